use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The access control list of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketAcl(bucket = bucket_name) -> response)]
pub struct BucketAcl {
    /// The name of the bucket.
    bucket_name: String,
    /// The owner of the bucket.
    owner: Option<types::Owner>,
    /// The grants: for each who it is for and what it allows.
    grants: Vec<types::Grant>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Sets the access control list, or a canned one. Say what with `.with(..)`.
    #[action(PutBucketAcl(bucket = bucket_name))]
    put: fn(),
}
