//! The language over a client that is not AWS.

use std::future::IntoFuture as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::stream;
use tucuxi::{ErrorKind, Identity, Result, StreamExt as _, TryStreamExt as _};
use tucuxi_example_notes::client::ClientError;
use tucuxi_example_notes::{Client, Note, NoteBatch as _, Notebook, Notes};

/// A folder of its own, gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(std::env::temp_dir().join(format!("tucuxi-notes-test-{}-{count}", std::process::id())))
    }

    fn client(&self) -> Client {
        Client::new(&self.0)
    }

    /// A notebook with notes of these titles.
    async fn notebook(&self, name: &str, titles: &[&str]) -> Result<Notebook> {
        let notebook = Notes::new(&self.client()).create_notebook(name).await?;
        for title in titles {
            notebook.write(*title, format!("about {title}")).await?;
        }
        Ok(notebook)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

async fn titles(notes: impl tucuxi::Stream<Item = Result<Note>>) -> Result<Vec<String>> {
    notes.map_ok(|note| note.title().to_owned()).try_collect().await
}

#[tokio::test]
async fn an_action_gives_the_resource_it_made() -> Result<()> {
    let folder = Folder::new();
    let notebook = folder.notebook("garden", &[]).await?;
    assert_eq!(notebook, Notebook::new(&folder.client(), "garden"));

    let note = notebook.write("beans", "Sow in May.").await?;
    assert_eq!(note, notebook.note("beans"));
    assert_eq!(note.notebook(), notebook);
    assert_eq!(note.text().await?, "Sow in May.");
    Ok(())
}

#[tokio::test]
async fn an_action_forgets_what_was_loaded() -> Result<()> {
    let folder = Folder::new();
    let note = folder.notebook("garden", &["beans"]).await?.note("beans");
    assert_eq!(note.text().await?, "about beans");
    note.rewrite("Sow in June.").await?;
    assert!(note.data_loaded().is_none());
    assert_eq!(note.text().await?, "Sow in June.");
    Ok(())
}

#[tokio::test]
async fn what_is_not_there_is_told() -> Result<()> {
    let folder = Folder::new();
    let notebook = folder.notebook("garden", &[]).await?;
    assert!(notebook.exists().await?);
    assert!(!Notebook::new(&folder.client(), "cellar").exists().await?);

    let note = notebook.note("beans");
    assert!(!note.exists().await?);
    assert!(note.try_load().await?.is_none());
    let error = note.text().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.operation(), Some("ReadNote"));
    Ok(())
}

#[tokio::test]
async fn the_clients_error_is_the_source() -> Result<()> {
    let folder = Folder::new();
    let notebook = folder.notebook("garden", &["beans"]).await?;
    let error = notebook.delete().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("NotEmpty")));
    assert!(matches!(error.source_as(), Some(ClientError::File(_))));

    let error = notebook.note("../beans").delete().await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidName"));
    let error = notebook.note("").delete().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    Ok(())
}

#[tokio::test]
async fn a_collection_goes_from_page_to_page() -> Result<()> {
    let folder = Folder::new();
    let notebook = folder.notebook("garden", &["a", "b", "c", "d", "e"]).await?;
    assert_eq!(titles(notebook.notes().page_size(2)).await?, ["a", "b", "c", "d", "e"]);
    assert_eq!(titles(notebook.notes().page_size(2).limit(3)).await?, ["a", "b", "c"]);
    assert_eq!(titles(notebook.notes().with(|request| request.prefix("d"))).await?, ["d"]);

    let pages: Vec<_> = notebook.notes().page_size(2).pages().try_collect().await?;
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [2, 2, 1]);
    assert_eq!(pages[0].output.next.as_deref(), Some("b"));
    Ok(())
}

#[tokio::test]
async fn listed_notes_are_loaded() -> Result<()> {
    let folder = Folder::new();
    let notebook = folder.notebook("garden", &["beans"]).await?;
    let listed: Vec<Note> = notebook.notes().try_collect().await?;
    std::fs::remove_file(folder.0.join("garden").join("beans.md")).ok();
    assert_eq!(listed[0].text().await?, "about beans");
    assert!(listed[0].reload().await.is_err_and(|error| error.is_not_found()));
    Ok(())
}

#[tokio::test]
async fn references_come_from_loaded_data() -> Result<()> {
    let folder = Folder::new();
    let notebook = folder.notebook("garden", &["maize"]).await?;
    let beans = notebook.write("beans", "Beside [[maize]], not near [[onions]]; [[]] is nothing.").await?;
    assert_eq!(beans.links().await?, [notebook.note("maize"), notebook.note("onions")]);
    Ok(())
}

#[tokio::test]
async fn a_batch_tells_what_failed() -> Result<()> {
    let folder = Folder::new();
    let garden = folder.notebook("garden", &["a", "b", "c"]).await?;
    let cellar = folder.notebook("cellar", &["a"]).await?;
    let missing = garden.note("z");

    // Two notebooks take two requests; each object is told apart all the same.
    let chosen = garden.notes().chain(stream::iter([Ok(missing.clone()), Ok(cellar.note("a"))]));
    let outcome = chosen.delete_all().await?;
    assert_eq!(outcome.succeeded().len(), 4);
    let [failure] = outcome.failed() else { panic!("{outcome:?}") };
    assert_eq!(failure.resource, missing);
    assert!(failure.error.is_not_found());

    assert!(titles(garden.notes()).await?.is_empty());
    assert!(titles(cellar.notes()).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn an_identity_is_stored_and_revived() -> Result<()> {
    let folder = Folder::new();
    let note = folder.notebook("garden", &["beans"]).await?.note("beans");
    let stored = note.identity().to_pairs();
    assert_eq!(stored, [("notebook_name", "garden".to_owned()), ("title", "beans".to_owned())]);

    let revived = Note::from_identity(&folder.client(), &Identity::from_pairs(stored)?);
    assert_eq!(revived, note);
    assert_eq!(revived.text().await?, "about beans");
    Ok(())
}

#[tokio::test]
async fn a_wait_ends_when_the_data_satisfy_it() -> Result<()> {
    let folder = Folder::new();
    let note = folder.notebook("garden", &[]).await?.note("beans");
    let soon = Duration::from_millis(5);

    let late = note.wait_until(|note| note.is_some()).interval(soon).timeout(soon * 4).await;
    assert!(late.is_err_and(|error| error.is_timeout()));

    let writer = note.clone();
    let (waited, written) = tokio::join!(
        note.wait_until(|note| note.is_some_and(|note| note.text == "ripe")).interval(soon).into_future(),
        async move { writer.rewrite("ripe").await },
    );
    written?;
    waited?;
    assert_eq!(note.data_loaded().map(|note| note.text.clone()).as_deref(), Some("ripe"));
    Ok(())
}
