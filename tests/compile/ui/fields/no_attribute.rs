use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
pub struct Bucket {
    name: String,
    delete: fn(),
    wait_until_exists: Waiter,
    buckets: Collection<Bucket>,
    #[action(DeleteBucket(bucket = name))]
    not_a_method: String,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
