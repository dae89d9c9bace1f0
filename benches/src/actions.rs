//! What an action costs.

use crate::Failure;
use crate::report::{Pair, verdict};

const ROUNDS: u64 = 200;
const MOST_INSTRUCTIONS: f64 = 1.01;
const MOST_ALLOCATIONS: f64 = 1.0;

const PAIRS: [Pair; 5] = [
    Pair { what: "object.put(body)", by_hand: "put-by-hand", tucuxi: "put", names: 0.0 },
    Pair { what: "object.delete()", by_hand: "delete-by-hand", tucuxi: "delete", names: 0.0 },
    Pair { what: "object.get()", by_hand: "get-by-hand", tucuxi: "get", names: 0.0 },
    Pair { what: "object.reload()", by_hand: "head-by-hand", tucuxi: "head", names: 0.0 },
    Pair { what: "bucket.put_object(key, body)", by_hand: "put-by-hand", tucuxi: "put-in-bucket", names: 2.0 },
];

/// Prints the table. False if a limit isn't kept.
pub(crate) fn report() -> Result<bool, Failure> {
    println!("An action, against the same request by hand (limits: 1 % more instructions, 1 allocation more)\n");
    println!(
        "{:<30} {:>10} {:>10} {:>7} {:>9} {:>8} {:>6} {:>7}",
        "", "instr.", "by hand", "ratio", "allocs", "by hand", "more", "limits"
    );
    let mut kept = true;
    for pair in PAIRS {
        let costs = pair.costs(ROUNDS, 1.0)?;
        let more = costs.more_allocations() - pair.names;
        let within = costs.ratio() <= MOST_INSTRUCTIONS && more.round() <= MOST_ALLOCATIONS;
        kept &= within;
        println!(
            "{:<30} {:>10.0} {:>10.0} {:>7.4} {:>9.2} {:>8.2} {:>+6.2} {:>7}",
            pair.what,
            costs.tucuxi.instructions,
            costs.by_hand.instructions,
            costs.ratio(),
            costs.tucuxi.allocations,
            costs.by_hand.allocations,
            costs.more_allocations(),
            verdict(within),
        );
    }
    println!("\n`put_object` gives an object, whose name is two strings more; they are not held against it.\n");
    Ok(kept)
}
