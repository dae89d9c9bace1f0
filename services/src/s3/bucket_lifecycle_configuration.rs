use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The lifecycle rules of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketLifecycleConfiguration(bucket = bucket_name) -> response)]
pub struct BucketLifecycleConfiguration {
    /// The name of the bucket.
    bucket_name: String,
    /// The rules: what happens to which objects when.
    rules: Vec<types::LifecycleRule>,
    /// The size under which objects aren't moved between storage classes by default.
    transition_default_minimum_object_size: Option<types::TransitionDefaultMinimumObjectSize>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Deletes all lifecycle rules.
    #[action(DeleteBucketLifecycle(bucket = bucket_name))]
    delete: fn(),
    /// Sets the lifecycle rules, given with `.with(..)`, in place of those there are.
    #[action(PutBucketLifecycleConfiguration(bucket = bucket_name))]
    put: fn(),
}
