use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
pub struct Bucket {
    #[attribute(name)]
    name: String,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
