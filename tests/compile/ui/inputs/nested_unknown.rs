use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(PutBucketTagging(bucket = name, tagging = Taging { tag_set: [] }))]
    tag: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
