use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bukket")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
pub struct Bucket {
    name: String,
    bucket_region: Option<String>,
}

fn takes(_: &Bucket) {}

fn main() {}
