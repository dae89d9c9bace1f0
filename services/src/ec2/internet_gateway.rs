use aws_sdk_ec2::types;
use tucuxi::resource;

use super::Tag;

/// A gateway between a network and the internet.
#[resource(service = "ec2", identifier = "id", shape = "InternetGateway")]
#[load(DescribeInternetGateways(internet_gateway_ids = [id]) -> internet_gateways[0])]
pub struct InternetGateway {
    /// The id of the gateway.
    id: String,
    /// The id of the gateway, under EC2's own name for it.
    #[identifier(id)]
    internet_gateway_id: String,
    /// The networks the gateway is attached to.
    attachments: Vec<types::InternetGatewayAttachment>,
    /// The account that owns the gateway.
    owner_id: Option<String>,
    /// The tags the gateway had when last loaded.
    tags: Vec<types::Tag>,
    /// Attaches the gateway to the network of that id.
    #[action(AttachInternetGateway(internet_gateway_id = id, vpc_id = vpc_id))]
    attach_to_vpc: fn(vpc_id: String),
    /// Adds tags to the gateway, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the gateway: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the gateway. It must be detached.
    #[action(DeleteInternetGateway(internet_gateway_id = id))]
    delete: fn(),
    /// Detaches the gateway from the network of that id.
    #[action(DetachInternetGateway(internet_gateway_id = id, vpc_id = vpc_id))]
    detach_from_vpc: fn(vpc_id: String),
}
