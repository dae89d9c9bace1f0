use std::collections::HashMap;

use tucuxi::resource;

/// A subscription of an endpoint to a topic.
#[resource(service = "sns", identifier = "arn")]
#[load(GetSubscriptionAttributes(subscription_arn = arn) -> response)]
pub struct Subscription {
    /// The ARN of the subscription; not an ARN but a remark where the subscription isn't confirmed
    /// yet.
    arn: String,
    /// The attributes of the subscription by their names, all as text: `true` or `false`, policies
    /// as JSON. Many are absent unless they were set.
    attributes: HashMap<String, String>,
    /// Deletes the subscription.
    #[action(Unsubscribe(subscription_arn = arn))]
    delete: fn(),
    /// Sets one attribute of the subscription. Its value is given with `.with(..)`, as
    /// `attribute_value`.
    #[action(SetSubscriptionAttributes(subscription_arn = arn, attribute_name = attribute_name))]
    set_attributes: fn(attribute_name: String),
}
