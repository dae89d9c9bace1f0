use std::collections::HashMap;

use tucuxi::resource;

use super::Subscription;

/// A topic: what is published to it goes to all its subscriptions.
#[resource(service = "sns", identifier = "arn")]
#[load(GetTopicAttributes(topic_arn = arn) -> response)]
pub struct Topic {
    /// The ARN of the topic.
    arn: String,
    /// The attributes of the topic by their names, all as text: numbers of subscriptions in digits,
    /// policies as JSON. Many are absent unless they were set.
    attributes: HashMap<String, String>,
    /// Allows those accounts those actions on the topic, for example `Publish`. The label names the
    /// permission for `remove_permission`.
    #[action(
        AddPermission(
            topic_arn = arn,
            label = label,
            aws_account_id = aws_account_id,
            action_name = action_name
        )
    )]
    add_permission: fn(label: String, aws_account_id: Vec<String>, action_name: Vec<String>),
    /// Confirms a subscription with the token its endpoint was sent, and gives it. Tokens are good
    /// for two days.
    #[action(ConfirmSubscription(topic_arn = arn, token = token) -> { arn: .subscription_arn })]
    confirm_subscription: fn(token: String) -> Subscription,
    /// Deletes the topic and all its subscriptions. One that doesn't exist isn't an error.
    #[action(DeleteTopic(topic_arn = arn))]
    delete: fn(),
    /// Publishes a message to all subscriptions, by default of at most 256 KiB. A subject,
    /// attributes, and for a FIFO topic the group are given with `.with(..)`.
    ///
    /// With the `message_structure` `json` the message is a JSON object of a text for each
    /// protocol, and one for `default`.
    #[action(Publish(topic_arn = arn, message = message))]
    publish: fn(message: String),
    /// Takes back what was allowed under that label.
    #[action(RemovePermission(topic_arn = arn, label = label))]
    remove_permission: fn(label: String),
    /// Sets one attribute of the topic. Its value is given with `.with(..)`, as `attribute_value`.
    #[action(SetTopicAttributes(topic_arn = arn, attribute_name = attribute_name))]
    set_attributes: fn(attribute_name: String),
    /// Subscribes an endpoint. What it is depends on the protocol, for example the ARN of a queue
    /// for `sqs` or an address for `email`, and is given with `.with(..)`.
    ///
    /// Many endpoints must confirm first. Until then the subscription given has `pending
    /// confirmation` in its ARN's place and can't be used, unless `return_subscription_arn` was
    /// asked for.
    #[action(Subscribe(topic_arn = arn, protocol = protocol) -> { arn: .subscription_arn })]
    subscribe: fn(protocol: String) -> Subscription,
    /// The subscriptions to the topic.
    ///
    /// One that isn't confirmed yet has `PendingConfirmation` in its ARN's place, and can't be
    /// loaded.
    #[collection(
        ListSubscriptionsByTopic(topic_arn = arn) -> subscriptions[] { arn: .subscription_arn, .. }
    )]
    subscriptions: Collection<Subscription>,
}
