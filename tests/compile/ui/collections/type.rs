use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[collection(ListBuckets() -> buckets[] { name: .name, .. })]
    function: fn() -> Bucket,
    #[collection(ListBuckets() -> buckets[] { name: .name, .. })]
    list: Vec<Bucket>,
    unlisted: Collection<Bucket>,
    #[collection(ListBuckets() -> buckets[] { name: .name, .. })]
    bare: Collection,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
