//! S3: buckets, objects, their versions and uploads.
//!
//! Begin with [`S3`]. Everything boto3's S3 resources can do is here, under the same names, but for
//! `BucketLifecycle`, whose operations S3 has withdrawn: use [`BucketLifecycleConfiguration`].

use tucuxi::{Resource as _, model::Model};

mod bucket;
mod bucket_acl;
mod bucket_cors;
mod bucket_lifecycle_configuration;
mod bucket_logging;
mod bucket_notification;
mod bucket_policy;
mod bucket_request_payment;
mod bucket_tagging;
mod bucket_versioning;
mod bucket_website;
mod multipart_upload;
mod multipart_upload_part;
mod object;
mod object_acl;
mod object_summary;
mod object_summary_data;
mod object_version;
mod object_version_data;
mod root;

pub use bucket::Bucket;
pub use bucket_acl::BucketAcl;
pub use bucket_cors::BucketCors;
pub use bucket_lifecycle_configuration::BucketLifecycleConfiguration;
pub use bucket_logging::BucketLogging;
pub use bucket_notification::BucketNotification;
pub use bucket_policy::BucketPolicy;
pub use bucket_request_payment::BucketRequestPayment;
pub use bucket_tagging::BucketTagging;
pub use bucket_versioning::BucketVersioning;
pub use bucket_website::BucketWebsite;
pub use multipart_upload::MultipartUpload;
pub use multipart_upload_part::MultipartUploadPart;
pub use object::{Object, ObjectBatch};
pub use object_acl::ObjectAcl;
pub use object_summary::{ObjectSummary, ObjectSummaryBatch};
pub use object_summary_data::ObjectSummaryData;
pub use object_version::{ObjectVersion, ObjectVersionBatch};
pub use object_version_data::ObjectVersionData;
pub use root::S3;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[
    Bucket::MODEL,
    BucketAcl::MODEL,
    BucketCors::MODEL,
    BucketLifecycleConfiguration::MODEL,
    BucketLogging::MODEL,
    BucketNotification::MODEL,
    BucketPolicy::MODEL,
    BucketRequestPayment::MODEL,
    BucketTagging::MODEL,
    BucketVersioning::MODEL,
    BucketWebsite::MODEL,
    MultipartUpload::MODEL,
    MultipartUploadPart::MODEL,
    Object::MODEL,
    ObjectAcl::MODEL,
    ObjectSummary::MODEL,
    ObjectVersion::MODEL,
    S3::MODEL,
];
