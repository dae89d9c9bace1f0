use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(PutObject(bucket = name, key = key))]
    put: fn(key: String, key: String),
    #[action(PutObject(bucket = name, key = name))]
    put_name: fn(name: String),
    #[action(PutObject(bucket = name, key = "key"))]
    put_unnamed: fn(String),
    #[action(PutObject(bucket = name, key = "key"))]
    put_underscore: fn(_: String),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
