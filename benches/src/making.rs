//! What it costs to make an object.

use std::hint::black_box;
use std::time::Instant;

use tucuxi::Session;
use tucuxi_services::s3::{Bucket, S3};

use crate::answers::Answers;
use crate::listing::{BUCKET, Listing};
use crate::report::median;
use crate::{Failure, programs, valgrind};

const ROUNDS: u64 = 20_000;
const TIMED: u32 = 1_000_000;

/// Prints the table. Time is shown, and never held against anything: it is the machine's.
pub(crate) fn report() -> Result<bool, Failure> {
    println!("Making an object (aim: under 200 ns)\n");
    println!("{:<30} {:>8} {:>8} {:>8} {:>8}", "", "ns", "instr.", "allocs", "bytes");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let session: Session = runtime.block_on(programs::session(Answers::new(Listing { pages: 0 })))?;
    let s3 = S3::new(&session);
    let rows = [
        ("s3.bucket(\"logs\")", "bucket", nanoseconds(|| s3.bucket(black_box(BUCKET)))),
        ("Bucket::new(&session, \"logs\")", "new", nanoseconds(|| Bucket::new(&session, black_box(BUCKET)))),
    ];
    for (what, program, nanoseconds) in rows {
        let cost = valgrind::cost(program, ROUNDS)?;
        println!(
            "{what:<30} {nanoseconds:>8.0} {:>8.0} {:>8.2} {:>8.0}",
            cost.instructions, cost.allocations, cost.bytes
        );
    }
    println!();
    Ok(true)
}

/// The time of a call, the median of nine times a million.
fn nanoseconds<T>(make: impl Fn() -> T) -> f64 {
    let run = || {
        let start = Instant::now();
        for _ in 0..TIMED {
            black_box(make());
        }
        start.elapsed().as_secs_f64() * 1e9 / f64::from(TIMED)
    };
    median((0..9).map(|_| run()).collect())
}
