use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), max = 10)]
    result: fn() -> Object,
    #[batch(DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }), max = 10)]
    list: Vec<Object>,
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
