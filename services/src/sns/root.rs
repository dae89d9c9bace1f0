use std::collections::HashMap;

use tucuxi::resource;

use super::{PlatformApplication, PlatformEndpoint, Subscription, Topic};

/// All of SNS in the session's region.
#[resource(service = "sns")]
pub struct Sns {
    /// The platform application of that ARN.
    #[has({ arn: arn })]
    platform_application: fn(arn: String) -> PlatformApplication,
    /// The endpoint of that ARN.
    #[has({ arn: arn })]
    platform_endpoint: fn(arn: String) -> PlatformEndpoint,
    /// The subscription of that ARN.
    #[has({ arn: arn })]
    subscription: fn(arn: String) -> Subscription,
    /// The topic of that ARN.
    #[has({ arn: arn })]
    topic: fn(arn: String) -> Topic,
    /// Creates an application of that name for a push service, for example `GCM` or `APNS`. The
    /// attributes carry its credentials, `PlatformCredential` and for most services
    /// `PlatformPrincipal`.
    #[action(
        CreatePlatformApplication(name = name, platform = platform, attributes = attributes)
            -> { arn: .platform_application_arn }
    )]
    create_platform_application:
        fn(name: String, platform: String, attributes: HashMap<String, String>) -> PlatformApplication,
    /// Creates a topic of that name and gives it, or the topic there is. Attributes and tags are
    /// given with `.with(..)`. The name of a FIFO topic ends in `.fifo`, and its attribute
    /// `FifoTopic` is `true`.
    #[action(CreateTopic(name = name) -> { arn: .topic_arn })]
    create_topic: fn(name: String) -> Topic,
    /// The platform applications of the account.
    #[collection(
        ListPlatformApplications() -> platform_applications[] { arn: .platform_application_arn, .. }
    )]
    platform_applications: Collection<PlatformApplication>,
    /// The subscriptions of the account.
    ///
    /// One that isn't confirmed yet has `PendingConfirmation` in its ARN's place, and can't be
    /// loaded.
    #[collection(ListSubscriptions() -> subscriptions[] { arn: .subscription_arn, .. })]
    subscriptions: Collection<Subscription>,
    /// The topics of the account.
    #[collection(ListTopics() -> topics[] { arn: .topic_arn, .. })]
    topics: Collection<Topic>,
}
