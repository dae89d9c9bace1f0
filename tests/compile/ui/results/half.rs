use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(CreateBucket(bucket = name))]
    untold: fn() -> Bucket,
    #[action(CreateBucket(bucket = name) -> { name: request.bucket })]
    unnamed: fn(),
    #[action(CreateBucket(bucket = name) -> { name: request.bukket })]
    misspelt: fn() -> Bucket,
    #[has({ name: name })]
    nothing: fn(),
    #[has({ name: request.bucket })]
    unsent: Bucket,
    #[action(CreateBucket(bucket = other) -> { name: other })]
    argument: fn(other: String) -> Bucket,
    #[has({ name: .name })]
    unloaded: Bucket,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
