use std::collections::HashMap;

use aws_sdk_s3::{
    primitives::{ByteStream, DateTime},
    types,
};
use tucuxi::resource;

use super::{Bucket, MultipartUpload, ObjectAcl, ObjectVersion};

/// An object.
#[resource(service = "s3", identifier = ["bucket_name", "key"])]
#[load(HeadObject(bucket = bucket_name, key = key) -> response)]
pub struct Object {
    /// The name of the bucket.
    bucket_name: String,
    /// The key of the object.
    key: String,
    /// Whether the current version is a delete marker.
    delete_marker: Option<bool>,
    /// The unit of ranges that can be asked for.
    accept_ranges: Option<String>,
    /// The rule that lets the object expire, and when.
    expiration: Option<String>,
    /// Whether a copy is being restored from the archive, and until when it stays.
    restore: Option<String>,
    /// The archive tier the object is in.
    archive_status: Option<types::ArchiveStatus>,
    /// When the object was last written.
    last_modified: Option<DateTime>,
    /// The size, in bytes.
    content_length: Option<i64>,
    /// The CRC-32 of the object, in base64.
    checksum_crc32: Option<String>,
    /// The CRC-32C of the object, in base64.
    checksum_crc32_c: Option<String>,
    /// The CRC-64/NVME of the object, in base64.
    checksum_crc64_nvme: Option<String>,
    /// The SHA-1 of the object, in base64.
    checksum_sha1: Option<String>,
    /// The SHA-256 of the object, in base64.
    checksum_sha256: Option<String>,
    /// The SHA-512 of the object, in base64.
    checksum_sha512: Option<String>,
    /// The MD5 of the object, in base64.
    checksum_md5: Option<String>,
    /// The XXH64 of the object, in base64.
    checksum_xxhash64: Option<String>,
    /// The XXH3 of the object, in base64.
    checksum_xxhash3: Option<String>,
    /// The XXH128 of the object, in base64.
    checksum_xxhash128: Option<String>,
    /// Whether the checksum is of the whole object or made of those of its parts.
    checksum_type: Option<types::ChecksumType>,
    /// The entity tag of the object, in quotes.
    e_tag: Option<String>,
    /// The number of metadata entries that no header can carry.
    missing_meta: Option<i32>,
    /// The id of the current version.
    version_id: Option<String>,
    /// How the object may be cached.
    cache_control: Option<String>,
    /// How the object is to be presented.
    content_disposition: Option<String>,
    /// The encodings the content is in, for example `gzip`.
    content_encoding: Option<String>,
    /// The language of the content.
    content_language: Option<String>,
    /// The MIME type of the content.
    content_type: Option<String>,
    /// The range that was answered, where one was asked for.
    content_range: Option<String>,
    /// Where the website sends requests for the object.
    website_redirect_location: Option<String>,
    /// How the object is encrypted at rest.
    server_side_encryption: Option<types::ServerSideEncryption>,
    /// The user's metadata, without the prefix `x-amz-meta-`.
    metadata: Option<HashMap<String, String>>,
    /// The algorithm used with the customer's own key.
    sse_customer_algorithm: Option<String>,
    /// The MD5 of the customer's own key, in base64.
    sse_customer_key_md5: Option<String>,
    /// The KMS key that protects the object.
    ssekms_key_id: Option<String>,
    /// Whether an S3 Bucket Key stands between the object and KMS.
    bucket_key_enabled: Option<bool>,
    /// The storage class.
    storage_class: Option<types::StorageClass>,
    /// Whether the requester was charged.
    request_charged: Option<types::RequestCharged>,
    /// How far replication of the object is.
    replication_status: Option<types::ReplicationStatus>,
    /// The number of parts, where a part was asked for.
    parts_count: Option<i32>,
    /// The number of tags.
    tag_count: Option<i32>,
    /// How strictly the object is locked.
    object_lock_mode: Option<types::ObjectLockMode>,
    /// Until when the object is locked.
    object_lock_retain_until_date: Option<DateTime>,
    /// Whether there is a legal hold.
    object_lock_legal_hold_status: Option<types::ObjectLockLegalHoldStatus>,
    /// Whether there is an event hold.
    object_lock_event_hold: Option<types::ObjectLockEventHold>,
    /// How many days the object stays locked after the event.
    object_lock_event_hold_duration_days: Option<i32>,
    /// How many years the object stays locked after the event.
    object_lock_event_hold_duration_years: Option<i32>,
    /// When caches should drop the object, as the raw header.
    expires_string: Option<String>,
    /// The access control list of the object.
    #[has({ bucket_name: bucket_name, object_key: key })]
    acl: ObjectAcl,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// The upload of that id.
    #[has({ bucket_name: bucket_name, object_key: key, id: id })]
    multipart_upload: fn(id: String) -> MultipartUpload,
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
