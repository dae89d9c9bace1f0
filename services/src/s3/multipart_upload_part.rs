use aws_sdk_s3::primitives::{ByteStream, DateTime};
use tucuxi::resource;

use super::MultipartUpload;

/// A part of an upload.
///
/// Its attributes are known to parts from `MultipartUpload::parts`; the service has no request for
/// a single part.
#[resource(
    service = "s3",
    identifier = ["bucket_name", "object_key", "multipart_upload_id", "part_number"],
    shape = "Part"
)]
pub struct MultipartUploadPart {
    /// The name of the bucket.
    bucket_name: String,
    /// The key of the object.
    object_key: String,
    /// The id of the upload.
    multipart_upload_id: String,
    /// The number of the part, from 1 to 10,000.
    part_number: i32,
    /// When the part was uploaded.
    last_modified: Option<DateTime>,
    /// The entity tag of the part, in quotes.
    e_tag: Option<String>,
    /// The size, in bytes.
    size: Option<i64>,
    /// The CRC-32 of the part, in base64.
    checksum_crc32: Option<String>,
    /// The CRC-32C of the part, in base64.
    checksum_crc32_c: Option<String>,
    /// The CRC-64/NVME of the part, in base64.
    checksum_crc64_nvme: Option<String>,
    /// The SHA-1 of the part, in base64.
    checksum_sha1: Option<String>,
    /// The SHA-256 of the part, in base64.
    checksum_sha256: Option<String>,
    /// The SHA-512 of the part, in base64.
    checksum_sha512: Option<String>,
    /// The MD5 of the part, in base64.
    checksum_md5: Option<String>,
    /// The XXH64 of the part, in base64.
    checksum_xxhash64: Option<String>,
    /// The XXH3 of the part, in base64.
    checksum_xxhash3: Option<String>,
    /// The XXH128 of the part, in base64.
    checksum_xxhash128: Option<String>,
    /// The upload.
    #[has({ bucket_name: bucket_name, object_key: object_key, id: multipart_upload_id })]
    multipart_upload: MultipartUpload,
    /// Copies another object, or a range of it, here: `copy_source` is `bucket/key`, URL-encoded.
    #[action(
        UploadPartCopy(
            bucket = bucket_name,
            key = object_key,
            upload_id = multipart_upload_id,
            part_number = part_number,
            copy_source = copy_source
        )
    )]
    copy_from: fn(copy_source: String),
    /// Uploads the part.
    #[action(
        UploadPart(
            bucket = bucket_name,
            key = object_key,
            upload_id = multipart_upload_id,
            part_number = part_number,
            body = body
        )
    )]
    upload: fn(body: ByteStream),
}
