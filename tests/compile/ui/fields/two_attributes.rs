use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = name))]
    #[has({ name: name })]
    delete: fn(),
    #[action(DeleteBucket(bucket = name))]
    #[action(CreateBucket(bucket = name))]
    create: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
