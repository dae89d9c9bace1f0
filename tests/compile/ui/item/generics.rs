use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub struct Bucket<'a, T> {
    name: T,
    #[action(DeleteBucket(bucket = name))]
    delete: &'a T,
}

#[resource(service = "s3", identifier = "name")]
pub struct Folder
where
    String: Clone,
{
    name: String,
}

fn takes(_: &Bucket<'_, u8>, _: &Folder) {}

fn main() {}
