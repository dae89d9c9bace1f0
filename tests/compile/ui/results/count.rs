use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
pub struct Bucket {
    name: String,
    #[action(ListBuckets() -> buckets[] { name: .name })]
    one: fn() -> Bucket,
    #[action(ListBuckets() -> buckets[] { name: .name })]
    optional: fn() -> Option<Bucket>,
    #[action(ListBuckets() -> owner { name: .id, .. })]
    many: fn() -> Vec<Bucket>,
    #[action(ListBuckets() -> { name: .prefix })]
    unlisted: fn() -> Vec<Bucket>,
    #[has({ name: name })]
    option: Option<Bucket>,
    #[has({ name: name })]
    list: Vec<Bucket>,
    #[has({ name: .name })]
    collection: Collection<Bucket>,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
