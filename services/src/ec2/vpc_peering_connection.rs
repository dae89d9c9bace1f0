use aws_sdk_ec2::{primitives::DateTime, types};
use tucuxi::resource;

use super::{Tag, Vpc};

/// A peering connection between two networks.
#[resource(service = "ec2", identifier = "id", shape = "VpcPeeringConnection")]
#[load(
    DescribeVpcPeeringConnections(vpc_peering_connection_ids = [id]) -> vpc_peering_connections[0]
)]
pub struct VpcPeeringConnection {
    /// The id of the connection.
    id: String,
    /// The id of the connection, under EC2's own name for it.
    #[identifier(id)]
    vpc_peering_connection_id: String,
    /// The network that was asked.
    accepter_vpc_info: Option<types::VpcPeeringConnectionVpcInfo>,
    /// When a request that nobody accepts expires.
    expiration_time: Option<DateTime>,
    /// The network that asked.
    requester_vpc_info: Option<types::VpcPeeringConnectionVpcInfo>,
    /// Whether the request is pending, accepted, refused, or over.
    status: Option<types::VpcPeeringConnectionStateReason>,
    /// The tags the connection had when last loaded.
    tags: Vec<types::Tag>,
    /// The network that was asked.
    #[has({ id: .accepter_vpc_info.vpc_id })]
    accepter_vpc: Option<Vpc>,
    /// The network that asked.
    #[has({ id: .requester_vpc_info.vpc_id })]
    requester_vpc: Option<Vpc>,
    /// Adds tags to the connection, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the connection: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Accepts the request for peering.
    #[action(AcceptVpcPeeringConnection(vpc_peering_connection_id = id))]
    accept: fn(),
    /// Deletes the connection.
    #[action(DeleteVpcPeeringConnection(vpc_peering_connection_id = id))]
    delete: fn(),
    /// Refuses the request for peering.
    #[action(RejectVpcPeeringConnection(vpc_peering_connection_id = id))]
    reject: fn(),
    /// Waits until the connection can be described.
    #[waiter(
        VpcPeeringConnectionExists(vpc_peering_connection_ids = [id]) -> vpc_peering_connections[0]
    )]
    wait_until_exists: Waiter,
}
