use tucuxi::resource;

#[resource(service, identifier = "name")]
pub struct Bucket {
    name: String,
}

fn takes(_: &Bucket) {}

fn main() {}
