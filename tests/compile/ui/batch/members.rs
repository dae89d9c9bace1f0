use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = error[] { key: .key, code: .code, message: .message }
    )]
    source: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .kee, code: .cod }
    )]
    entries: fn(),
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objets: [ObjectIdentifier { key: key }] }), max = 1000)]
    input: fn(),
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
