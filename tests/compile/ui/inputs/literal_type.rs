use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = 7))]
    delete: fn(),
    #[action(DeleteObject(bucket = name, key = "a", bypass_governance_retention = "yes"))]
    delete_object: fn(),
    #[collection(ListObjectsV2(bucket = name, max_keys = "7") -> contents[] { name: .key, .. })]
    objects: Collection<Bucket>,
    #[action(DeleteObject(bucket = name, key = ["a"]))]
    delete_list: fn(),
}

fn takes(bucket: &Bucket) {
    let _ = bucket.delete();
}

fn main() {}
