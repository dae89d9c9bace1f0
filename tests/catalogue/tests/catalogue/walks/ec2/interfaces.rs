//! Network interfaces.

use aws_sdk_ec2::types::{
    AttributeBooleanValue, AttributeValue, NetworkInterfaceAttribute, NetworkInterfacePrivateIpAddress,
    NetworkInterfaceStatus,
};
use tucuxi::StreamExt as _;
use tucuxi_services::ec2::{Ec2, Subnet};

use super::{Walk, all, clear, filter, instance, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.44.0.0/24").await;
    an_interface_from_beginning_to_end(walk, &subnet).await;
    addresses_of_an_interface(walk, &subnet).await;
    an_interface_changes_its_instance(walk, &subnet).await;
    clear(walk, subnet).await;
}

async fn an_interface_from_beginning_to_end(walk: &Walk<'_>, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let made = run!(walk, ec2.create_network_interface(subnet.id())).with(|request| request.description("walk-first"));
    let interface = made.await.unwrap();
    run!(walk, interface.reload()).await.unwrap();
    walk.recorder().clear();
    assert_eq!(interface.subnet().await.unwrap().as_ref(), Some(subnet));
    assert_eq!(interface.status().await.unwrap(), Some(NetworkInterfaceStatus::Available));
    assert_eq!(interface.association().await.unwrap(), None);
    assert_eq!(walk.recorder().count(), 0, "it is loaded");
    assert_eq!(interface.vpc().await.unwrap(), subnet.vpc().await.unwrap());

    let other = AttributeValue::builder().value("walk-second").build();
    run!(walk, interface.modify_attribute()).with(|request| request.description(other)).await.unwrap();
    assert_eq!(interface.description().await.unwrap().as_deref(), Some("walk-second"));
    let told = run!(walk, interface.describe_attribute());
    let told = told.with(|request| request.attribute(NetworkInterfaceAttribute::Description)).await.unwrap();
    assert_eq!(told.description().unwrap().value(), Some("walk-second"));
    let off = AttributeBooleanValue::builder().value(false).build();
    run!(walk, interface.modify_attribute()).with(|request| request.source_dest_check(off)).await.unwrap();
    assert_eq!(interface.source_dest_check().await.unwrap(), Some(false));

    let by_words =
        run!(walk, ec2.network_interfaces()).with(|request| request.filters(filter("description", "walk-second")));
    assert_eq!(all(by_words).await, std::slice::from_ref(&interface));
    assert_eq!(all(run!(walk, (*subnet).network_interfaces())).await, std::slice::from_ref(&interface));
    let vpc = interface.vpc().await.unwrap().unwrap();
    assert_eq!(all(run!(walk, vpc.network_interfaces())).await, std::slice::from_ref(&interface));
    run!(walk, interface.delete()).await.unwrap();
    assert!(!run!(walk, interface.exists()).await.unwrap());
    assert!(run!(walk, (*subnet).network_interfaces()).next().await.is_none());
}

async fn addresses_of_an_interface(walk: &Walk<'_>, subnet: &Subnet) {
    let made =
        run!(walk, (*subnet).create_network_interface()).with(|request| request.private_ip_address("10.44.0.10"));
    let interface = made.await.unwrap();
    assert_eq!(interface.private_ip_address().await.unwrap().as_deref(), Some("10.44.0.10"));
    let assign = run!(walk, interface.assign_private_ip_addresses());
    let assigned = assign.with(|request| request.private_ip_addresses("10.44.0.11")).await.unwrap();
    assert_eq!(assigned.network_interface_id(), Some(interface.id()));
    let addresses = interface.private_ip_addresses().await.unwrap();
    assert_eq!(texts(&addresses), [("10.44.0.10", true), ("10.44.0.11", false)]);
    let unassign = run!(walk, interface.unassign_private_ip_addresses());
    unassign.with(|request| request.private_ip_addresses("10.44.0.11")).await.unwrap();
    let addresses = interface.private_ip_addresses().await.unwrap();
    assert_eq!(texts(&addresses), [("10.44.0.10", true)]);
    run!(walk, interface.delete()).await.unwrap();
}

fn texts(addresses: &[NetworkInterfacePrivateIpAddress]) -> Vec<(&str, bool)> {
    addresses.iter().map(|one| (one.private_ip_address().unwrap(), one.primary().unwrap())).collect()
}

async fn an_interface_changes_its_instance(walk: &Walk<'_>, subnet: &Subnet) {
    let interface = run!(walk, (*subnet).create_network_interface()).await.unwrap();
    let first = instance(walk, subnet).await;
    let second = instance(walk, subnet).await;
    for instance in [&first, &second] {
        let attached = run!(walk, interface.attach(instance.id(), 1)).await.unwrap();
        let attachment = interface.attachment().await.unwrap().unwrap();
        assert_eq!((attachment.instance_id(), attachment.device_index()), (Some(instance.id()), Some(1)));
        assert_eq!(attachment.attachment_id(), attached.attachment_id());
        assert_eq!(interface.status().await.unwrap(), Some(NetworkInterfaceStatus::InUse));
        run!(walk, (*instance).reload()).await.unwrap();
        assert!(instance.network_interfaces().await.unwrap().contains(&interface));
        run!(walk, interface.detach()).await.unwrap();
        assert_eq!(interface.attachment().await.unwrap(), None);
    }
    run!(walk, interface.delete()).await.unwrap();
    run!(walk, first.terminate()).await.unwrap();
    run!(walk, second.terminate()).await.unwrap();
}
