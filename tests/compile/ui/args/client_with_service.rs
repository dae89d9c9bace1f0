use tucuxi::resource;

#[derive(Clone)]
pub struct Client;

#[resource(service = "s3", client = Client, identifier = "name")]
pub struct Bucket {
    name: String,
}

#[resource(client = Client, sdk = aws_sdk_s3, identifier = "name")]
pub struct Folder {
    name: String,
}

fn takes(_: &Bucket, _: &Folder) {}

fn main() {}
