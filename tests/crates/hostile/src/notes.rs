//! Names of fields, members and arguments.

use ::tucuxi::resource;

use crate::client::{Client, Content, GetNotes};

/// The text of an id.
pub type Text = ::std::string::String;

/// A note whose names are those of generated code's own variables.
#[resource(client = Client, identifier = ["this", "item", "type"], shape = Content)]
#[load(GetNotes(id = this, text = r#type) -> response)]
pub struct Note {
    /// An identifier.
    this: Text,
    /// Another.
    item: Text,
    /// A raw one.
    r#type: Text,
    /// A raw member of the data.
    #[attribute(r#type)]
    r#fn: ::std::option::Option<Text>,
    /// Takes every name.
    #[action(GetNotes(id = request, text = output))]
    chunk: fn(request: Text, output: Text),
    /// Takes more names.
    #[action(GetNotes(id = data, text = resource))]
    plan: fn(data: Text, resource: Text),
    /// And more.
    #[action(GetNotes(id = self_, text = r#match))]
    handle: fn(self_: Text, r#match: Text),
    /// Names another by them.
    #[has({ this: request, item: data, r#type: session })]
    connect: fn(request: Text, data: Text, session: Text) -> Note,
    /// The notes under it.
    #[has(notes[] { this: .id, item: item, r#type: .r#type })]
    from_identifiers: ::std::vec::Vec<Note>,
    /// Made of what was sent.
    #[action(GetNotes(id = id, text = r#type) -> { this: request.id, item: item, r#type: .r#type? })]
    r#move: fn(id: Text) -> ::std::option::Option<Note>,
}

/// One that only its own module knows.
mod private {
    use super::{Client, GetNotes, Text, resource};

    #[resource(client = Client, identifier = "id")]
    struct Hidden {
        id: Text,
        #[has({ id: id })]
        outer: super::outer::Outer,
        #[has({ id: id })]
        pub(super) open: super::outer::Outer,
        #[action(GetNotes(id = id))]
        #[must_use]
        get: fn(),
    }

    /// Uses all of it.
    pub(super) fn use_it(client: &Client) -> super::outer::Outer {
        let hidden = Hidden::new(client, "id");
        ::std::mem::drop(hidden.get());
        ::std::mem::drop(hidden.outer());
        let _: usize = hidden.id().len();
        hidden.open()
    }
}

mod outer {
    use super::{Client, Text, resource};

    #[resource(client = Client, identifier = "id")]
    pub(super) struct Outer {
        id: Text,
        #[has({ id: id })]
        pub(self) again: Outer,
    }

    impl Outer {
        pub(super) fn once_more(&self) -> Self {
            self.again()
        }
    }
}

/// The outer of a hidden one.
#[must_use]
pub fn outer(client: &Client) -> Text {
    ::std::string::ToString::to_string(private::use_it(client).once_more().id())
}
