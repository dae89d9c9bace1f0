use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[acton(DeleteBucket(bucket = name))]
    delete: fn(),
    #[serde(skip)]
    #[action(CreateBucket(bucket = name))]
    create: fn(),
    #[some::path]
    other: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
