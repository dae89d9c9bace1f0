use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> bukkets[.name == name])]
pub struct Bucket {
    name: String,
    region: Option<String>,
    #[attribute(creation_dat)]
    created: Option<aws_sdk_s3::primitives::DateTime>,
    #[collection(ListObjectsV2(bucket = name) -> content[] { name: .key, .. })]
    objects: Collection<Bucket>,
    #[collection(ListObjectsV2(bucket = name) -> contents[] { name: .kee, .. })]
    more_objects: Collection<Bucket>,
}

fn takes(bucket: &Bucket) {
    let _ = bucket.objects();
}

fn main() {}
