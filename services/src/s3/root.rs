use tucuxi::resource;

use super::{
    Bucket, BucketAcl, BucketCors, BucketLifecycleConfiguration, BucketLogging, BucketNotification, BucketPolicy,
    BucketRequestPayment, BucketTagging, BucketVersioning, BucketWebsite, MultipartUpload, MultipartUploadPart, Object,
    ObjectAcl, ObjectSummary, ObjectVersion,
};

/// All of S3.
#[resource(service = "s3")]
pub struct S3 {
    /// The bucket of that name.
    #[has({ name: name })]
    bucket: fn(name: String) -> Bucket,
    /// The access control list of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_acl: fn(bucket_name: String) -> BucketAcl,
    /// The cross-origin rules of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_cors: fn(bucket_name: String) -> BucketCors,
    /// The lifecycle rules of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_lifecycle_configuration: fn(bucket_name: String) -> BucketLifecycleConfiguration,
    /// The access logging of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_logging: fn(bucket_name: String) -> BucketLogging,
    /// The notifications of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_notification: fn(bucket_name: String) -> BucketNotification,
    /// The policy of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_policy: fn(bucket_name: String) -> BucketPolicy,
    /// Who pays for requests to the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_request_payment: fn(bucket_name: String) -> BucketRequestPayment,
    /// The tags of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_tagging: fn(bucket_name: String) -> BucketTagging,
    /// The versioning of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_versioning: fn(bucket_name: String) -> BucketVersioning,
    /// The website of the bucket of that name.
    #[has({ bucket_name: bucket_name })]
    bucket_website: fn(bucket_name: String) -> BucketWebsite,
    /// The upload of that id for that key.
    #[has({ bucket_name: bucket_name, object_key: object_key, id: id })]
    multipart_upload: fn(bucket_name: String, object_key: String, id: String) -> MultipartUpload,
    /// The part of that number of an upload.
    #[has(
        {
            bucket_name: bucket_name,
            object_key: object_key,
            multipart_upload_id: multipart_upload_id,
            part_number: part_number
        }
    )]
    multipart_upload_part: fn(
        bucket_name: String,
        object_key: String,
        multipart_upload_id: String,
        part_number: i32,
    ) -> MultipartUploadPart,
    /// The object of that key.
    #[has({ bucket_name: bucket_name, key: key })]
    object: fn(bucket_name: String, key: String) -> Object,
    /// The access control list of the object of that key.
    #[has({ bucket_name: bucket_name, object_key: object_key })]
    object_acl: fn(bucket_name: String, object_key: String) -> ObjectAcl,
    /// The object of that key, as listings know it.
    #[has({ bucket_name: bucket_name, key: key })]
    object_summary: fn(bucket_name: String, key: String) -> ObjectSummary,
    /// The version of that id of an object.
    #[has({ bucket_name: bucket_name, object_key: object_key, id: id })]
    object_version: fn(bucket_name: String, object_key: String, id: String) -> ObjectVersion,
    /// Creates a bucket of that name. Outside `us-east-1` the region goes into the request with
    /// `.with(..)`.
    #[action(CreateBucket(bucket = bucket) -> { name: request.bucket })]
    create_bucket: fn(bucket: String) -> Bucket,
    /// The buckets of the account.
    #[collection(ListBuckets() -> buckets[] { name: .name })]
    buckets: Collection<Bucket>,
}
