use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[waiter(BucketExists(bucket = name))]
    function: fn(),
    untold: Waiter,
    #[waiter(BucketExists(bucket = name) -> response)]
    no_shape: Waiter,
    #[waiter(BucketExists(bucket = name) -> { name: name })]
    resource: Waiter,
    #[waiter(wait_until_bucket_exists(bucket = name))]
    snake_case: Waiter,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
