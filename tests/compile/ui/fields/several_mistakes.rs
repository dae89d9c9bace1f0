use tucuxi::resource;

#[resource(service = "s3", identifer = "name", identifier = ["name", "key"], shape = "Bukket")]
pub struct Bucket {
    name: String,
    #[acton(DeleteBucket(bucket = name))]
    delete: fn(),
    #[action(CreateBukket(bucket = nam))]
    create: fn(),
    #[has({ name: name, .. })]
    other: Bucket,
    #[waiter(BucketExists(bucket = name))]
    wait_until_exists: fn(),
}

fn takes(_: &Bucket) {}

fn main() {}
