use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> buckets[])]
pub struct Bucket {
    name: String,
    #[collection(ListBuckets(prefix = name) -> buckets { name: .name })]
    buckets: Collection<Bucket>,
    #[collection(ListBuckets(prefix = name) -> { name: name })]
    others: Collection<Bucket>,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
