use tucuxi::resource;

#[resource(identifier = "name")]
pub struct Bucket {
    name: String,
}

fn takes(_: &Bucket) {}

fn main() {}
