use aws_sdk_s3::{primitives::DateTime, types};
use tucuxi::resource;

use super::{Object, ObjectVersionData};

/// A version of an object, or a delete marker.
///
/// Its attributes are known to versions from `Bucket::object_versions`.
#[resource(
    service = "s3",
    identifier = ["bucket_name", "object_key", "id"],
    shape = ObjectVersionData
)]
pub struct ObjectVersion {
    /// The name of the bucket.
    bucket_name: String,
    /// The key of the object.
    object_key: String,
    /// The id of the version; `null` for one written without versioning.
    id: String,
    /// The entity tag of the version, in quotes.
    e_tag: Option<String>,
    /// The algorithm of the checksum.
    checksum_algorithm: Vec<types::ChecksumAlgorithm>,
    /// Whether the checksum is of the whole object or made of those of its parts.
    checksum_type: Option<types::ChecksumType>,
    /// The size, in bytes.
    size: Option<i64>,
    /// The storage class.
    storage_class: Option<types::ObjectVersionStorageClass>,
    /// The key of the object, as the service lists it.
    key: Option<String>,
    /// The id of the version, as the service lists it.
    version_id: Option<String>,
    /// Whether this is the current version.
    is_latest: Option<bool>,
    /// When the version was last written.
    last_modified: Option<DateTime>,
    /// The owner of the version.
    owner: Option<types::Owner>,
    /// Whether a copy is being restored from the archive, and until when it stays.
    restore_status: Option<types::RestoreStatus>,
    /// Whether this is a delete marker, which has no content.
    is_delete_marker: bool,
    /// The object.
    #[has({ bucket_name: bucket_name, key: object_key })]
    object: Object,
    /// Deletes this version for good.
    #[action(DeleteObject(bucket = bucket_name, key = object_key, version_id = id))]
    delete: fn(),
    /// Asks for the content of the version, as a stream.
    #[action(GetObject(bucket = bucket_name, key = object_key, version_id = id))]
    get: fn(),
    /// Asks for the headers of the version, without its content.
    #[action(HeadObject(bucket = bucket_name, key = object_key, version_id = id))]
    head: fn(),
    /// Deletes the versions for good, up to 1,000 of a bucket in one request.
    #[batch(
        DeleteObjects(
            bucket = bucket_name,
            delete = Delete { objects: [ObjectIdentifier { key: object_key, version_id: id }] }
        ),
        max = 1000,
        failed = errors[] { object_key: .key, id: .version_id, code: .code, message: .message }
    )]
    delete_all: fn(),
}
