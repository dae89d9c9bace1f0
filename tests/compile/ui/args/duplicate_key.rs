use tucuxi::resource;

#[resource(service = "s3", identifier = "name", service = "ec2")]
pub struct Bucket {
    name: String,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
