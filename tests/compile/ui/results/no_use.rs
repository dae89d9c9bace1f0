use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "Bucket")]
pub struct Bucket {
    name: String,
    #[action(CreateBucket(bucket = name) -> { name: .location, .. })]
    dots: fn() -> Bucket,
    #[collection(ListBuckets(prefix = name) -> buckets[] { name: name?, .. })]
    mark: Collection<Bucket>,
    #[action(CreateBucket(bucket = name) -> { name: .location? })]
    one_mark: fn() -> Bucket,
    #[action(CreateBucket(bucket = name) -> { name: .location? })]
    option_mark: fn() -> Option<Bucket>,
    #[collection(ListBuckets(prefix = name) -> buckets[] { .., name: .name })]
    dots_first: Collection<Bucket>,
    #[collection(ListBuckets(prefix = name) -> buckets[] { name: .name, name: .bucket_arn })]
    twice: Collection<Bucket>,
    #[collection(ListBuckets(prefix = name) -> buckets[] { name })]
    short: Collection<Bucket>,
    #[collection(ListBuckets(prefix = name) -> buckets[] { name: [name] })]
    list: Collection<Bucket>,
}

fn takes(bucket: &Bucket) -> &str {
    bucket.name()
}

fn main() {}
