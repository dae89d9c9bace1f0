//! EC2: instances, images, volumes, networks.
//!
//! Begin with [`Ec2`]. Everything boto3's EC2 resources can do is here, under the same names.

use tucuxi::{Resource as _, model::Model};

mod classic_address;
mod create_tags;
mod dhcp_options;
mod image;
mod instance;
mod internet_gateway;
mod key_pair;
mod key_pair_info;
mod network_acl;
mod network_interface;
mod network_interface_association;
mod placement_group;
mod root;
mod route;
mod route_table;
mod route_table_association;
mod security_group;
mod snapshot;
mod subnet;
mod tag;
mod tag_value;
mod volume;
mod vpc;
mod vpc_address;
mod vpc_peering_connection;

pub use classic_address::ClassicAddress;
pub use dhcp_options::DhcpOptions;
pub use image::Image;
pub use instance::{Instance, InstanceBatch};
pub use internet_gateway::InternetGateway;
pub use key_pair::KeyPair;
pub use key_pair_info::KeyPairInfo;
pub use network_acl::NetworkAcl;
pub use network_interface::NetworkInterface;
pub use network_interface_association::NetworkInterfaceAssociation;
pub use placement_group::PlacementGroup;
pub use root::Ec2;
pub use route::Route;
pub use route_table::RouteTable;
pub use route_table_association::RouteTableAssociation;
pub use security_group::SecurityGroup;
pub use snapshot::Snapshot;
pub use subnet::Subnet;
pub use tag::{Tag, TagBatch};
pub use tag_value::TagValue;
pub use volume::Volume;
pub use vpc::Vpc;
pub use vpc_address::VpcAddress;
pub use vpc_peering_connection::VpcPeeringConnection;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[
    ClassicAddress::MODEL,
    DhcpOptions::MODEL,
    Image::MODEL,
    Instance::MODEL,
    InternetGateway::MODEL,
    KeyPair::MODEL,
    KeyPairInfo::MODEL,
    NetworkAcl::MODEL,
    NetworkInterface::MODEL,
    NetworkInterfaceAssociation::MODEL,
    PlacementGroup::MODEL,
    Ec2::MODEL,
    Route::MODEL,
    RouteTable::MODEL,
    RouteTableAssociation::MODEL,
    SecurityGroup::MODEL,
    Snapshot::MODEL,
    Subnet::MODEL,
    Tag::MODEL,
    Volume::MODEL,
    Vpc::MODEL,
    VpcAddress::MODEL,
    VpcPeeringConnection::MODEL,
];
