use tucuxi::resource;

#[resource(service = "s3", identifier = "id")]
pub struct Version {
    id: String,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. })]
    versions: Collection<Version>,
}

fn takes(version: &Version) {
    let _ = version.versions();
}

fn main() {}
