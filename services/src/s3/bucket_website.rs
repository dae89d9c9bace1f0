use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The website a bucket serves.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketWebsite(bucket = bucket_name) -> response)]
pub struct BucketWebsite {
    /// The name of the bucket.
    bucket_name: String,
    /// Where all requests are sent, if they are.
    redirect_all_requests_to: Option<types::RedirectAllRequestsTo>,
    /// What answers requests for a folder.
    index_document: Option<types::IndexDocument>,
    /// What answers requests that fail.
    error_document: Option<types::ErrorDocument>,
    /// The rules that redirect requests.
    routing_rules: Vec<types::RoutingRule>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Deletes the configuration: the bucket serves no website.
    #[action(DeleteBucketWebsite(bucket = bucket_name))]
    delete: fn(),
    /// Sets what the website serves.
    #[action(PutBucketWebsite(bucket = bucket_name, website_configuration = website_configuration))]
    put: fn(website_configuration: types::WebsiteConfiguration),
}
