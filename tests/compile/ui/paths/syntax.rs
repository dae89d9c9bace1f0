use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name))]
pub struct Bucket {
    name: String,
    #[attribute(.bucket_region)]
    region: Option<String>,
    #[attribute(tags[1])]
    second: Option<String>,
    #[attribute(tags[name])]
    third: Option<String>,
    #[attribute()]
    fourth: Option<String>,
    #[collection(ListBuckets() -> .buckets[] { name: .name })]
    buckets: Collection<Bucket>,
    #[collection(ListBuckets() -> buckets[])]
    unnamed: Collection<Bucket>,
    #[collection(ListBuckets())]
    nothing: Collection<Bucket>,
    #[collection(ListBuckets() -> buckets[.name == nam] { name: .name })]
    unknown: Collection<Bucket>,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
