use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[action(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        batch = 1000
    )]
    delete: fn(),
    #[action(DeleteObject(bucket = bucket_name, key = key))]
    delete_all: fn(),
}

#[resource(service = "s3", identifier = "key")]
pub struct Folder {
    key: String,
    #[action(DeleteObject(bucket = key, key = key))]
    delete_all: fn(),
    #[action(
        DeleteObjects(bucket = key, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        batch = 1000
    )]
    delete: fn(),
}

fn takes(object: &Object, _: &Folder) -> &str {
    object.key()
}

fn main() {}
