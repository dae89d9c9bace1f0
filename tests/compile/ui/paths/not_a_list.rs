use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[collection(ListObjectsV2(bucket = name) -> prefix[] { name: .key, .. })]
    objects: Collection<Bucket>,
    #[collection(ListObjectsV2(bucket = name) -> contents[].owner[] { name: .id, .. })]
    owners: Collection<Bucket>,
}

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> prefix[0])]
pub struct Folder {
    name: String,
}

fn takes(bucket: &Bucket, _: &Folder) {
    let _ = bucket.objects();
}

fn main() {}
