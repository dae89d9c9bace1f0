use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> owner)]
pub struct Bucket {
    name: String,
    #[collection(ListObjectsV2(bucket = name) -> contents[] { name: .key })]
    objects: Collection<Bucket>,
    #[waiter(BucketExists(bucket = name) -> response)]
    wait_until_exists: Waiter,
}

fn takes(bucket: &Bucket) {
    let _ = bucket.objects();
}

fn main() {}
