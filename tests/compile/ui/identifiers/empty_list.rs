use tucuxi::resource;

#[resource(service = "s3", identifier = [])]
pub struct S3 {}

fn takes(_: &S3) {}

fn main() {}
