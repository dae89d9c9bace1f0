//! A bucket from its creation to its end, each step with the requests it sent.

use std::time::Duration;

use tucuxi::TryStreamExt as _;
use tucuxi_examples::emulator::Emulator;
use tucuxi_services::s3::{ObjectSummaryBatch as _, S3};
use winterbaume_s3::S3Service;

#[tokio::main(flavor = "current_thread")]
async fn main() -> tucuxi::Result<()> {
    let aws = Emulator::new(S3Service::new());
    let session = aws.session().await?;
    let show = |step: &str| {
        println!("\n{step}");
        for request in aws.requests() {
            println!("    -> {request}");
        }
    };

    let s3 = S3::new(&session);
    let bucket = s3.bucket("logs");
    show("An object is only a name: nothing was sent.");

    bucket.create().await?;
    show("Created the bucket.");

    for day in ["2025/12/31", "2026/01/01", "2026/01/02"] {
        let (object, output) = bucket
            .put_object(format!("{day}.txt"), format!("what happened on {day}").into_bytes())
            .with(|request| request.content_type("text/plain"))
            .with_output()
            .await?;
        show(&format!("Uploaded {}, ETag {}.", object.key(), output.e_tag().unwrap_or("unknown")));
    }

    let object = bucket.object("2026/01/01.txt");
    let (length, kind) = (object.content_length().await?, object.content_type().await?);
    show(&format!("{}: {length:?} bytes of {kind:?}; two attributes, one request.", object.key()));

    println!();
    let mut recent = bucket.objects().with(|request| request.prefix("2026/"));
    while let Some(object) = recent.try_next().await? {
        println!("    {} has {:?} bytes", object.key(), object.size().await?);
    }
    show("Listed what begins with 2026/, with the sizes that the listing told.");

    let missing = bucket.object("2027/01/01.txt");
    println!("\n    {missing:?} exists: {}", missing.exists().await?);
    if let Err(error) = missing.content_length().await {
        println!("    reading it: {error}");
    }
    show("Asked for an object that isn't there.");

    let outcome = bucket.objects().delete_all().await?;
    show(&format!("Deleted {} objects in one request, {} failed.", outcome.succeeded().len(), outcome.failed().len()));

    bucket.delete().await?;
    bucket.wait_until_not_exists().timeout(Duration::from_secs(30)).await?;
    show("Deleted the bucket, and waited until it was gone.");
    Ok(())
}
