use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
}

#[resource(service = "s3")]
pub struct S3 {
    #[has({ nam: name })]
    bucket: fn(name: String) -> Bucket,
    #[collection(ListBuckets() -> buckets[] { nam: .name, .. })]
    buckets: Collection<Bucket>,
}

fn takes(s3: &S3) {
    let _ = s3.buckets();
}

fn main() {}
