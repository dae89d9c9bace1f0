use aws_sdk_ec2::types;
use tucuxi::resource;

use super::RouteTable;

/// A route of a route table, named by its IPv4 destination.
///
/// Its attributes are known to routes from `RouteTable::routes`; the service has no request for a
/// single route.
#[resource(
    service = "ec2",
    identifier = ["route_table_id", "destination_cidr_block"],
    shape = "Route"
)]
pub struct Route {
    /// The id of the table the route is in.
    route_table_id: String,
    /// The IPv4 range the route is for.
    destination_cidr_block: String,
    /// The IPv6 range the route is for.
    destination_ipv6_cidr_block: Option<String>,
    /// The prefix list the route is for.
    destination_prefix_list_id: Option<String>,
    /// The outbound-only gateway the route leads to.
    egress_only_internet_gateway_id: Option<String>,
    /// The internet or virtual private gateway the route leads to, or `local`.
    gateway_id: Option<String>,
    /// The NAT instance the route leads to.
    instance_id: Option<String>,
    /// The account that owns that instance.
    instance_owner_id: Option<String>,
    /// The NAT gateway the route leads to.
    nat_gateway_id: Option<String>,
    /// The transit gateway the route leads to.
    transit_gateway_id: Option<String>,
    /// The local gateway the route leads to.
    local_gateway_id: Option<String>,
    /// The carrier gateway the route leads to.
    carrier_gateway_id: Option<String>,
    /// The network interface the route leads to.
    network_interface_id: Option<String>,
    /// How the route came to be: with the table, by request, or by propagation.
    origin: Option<types::RouteOrigin>,
    /// Whether the route works, or leads to something that is gone.
    state: Option<types::RouteState>,
    /// The peering connection the route leads to.
    vpc_peering_connection_id: Option<String>,
    /// The core network the route leads to.
    core_network_arn: Option<String>,
    /// The Oracle Database network the route leads to.
    odb_network_arn: Option<String>,
    /// The address of the next hop.
    ip_address: Option<String>,
    /// The table the route is in.
    #[has({ id: route_table_id })]
    route_table: RouteTable,
    /// Deletes the route.
    #[action(
        DeleteRoute(
            route_table_id = route_table_id,
            destination_cidr_block = destination_cidr_block
        )
    )]
    delete: fn(),
    /// Makes the route lead elsewhere. Say where with `.with(..)`.
    #[action(
        ReplaceRoute(
            route_table_id = route_table_id,
            destination_cidr_block = destination_cidr_block
        )
    )]
    replace: fn(),
}
