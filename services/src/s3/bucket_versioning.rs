use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The versioning of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketVersioning(bucket = bucket_name) -> response)]
pub struct BucketVersioning {
    /// The name of the bucket.
    bucket_name: String,
    /// Whether versioning is on or suspended; nothing where it never was on.
    status: Option<types::BucketVersioningStatus>,
    /// Whether deleting versions asks for a second factor.
    mfa_delete: Option<types::MfaDeleteStatus>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Turns versioning on.
    #[action(
        PutBucketVersioning(
            bucket = bucket_name,
            versioning_configuration = VersioningConfiguration { status: "Enabled" }
        )
    )]
    enable: fn(),
    /// Sets the versioning.
    #[action(
        PutBucketVersioning(
            bucket = bucket_name,
            versioning_configuration = versioning_configuration
        )
    )]
    put: fn(versioning_configuration: types::VersioningConfiguration),
    /// Suspends versioning. Versions that exist stay.
    #[action(
        PutBucketVersioning(
            bucket = bucket_name,
            versioning_configuration = VersioningConfiguration { status: "Suspended" }
        )
    )]
    suspend: fn(),
}
