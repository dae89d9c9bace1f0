use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{RouteTable, Subnet};

/// The association of a route table with a subnet or gateway.
///
/// Its attributes are known to associations from `RouteTable::associations`.
#[resource(service = "ec2", identifier = "id", shape = "RouteTableAssociation")]
pub struct RouteTableAssociation {
    /// The id of the association.
    id: String,
    /// The id of the association, under EC2's own name for it.
    #[identifier(id)]
    route_table_association_id: String,
    /// Whether this makes the table the network's main one.
    main: Option<bool>,
    /// The id of the associated table.
    route_table_id: Option<String>,
    /// The id of the associated subnet; none for the main table's implicit association.
    subnet_id: Option<String>,
    /// The id of the associated gateway, if it is one.
    gateway_id: Option<String>,
    /// The associated pool of public IPv4 addresses.
    public_ipv4_pool: Option<String>,
    /// Whether the association is made, being made, or has failed.
    association_state: Option<types::RouteTableAssociationState>,
    /// The associated route table.
    #[has({ id: .route_table_id })]
    route_table: Option<RouteTable>,
    /// The associated subnet, if it is one.
    #[has({ id: .subnet_id })]
    subnet: Option<Subnet>,
    /// Takes the association away. The subnet falls back to the network's main table.
    #[action(DisassociateRouteTable(association_id = id))]
    delete: fn(),
    /// Associates the subnet with the table of that id instead. Gives the new association: this one
    /// is gone.
    #[action(
        ReplaceRouteTableAssociation(association_id = id, route_table_id = route_table_id)
            -> { id: .new_association_id }
    )]
    replace_subnet: fn(route_table_id: String) -> RouteTableAssociation,
}
