use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_nam", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
}

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {}

fn takes(_: &Object, _: &Bucket) {}

fn main() {}
