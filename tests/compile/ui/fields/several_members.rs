use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[acton(DeleteBucket(bucket = name))]
    delete: fn(),
    #[action(CreateBukket(bucket = name))]
    create: fn(),
    #[action(CreateBucket(bucket = nam))]
    create_too: fn(),
    #[has({ name: name, .. })]
    other: Bucket,
    #[waiter(BucketExists(bucket = name))]
    wait_until_exists: fn(),
    #[action(PutBucketTagging(bucket = name, taging = tagging))]
    tag: fn(tagging: aws_sdk_s3::types::Tagging),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
