use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = name, expected_bucket_owner = .owner.id))]
    delete: fn(),
}

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = .name) -> buckets[.name == name])]
pub struct Folder {
    name: String,
    #[collection(ListObjectsV2(bucket = .name) -> contents[] { name: .key, .. })]
    objects: Collection<Folder>,
    #[action(DeleteBucket(bucket = name, expected_bucket_owner = request.owner))]
    delete: fn(),
}

fn takes<'a>(bucket: &'a Bucket, _: &Folder) -> &'a str {
    bucket.name()
}

fn main() {}
