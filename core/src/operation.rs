//! The seam between a resource and its client.

use std::future::Future;

use crate::{Error, OperationError};

/// Sets the inputs that the declaration binds, from an object or several.
pub(crate) type Bind<T, Q> = fn(&T, Q) -> Result<Q, Error>;

/// An operation of a client, as a resource of type `R` runs it.
///
/// `#[resource(service = "s3")]` implements it for every SDK operation that the declaration
/// names. For a client of one's own it is written by hand:
///
/// ```
/// # use tucuxi::{Operation, OperationError};
/// # #[derive(Clone)] struct Client;
/// # impl Client { async fn send(&self, request: GetNoteRequest) -> Result<Note, Failure> { Err(Failure) } }
/// # struct Note; #[derive(Debug)] struct Failure;
/// # impl std::fmt::Display for Failure { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("no") } }
/// # impl std::error::Error for Failure {} impl OperationError for Failure {}
/// # struct GetNoteRequest { client: Client, id: Option<String> }
/// struct GetNote;
///
/// impl<R> Operation<R> for GetNote {
///     type Client = Client;
///     type Request = GetNoteRequest;
///     type Output = Note;
///     type Error = Failure;
///     const NAME: &'static str = "GetNote";
///
///     fn request(client: &Client) -> GetNoteRequest {
///         GetNoteRequest { client: client.clone(), id: None }
///     }
///
///     async fn send(request: GetNoteRequest) -> Result<Note, Failure> {
///         request.client.clone().send(request).await
///     }
/// }
/// ```
///
/// The parameter `R` lets a declaration in one crate implement it for another crate's type;
/// written by hand it stays open, as here.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation that `{R}` can run",
    label = "this must implement `tucuxi::Operation`",
    note = "name an operation of the service as AWS spells it, for example `DeleteBucket`"
)]
pub trait Operation<R>: 'static {
    /// The client that sends it.
    type Client: Clone + Send + Sync + 'static;
    /// The request while it is being written: for the AWS SDK, the fluent builder.
    type Request: Send + 'static;
    /// The answer.
    type Output: Send + Sync + 'static;
    /// The client's error.
    type Error: OperationError;
    /// The operation's name, for errors and [`Model`](crate::Model).
    const NAME: &'static str;

    /// An empty request. Sends nothing.
    fn request(client: &Self::Client) -> Self::Request;

    /// Sends the request.
    fn send(request: Self::Request) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;
}
