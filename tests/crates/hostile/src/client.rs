//! A client of one's own, by hand.

use ::std::clone::Clone;
use ::std::fmt;
use ::std::result::Result::{self, Ok};

/// The client.
#[derive(Clone, Debug)]
pub struct Client;

/// A request under way; every operation has the same.
#[derive(Clone, Debug)]
pub struct Request {
    id: ::std::option::Option<::std::string::String>,
    text: ::std::option::Option<::std::string::String>,
    ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl Request {
    /// Sets the id.
    #[must_use]
    pub fn set_id(mut self, id: ::std::option::Option<::std::string::String>) -> Self {
        self.id = id;
        self
    }

    /// Sets the text.
    #[must_use]
    pub fn set_text(mut self, text: ::std::option::Option<::std::string::String>) -> Self {
        self.text = text;
        self
    }

    /// Sets the ids.
    #[must_use]
    pub fn set_ids(mut self, ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.ids = ids;
        self
    }

    /// The id.
    #[must_use]
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.id
    }
}

/// What a note holds.
#[derive(Clone, Debug, ::std::default::Default)]
pub struct Content {
    /// Its id.
    pub id: ::std::string::String,
    /// Its text.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The notes under it.
    pub notes: ::std::vec::Vec<Content>,
}

/// A failure.
#[derive(Debug)]
pub struct Failure;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failed")
    }
}

impl ::std::error::Error for Failure {}

impl ::tucuxi::OperationError for Failure {}

/// Gets notes.
#[derive(Debug)]
pub struct GetNotes;

impl<R> ::tucuxi::Operation<R> for GetNotes {
    type Client = Client;
    type Request = Request;
    type Output = Content;
    type Error = Failure;
    const NAME: &'static str = "GetNotes";

    fn request(_: &Client) -> Request {
        Request { id: ::std::option::Option::None, text: ::std::option::Option::None, ids: ::std::option::Option::None }
    }

    async fn send(request: Request) -> Result<Content, Failure> {
        let id = request.id.unwrap_or_default();
        Ok(Content { id, r#type: request.text, notes: ::std::vec::Vec::new() })
    }
}
