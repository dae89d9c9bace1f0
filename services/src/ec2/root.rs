use aws_sdk_ec2::{primitives::Blob, types};
use tucuxi::resource;

use super::{
    ClassicAddress, DhcpOptions, Image, Instance, InternetGateway, KeyPair, KeyPairInfo, NetworkAcl, NetworkInterface,
    NetworkInterfaceAssociation, PlacementGroup, Route, RouteTable, RouteTableAssociation, SecurityGroup, Snapshot,
    Subnet, Tag, TagValue, Volume, Vpc, VpcAddress, VpcPeeringConnection,
};

/// All of EC2 in the session's region.
#[resource(service = "ec2")]
pub struct Ec2 {
    /// The address of that public IP.
    #[has({ public_ip: public_ip })]
    classic_address: fn(public_ip: String) -> ClassicAddress,
    /// The DHCP options of that id.
    #[has({ id: id })]
    dhcp_options: fn(id: String) -> DhcpOptions,
    /// The image of that id.
    #[has({ id: id })]
    image: fn(id: String) -> Image,
    /// The instance of that id.
    #[has({ id: id })]
    instance: fn(id: String) -> Instance,
    /// The internet gateway of that id.
    #[has({ id: id })]
    internet_gateway: fn(id: String) -> InternetGateway,
    /// The key pair of that name.
    #[has({ name: name })]
    key_pair: fn(name: String) -> KeyPairInfo,
    /// The network access list of that id.
    #[has({ id: id })]
    network_acl: fn(id: String) -> NetworkAcl,
    /// The network interface of that id.
    #[has({ id: id })]
    network_interface: fn(id: String) -> NetworkInterface,
    /// The association of that id, of an address with a network interface.
    #[has({ id: id })]
    network_interface_association: fn(id: String) -> NetworkInterfaceAssociation,
    /// The placement group of that name.
    #[has({ name: name })]
    placement_group: fn(name: String) -> PlacementGroup,
    /// The route for that IPv4 range in that table.
    #[has({ route_table_id: route_table_id, destination_cidr_block: destination_cidr_block })]
    route: fn(route_table_id: String, destination_cidr_block: String) -> Route,
    /// The route table of that id.
    #[has({ id: id })]
    route_table: fn(id: String) -> RouteTable,
    /// The association of that id, of a route table with a subnet or gateway.
    #[has({ id: id })]
    route_table_association: fn(id: String) -> RouteTableAssociation,
    /// The security group of that id.
    #[has({ id: id })]
    security_group: fn(id: String) -> SecurityGroup,
    /// The snapshot of that id.
    #[has({ id: id })]
    snapshot: fn(id: String) -> Snapshot,
    /// The subnet of that id.
    #[has({ id: id })]
    subnet: fn(id: String) -> Subnet,
    /// The tag of that key and value on the resource of that id.
    #[has({ resource_id: resource_id, key: key, value: value })]
    tag: fn(resource_id: String, key: String, value: TagValue) -> Tag,
    /// The volume of that id.
    #[has({ id: id })]
    volume: fn(id: String) -> Volume,
    /// The network of that id.
    #[has({ id: id })]
    vpc: fn(id: String) -> Vpc,
    /// The peering connection of that id.
    #[has({ id: id })]
    vpc_peering_connection: fn(id: String) -> VpcPeeringConnection,
    /// The elastic address of that allocation.
    #[has({ allocation_id: allocation_id })]
    vpc_address: fn(allocation_id: String) -> VpcAddress,
    /// Makes a set of DHCP options.
    #[action(
        CreateDhcpOptions(dhcp_configurations = dhcp_configurations)
            -> dhcp_options { id: .dhcp_options_id }
    )]
    create_dhcp_options: fn(dhcp_configurations: Vec<types::NewDhcpConfiguration>) -> DhcpOptions,
    /// Starts between `min_count` and `max_count` instances.
    #[action(
        RunInstances(max_count = max_count, min_count = min_count)
            -> instances[] { id: .instance_id }
    )]
    create_instances: fn(max_count: i32, min_count: i32) -> Vec<Instance>,
    /// Makes an internet gateway, attached to nothing.
    #[action(CreateInternetGateway() -> internet_gateway { id: .internet_gateway_id })]
    create_internet_gateway: fn() -> InternetGateway,
    /// Makes a key pair. Only the object it gives knows the private key.
    #[action(CreateKeyPair(key_name = key_name) -> response { name: .key_name })]
    create_key_pair: fn(key_name: String) -> KeyPair,
    /// Makes a network access list in the network of that id.
    #[action(CreateNetworkAcl(vpc_id = vpc_id) -> network_acl { id: .network_acl_id })]
    create_network_acl: fn(vpc_id: String) -> NetworkAcl,
    /// Makes a network interface in the subnet of that id.
    #[action(
        CreateNetworkInterface(subnet_id = subnet_id)
            -> network_interface { id: .network_interface_id }
    )]
    create_network_interface: fn(subnet_id: String) -> NetworkInterface,
    /// Makes a placement group of that name.
    #[action(CreatePlacementGroup(group_name = group_name) -> { name: request.group_name })]
    create_placement_group: fn(group_name: String) -> PlacementGroup,
    /// Makes a route table in the network of that id.
    #[action(CreateRouteTable(vpc_id = vpc_id) -> route_table { id: .route_table_id })]
    create_route_table: fn(vpc_id: String) -> RouteTable,
    /// Makes a security group.
    #[action(
        CreateSecurityGroup(description = description, group_name = group_name) -> { id: .group_id }
    )]
    create_security_group: fn(description: String, group_name: String) -> SecurityGroup,
    /// Makes a snapshot of the volume of that id.
    #[action(CreateSnapshot(volume_id = volume_id) -> { id: .snapshot_id })]
    create_snapshot: fn(volume_id: String) -> Snapshot,
    /// Makes a subnet in the network of that id. Its address range is given with `.with(..)`.
    #[action(CreateSubnet(vpc_id = vpc_id) -> subnet { id: .subnet_id })]
    create_subnet: fn(vpc_id: String) -> Subnet,
    /// Adds all of the tags to all of the resources: [`create_tags`](Ec2::create_tags) gives the tags
    /// as objects.
    #[action(CreateTags(resources = resources, tags = tags))]
    pub(super) send_create_tags: fn(resources: Vec<String>, tags: Vec<types::Tag>),
    /// Makes a volume. Its zone and its size or snapshot are given with `.with(..)`.
    #[action(CreateVolume() -> { id: .volume_id })]
    create_volume: fn() -> Volume,
    /// Makes a network. Its address range is given with `.with(..)`.
    #[action(CreateVpc() -> vpc { id: .vpc_id })]
    create_vpc: fn() -> Vpc,
    /// Asks for a peering of the network of that id with another, named with `.with(..)`. Its owner
    /// must accept.
    #[action(
        CreateVpcPeeringConnection(vpc_id = vpc_id)
            -> vpc_peering_connection { id: .vpc_peering_connection_id }
    )]
    create_vpc_peering_connection: fn(vpc_id: String) -> VpcPeeringConnection,
    /// Takes the association of that id away.
    #[action(DisassociateRouteTable(association_id = association_id))]
    disassociate_route_table: fn(association_id: String),
    /// Imports a public key as a key pair of that name.
    #[action(
        ImportKeyPair(key_name = key_name, public_key_material = public_key_material)
            -> { name: .key_name }
    )]
    import_key_pair: fn(key_name: String, public_key_material: Blob) -> KeyPairInfo,
    /// Registers an image of that name. What it is made of is given with `.with(..)`.
    #[action(RegisterImage(name = name) -> { id: .image_id })]
    register_image: fn(name: String) -> Image,
    /// The addresses of EC2-Classic.
    #[collection(
        DescribeAddresses(filters += Filter { name: "domain", values: ["standard"] })
            -> addresses[] { public_ip: .public_ip },
        pages(once)
    )]
    classic_addresses: Collection<ClassicAddress>,
    /// The sets of DHCP options.
    #[collection(DescribeDhcpOptions() -> dhcp_options[] { id: .dhcp_options_id })]
    dhcp_options_sets: Collection<DhcpOptions>,
    /// The images the account may use: **all public ones** too, unless `.with(..)` names owners,
    /// ids or filters.
    #[collection(DescribeImages() -> images[] { id: .image_id })]
    images: Collection<Image>,
    /// The instances.
    #[collection(DescribeInstances() -> reservations[].instances[] { id: .instance_id })]
    instances: Collection<Instance>,
    /// The internet gateways.
    #[collection(DescribeInternetGateways() -> internet_gateways[] { id: .internet_gateway_id })]
    internet_gateways: Collection<InternetGateway>,
    /// The key pairs.
    #[collection(DescribeKeyPairs() -> key_pairs[] { name: .key_name }, pages(once))]
    key_pairs: Collection<KeyPairInfo>,
    /// The network access lists.
    #[collection(DescribeNetworkAcls() -> network_acls[] { id: .network_acl_id })]
    network_acls: Collection<NetworkAcl>,
    /// The network interfaces.
    #[collection(DescribeNetworkInterfaces() -> network_interfaces[] { id: .network_interface_id })]
    network_interfaces: Collection<NetworkInterface>,
    /// The placement groups.
    #[collection(
        DescribePlacementGroups() -> placement_groups[] { name: .group_name },
        pages(once)
    )]
    placement_groups: Collection<PlacementGroup>,
    /// The route tables.
    #[collection(DescribeRouteTables() -> route_tables[] { id: .route_table_id })]
    route_tables: Collection<RouteTable>,
    /// The security groups.
    #[collection(DescribeSecurityGroups() -> security_groups[] { id: .group_id })]
    security_groups: Collection<SecurityGroup>,
    /// The snapshots the account may use: **all public ones** too, unless `.with(..)` names owners,
    /// ids or filters.
    #[collection(DescribeSnapshots() -> snapshots[] { id: .snapshot_id })]
    snapshots: Collection<Snapshot>,
    /// The subnets.
    #[collection(DescribeSubnets() -> subnets[] { id: .subnet_id })]
    subnets: Collection<Subnet>,
    /// The volumes.
    #[collection(DescribeVolumes() -> volumes[] { id: .volume_id })]
    volumes: Collection<Volume>,
    /// The elastic addresses.
    #[collection(
        DescribeAddresses(filters += Filter { name: "domain", values: ["vpc"] })
            -> addresses[] { allocation_id: .allocation_id },
        pages(once)
    )]
    vpc_addresses: Collection<VpcAddress>,
    /// The peering connections.
    #[collection(
        DescribeVpcPeeringConnections()
            -> vpc_peering_connections[] { id: .vpc_peering_connection_id }
    )]
    vpc_peering_connections: Collection<VpcPeeringConnection>,
    /// The networks.
    #[collection(DescribeVpcs() -> vpcs[] { id: .vpc_id })]
    vpcs: Collection<Vpc>,
}
