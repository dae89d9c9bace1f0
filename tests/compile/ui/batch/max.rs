use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }))]
    missing: fn(),
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), max = 0)]
    zero: fn(),
    #[action(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), batch)]
    bare: fn(),
    #[action(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), batch = "10")]
    text: fn(),
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), max)]
    no_value: fn(),
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), max = 10, max = 10)]
    twice: fn(),
    #[action(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), batch = 1000u8)]
    suffix: fn(),
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
