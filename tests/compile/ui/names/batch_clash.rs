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
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000
    )]
    delete_all: fn(),
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
