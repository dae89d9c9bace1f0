//! What an item of a listing costs.

use crate::Failure;
use crate::programs::LISTING;
use crate::report::{Pair, verdict};

const ROUNDS: u64 = 2;
const PAIR: Pair = Pair { what: "bucket.objects()", by_hand: "list-by-hand", tucuxi: "list", names: 2.0 };
/// What pages and the listing itself may cost, spread over the items.
const SLACK: f64 = 0.05;

/// Prints the table. False if an item allocates more than its name.
pub(crate) fn report() -> Result<bool, Failure> {
    println!(
        "A listing of {} pages, {} objects, key and size of each, against the SDK's paginator by hand\n\
         (limit: no allocation for an item but its name's {} strings)\n",
        LISTING.pages,
        LISTING.objects(),
        PAIR.names,
    );
    let costs = PAIR.costs(ROUNDS, LISTING.objects() as f64)?;
    let within = costs.more_allocations() <= PAIR.names + SLACK;
    println!("{:<30} {:>10} {:>10} {:>8} {:>8}", PAIR.what, "tucuxi", "by hand", "ratio", "more");
    println!(
        "{:<30} {:>10.1} {:>10.1} {:>8.4} {:>+8.1}",
        "instructions an item",
        costs.tucuxi.instructions,
        costs.by_hand.instructions,
        costs.ratio(),
        costs.tucuxi.instructions - costs.by_hand.instructions,
    );
    println!(
        "{:<30} {:>10.4} {:>10.4} {:>8.4} {:>+8.4}   {}",
        "allocations an item",
        costs.tucuxi.allocations,
        costs.by_hand.allocations,
        costs.tucuxi.allocations / costs.by_hand.allocations,
        costs.more_allocations(),
        verdict(within),
    );
    println!(
        "{:<30} {:>10.1} {:>10.1} {:>8.4} {:>+8.1}\n",
        "bytes allocated an item",
        costs.tucuxi.bytes,
        costs.by_hand.bytes,
        costs.tucuxi.bytes / costs.by_hand.bytes,
        costs.more_bytes(),
    );
    Ok(within)
}
