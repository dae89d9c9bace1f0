use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{NetworkInterfaceAssociation, Subnet, Tag, Vpc};

/// A network interface.
#[resource(service = "ec2", identifier = "id", shape = "NetworkInterface")]
#[load(DescribeNetworkInterfaces(network_interface_ids = [id]) -> network_interfaces[0])]
pub struct NetworkInterface {
    /// The id of the interface.
    id: String,
    /// The id of the interface, under EC2's own name for it.
    #[identifier(id)]
    network_interface_id: String,
    /// The association with an elastic address as it was described with the interface;
    /// `association` gives it as an object.
    #[attribute(association)]
    association_attribute: Option<types::NetworkInterfaceAssociation>,
    /// The attachment to an instance, if there is one.
    attachment: Option<types::NetworkInterfaceAttachment>,
    /// The availability zone the interface is in.
    availability_zone: Option<String>,
    /// How long idle connections are tracked.
    connection_tracking_configuration: Option<types::ConnectionTrackingConfiguration>,
    /// The description of the interface.
    description: Option<String>,
    /// The security groups of the interface.
    groups: Vec<types::GroupIdentifier>,
    /// The kind of interface.
    interface_type: Option<types::NetworkInterfaceType>,
    /// The IPv6 addresses.
    ipv6_addresses: Vec<types::NetworkInterfaceIpv6Address>,
    /// The MAC address.
    mac_address: Option<String>,
    /// The Outpost the interface is on, if it is on one.
    outpost_arn: Option<String>,
    /// The account that owns the interface.
    owner_id: Option<String>,
    /// The private host name.
    private_dns_name: Option<String>,
    /// The public host name.
    public_dns_name: Option<String>,
    /// How public host names are made.
    public_ip_dns_name_options: Option<types::PublicIpDnsNameOptions>,
    /// The main private IPv4 address.
    private_ip_address: Option<String>,
    /// All private IPv4 addresses, the main one among them.
    private_ip_addresses: Vec<types::NetworkInterfacePrivateIpAddress>,
    /// The IPv4 prefixes delegated to the interface.
    ipv4_prefixes: Vec<types::Ipv4PrefixSpecification>,
    /// The IPv6 prefixes delegated to the interface.
    ipv6_prefixes: Vec<types::Ipv6PrefixSpecification>,
    /// The account or service that asked for the interface on the owner's behalf.
    requester_id: Option<String>,
    /// Whether a service manages the interface.
    requester_managed: Option<bool>,
    /// Whether traffic that is neither from nor for the interface is dropped.
    source_dest_check: Option<bool>,
    /// Whether the interface is free, in use, or between the two.
    status: Option<types::NetworkInterfaceStatus>,
    /// The id of the subnet the interface belongs to.
    subnet_id: Option<String>,
    /// The tags the interface had when last loaded.
    tag_set: Vec<types::Tag>,
    /// The id of the network the interface belongs to.
    vpc_id: Option<String>,
    /// Whether traffic from internet gateways is refused.
    deny_all_igw_traffic: Option<bool>,
    /// Whether the interface is in a subnet with IPv6 only.
    ipv6_native: Option<bool>,
    /// The main IPv6 address.
    ipv6_address: Option<String>,
    /// The service that manages the interface, if one does.
    operator: Option<types::OperatorResponse>,
    /// The subnets associated with the interface.
    associated_subnets: Vec<String>,
    /// The id of the availability zone the interface is in, the same in every account.
    availability_zone_id: Option<String>,
    /// The association with an elastic address, if there is one.
    #[has(association { id: .association_id })]
    association: Option<NetworkInterfaceAssociation>,
    /// The subnet the interface is in, if any.
    #[has({ id: .subnet_id })]
    subnet: Option<Subnet>,
    /// The network the interface belongs to, if any.
    #[has({ id: .vpc_id })]
    vpc: Option<Vpc>,
    /// Gives the interface more private addresses. Say which or how many with `.with(..)`.
    #[action(AssignPrivateIpAddresses(network_interface_id = id))]
    assign_private_ip_addresses: fn(),
    /// Attaches the interface to the instance, at that index among its interfaces.
    #[action(
        AttachNetworkInterface(
            network_interface_id = id,
            instance_id = instance_id,
            device_index = device_index
        )
    )]
    attach: fn(instance_id: String, device_index: i32),
    /// Adds tags to the interface, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the interface: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the interface. It must be detached.
    #[action(DeleteNetworkInterface(network_interface_id = id))]
    delete: fn(),
    /// Asks for one attribute of the interface. Say which with `.with(..)`.
    #[action(DescribeNetworkInterfaceAttribute(network_interface_id = id))]
    describe_attribute: fn(),
    /// Detaches the interface from its instance. Loads the interface first to know the attachment,
    /// if it isn't loaded.
    #[action(DetachNetworkInterface(attachment_id = .attachment.attachment_id))]
    detach: fn(),
    /// Changes one attribute of the interface. Say which with `.with(..)`.
    #[action(ModifyNetworkInterfaceAttribute(network_interface_id = id))]
    modify_attribute: fn(),
    /// Sets an attribute of the interface back to its default. Say which with `.with(..)`.
    #[action(ResetNetworkInterfaceAttribute(network_interface_id = id))]
    reset_attribute: fn(),
    /// Takes private addresses away from the interface. Say which with `.with(..)`.
    #[action(UnassignPrivateIpAddresses(network_interface_id = id))]
    unassign_private_ip_addresses: fn(),
}
