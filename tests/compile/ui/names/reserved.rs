use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = name))]
    load: fn(),
    #[waiter(BucketExists(bucket = name))]
    exists: Waiter,
    #[has({ name: name })]
    client: Bucket,
}

#[resource(service = "s3", identifier = "session")]
pub struct Folder {
    session: String,
}

fn takes<'a>(bucket: &'a Bucket, _: &Folder) -> &'a str {
    bucket.name()
}

fn main() {}
