use aws_sdk_s3::operation::head_object::HeadObjectOutput;
use aws_sdk_s3::{primitives::DateTime, types};

/// What is known of an object from a listing, or from asking for its headers.
///
/// A listing doesn't tell everything that headers do, and the reverse: see the fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectSummaryData {
    /// When the object was last written.
    pub last_modified: Option<DateTime>,
    /// The entity tag, in quotes.
    pub e_tag: Option<String>,
    /// The algorithms of the object's checksums. Only listings tell them.
    pub checksum_algorithm: Vec<types::ChecksumAlgorithm>,
    /// Whether the checksum is of the whole object or made of those of its parts.
    pub checksum_type: Option<types::ChecksumType>,
    /// The size, in bytes.
    pub size: Option<i64>,
    /// The storage class. Headers leave out `STANDARD`.
    pub storage_class: Option<types::ObjectStorageClass>,
    /// The owner. Only listings tell it, where the request asked for it.
    pub owner: Option<types::Owner>,
    /// How far restoring is. Only listings tell it, where the request asked for it.
    pub restore_status: Option<types::RestoreStatus>,
}

impl From<types::Object> for ObjectSummaryData {
    fn from(object: types::Object) -> Self {
        Self {
            last_modified: object.last_modified,
            e_tag: object.e_tag,
            checksum_algorithm: object.checksum_algorithm.unwrap_or_default(),
            checksum_type: object.checksum_type,
            size: object.size,
            storage_class: object.storage_class,
            owner: object.owner,
            restore_status: object.restore_status,
        }
    }
}

impl From<HeadObjectOutput> for ObjectSummaryData {
    fn from(head: HeadObjectOutput) -> Self {
        Self {
            last_modified: head.last_modified,
            e_tag: head.e_tag,
            checksum_type: head.checksum_type,
            size: head.content_length,
            storage_class: head.storage_class.map(|class| class.as_str().into()),
            ..Self::default()
        }
    }
}
