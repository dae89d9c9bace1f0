use aws_sdk_s3::types;
use tucuxi::resource;

use super::Bucket;

/// The notifications of a bucket.
#[resource(service = "s3", identifier = "bucket_name")]
#[load(GetBucketNotificationConfiguration(bucket = bucket_name) -> response)]
pub struct BucketNotification {
    /// The name of the bucket.
    bucket_name: String,
    /// The SNS topics that are told, and of which events.
    topic_configurations: Vec<types::TopicConfiguration>,
    /// The SQS queues that are told, and of which events.
    queue_configurations: Vec<types::QueueConfiguration>,
    /// The Lambda functions that are called, and for which events.
    lambda_function_configurations: Vec<types::LambdaFunctionConfiguration>,
    /// Present where events go to EventBridge.
    event_bridge_configuration: Option<types::EventBridgeConfiguration>,
    /// The bucket.
    #[has({ name: bucket_name })]
    bucket: Bucket,
    /// Sets the notifications, in place of all there are.
    #[action(
        PutBucketNotificationConfiguration(
            bucket = bucket_name,
            notification_configuration = notification_configuration
        )
    )]
    put: fn(notification_configuration: types::NotificationConfiguration),
}
