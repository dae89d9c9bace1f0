use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bukket = name))]
    delete: fn(),
    #[action(PutBucketTagging(bucket = name, tagging = Tagging { tag_sett: [Tag { key: "a", value: "b" }] }))]
    tag: fn(),
}

fn takes(bucket: &Bucket) {
    let _ = bucket.delete();
}

fn main() {}
