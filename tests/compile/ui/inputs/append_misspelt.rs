use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(GetObjectAttributes(bucket = name, object_attribute += "ETag"))]
    attributes: fn(),
    #[action(DeleteBucket(bukket += name))]
    delete: fn(),
}

fn takes(bucket: &Bucket) {
    let _ = bucket.attributes();
}

fn main() {}
