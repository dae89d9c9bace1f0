use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The cross-origin rules of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketCors(bucket = bucket_name) -> response)]
pub struct BucketCors {
    /// The name of the bucket.
    bucket_name: String,
    /// The rules: which origins may send which requests.
    cors_rules: Vec<types::CorsRule>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Deletes all cross-origin rules.
    #[action(DeleteBucketCors(bucket = bucket_name))]
    delete: fn(),
    /// Sets the cross-origin rules, in place of those there are.
    #[action(PutBucketCors(bucket = bucket_name, cors_configuration = cors_configuration))]
    put: fn(cors_configuration: types::CorsConfiguration),
}
