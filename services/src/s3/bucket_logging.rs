use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The access logging of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketLogging(bucket = bucket_name) -> response)]
pub struct BucketLogging {
    /// The name of the bucket.
    bucket_name: String,
    /// Where access logs go; nothing where logging is off.
    logging_enabled: Option<types::LoggingEnabled>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Sets where access logs go, or turns logging off with an empty status.
    #[action(PutBucketLogging(bucket = bucket_name, bucket_logging_status = bucket_logging_status))]
    put: fn(bucket_logging_status: types::BucketLoggingStatus),
}
