use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[waiter(BucketExist(bucket = name))]
    wait_until_exists: Waiter,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
