use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket))]
    delete: fn(),
    #[action(DeleteBucket(bucket: name))]
    delete_colon: fn(),
    #[action(DeleteBucket(bucket = ))]
    delete_nothing: fn(),
    #[action(DeleteBucket(bucket = name expected_bucket_owner = "1"))]
    delete_comma: fn(),
    #[action(DeleteBucket(bucket = response.name))]
    delete_response: fn(),
    #[action(DeleteBucket(bucket = name), max = 10)]
    delete_max: fn(),
    #[action(DeleteBucket(bucket = name) batch = 10)]
    delete_batch: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
