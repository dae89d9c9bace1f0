use tucuxi::resource;

#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Thing {
    bucket_name: String,
    key: String,
    #[identifier(bucket)]
    bucket: String,
    #[identifier(key)]
    number: i32,
    #[identifier]
    name: String,
}

fn main() {}
