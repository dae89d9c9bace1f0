use std::collections::HashMap;

use tucuxi::resource;

/// An endpoint: an application on one device.
#[resource(service = "sns", identifier = "arn")]
#[load(GetEndpointAttributes(endpoint_arn = arn) -> response)]
pub struct PlatformEndpoint {
    /// The ARN of the endpoint.
    arn: String,
    /// The attributes of the endpoint by their names, all as text: its `Token`, whether it is
    /// `Enabled`, and data of one's own. SNS disables an endpoint whose token the push service
    /// rejects.
    attributes: HashMap<String, String>,
    /// Deletes the endpoint. Its subscriptions to topics stay: delete them too. One that doesn't
    /// exist isn't an error.
    #[action(DeleteEndpoint(endpoint_arn = arn))]
    delete: fn(),
    /// Sends a message to the device.
    ///
    /// With `.with(..)` and the `message_structure` `json` the message is a JSON object of a text
    /// for each push service, and one for `default`.
    #[action(Publish(target_arn = arn, message = message))]
    publish: fn(message: String),
    /// Sets attributes by their names, all as text. Others stay as they are.
    #[action(SetEndpointAttributes(endpoint_arn = arn, attributes = attributes))]
    set_attributes: fn(attributes: HashMap<String, String>),
}
