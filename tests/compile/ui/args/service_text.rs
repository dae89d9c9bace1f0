use tucuxi::resource;

#[resource(service = "Amazon S3", identifier = "name")]
pub struct Folder {
    name: String,
}

fn takes(_: &Folder) {}

fn main() {}
