use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The tags of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketTagging(bucket = bucket_name) -> response)]
pub struct BucketTagging {
    /// The name of the bucket.
    bucket_name: String,
    /// The tags.
    tag_set: Vec<types::Tag>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Deletes all tags.
    #[action(DeleteBucketTagging(bucket = bucket_name))]
    delete: fn(),
    /// Sets the tags, in place of all there are.
    #[action(PutBucketTagging(bucket = bucket_name, tagging = tagging))]
    put: fn(tagging: types::Tagging),
}
