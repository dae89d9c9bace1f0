use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[action(CopyObject(bucket = bucket_name, key = key))]
    copy: fn(copy_source: String),
    #[has({ bucket_name: bucket_name, key: key })]
    version: fn(id: String) -> Object,
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000
    )]
    delete_all: fn(mfa: String),
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
