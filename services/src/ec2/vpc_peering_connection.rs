use aws_sdk_ec2::{primitives::DateTime, types};
use tucuxi::resource;

use super::Vpc;

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
