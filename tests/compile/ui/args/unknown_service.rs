use tucuxi::resource;

#[resource(service = "s33", identifier = "name")]
pub struct Bucket {
    name: String,
    #[action(DeleteBucket(bucket = name))]
    delete: fn(),
}

fn takes(_: &Bucket) {}

fn main() {}
