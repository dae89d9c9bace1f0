use tucuxi::resource;

#[resource(service = s3, identifier = name)]
pub struct Bucket {
    name: String,
}

fn takes(_: &Bucket) {}

fn main() {}
