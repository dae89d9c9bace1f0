use aws_sdk_ec2::types;
use tucuxi::resource;

/// An address that is named by its public IP, as the addresses of EC2-Classic were.
#[resource(service = "ec2", identifier = "public_ip", shape = "Address")]
#[load(DescribeAddresses(public_ips = [public_ip]) -> addresses[0])]
pub struct ClassicAddress {
    /// The public IPv4 address.
    public_ip: String,
    /// The id of the allocation, for an address that belongs to a VPC.
    allocation_id: Option<String>,
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
    /// Associates the address with an instance or a network interface, named with `.with(..)`.
    #[action(AssociateAddress(public_ip = public_ip))]
    associate: fn(),
    /// Takes the address away from what it is associated with.
    #[action(DisassociateAddress(public_ip = public_ip))]
    disassociate: fn(),
    /// Gives the address back to its pool. It may go to somebody else at once.
    #[action(ReleaseAddress(public_ip = public_ip))]
    release: fn(),
}
