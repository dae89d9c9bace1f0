use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
#[load(HaedObject(bucket = bucket_name, key = key) -> response)]
pub struct Object {
    bucket_name: String,
    key: String,
    content_length: Option<i64>,
    #[action(PutObjekt(bucket = bucket_name, key = key) -> { bucket_name: bucket_name, key: request.key })]
    put: fn() -> Object,
    #[collection(ListObjectsV3(bucket = bucket_name) -> contents[] { bucket_name: bucket_name, key: .key, .. })]
    siblings: Collection<Object>,
    #[batch(
        DeleteObjekts(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .key, code: .code, message: .message }
    )]
    delete_all: fn(),
}

fn takes(object: &Object) -> &str {
    object.key()
}

fn main() {}
