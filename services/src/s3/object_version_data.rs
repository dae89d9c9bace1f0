use aws_sdk_s3::{primitives::DateTime, types};

/// What a listing tells of a version of an object, or of a delete marker.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectVersionData {
    /// The key of the object.
    pub key: Option<String>,
    /// The id of the version; `null` for one written without versioning.
    pub version_id: Option<String>,
    /// Whether this is a delete marker, which has no content.
    pub is_delete_marker: bool,
    /// Whether this is the current version.
    pub is_latest: Option<bool>,
    /// When the version was written.
    pub last_modified: Option<DateTime>,
    /// The owner of the object.
    pub owner: Option<types::Owner>,
    /// The entity tag, in quotes. Delete markers have none.
    pub e_tag: Option<String>,
    /// The algorithms of the version's checksums. Delete markers have none.
    pub checksum_algorithm: Vec<types::ChecksumAlgorithm>,
    /// Whether the checksum is of the whole object or made of those of its parts.
    pub checksum_type: Option<types::ChecksumType>,
    /// The size, in bytes. Delete markers have none.
    pub size: Option<i64>,
    /// The storage class. Delete markers have none.
    pub storage_class: Option<types::ObjectVersionStorageClass>,
    /// How far restoring is, where the request asked for it.
    pub restore_status: Option<types::RestoreStatus>,
}

impl From<types::ObjectVersion> for ObjectVersionData {
    fn from(version: types::ObjectVersion) -> Self {
        Self {
            key: version.key,
            version_id: version.version_id,
            is_delete_marker: false,
            is_latest: version.is_latest,
            last_modified: version.last_modified,
            owner: version.owner,
            e_tag: version.e_tag,
            checksum_algorithm: version.checksum_algorithm.unwrap_or_default(),
            checksum_type: version.checksum_type,
            size: version.size,
            storage_class: version.storage_class,
            restore_status: version.restore_status,
        }
    }
}

impl From<types::DeleteMarkerEntry> for ObjectVersionData {
    fn from(marker: types::DeleteMarkerEntry) -> Self {
        Self {
            key: marker.key,
            version_id: marker.version_id,
            is_delete_marker: true,
            is_latest: marker.is_latest,
            last_modified: marker.last_modified,
            owner: marker.owner,
            ..Self::default()
        }
    }
}
