use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[action(DeleteObject(bucket = bucket_nam, key = key))]
    delete: fn(),
    #[action(CopyObject(bucket = bucket_name, key = key, copy_source = source))]
    copy: fn(copy_source: String),
}

#[resource(service = "s3")]
pub struct S3 {
    #[action(CreateBucket(bucket = name))]
    create_bucket: fn(),
}

fn takes<'a>(object: &'a Object, _: &S3) -> &'a str {
    object.key()
}

fn main() {}
