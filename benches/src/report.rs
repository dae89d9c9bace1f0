//! Tables, and whether what they show keeps to its limits.

use crate::Failure;
use crate::valgrind::{self, Cost};

/// A program with tucuxi beside the same by hand.
pub(crate) struct Pair {
    pub(crate) what: &'static str,
    pub(crate) by_hand: &'static str,
    pub(crate) tucuxi: &'static str,
    /// How many strings tucuxi's side must make more: the names of the objects that it gives.
    pub(crate) names: f64,
}

/// What a pair costs for one of its `units`.
pub(crate) struct Costs {
    pub(crate) by_hand: Cost,
    pub(crate) tucuxi: Cost,
}

impl Pair {
    /// Measures both sides.
    pub(crate) fn costs(&self, rounds: u64, units: f64) -> Result<Costs, Failure> {
        let each = |Cost { instructions, allocations, bytes }| Cost {
            instructions: instructions / units,
            allocations: allocations / units,
            bytes: bytes / units,
        };
        Ok(Costs {
            by_hand: each(valgrind::cost(self.by_hand, rounds)?),
            tucuxi: each(valgrind::cost(self.tucuxi, rounds)?),
        })
    }
}

impl Costs {
    /// Instructions with tucuxi for each by hand.
    pub(crate) fn ratio(&self) -> f64 {
        self.tucuxi.instructions / self.by_hand.instructions
    }

    /// Allocations with tucuxi over those by hand.
    pub(crate) fn more_allocations(&self) -> f64 {
        self.tucuxi.allocations - self.by_hand.allocations
    }

    /// Bytes allocated with tucuxi over those by hand.
    pub(crate) fn more_bytes(&self) -> f64 {
        self.tucuxi.bytes - self.by_hand.bytes
    }
}

/// A word for a limit.
pub(crate) fn verdict(within: bool) -> &'static str {
    match within {
        true => "within",
        false => "OVER",
    }
}

/// The median of measurements.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
