//! Resource objects over a client of your own.
//!
//! tucuxi needs no AWS. Whatever has requests can have resource objects: a service in the house, a
//! database, a device, or, as here, a folder of Markdown notes. This package depends on `tucuxi`
//! without its default features, and no AWS crate is anywhere below it.
//!
//! ```
//! use tucuxi::TryStreamExt as _;
//! use tucuxi_example_notes::{Client, NoteBatch as _, Notes};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> tucuxi::Result<()> {
//! # let folder = std::env::temp_dir().join(format!("tucuxi-notes-doc-{}", std::process::id()));
//! let notes = Notes::new(&Client::new(&folder));
//! let garden = notes.create_notebook("garden").await?;
//! let beans = garden.write("beans", "Sow in May, see [[calendar]].").await?;
//!
//! assert_eq!(beans.text().await?, "Sow in May, see [[calendar]].");
//! assert_eq!(beans.links().await?, [garden.note("calendar")]);
//!
//! let titles: Vec<_> = garden.notes().map_ok(|note| note.title().to_owned()).try_collect().await?;
//! assert_eq!(titles, ["beans"]);
//!
//! garden.notes().delete_all().await?.into_result()?;
//! garden.delete().await?;
//! # let _ = std::fs::remove_dir_all(folder);
//! # Ok(())
//! # }
//! ```
//!
//! Three files lead there.
//!
//! # 1. The client: [`client`]
//!
//! It was there before and doesn't know of tucuxi. What a declaration asks of it is a form that
//! generated clients have anyway:
//!
//! | the declaration says | the client has |
//! |---|---|
//! | `title = title` | `request.set_title(Some(value))` |
//! | `request.title` | `request.get_title()`, which gives `&Option<_>` |
//! | `filters += value` | `request.filters(value)`, which appends |
//! | `.next`, `notes[]` | public fields in the answers, optional or not |
//! | `Filter { name: "x" }` | `Filter::builder().set_name(Some(value)).build()` |
//!
//! The client itself is `Clone`, and so is a request that lists.
//!
//! # 2. The seam: `operations.rs`
//!
//! Each operation implements [`tucuxi::Operation`]: which client, request, answer and error; how an
//! empty request is made; how it is sent. The error implements [`tucuxi::OperationError`]; because
//! its `code` says `NotFound` where a file is missing, [`exists`](Note::exists),
//! [`try_load`](Note::try_load) and [`is_not_found`](tucuxi::Error::is_not_found) work.
//!
//! # 3. The resources: `resources.rs`
//!
//! From here on nothing differs from a resource over AWS, but for these:
//!
//! - `#[resource(client = Client)]` instead of `service = ".."`, and `shape` is a type of yours;
//! - objects are made with the client: [`Notes::new(&client)`](Notes::new);
//! - a collection says how it pages, with `pages(..)`.
//!
//! ```ignore
//! #[resource(client = Client, identifier = ["notebook_name", "title"], shape = NoteFile)]
//! #[load(ReadNote(notebook = notebook_name, title = title) -> response)]
//! pub struct Note {
//!     /// The notebook it is in.
//!     notebook_name: String,
//!     /// Its title.
//!     title: String,
//!     /// All of it.
//!     text: String,
//!     /// Deletes it.
//!     #[action(DeleteNote(notebook = notebook_name, title = title))]
//!     delete: fn(),
//! }
//! ```
//!
//! Batches, references, identities and [`wait_until`](Note::wait_until) come with the declaration.

pub mod client;
mod operations;
mod resources;

pub use client::Client;
pub use resources::{Note, NoteBatch, Notebook, Notes};
