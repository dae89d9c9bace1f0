use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
#[derive(Clone, Debug)]
pub struct Bucket {
    name: String,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
