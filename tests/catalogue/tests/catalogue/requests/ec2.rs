//! EC2.

use aws_sdk_ec2::types;
use tucuxi::TryStreamExt as _;
use tucuxi_services::ec2::{
    ClassicAddress, DhcpOptions, Ec2, Image, Instance, InstanceBatch as _, InternetGateway, KeyPair, KeyPairInfo,
    NetworkAcl, NetworkInterface, NetworkInterfaceAssociation, PlacementGroup, Route, RouteTable,
    RouteTableAssociation, SecurityGroup, Snapshot, Subnet, Tag, TagBatch as _, Volume, Vpc, VpcAddress,
    VpcPeeringConnection,
};

use super::{Requests, sends};

/// Tags come and go alike on all that can carry them; boto3 lacks some of these.
const CREATE_TAGS: [&str; 5] =
    ["POST /", "Action=CreateTags", "ResourceId.1=id", "Tag.1.Key=Key", "Version=2016-11-15"];
const DELETE_TAGS: [&str; 5] =
    ["POST /", "Action=DeleteTags", "ResourceId.1=id", "Tag.1.Key=Key", "Version=2016-11-15"];

/// What detaching reads of an interface.
const NETWORK_INTERFACE: &str = "<DescribeNetworkInterfacesResponse><networkInterfaceSet><item>\
    <attachment><attachmentId>AttachmentId</attachmentId></attachment>\
    </item></networkInterfaceSet></DescribeNetworkInterfacesResponse>";

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, Ec2 {
        action create_dhcp_options(dhcp_configurations());
        action create_instances(1, 1);
        action create_internet_gateway();
        action create_key_pair("KeyName");
        action create_network_acl("VpcId");
        action create_network_interface("SubnetId");
        action create_placement_group("GroupName");
        action create_route_table("VpcId");
        action create_security_group("Description", "GroupName");
        action create_snapshot("VolumeId");
        action create_subnet("VpcId");
        action create_tags(["Resources".to_owned()], tags()) through send_create_tags;
        action create_volume();
        action create_vpc();
        action create_vpc_peering_connection("VpcId");
        action disassociate_route_table("AssociationId");
        action import_key_pair("KeyName", b"body".to_vec());
        action register_image("Name");
        collection classic_addresses;
        collection dhcp_options_sets;
        collection images;
        collection instances;
        collection internet_gateways;
        collection key_pairs;
        collection network_acls;
        collection network_interfaces;
        collection placement_groups;
        collection route_tables;
        collection security_groups;
        collection snapshots;
        collection subnets;
        collection volumes;
        collection vpc_addresses;
        collection vpc_peering_connections;
        collection vpcs;
    });
    sends!(requests, ClassicAddress {
        load;
        action associate();
        action disassociate();
        action release();
    });
    sends!(requests, DhcpOptions {
        load;
        action associate_with_vpc("VpcId");
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
    });
    sends!(requests, Image {
        load;
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action deregister();
        action describe_attribute("description");
        action modify_attribute();
        action reset_attribute("launchPermission");
        waiter wait_until_exists;
    });
    sends!(requests, Instance {
        load;
        action attach_classic_link_vpc("VpcId", ["Groups".to_owned()]);
        action attach_volume("Device", "VolumeId");
        action console_output();
        action create_image("Name");
        action create_tags(tags());
        action delete_tags(tags());
        action describe_attribute("instanceType");
        action detach_classic_link_vpc("VpcId");
        action detach_volume("VolumeId");
        action modify_attribute();
        action monitor();
        action password_data();
        action reboot();
        action report_status("ok", vec![types::ReportInstanceReasonCodes::from("instance-stuck-in-state")]);
        action reset_attribute("instanceType");
        action reset_kernel();
        action reset_ramdisk();
        action reset_source_dest_check();
        action start();
        action stop();
        action terminate();
        action unmonitor();
        collection volumes;
        collection vpc_addresses;
        waiter wait_until_exists;
        waiter wait_until_running;
        waiter wait_until_stopped;
        waiter wait_until_terminated;
        batch create_tags_all(tags());
        batch delete_tags_all(tags()) ours [
            "POST /",
            "Action=DeleteTags",
            "ResourceId.1=id",
            "ResourceId.2=id-2",
            "Tag.1.Key=Key",
            "Version=2016-11-15",
        ];
        batch monitor_all();
        batch reboot_all();
        batch start_all();
        batch stop_all();
        batch terminate_all();
        batch unmonitor_all();
    });
    sends!(requests, InternetGateway {
        load;
        action attach_to_vpc("VpcId");
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action detach_from_vpc("VpcId");
    });
    sends!(requests, KeyPair {
        action delete();
    });
    sends!(requests, KeyPairInfo {
        load;
        action delete();
    });
    sends!(requests, NetworkAcl {
        load;
        action create_entry(1, "Protocol", "allow", true);
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action delete_entry(1, true);
        action replace_association("AssociationId");
        action replace_entry(1, "Protocol", "allow", true);
    });
    sends!(requests, NetworkInterface {
        load;
        action assign_private_ip_addresses();
        action attach("InstanceId", 1);
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action describe_attribute();
        action detach() after NETWORK_INTERFACE;
        action modify_attribute();
        action reset_attribute();
        action unassign_private_ip_addresses();
    });
    sends!(requests, NetworkInterfaceAssociation {
        load;
        action delete();
    });
    sends!(requests, PlacementGroup {
        load;
        action delete();
        collection instances;
    });
    sends!(requests, Route {
        action delete();
        action replace();
    });
    sends!(requests, RouteTable {
        load;
        action associate_with_subnet();
        action create_route();
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
    });
    sends!(requests, RouteTableAssociation {
        action delete();
        action replace_subnet("RouteTableId");
    });
    sends!(requests, SecurityGroup {
        load;
        action authorize_egress();
        action authorize_ingress();
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action revoke_egress();
        action revoke_ingress();
    });
    sends!(requests, Snapshot {
        load;
        action copy("SourceRegion") differs "boto3 adds a URL signed in the source region; here the caller does" [
            "- DestinationRegion=us-east-1",
            "- PresignedUrl=(a signed URL)",
        ];
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action describe_attribute("productCodes");
        action modify_attribute();
        action reset_attribute("productCodes");
        waiter wait_until_completed;
    });
    sends!(requests, Subnet {
        load;
        action create_instances(1, 1);
        action create_network_interface();
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        collection instances;
        collection network_interfaces;
    });
    sends!(requests, Tag {
        load differs "boto3 finds any resource's tag of that key and value, and here it is this resource's" [
            "+ Filter.3.Name=resource-id",
            "+ Filter.3.Value.1=resource_id",
        ];
        action delete();
        batch delete_all() differs "boto3 names the resource once for each of its tags" ["- ResourceId.2=resource_id"];
    });
    sends!(requests, Volume {
        load;
        action attach_to_instance("Device", "InstanceId");
        action create_snapshot();
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action describe_attribute("autoEnableIO");
        action describe_status();
        action detach_from_instance();
        action enable_io();
        action modify_attribute();
        collection snapshots;
    });
    sends!(requests, Vpc {
        load;
        action associate_dhcp_options("DhcpOptionsId");
        action attach_classic_link_instance("InstanceId", ["Groups".to_owned()]);
        action attach_internet_gateway("InternetGatewayId");
        action create_network_acl();
        action create_route_table();
        action create_security_group("Description", "GroupName");
        action create_subnet();
        action create_tags(tags());
        action delete_tags(tags()) ours DELETE_TAGS;
        action delete();
        action describe_attribute("enableDnsSupport");
        action detach_classic_link_instance("InstanceId");
        action detach_internet_gateway("InternetGatewayId");
        action disable_classic_link();
        action enable_classic_link();
        action modify_attribute();
        action request_vpc_peering_connection();
        collection accepted_vpc_peering_connections;
        collection instances;
        collection internet_gateways;
        collection network_acls;
        collection network_interfaces;
        collection requested_vpc_peering_connections;
        collection route_tables;
        collection security_groups;
        collection subnets;
        waiter wait_until_available;
        waiter wait_until_exists;
    });
    sends!(requests, VpcAddress {
        load;
        action create_tags(tags()) ours [
            "POST /",
            "Action=CreateTags",
            "ResourceId.1=allocation_id",
            "Tag.1.Key=Key",
            "Version=2016-11-15",
        ];
        action delete_tags(tags()) ours [
            "POST /",
            "Action=DeleteTags",
            "ResourceId.1=allocation_id",
            "Tag.1.Key=Key",
            "Version=2016-11-15",
        ];
        action associate();
        action release();
    });
    sends!(requests, VpcPeeringConnection {
        load;
        action create_tags(tags()) ours CREATE_TAGS;
        action delete_tags(tags()) ours DELETE_TAGS;
        action accept();
        action delete();
        action reject();
        waiter wait_until_exists;
    });
}

fn tags() -> Vec<types::Tag> {
    vec![types::Tag::builder().key("Key").build()]
}

fn dhcp_configurations() -> Vec<types::NewDhcpConfiguration> {
    vec![types::NewDhcpConfiguration::builder().key("Key").build()]
}
