use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{NetworkInterfaceAssociation, Tag};

/// An elastic address.
#[resource(service = "ec2", identifier = "allocation_id", shape = "Address")]
#[load(DescribeAddresses(allocation_ids = [allocation_id]) -> addresses[0])]
pub struct VpcAddress {
    /// The id of the allocation.
    allocation_id: String,
    /// The id of the association with an instance or interface, if there is one.
    association_id: Option<String>,
    /// Whether the address is for a VPC or for EC2-Classic.
    domain: Option<types::DomainType>,
    /// The network interface the address is associated with.
    network_interface_id: Option<String>,
    /// The account that owns that network interface.
    network_interface_owner_id: Option<String>,
    /// The private address that the public one stands for.
    private_ip_address: Option<String>,
    /// The tags the address had when last loaded.
    tags: Vec<types::Tag>,
    /// The pool the address was taken from.
    public_ipv4_pool: Option<String>,
    /// The group of zones from which the address is advertised.
    network_border_group: Option<String>,
    /// The customer-owned address, on an Outpost.
    customer_owned_ip: Option<String>,
    /// The pool of customer-owned addresses.
    customer_owned_ipv4_pool: Option<String>,
    /// The address in the carrier's network, in a Wavelength Zone.
    carrier_ip: Option<String>,
    /// The id of the subnet of the associated interface.
    subnet_id: Option<String>,
    /// The service that manages the address, if one does.
    service_managed: Option<types::ServiceManaged>,
    /// The instance the address is associated with.
    instance_id: Option<String>,
    /// The public IPv4 address.
    public_ip: Option<String>,
    /// The association with a network interface, if there is one.
    #[has({ id: .association_id })]
    association: Option<NetworkInterfaceAssociation>,
    /// Adds tags to the address, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [allocation_id], tags = tags)
            -> request.tags[] { resource_id: allocation_id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the address: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [allocation_id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Associates the address with an instance or a network interface, named with `.with(..)`.
    #[action(AssociateAddress(allocation_id = allocation_id))]
    associate: fn(),
    /// Gives the address back to its pool. It may go to somebody else at once.
    #[action(ReleaseAddress(allocation_id = allocation_id))]
    release: fn(),
}
