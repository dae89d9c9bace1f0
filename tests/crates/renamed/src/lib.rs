//! tucuxi by another name: at the root, deeper, and through a macro of this crate.

use std::convert::Infallible;

use boto::{Operation, resource};

/// Where tucuxi is passed on.
pub mod inner {
    pub use boto as again;
}

/// A client of one's own.
#[derive(Clone, Debug)]
pub struct Client;

/// A request of it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    id: Option<String>,
}

impl Request {
    /// Sets the id.
    #[must_use]
    pub fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }
}

/// Never made: the client answers always.
#[derive(Debug)]
pub struct Failure(Infallible);

impl std::fmt::Display for Failure {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {}
    }
}

impl std::error::Error for Failure {}

impl boto::OperationError for Failure {}

/// Reads a note.
#[derive(Debug)]
pub struct Read;

impl<R> Operation<R> for Read {
    type Client = Client;
    type Request = Request;
    type Output = Vec<String>;
    type Error = Failure;
    const NAME: &'static str = "Read";

    fn request(_: &Client) -> Request {
        Request::default()
    }

    async fn send(request: Request) -> Result<Vec<String>, Failure> {
        Ok(request.id.into_iter().collect())
    }
}

/// By the crate's other name.
#[resource(client = Client, identifier = "id", crate = ::boto)]
pub struct Root {
    id: String,
    /// Reads it.
    #[action(Read(id = id))]
    read: fn(),
    /// The same note elsewhere.
    #[has({ id: id })]
    deeper: Deeper,
}

/// By a path in this crate.
#[resource(client = Client, identifier = "id", crate = crate::inner::again)]
pub struct Deeper {
    id: String,
    /// Reads it.
    #[action(Read(id = id))]
    read: fn(),
}

/// Declares a resource for crates that don't depend on tucuxi.
#[macro_export]
macro_rules! note {
    ($name:ident) => {
        /// By the path of a macro.
        #[$crate::inner::again::resource(client = $crate::Client, identifier = "id", crate = $crate::inner::again)]
        pub struct $name {
            id: ::std::string::String,
            /// Reads it.
            #[action($crate::Read(id = id))]
            read: fn(),
        }
    };
}

note!(ByMacro);
