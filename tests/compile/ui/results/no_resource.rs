use tucuxi::resource;

pub struct Plain {
    pub name: String,
}

#[resource(service = "s3")]
pub struct S3 {
    #[has({ name: name })]
    plain: fn(name: String) -> Plain,
    #[collection(ListBuckets() -> buckets[] { name: .name })]
    plains: Collection<Plain>,
}

fn takes(_: &S3) {}

fn main() {}
