use aws_sdk_s3::{primitives::DateTime, types};
use tucuxi::resource;

use super::{MultipartUploadPart, Object};

/// An upload of an object in parts.
///
/// Its attributes are known to uploads from `Bucket::multipart_uploads`; the service has no request
/// for a single upload.
#[resource(
    service = "s3",
    identifier = ["bucket_name", "object_key", "id"],
    shape = "MultipartUpload"
)]
pub struct MultipartUpload {
    /// The name of the bucket.
    bucket_name: String,
    /// The key of the object.
    object_key: String,
    /// The id of the upload.
    id: String,
    /// The id of the upload, as the service lists it.
    upload_id: Option<String>,
    /// The key of the object, as the service lists it.
    key: Option<String>,
    /// When the upload was begun.
    initiated: Option<DateTime>,
    /// The storage class.
    storage_class: Option<types::StorageClass>,
    /// The owner the object will have.
    owner: Option<types::Owner>,
    /// Who began the upload.
    initiator: Option<types::Initiator>,
    /// The algorithm of the checksum.
    checksum_algorithm: Option<types::ChecksumAlgorithm>,
    /// Whether the checksum is of the whole object or made of those of its parts.
    checksum_type: Option<types::ChecksumType>,
    /// The object the upload makes.
    #[has({ bucket_name: bucket_name, key: object_key })]
    object: Object,
    /// The part of that number, from 1 to 10,000.
    #[has(
        {
            bucket_name: bucket_name,
            object_key: object_key,
            multipart_upload_id: id,
            part_number: part_number
        }
    )]
    part: fn(part_number: i32) -> MultipartUploadPart,
    /// Gives the upload up and frees its parts.
    #[action(AbortMultipartUpload(bucket = bucket_name, key = object_key, upload_id = id))]
    abort: fn(),
    /// Makes the object of the parts, given with `.with(..)`.
    #[action(
        CompleteMultipartUpload(bucket = bucket_name, key = object_key, upload_id = id)
            -> { bucket_name: bucket_name, key: object_key }
    )]
    complete: fn() -> Object,
    /// The parts uploaded so far.
    #[collection(
        ListParts(bucket = bucket_name, key = object_key, upload_id = id)
            -> parts[] {
                bucket_name: bucket_name,
                object_key: object_key,
                multipart_upload_id: id,
                part_number: .part_number
            }
    )]
    parts: Collection<MultipartUploadPart>,
}
