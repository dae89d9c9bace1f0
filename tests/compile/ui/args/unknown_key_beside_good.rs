use tucuxi::resource;

#[resource(service = "s3", colour = green("dark"), identifier = "name")]
pub struct Bucket {
    name: String,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
