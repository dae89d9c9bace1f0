//! The client's requests.

use std::path::Path;

use tokio::fs;

use super::{Client, ClientError, Deletion, DeletionFailure, NoteFile, NotePage, NotebookEntry, NotebookList};

/// How many notes a page lists where the request doesn't say.
const PAGE: i32 = 100;

/// Writes what all requests have: a method of the client that makes an empty one, and a setter
/// and a getter for each input.
macro_rules! requests {
    ($(
        $(#[$doc:meta])*
        $make:ident -> $request:ident { $($input:ident: $type:ty, $set:ident, $get:ident;)* }
    )*) => {
        impl Client {$(
            $(#[$doc])*
            pub fn $make(&self) -> $request {
                $request { client: self.clone(), $($input: None),* }
            }
        )*}
        $(
            $(#[$doc])*
            #[derive(Clone, Debug)]
            #[must_use = "a request does nothing before it is sent"]
            pub struct $request {
                client: Client,
                $($input: Option<$type>,)*
            }

            impl $request {$(
                #[doc = concat!("Sets `", stringify!($input), "`.")]
                pub fn $set(mut self, $input: Option<$type>) -> Self {
                    self.$input = $input;
                    self
                }

                #[doc = concat!("What `", stringify!($input), "` is set to.")]
                pub fn $get(&self) -> &Option<$type> {
                    &self.$input
                }
            )*}
        )*
    };
}

requests! {
    /// Makes a notebook.
    create_notebook -> CreateNotebook {
        name: String, set_name, get_name;
    }
    /// Deletes a notebook, if no note is in it.
    delete_notebook -> DeleteNotebook {
        name: String, set_name, get_name;
    }
    /// Lists the notebooks.
    list_notebooks -> ListNotebooks {}
    /// Reads a note.
    read_note -> ReadNote {
        notebook: String, set_notebook, get_notebook;
        title: String, set_title, get_title;
    }
    /// Writes a note, or writes it anew.
    write_note -> WriteNote {
        notebook: String, set_notebook, get_notebook;
        title: String, set_title, get_title;
        text: String, set_text, get_text;
    }
    /// Lists the notes of a notebook, a page at a time.
    list_notes -> ListNotes {
        notebook: String, set_notebook, get_notebook;
        prefix: String, set_prefix, get_prefix;
        after: String, set_after, get_after;
        size: i32, set_size, get_size;
    }
    /// Deletes a note.
    delete_note -> DeleteNote {
        notebook: String, set_notebook, get_notebook;
        title: String, set_title, get_title;
    }
    /// Deletes several notes, and tells which it could not.
    delete_notes -> DeleteNotes {
        notebook: String, set_notebook, get_notebook;
        titles: Vec<String>, set_titles, get_titles;
    }
}

impl CreateNotebook {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `AlreadyExists` when there is one of that name.
    pub async fn send(self) -> Result<(), ClientError> {
        fs::create_dir_all(&self.client.root).await?;
        Ok(fs::create_dir(self.client.notebook(self.name)?).await?)
    }
}

impl DeleteNotebook {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `NotEmpty` when a note is in it, `NotFound` when there is none of that name.
    pub async fn send(self) -> Result<(), ClientError> {
        Ok(fs::remove_dir(self.client.notebook(self.name)?).await?)
    }
}

impl ListNotebooks {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `NotFound` when the client's folder isn't there.
    pub async fn send(self) -> Result<NotebookList, ClientError> {
        let mut notebooks = Vec::new();
        for name in names(&self.client.root).await? {
            let path = self.client.root.join(&name);
            let metadata = fs::metadata(path).await?;
            if metadata.is_dir() && !name.starts_with('.') {
                notebooks.push(NotebookEntry { name, changed: metadata.modified()? });
            }
        }
        Ok(NotebookList { notebooks })
    }
}

impl ReadNote {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such note.
    pub async fn send(self) -> Result<NoteFile, ClientError> {
        NoteFile::read(&self.client.note(self.notebook, self.title)?).await
    }
}

impl WriteNote {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such notebook.
    pub async fn send(self) -> Result<(), ClientError> {
        let path = self.client.note(self.notebook, self.title)?;
        Ok(fs::write(path, self.text.unwrap_or_default()).await?)
    }
}

impl ListNotes {
    /// Lists only the notes whose title begins so.
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        self.set_prefix(Some(prefix.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such notebook.
    pub async fn send(self) -> Result<NotePage, ClientError> {
        let folder = self.client.notebook(self.notebook)?;
        let (prefix, after) = (self.prefix.unwrap_or_default(), self.after.unwrap_or_default());
        let size = usize::try_from(self.size.unwrap_or(PAGE)).unwrap_or_default().max(1);

        let mut titles = names(&folder).await?;
        titles.retain_mut(|name| match name.strip_suffix(".md") {
            Some(title) if title.starts_with(&prefix) && title > after.as_str() => {
                name.truncate(title.len());
                true
            }
            _ => false,
        });
        let more = titles.len() > size;
        titles.truncate(size);

        let mut notes = Vec::with_capacity(titles.len());
        for title in &titles {
            notes.push(NoteFile::read(&folder.join(format!("{title}.md"))).await?);
        }
        Ok(NotePage { notes, next: titles.pop().filter(|_| more) })
    }
}

impl DeleteNote {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such note.
    pub async fn send(self) -> Result<(), ClientError> {
        Ok(fs::remove_file(self.client.note(self.notebook, self.title)?).await?)
    }
}

impl DeleteNotes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What fails for one note is in the answer.
    pub async fn send(self) -> Result<Deletion, ClientError> {
        let mut failures = Vec::new();
        for title in self.titles.unwrap_or_default() {
            let request = self.client.delete_note().set_notebook(self.notebook.clone()).set_title(Some(title.clone()));
            if let Err(error) = request.send().await {
                failures.push(DeletionFailure { title, code: error.code().to_owned(), message: error.to_string() });
            }
        }
        Ok(Deletion { failures })
    }
}

/// The names of what is in a folder, in order.
async fn names(folder: &Path) -> Result<Vec<String>, ClientError> {
    let mut names = Vec::new();
    let mut entries = fs::read_dir(folder).await?;
    while let Some(entry) = entries.next_entry().await? {
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
