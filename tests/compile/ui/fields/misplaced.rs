use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
#[load(ListBuckets(prefix = name) -> buckets[0])]
#[action(DeleteBucket(bucket = name))]
pub struct Bucket {
    name: String,
    #[load(ListBuckets(prefix = name) -> buckets[.name == name])]
    bucket_region: Option<String>,
    #[attribute = "bucket_region"]
    region: Option<String>,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
