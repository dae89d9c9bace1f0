//! A notebook from beginning to end, in a temporary folder.

use std::time::Duration;

use futures_util::stream;
use tucuxi::{Identity, StreamExt as _, TryStreamExt as _};
use tucuxi_example_notes::{Client, Note, NoteBatch as _, Notes};

#[tokio::main(flavor = "current_thread")]
async fn main() -> tucuxi::Result<()> {
    let folder = std::env::temp_dir().join(format!("tucuxi-notes-{}", std::process::id()));
    let client = Client::new(&folder);
    let notes = Notes::new(&client);

    let garden = notes.create_notebook("garden").await?;
    println!("Made {garden:?} in {}", folder.display());

    // An action with arguments gives the resource that it made.
    let beans = garden.write("beans", "Sow in May, beside [[maize]]; see [[calendar]].").await?;
    garden.write("maize", "Sow in April.").await?;
    garden.write("marrow", "Wants compost.").await?;

    // Attributes and references load the note once; then they answer from memory.
    println!("\n{}: {:?}", beans.title(), beans.text().await?);
    for link in beans.links().await? {
        println!("    mentions {:?}, which exists: {}", link.title(), link.exists().await?);
    }

    // A collection asks for page after page. Listed notes are loaded notes.
    println!("\nAll that begins with m, one to a page:");
    let mut listed = garden.notes().with(|request| request.prefix("m")).page_size(1);
    while let Some(note) = listed.try_next().await? {
        println!("    {}: {:?}", note.title(), note.text().await?);
    }

    // An identity can be stored, and revived with a client.
    let stored = beans.identity().to_pairs();
    let revived = Note::from_identity(&client, &Identity::from_pairs(stored.clone())?);
    println!("\n{stored:?} names {revived:?}");

    // Somebody else writes a note; we wait for it.
    let calendar = garden.note("calendar");
    let file = folder.join("garden").join("calendar.md");
    let somebody = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(50)).await;
        tokio::fs::write(file, "May: done").await
    });
    let done = calendar.wait_until(|note| note.is_some_and(|note| note.text.contains("done")));
    done.interval(Duration::from_millis(10)).timeout(Duration::from_secs(5)).await?;
    println!("\nWaited for {calendar:?}: {:?}", calendar.text().await?);
    let _ = somebody.await;

    // One request deletes many, and tells item by item what it couldn't do.
    let chosen = garden.notes().chain(stream::iter([Ok(garden.note("melon"))]));
    let outcome = chosen.delete_all().await?;
    println!("\nDeleted {} notes.", outcome.succeeded().len());
    for failure in outcome.failed() {
        println!("    {}", failure.error);
    }

    garden.delete().await?;
    if let Err(error) = garden.write("late", "").await {
        println!("\nAfter the end: {error}");
    }
    std::fs::remove_dir_all(folder).ok();
    Ok(())
}
