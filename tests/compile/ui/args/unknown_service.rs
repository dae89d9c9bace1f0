use tucuxi::resource;

#[resource(service = "s33", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = name))]
    delete: fn(),
}

#[resource(service = "Amazon S3", identifier = "name")]
pub struct Folder {
    name: String,
}

fn takes(_: &Bucket, _: &Folder) {}

fn main() {}
