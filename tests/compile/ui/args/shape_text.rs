use tucuxi::resource;

#[resource(service = "s3", identifier = "name", shape = "types::Bucket")]
pub struct Folder {
    name: String,
    bucket_region: Option<String>,
}

fn takes(_: &Folder) {}

fn main() {}
