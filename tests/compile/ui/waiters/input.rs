use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[waiter(BucketExists(bukket = name))]
    wait_until_exists: Waiter,
}

fn takes(bucket: &Bucket) {
    let _ = bucket.wait_until_exists();
}

fn main() {}
