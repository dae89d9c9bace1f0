use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket)]
    delete: fn(),
    #[action()]
    create: fn(),
    #[action]
    empty: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
