use tucuxi::resource;

use super::VpcAddress;

/// The association of an elastic address with a network interface.
#[resource(service = "ec2", identifier = "id", shape = "NetworkInterfaceAssociation")]
#[load(
    DescribeNetworkInterfaces(
        filters += Filter { name: "association.association-id", values: [id] }
    ) -> network_interfaces[0].association
)]
pub struct NetworkInterfaceAssociation {
    /// The id of the association.
    id: String,
    /// The allocation of the associated address.
    allocation_id: Option<String>,
    /// The id of the association, as the service describes it.
    association_id: Option<String>,
    /// The owner of the address: an account, or `amazon`.
    ip_owner_id: Option<String>,
    /// The public host name.
    public_dns_name: Option<String>,
    /// The public IPv4 address.
    public_ip: Option<String>,
    /// The customer-owned address, on an Outpost.
    customer_owned_ip: Option<String>,
    /// The address in the carrier's network, in a Wavelength Zone.
    carrier_ip: Option<String>,
    /// The associated address, if it is an elastic one.
    #[has({ allocation_id: .allocation_id })]
    address: Option<VpcAddress>,
    /// Takes the address away from the interface.
    #[action(DisassociateAddress(association_id = id))]
    delete: fn(),
}
