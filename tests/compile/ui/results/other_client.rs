use tucuxi::resource;

#[derive(Clone)]
pub struct Client;

#[resource(client = Client, identifier = "id")]
pub struct Note {
    id: String,
}

#[resource(service = "s3", identifier = "name")]
pub struct Bucket {
    name: String,
    #[has({ id: name })]
    note: Note,
    #[collection(ListObjectsV2(bucket = name) -> contents[] { id: .key, .. })]
    notes: Collection<Note>,
}

fn takes<'a>(bucket: &'a Bucket, _: &Note) -> &'a str {
    bucket.name()
}

fn main() {}
