//! Types and macros with the names of the prelude, and of what generated code itself uses.

#![allow(clippy::module_name_repetitions)]

use crate::client::{Client, Content, GetNotes};

macro_rules! shadow {
    ($($name:ident)*) => {$(
        #[doc = "Not what it is called."]
        #[derive(::std::fmt::Debug)]
        pub struct $name;
    )*};
}

shadow! {
    Action Batch Box Clone Debug Default Eq Err Error From Future Hash Identifier Identifiers Identity Into
    IntoIterator Iterator Model None Ok Operation Option PartialEq Predicate Resource Result Send Session
    Shape Sized Some State Stream String ToString Vec Waiter
}

/// The text of an id.
pub type Text = ::std::string::String;

/// A note among hostile names.
#[::tucuxi::resource(client = Client, identifier = "id", shape = Content)]
#[load(GetNotes(id = id) -> response)]
pub struct Target {
    /// The id.
    id: Text,
    #[attribute(r#type)]
    /// Of what type it is.
    kind: ::std::option::Option<Text>,
    /// Gets it.
    #[action(GetNotes(ids = [id]), batch = 10)]
    #[cfg(any())]
    gone: fn(),
    /// Gets them.
    #[action(GetNotes(ids = [id], text = request), batch = 10)]
    get: fn(request: Text),
    /// Itself.
    #[action(GetNotes(id = id) -> response { id: .id })]
    again: fn() -> Target,
    /// The notes under it.
    #[has(notes[] { id: .id })]
    notes: ::std::vec::Vec<Target>,
    /// The notes under it, listed.
    #[collection(GetNotes(id = id) -> notes[] { id: .id }, pages(once))]
    listed: ::tucuxi::Collection<Target>,
}
