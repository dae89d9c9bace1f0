//! tucuxi under other names.

use crate::client::{Client, GetNotes};

/// A house that passes tucuxi on.
pub mod house {
    pub use ::tucuxi;
}

/// By a path in this crate.
#[crate::paths::house::tucuxi::resource(client = Client, identifier = "id", crate = crate::paths::house::tucuxi)]
pub struct ByCrate {
    /// The id.
    id: ::std::string::String,
    /// Gets it.
    #[action(GetNotes(id = id))]
    get: fn(),
}
