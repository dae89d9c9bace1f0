use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"], shape = "Object")]
pub struct Object {
    bucket_name: String,
    key: String,
}

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[has({ key: key })]
    object: fn(key: String) -> Object,
    #[collection(ListObjectsV2(bucket = name) -> contents[] { key: .key })]
    objects: Collection<Object>,
    #[action(PutObject(bucket = name, key = key) -> {})]
    put_object: fn(key: String) -> Object,
}

fn takes(bucket: &Bucket) {
    let _ = bucket.objects();
}

fn main() {}
