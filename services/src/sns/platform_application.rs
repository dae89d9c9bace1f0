use std::collections::HashMap;

use tucuxi::resource;

use super::PlatformEndpoint;

/// An application for a push service for mobile devices.
#[resource(service = "sns", identifier = "arn")]
#[load(GetPlatformApplicationAttributes(platform_application_arn = arn) -> response)]
pub struct PlatformApplication {
    /// The ARN of the application.
    arn: String,
    /// The attributes of the application by their names, all as text: for example the ARNs of the
    /// topics that are told of its events.
    attributes: HashMap<String, String>,
    /// Creates an endpoint for the device of that token and gives it, or the endpoint there is if
    /// its attributes are the same. Attributes and data of one's own are given with `.with(..)`.
    #[action(
        CreatePlatformEndpoint(platform_application_arn = arn, token = token)
            -> { arn: .endpoint_arn }
    )]
    create_platform_endpoint: fn(token: String) -> PlatformEndpoint,
    /// Deletes the application.
    #[action(DeletePlatformApplication(platform_application_arn = arn))]
    delete: fn(),
    /// Sets attributes by their names, all as text. Others stay as they are.
    #[action(
        SetPlatformApplicationAttributes(platform_application_arn = arn, attributes = attributes)
    )]
    set_attributes: fn(attributes: HashMap<String, String>),
    /// The endpoints of the application: its installations on devices.
    #[collection(
        ListEndpointsByPlatformApplication(platform_application_arn = arn)
            -> endpoints[] { arn: .endpoint_arn, .. }
    )]
    endpoints: Collection<PlatformEndpoint>,
}
