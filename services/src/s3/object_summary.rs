use aws_sdk_s3::{
    primitives::{ByteStream, DateTime},
    types,
};
use tucuxi::resource;

use super::{Bucket, MultipartUpload, Object, ObjectAcl, ObjectSummaryData, ObjectVersion};

/// An object as listings know it.
#[resource(service = "s3", identifier = ["bucket_name", "key"], shape = ObjectSummaryData)]
#[load(HeadObject(bucket = bucket_name, key = key) -> response)]
pub struct ObjectSummary {
    /// The name of the bucket.
    bucket_name: String,
    /// The key of the object.
    key: String,
    /// When the object was last written.
    last_modified: Option<DateTime>,
    /// The entity tag of the object, in quotes.
    e_tag: Option<String>,
    /// The algorithm of the checksum.
    checksum_algorithm: Vec<types::ChecksumAlgorithm>,
    /// Whether the checksum is of the whole object or made of those of its parts.
    checksum_type: Option<types::ChecksumType>,
    /// The size, in bytes.
    size: Option<i64>,
    /// The storage class.
    storage_class: Option<types::ObjectStorageClass>,
    /// The owner of the object.
    owner: Option<types::Owner>,
    /// Whether a copy is being restored from the archive, and until when it stays.
    restore_status: Option<types::RestoreStatus>,
    /// The access control list of the object.
    #[has({ bucket_name: bucket_name, object_key: key })]
    acl: ObjectAcl,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// The upload of that id.
    #[has({ bucket_name: bucket_name, object_key: key, id: id })]
    multipart_upload: fn(id: String) -> MultipartUpload,
    /// The object.
    #[has({ bucket_name: bucket_name, key: key })]
    object: Object,
    /// The version of that id.
    #[has({ bucket_name: bucket_name, object_key: key, id: id })]
    version: fn(id: String) -> ObjectVersion,
    /// Copies another object here: `copy_source` is `bucket/key`, URL-encoded, of at most 5 GiB.
    #[action(CopyObject(bucket = bucket_name, key = key, copy_source = copy_source))]
    copy_from: fn(copy_source: String),
    /// Deletes the object. In a versioned bucket this adds a delete marker.
    #[action(DeleteObject(bucket = bucket_name, key = key))]
    delete: fn(),
    /// Asks for the content of the object, as a stream.
    #[action(GetObject(bucket = bucket_name, key = key))]
    get: fn(),
    /// Begins an upload in parts.
    #[action(
        CreateMultipartUpload(bucket = bucket_name, key = key)
            -> { bucket_name: bucket_name, object_key: key, id: .upload_id }
    )]
    initiate_multipart_upload: fn() -> MultipartUpload,
    /// Writes the object, or overwrites it.
    #[action(PutObject(bucket = bucket_name, key = key, body = body))]
    put: fn(body: ByteStream),
    /// Restores an archived copy of the object for a time, given with `.with(..)`.
    #[action(RestoreObject(bucket = bucket_name, key = key))]
    restore_object: fn(),
    /// Deletes the objects, up to 1,000 of a bucket in one request. In a versioned bucket this adds
    /// delete markers.
    #[batch(
        DeleteObjects(
            bucket = bucket_name,
            delete = Delete { objects: [ObjectIdentifier { key: key }] }
        ),
        max = 1000,
        failed = errors[] { key: .key, code: .code, message: .message }
    )]
    delete_all: fn(),
    /// Waits until the object exists.
    #[waiter(ObjectExists(bucket = bucket_name, key = key) -> response)]
    wait_until_exists: Waiter,
    /// Waits until the object doesn't exist.
    #[waiter(ObjectNotExists(bucket = bucket_name, key = key))]
    wait_until_not_exists: Waiter,
}
