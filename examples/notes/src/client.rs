//! A client as one might have it already: it keeps notes in a folder, and knows nothing of tucuxi.
//!
//! A notebook is a folder, a note a Markdown file in it. Each operation is a request: made by a
//! method of [`Client`], filled by setters, sent by `send`.

mod requests;

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use tokio::fs;

pub use requests::{
    CreateNotebook, DeleteNote, DeleteNotebook, DeleteNotes, ListNotebooks, ListNotes, ReadNote, WriteNote,
};

/// Reads and writes the notebooks under one folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    root: Arc<Path>,
}

impl Client {
    /// A client of that folder. Touches no file.
    pub fn new(root: impl AsRef<Path>) -> Self {
        Self { root: Arc::from(root.as_ref()) }
    }

    fn notebook(&self, name: Option<String>) -> Result<PathBuf, ClientError> {
        Ok(self.root.join(usable(name)?))
    }

    fn note(&self, notebook: Option<String>, title: Option<String>) -> Result<PathBuf, ClientError> {
        Ok(self.notebook(notebook)?.join(usable(title)? + ".md"))
    }
}

/// A name that stays inside its folder.
fn usable(name: Option<String>) -> Result<String, ClientError> {
    let name = name.unwrap_or_default();
    if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\']) {
        return Err(ClientError::Name(name));
    }
    Ok(name)
}

/// A notebook, as it is listed.
#[derive(Clone, Debug)]
pub struct NotebookEntry {
    /// Its name.
    pub name: String,
    /// When a note last came or went.
    pub changed: SystemTime,
}

/// A note, as it was read.
#[derive(Clone, Debug)]
pub struct NoteFile {
    /// Its title: the file's name without `.md`.
    pub title: String,
    /// All of it.
    pub text: String,
    /// When it was last written.
    pub changed: SystemTime,
    /// The notes that it mentions as `[[title]]`.
    pub links: Vec<Link>,
}

/// A mention of another note.
#[derive(Clone, Debug)]
pub struct Link {
    /// The title of the note mentioned.
    pub title: String,
}

impl NoteFile {
    async fn read(path: &Path) -> Result<Self, ClientError> {
        let text = fs::read_to_string(path).await?;
        let changed = fs::metadata(path).await?.modified()?;
        let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let links = text.split("[[").skip(1).filter_map(|rest| Some(rest.split_once("]]")?.0));
        let links = links.map(|title| Link { title: title.to_owned() }).collect();
        Ok(Self { title, text, changed, links })
    }
}

/// The answer to [`ListNotebooks`].
#[derive(Clone, Debug)]
pub struct NotebookList {
    /// All notebooks, by name.
    pub notebooks: Vec<NotebookEntry>,
}

/// The answer to [`ListNotes`]: one page.
#[derive(Clone, Debug)]
pub struct NotePage {
    /// The notes of the page, by title.
    pub notes: Vec<NoteFile>,
    /// What the next page is asked for with, if there is one.
    pub next: Option<String>,
}

/// The answer to [`DeleteNotes`].
#[derive(Clone, Debug)]
pub struct Deletion {
    /// The notes that could not be deleted.
    pub failures: Vec<DeletionFailure>,
}

/// A note that could not be deleted.
#[derive(Clone, Debug)]
pub struct DeletionFailure {
    /// Its title.
    pub title: String,
    /// Why not, as a word.
    pub code: String,
    /// Why not, as a sentence.
    pub message: String,
}

/// Why a request failed.
#[derive(Debug)]
pub enum ClientError {
    /// Nothing can have that name.
    Name(String),
    /// The file system refused.
    File(io::Error),
}

impl ClientError {
    /// The failure as a word: `NotFound`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Name(_) => "InvalidName",
            Self::File(error) => match error.kind() {
                ErrorKind::NotFound => "NotFound",
                ErrorKind::AlreadyExists => "AlreadyExists",
                ErrorKind::DirectoryNotEmpty => "NotEmpty",
                ErrorKind::PermissionDenied => "AccessDenied",
                _ => "Failed",
            },
        }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "nothing can have the name {name:?}"),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ClientError {}

impl From<io::Error> for ClientError {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}
