use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// Who pays for requests to a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketRequestPayment(bucket = bucket_name) -> response)]
pub struct BucketRequestPayment {
    /// The name of the bucket.
    bucket_name: String,
    /// Who pays: the bucket's owner or the requester.
    payer: Option<types::Payer>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Sets who pays.
    #[action(
        PutBucketRequestPayment(
            bucket = bucket_name,
            request_payment_configuration = request_payment_configuration
        )
    )]
    put: fn(request_payment_configuration: types::RequestPaymentConfiguration),
}
