use tucuxi::resource;

#[derive(Clone, Debug)]
#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
