use tucuxi::resource;

use super::Bucket;

/// The policy of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketPolicy(bucket = bucket_name) -> response)]
pub struct BucketPolicy {
    /// The name of the bucket.
    bucket_name: String,
    /// The policy, as JSON.
    policy: Option<String>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Deletes the policy.
    #[action(DeleteBucketPolicy(bucket = bucket_name))]
    delete: fn(),
    /// Sets the policy, as JSON.
    #[action(PutBucketPolicy(bucket = bucket_name, policy = policy))]
    put: fn(policy: String),
}
