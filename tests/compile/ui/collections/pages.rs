use tucuxi::resource;

#[resource(service = "s3", identifier = "id")]
pub struct Version {
    id: String,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages())]
    empty: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(key_marker = next_key_marker))]
    no_dot: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(once, key_marker = .next_key_marker))]
    both: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(while .is_truncated))]
    no_token: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(size = max_keys, size = max_keys, key_marker = .next_key_marker))]
    size_twice: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages = once)]
    equals: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, page(once))]
    misspelt: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(key_marker = .next_key_marker, key_marker = .next_version_id_marker))]
    token_twice: Collection<Version>,
    #[collection(ListObjectVersions(bucket = id) -> versions[] { id: .version_id, .. }, pages(key_marker = .versions[].key))]
    list: Collection<Version>,
}

fn takes(version: &Version) -> &str {
    version.id()
}

fn main() {}
