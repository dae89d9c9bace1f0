//! Resources of your own over an AWS service, beside the ready-made ones.
//!
//! S3 knows no folders, only keys with slashes in them. Two declarations later it does.

use aws_sdk_s3::primitives::{ByteStream, DateTime};
use tucuxi::{TryStreamExt as _, resource};
use tucuxi_examples::emulator::Emulator;
use tucuxi_services::s3::Bucket;
use winterbaume_s3::S3Service;

/// The keys of a bucket that begin with the same path.
#[resource(service = "s3", identifier = ["bucket_name", "path"])]
struct Folder {
    /// The bucket it is in.
    bucket_name: String,
    /// What its keys begin with, up to and with a slash.
    path: String,
    /// The bucket it is in.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Writes a page. The key is the whole of it, path and name.
    #[action(
        PutObject(bucket = bucket_name, key = key, body = body, content_type = "text/html")
            -> { bucket_name: bucket_name, key: request.key }
    )]
    put_page: fn(key: String, body: ByteStream) -> Page,
    /// The folders right below it.
    #[collection(
        ListObjectsV2(bucket = bucket_name, prefix = path, delimiter = "/")
            -> common_prefixes[] { bucket_name: bucket_name, path: .prefix, .. }
    )]
    folders: Collection<Folder>,
    /// The pages right in it.
    #[collection(
        ListObjectsV2(bucket = bucket_name, prefix = path, delimiter = "/")
            -> contents[] { bucket_name: bucket_name, key: .key, .. }
    )]
    pages: Collection<Page>,
    /// The pages in it and below.
    #[collection(
        ListObjectsV2(bucket = bucket_name, prefix = path) -> contents[] { bucket_name: bucket_name, key: .key, .. }
    )]
    all_pages: Collection<Page>,
}

/// An object that a browser shows.
#[resource(service = "s3", identifier = ["bucket_name", "key"])]
#[load(HeadObject(bucket = bucket_name, key = key) -> response)]
struct Page {
    /// The bucket it is in.
    bucket_name: String,
    /// Its key.
    key: String,
    /// What kind of document it is.
    content_type: Option<String>,
    /// Its size, in bytes.
    content_length: Option<i64>,
    /// When it was last written.
    last_modified: Option<DateTime>,
    /// Deletes the pages.
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .key, code: .code, message: .message }
    )]
    delete_all: fn(),
}

/// A resource is an ordinary type: what the language doesn't say, a method does.
impl Folder {
    /// Writes a page of that name.
    async fn publish(&self, name: &str, body: &str) -> tucuxi::Result<Page> {
        self.put_page(format!("{}{name}", self.path()), body.as_bytes().to_vec()).await
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> tucuxi::Result<()> {
    let session = Emulator::new(S3Service::new()).session().await?;
    let site = Folder::new(&session, "www", "river/");

    // A reference to a ready-made resource, which goes on from there.
    site.bucket().create().await?;

    site.publish("index.html", "<h1>The river</h1>").await?;
    site.publish("about.html", "<h1>About</h1>").await?;
    let animals = Folder::new(&session, "www", "river/animals/");
    animals.publish("tucuxi.html", "<h1>Sotalia fluviatilis</h1>").await?;
    animals.publish("boto.html", "<h1>Inia geoffrensis</h1>").await?;

    println!("{}", site.path());
    let mut pages = site.pages();
    while let Some(page) = pages.try_next().await? {
        println!("    {} {:?} {:?}", page.key(), page.content_type().await?, page.content_length().await?);
    }
    let mut folders = site.folders();
    while let Some(folder) = folders.try_next().await? {
        let pages: Vec<_> = folder.pages().try_collect().await?;
        println!("    {} has {} pages", folder.path(), pages.len());
    }

    let outcome = site.all_pages().delete_all().await?;
    println!("deleted {} pages", outcome.into_result()?.len());
    site.bucket().delete().await?;
    Ok(())
}
