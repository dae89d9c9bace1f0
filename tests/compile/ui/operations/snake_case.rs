use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(delete_bucket(bucket = name))]
    delete: fn(),
    #[action(aws::DeleteBucket(bucket = name))]
    delete_too: fn(),
    #[collection(list_objects_v2(bucket = name) -> contents[] { name: .key })]
    objects: Collection<Bucket>,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
