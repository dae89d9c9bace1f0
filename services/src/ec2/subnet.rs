use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{Instance, NetworkInterface, Tag, Vpc};

/// A subnet of a network.
#[resource(service = "ec2", identifier = "id", shape = "Subnet")]
#[load(DescribeSubnets(subnet_ids = [id]) -> subnets[0])]
pub struct Subnet {
    /// The id of the subnet.
    id: String,
    /// The id of the subnet, under EC2's own name for it.
    #[identifier(id)]
    subnet_id: String,
    /// The id of the availability zone the subnet is in, the same in every account.
    availability_zone_id: Option<String>,
    /// The device index from which interfaces are local ones.
    enable_lni_at_device_index: Option<i32>,
    /// Whether new interfaces get a customer-owned address.
    map_customer_owned_ip_on_launch: Option<bool>,
    /// The pool of customer-owned addresses.
    customer_owned_ipv4_pool: Option<String>,
    /// The account that owns the subnet.
    owner_id: Option<String>,
    /// Whether new interfaces get an IPv6 address.
    assign_ipv6_address_on_creation: Option<bool>,
    /// The IPv6 ranges of the subnet.
    ipv6_cidr_block_association_set: Vec<types::SubnetIpv6CidrBlockAssociation>,
    /// The tags the subnet had when last loaded.
    tags: Vec<types::Tag>,
    /// The ARN of the subnet.
    subnet_arn: Option<String>,
    /// The Outpost the subnet is on, if it is on one.
    outpost_arn: Option<String>,
    /// Whether IPv4-only names are answered with synthetic IPv6 addresses.
    enable_dns64: Option<bool>,
    /// Whether the subnet has IPv6 only.
    ipv6_native: Option<bool>,
    /// How host names of new instances are made and answered.
    private_dns_name_options_on_launch: Option<types::PrivateDnsNameOptionsOnLaunch>,
    /// How access from the internet is blocked.
    block_public_access_states: Option<types::BlockPublicAccessStates>,
    /// The kind of subnet.
    r#type: Option<String>,
    /// The state the subnet was in when last loaded.
    state: Option<types::SubnetState>,
    /// The id of the network the subnet belongs to.
    vpc_id: Option<String>,
    /// The IPv4 range of the subnet.
    cidr_block: Option<String>,
    /// The number of private IPv4 addresses that are free.
    available_ip_address_count: Option<i32>,
    /// The availability zone the subnet is in.
    availability_zone: Option<String>,
    /// Whether this is the default subnet of its availability zone.
    default_for_az: Option<bool>,
    /// Whether new instances get a public IPv4 address.
    map_public_ip_on_launch: Option<bool>,
    /// The network the subnet belongs to, if any.
    #[has({ id: .vpc_id })]
    vpc: Option<Vpc>,
    /// Starts between `min_count` and `max_count` instances in the subnet.
    #[action(
        RunInstances(subnet_id = id, max_count = max_count, min_count = min_count)
            -> instances[] { id: .instance_id }
    )]
    create_instances: fn(max_count: i32, min_count: i32) -> Vec<Instance>,
    /// Makes a network interface in the subnet.
    #[action(
        CreateNetworkInterface(subnet_id = id) -> network_interface { id: .network_interface_id }
    )]
    create_network_interface: fn() -> NetworkInterface,
    /// Adds tags to the subnet, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the subnet: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the subnet. Nothing may be in it.
    #[action(DeleteSubnet(subnet_id = id))]
    delete: fn(),
    /// The instances in the subnet.
    #[collection(
        DescribeInstances(filters += Filter { name: "subnet-id", values: [id] })
            -> reservations[].instances[] { id: .instance_id }
    )]
    instances: Collection<Instance>,
    /// The network interfaces in the subnet.
    #[collection(
        DescribeNetworkInterfaces(filters += Filter { name: "subnet-id", values: [id] })
            -> network_interfaces[] { id: .network_interface_id }
    )]
    network_interfaces: Collection<NetworkInterface>,
}
