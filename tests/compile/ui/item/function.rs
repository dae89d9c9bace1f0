use tucuxi::resource;

#[resource(service = "s3", identifier = "name")]
fn bucket() {}

fn takes() {
    bucket();
}

fn main() {}
