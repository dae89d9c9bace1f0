use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        same = bucket
    )]
    misspelt: fn(),
    #[batch(DeleteObjects(delete = Delete { objects: [ObjectIdentifier { key: key }] }), max = 1000, same)]
    nameless: fn(),
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        same = [bucket_name, key]
    )]
    alike: fn(),
}

fn main() {}
