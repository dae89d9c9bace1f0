use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
pub enum Bucket {
    Name(String),
}

fn takes(_: &Bucket) {}

fn main() {}
