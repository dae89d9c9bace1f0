//! The declarations.

use std::time::SystemTime;

use tucuxi::resource;

use crate::client::*;

/// All notebooks of a client.
#[resource(client = Client)]
pub struct Notes {
    /// The notebook of that name.
    #[has({ name: name })]
    notebook: fn(name: String) -> Notebook,
    /// Makes a notebook.
    #[action(CreateNotebook(name = name) -> { name: request.name })]
    create_notebook: fn(name: String) -> Notebook,
    /// The notebooks, by name.
    #[collection(ListNotebooks() -> notebooks[] { name: .name }, pages(once))]
    notebooks: Collection<Notebook>,
}

/// A folder of notes.
#[resource(client = Client, identifier = "name", shape = NotebookEntry)]
#[load(ListNotebooks() -> notebooks[.name == name])]
pub struct Notebook {
    /// Its name.
    name: String,
    /// When a note last came or went.
    changed: SystemTime,
    /// The note of that title.
    #[has({ notebook_name: name, title: title })]
    note: fn(title: String) -> Note,
    /// Writes a note of that title, or writes it anew.
    #[action(WriteNote(notebook = name, title = title, text = text) -> { notebook_name: name, title: request.title })]
    write: fn(title: String, text: String) -> Note,
    /// Deletes the notebook. It must be empty.
    #[action(DeleteNotebook(name = name))]
    delete: fn(),
    /// The notes, by title.
    #[collection(
        ListNotes(notebook = name) -> notes[] { notebook_name: name, title: .title },
        pages(after = .next, size = size)
    )]
    notes: Collection<Note>,
}

/// A Markdown file.
#[resource(client = Client, identifier = ["notebook_name", "title"], shape = NoteFile)]
#[load(ReadNote(notebook = notebook_name, title = title) -> response)]
pub struct Note {
    /// The notebook it is in.
    notebook_name: String,
    /// Its title.
    title: String,
    /// All of it.
    text: String,
    /// When it was last written.
    changed: SystemTime,
    /// The notebook it is in.
    #[has({ name: notebook_name })]
    notebook: Notebook,
    /// The notes of the same notebook that it mentions as `[[title]]`.
    #[has(links[] { notebook_name: notebook_name, title: .title?, .. })]
    links: Vec<Note>,
    /// Writes it anew.
    #[action(WriteNote(notebook = notebook_name, title = title, text = text))]
    rewrite: fn(text: String),
    /// Deletes it.
    #[action(DeleteNote(notebook = notebook_name, title = title))]
    delete: fn(),
    /// Deletes the notes.
    #[batch(
        DeleteNotes(notebook = notebook_name, titles = [title]),
        max = 50,
        failed = failures[] { title: .title, code: .code, message: .message }
    )]
    delete_all: fn(),
}
