use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors { key: .key }
    )]
    one: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { code: .code }
    )]
    unnamed: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .key, cod: .code, message: "oh" }
    )]
    entries: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .key, code: .code, code: .message, message: .message?, .. }
    )]
    useless: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = request.errors[] { key: .key }
    )]
    request: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] + deleted[] { key: .key }
    )]
    two: fn(),
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
