use tucuxi::resource;

#[resource(service = "s3", identifier = "size")]
pub struct Sized {
    size: i64,
}

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[has({ size: name })]
    by_name: Sized,
    #[collection(ListObjectsV2(bucket = name) -> contents[] { size: .key, .. })]
    by_key: Collection<Sized>,
    #[collection(ListObjectsV2(bucket = name) -> contents[] { size: .size, .. })]
    by_size: Collection<Sized>,
}

fn takes(bucket: &Bucket) {
    let _ = bucket.by_size();
}

fn main() {}
