use aws_sdk_s3::types::Delete;
use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteObjects(bucket = name, delete = delete))]
    delete_objects: fn(delete: String),
    #[action(DeleteObjects(bucket = name, delete = delete))]
    delete_more: fn(delete: Delete),
}

fn takes(bucket: &Bucket, delete: Delete) {
    let _ = bucket.delete_more(delete);
}

fn main() {}
