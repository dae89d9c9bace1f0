use tucuxi::resource;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: Name,
    #[action(DeleteBucket(bucket = name))]
    delete: fn(),
}

#[resource(service = "s3", identifier = "name")]
pub struct Folder {
    name: Option<String>,
}

fn takes(_: &Bucket, _: &Folder) {}

fn main() {}
