//! The form that both sides are brought to: items, and what is said of each.

mod catalogue;
mod item;
mod request;

pub use catalogue::{Adder, Catalogue, Facts};
pub use item::{Item, Kind};
pub use request::{Argument, Count, Made, Request, Source};
