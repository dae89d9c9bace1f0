//! A declaration inside a function.

use ::tucuxi::resource;

use crate::client::{Client, GetNotes};

/// The name of a resource that only this function knows.
#[must_use]
pub fn name(client: &Client) -> &'static str {
    #[resource(client = Client, identifier = "id")]
    struct Local {
        id: ::std::string::String,
        #[action(GetNotes(id = id))]
        get: fn(),
    }

    let local = Local::new(client, "id");
    ::std::mem::drop(local.get());
    let _: usize = local.id().len();
    <Local as ::tucuxi::Resource>::MODEL.name
}
