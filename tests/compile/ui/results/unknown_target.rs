use tucuxi::resource;

#[resource(service = "s3")]
pub struct S3 {
    #[has({ name: name })]
    bucket: fn(name: String) -> Bukket,
    #[collection(ListBuckets() -> buckets[] { name: .name })]
    buckets: Collection<Bukket>,
    #[action(CreateBucket(bucket = name) -> { name: request.bucket })]
    create_bucket: fn(name: String) -> Bukket,
}

fn takes(_: &S3) {}

fn main() {}
