use tucuxi::resource;

#[derive(Clone)]
pub struct Client;

pub struct GetNote;

#[resource(client = Client, identifier = "id")]
pub struct Note {
    id: String,
    #[action(GetNote(id = id))]
    get: fn(),
    #[action(PutNote(id = id))]
    put: fn(),
}

fn takes(note: &Note) -> &str {
    note.id()
}

fn main() {}
