use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBukket(bucket = name))]
    delete: fn(),
    #[action(CreateBucket(bucket = name))]
    create: fn(),
}

fn takes(bucket: &Bucket) {
    let _ = bucket.create();
}

fn main() {}
