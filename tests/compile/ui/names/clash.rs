use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
pub struct Bucket {
    name: String,
    #[attribute(creation_date)]
    delete: Option<aws_sdk_s3::primitives::DateTime>,
    #[action(DeleteBucket(bucket = name))]
    delete: fn(),
    #[action(DeleteBucket(bucket = name))]
    r#delete: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
