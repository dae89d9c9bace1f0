use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
pub struct Bucket {
    name: String,
    bucket_region: Option<String>,
}

#[resource(service = "s3", identifier = "name")]
pub struct Folder {
    name: String,
    region: Option<String>,
}

fn takes(_: &Bucket, _: &Folder) {}

fn main() {}
