use tucuxi::resource;

#[resource(service = "s3", identifier = "id")]
pub struct Version {
    id: String,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(marker = .next_key_marker))]
    input: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(key_marker = .next_marker))]
    answer: Collection<Version>,
    #[collection(
        ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. },
        pages(key_marker = .next_key_marker, while .truncated, size = max_key)
    )]
    more: Collection<Version>,
    #[collection(
        ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. },
        pages(key_marker = .max_keys, while .next_key_marker, size = prefix)
    )]
    types: Collection<Version>,
}

fn takes(version: &Version) {
    let _ = version.input();
}

fn main() {}
