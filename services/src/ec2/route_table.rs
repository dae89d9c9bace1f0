use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{Route, RouteTableAssociation, Tag, Vpc};

/// A route table.
#[resource(service = "ec2", identifier = "id", shape = "RouteTable")]
#[load(DescribeRouteTables(route_table_ids = [id]) -> route_tables[0])]
pub struct RouteTable {
    /// The id of the table.
    id: String,
    /// The id of the table, under EC2's own name for it.
    #[identifier(id)]
    route_table_id: String,
    /// The associations as they were described with the table; `associations` gives them as
    /// objects.
    #[attribute(associations)]
    associations_attribute: Vec<types::RouteTableAssociation>,
    /// The virtual private gateways that add routes to the table.
    propagating_vgws: Vec<types::PropagatingVgw>,
    /// The routes as they were described with the table, those of every kind of destination;
    /// `routes` gives those with an IPv4 range as objects.
    #[attribute(routes)]
    routes_attribute: Vec<types::Route>,
    /// The tags the table had when last loaded.
    tags: Vec<types::Tag>,
    /// The id of the network the table belongs to.
    vpc_id: Option<String>,
    /// The account that owns the table.
    owner_id: Option<String>,
    /// The associations with subnets and gateways.
    #[has(associations[] { id: .route_table_association_id })]
    associations: Vec<RouteTableAssociation>,
    /// The routes with an IPv4 range as destination.
    ///
    /// A [`Route`] is named by that range: routes for IPv6 ranges and prefix lists have none and
    /// are left out here. `routes_attribute` tells all of them.
    #[has(routes[] { route_table_id: id, destination_cidr_block: .destination_cidr_block? })]
    routes: Vec<Route>,
    /// The network the table belongs to, if any.
    #[has({ id: .vpc_id })]
    vpc: Option<Vpc>,
    /// Associates the table with a subnet or a gateway, named with `.with(..)`.
    #[action(AssociateRouteTable(route_table_id = id) -> { id: .association_id })]
    associate_with_subnet: fn() -> RouteTableAssociation,
    /// Adds a route. Its destination and where it leads are given with `.with(..)`.
    ///
    /// Gives `None` where the destination isn't an IPv4 range: a [`Route`] is named by that.
    #[action(
        CreateRoute(route_table_id = id)
            -> { route_table_id: id, destination_cidr_block: request.destination_cidr_block }
    )]
    create_route: fn() -> Option<Route>,
    /// Adds tags to the table, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the table: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the table. No subnet may be associated with it.
    #[action(DeleteRouteTable(route_table_id = id))]
    delete: fn(),
}
