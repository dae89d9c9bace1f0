use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = name, bucket = "other"))]
    delete: fn(),
    #[action(GetObjectAttributes(bucket = name, object_attributes = ["ETag"], object_attributes += "Checksum"))]
    attributes: fn(),
    #[action(PutBucketTagging(bucket = name, tagging = Tagging { tag_set: [], tag_set: [] }))]
    tag: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
