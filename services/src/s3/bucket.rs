use aws_sdk_s3::{
    primitives::{ByteStream, DateTime},
    types,
};
use tucuxi::resource;

use super::{
    BucketAcl, BucketCors, BucketLifecycleConfiguration, BucketLogging, BucketNotification, BucketPolicy,
    BucketRequestPayment, BucketTagging, BucketVersioning, BucketWebsite, MultipartUpload, Object, ObjectSummary,
    ObjectVersion,
};

/// A bucket.
///
/// It is loaded from the list of the account's buckets: another account's bucket can be used, but
/// not loaded.
#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
pub struct Bucket {
    /// The name of the bucket.
    name: String,
    /// When the bucket was created.
    creation_date: Option<DateTime>,
    /// The region the bucket is in.
    bucket_region: Option<String>,
    /// The ARN of the bucket.
    bucket_arn: Option<String>,
    /// The access control list of the bucket.
    #[has({ bucket_name: name })]
    acl: BucketAcl,
    /// The cross-origin rules of the bucket.
    #[has({ bucket_name: name })]
    cors: BucketCors,
    /// The lifecycle rules of the bucket.
    #[has({ bucket_name: name })]
    lifecycle_configuration: BucketLifecycleConfiguration,
    /// The access logging of the bucket.
    #[has({ bucket_name: name })]
    logging: BucketLogging,
    /// The notifications of the bucket.
    #[has({ bucket_name: name })]
    notification: BucketNotification,
    /// The object of that key.
    #[has({ bucket_name: name, key: key })]
    object: fn(key: String) -> Object,
    /// The policy of the bucket.
    #[has({ bucket_name: name })]
    policy: BucketPolicy,
    /// Who pays for requests to the bucket.
    #[has({ bucket_name: name })]
    request_payment: BucketRequestPayment,
    /// The tags of the bucket.
    #[has({ bucket_name: name })]
    tagging: BucketTagging,
    /// The versioning of the bucket.
    #[has({ bucket_name: name })]
    versioning: BucketVersioning,
    /// The website of the bucket.
    #[has({ bucket_name: name })]
    website: BucketWebsite,
    /// Creates the bucket. Outside `us-east-1` the region goes into the request with `.with(..)`.
    #[action(CreateBucket(bucket = name))]
    create: fn(),
    /// Deletes the bucket. It must be empty.
    #[action(DeleteBucket(bucket = name))]
    delete: fn(),
    /// Deletes up to 1,000 objects by their keys. The answer tells which of them failed.
    #[action(DeleteObjects(bucket = name, delete = delete))]
    delete_objects: fn(delete: types::Delete),
    /// Writes an object of that key, or overwrites it.
    #[action(PutObject(bucket = name, key = key, body = body) -> { bucket_name: name, key: request.key })]
    put_object: fn(key: String, body: ByteStream) -> Object,
    /// The uploads in parts that are neither complete nor aborted.
    #[collection(
        ListMultipartUploads(bucket = name)
            -> uploads[] { bucket_name: name, object_key: .key, id: .upload_id },
        pages(
            key_marker = .next_key_marker,
            upload_id_marker = .next_upload_id_marker,
            while .is_truncated,
            size = max_uploads
        )
    )]
    multipart_uploads: Collection<MultipartUpload>,
    /// All versions of all objects, delete markers too: on each page versions come first, then
    /// delete markers.
    #[collection(
        ListObjectVersions(bucket = name)
            -> versions[] + delete_markers[] {
                bucket_name: name,
                object_key: .key,
                id: .version_id
            },
        pages(
            key_marker = .next_key_marker,
            version_id_marker = .next_version_id_marker,
            while .is_truncated,
            size = max_keys
        )
    )]
    object_versions: Collection<ObjectVersion>,
    /// The objects, in the order of their keys.
    #[collection(ListObjectsV2(bucket = name) -> contents[] { bucket_name: name, key: .key })]
    objects: Collection<ObjectSummary>,
    /// Waits until the bucket exists.
    #[waiter(BucketExists(bucket = name))]
    wait_until_exists: Waiter,
    /// Waits until the bucket doesn't exist.
    #[waiter(BucketNotExists(bucket = name))]
    wait_until_not_exists: Waiter,
}
