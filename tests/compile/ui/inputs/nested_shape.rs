use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(PutBucketTagging(bucket = name, tagging = Tagging { tag_set }))]
    tag: fn(),
    #[action(PutBucketTagging(bucket = name, tagging = Tagging { tag_set: [], tag_set: [] }))]
    tag_twice: fn(),
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
