use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{
    DhcpOptions, Instance, InternetGateway, NetworkAcl, NetworkInterface, RouteTable, SecurityGroup, Subnet, Tag,
    VpcPeeringConnection,
};

/// A virtual private network (VPC).
#[resource(service = "ec2", identifier = "id", shape = "Vpc")]
#[load(DescribeVpcs(vpc_ids = [id]) -> vpcs[0])]
pub struct Vpc {
    /// The id of the network.
    id: String,
    /// The id of the network, under EC2's own name for it.
    #[identifier(id)]
    vpc_id: String,
    /// The account that owns the network.
    owner_id: Option<String>,
    /// Whether instances run on hardware of their own.
    instance_tenancy: Option<types::Tenancy>,
    /// The IPv6 ranges of the network.
    ipv6_cidr_block_association_set: Vec<types::VpcIpv6CidrBlockAssociation>,
    /// The IPv4 ranges of the network.
    cidr_block_association_set: Vec<types::VpcCidrBlockAssociation>,
    /// Whether the network is the default one.
    is_default: Option<bool>,
    /// Whether traffic in the network must be encrypted.
    encryption_control: Option<types::VpcEncryptionControl>,
    /// The tags the network had when last loaded.
    tags: Vec<types::Tag>,
    /// How access from the internet is blocked.
    block_public_access_states: Option<types::BlockPublicAccessStates>,
    /// The state the network was in when last loaded.
    state: Option<types::VpcState>,
    /// The IPv4 range of the network.
    cidr_block: Option<String>,
    /// The id of the DHCP options of the network.
    dhcp_options_id: Option<String>,
    /// The DHCP options of the network.
    #[has({ id: .dhcp_options_id })]
    dhcp_options: Option<DhcpOptions>,
    /// Makes the network use the DHCP options of that id, or none with `default`.
    #[action(AssociateDhcpOptions(vpc_id = id, dhcp_options_id = dhcp_options_id))]
    associate_dhcp_options: fn(dhcp_options_id: String),
    /// Links an EC2-Classic instance to the network. AWS has retired EC2-Classic.
    #[action(AttachClassicLinkVpc(vpc_id = id, instance_id = instance_id, groups = groups))]
    attach_classic_link_instance: fn(instance_id: String, groups: Vec<String>),
    /// Attaches the internet gateway of that id.
    #[action(AttachInternetGateway(vpc_id = id, internet_gateway_id = internet_gateway_id))]
    attach_internet_gateway: fn(internet_gateway_id: String),
    /// Makes a network access list.
    #[action(CreateNetworkAcl(vpc_id = id) -> network_acl { id: .network_acl_id })]
    create_network_acl: fn() -> NetworkAcl,
    /// Makes a route table.
    #[action(CreateRouteTable(vpc_id = id) -> route_table { id: .route_table_id })]
    create_route_table: fn() -> RouteTable,
    /// Makes a security group.
    #[action(
        CreateSecurityGroup(vpc_id = id, description = description, group_name = group_name)
            -> { id: .group_id }
    )]
    create_security_group: fn(description: String, group_name: String) -> SecurityGroup,
    /// Makes a subnet. Its address range is given with `.with(..)`.
    #[action(CreateSubnet(vpc_id = id) -> subnet { id: .subnet_id })]
    create_subnet: fn() -> Subnet,
    /// Adds tags to the network, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the network: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the network. Nothing may be in it.
    #[action(DeleteVpc(vpc_id = id))]
    delete: fn(),
    /// Asks for one attribute of the network.
    #[action(DescribeVpcAttribute(vpc_id = id, attribute = attribute))]
    describe_attribute: fn(attribute: types::VpcAttributeName),
    /// Unlinks an EC2-Classic instance from the network. AWS has retired EC2-Classic.
    #[action(DetachClassicLinkVpc(vpc_id = id, instance_id = instance_id))]
    detach_classic_link_instance: fn(instance_id: String),
    /// Detaches the internet gateway of that id.
    #[action(DetachInternetGateway(vpc_id = id, internet_gateway_id = internet_gateway_id))]
    detach_internet_gateway: fn(internet_gateway_id: String),
    /// Turns ClassicLink off. AWS has retired EC2-Classic.
    #[action(DisableVpcClassicLink(vpc_id = id))]
    disable_classic_link: fn(),
    /// Turns ClassicLink on. AWS has retired EC2-Classic.
    #[action(EnableVpcClassicLink(vpc_id = id))]
    enable_classic_link: fn(),
    /// Changes one attribute of the network. Say which with `.with(..)`.
    #[action(ModifyVpcAttribute(vpc_id = id))]
    modify_attribute: fn(),
    /// Asks for a peering with another network, named with `.with(..)`. Its owner must accept.
    #[action(
        CreateVpcPeeringConnection(vpc_id = id)
            -> vpc_peering_connection { id: .vpc_peering_connection_id }
    )]
    request_vpc_peering_connection: fn() -> VpcPeeringConnection,
    /// The peering connections that others asked this network for.
    #[collection(
        DescribeVpcPeeringConnections(
            filters += Filter { name: "accepter-vpc-info.vpc-id", values: [id] }
        ) -> vpc_peering_connections[] { id: .vpc_peering_connection_id }
    )]
    accepted_vpc_peering_connections: Collection<VpcPeeringConnection>,
    /// The instances in the network.
    #[collection(
        DescribeInstances(filters += Filter { name: "vpc-id", values: [id] })
            -> reservations[].instances[] { id: .instance_id }
    )]
    instances: Collection<Instance>,
    /// The internet gateways attached to the network.
    #[collection(
        DescribeInternetGateways(filters += Filter { name: "attachment.vpc-id", values: [id] })
            -> internet_gateways[] { id: .internet_gateway_id }
    )]
    internet_gateways: Collection<InternetGateway>,
    /// The access lists of the network.
    #[collection(
        DescribeNetworkAcls(filters += Filter { name: "vpc-id", values: [id] })
            -> network_acls[] { id: .network_acl_id }
    )]
    network_acls: Collection<NetworkAcl>,
    /// The network interfaces in the network.
    #[collection(
        DescribeNetworkInterfaces(filters += Filter { name: "vpc-id", values: [id] })
            -> network_interfaces[] { id: .network_interface_id }
    )]
    network_interfaces: Collection<NetworkInterface>,
    /// The peering connections this network asked others for.
    #[collection(
        DescribeVpcPeeringConnections(
            filters += Filter { name: "requester-vpc-info.vpc-id", values: [id] }
        ) -> vpc_peering_connections[] { id: .vpc_peering_connection_id }
    )]
    requested_vpc_peering_connections: Collection<VpcPeeringConnection>,
    /// The route tables of the network.
    #[collection(
        DescribeRouteTables(filters += Filter { name: "vpc-id", values: [id] })
            -> route_tables[] { id: .route_table_id }
    )]
    route_tables: Collection<RouteTable>,
    /// The security groups of the network.
    #[collection(
        DescribeSecurityGroups(filters += Filter { name: "vpc-id", values: [id] })
            -> security_groups[] { id: .group_id }
    )]
    security_groups: Collection<SecurityGroup>,
    /// The subnets of the network.
    #[collection(
        DescribeSubnets(filters += Filter { name: "vpc-id", values: [id] })
            -> subnets[] { id: .subnet_id }
    )]
    subnets: Collection<Subnet>,
    /// Waits until the network is available.
    #[waiter(VpcAvailable(vpc_ids = [id]) -> vpcs[0])]
    wait_until_available: Waiter,
    /// Waits until the network can be described.
    #[waiter(VpcExists(vpc_ids = [id]) -> vpcs[0])]
    wait_until_exists: Waiter,
}
