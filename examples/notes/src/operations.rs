//! The seam: how tucuxi begins and sends each request of the client.
//!
//! A request can stand for its operation itself, so nothing is added but `impl`s.

use tucuxi::{Operation, OperationError};

use crate::client::*;

macro_rules! operations {
    ($($request:ident($make:ident) -> $output:ty;)*) => {$(
        impl<R> Operation<R> for $request {
            type Client = Client;
            type Request = Self;
            type Output = $output;
            type Error = ClientError;
            const NAME: &'static str = stringify!($request);

            fn request(client: &Client) -> Self {
                client.$make()
            }

            async fn send(request: Self) -> Result<$output, ClientError> {
                request.send().await
            }
        }
    )*};
}

operations! {
    CreateNotebook(create_notebook) -> ();
    DeleteNotebook(delete_notebook) -> ();
    ListNotebooks(list_notebooks) -> NotebookList;
    ReadNote(read_note) -> NoteFile;
    WriteNote(write_note) -> ();
    ListNotes(list_notes) -> NotePage;
    DeleteNote(delete_note) -> ();
    DeleteNotes(delete_notes) -> Deletion;
}

impl OperationError for ClientError {
    fn code(&self) -> Option<&str> {
        Some(self.code())
    }
}
