//! Elastic addresses, in a network and as EC2-Classic had them.

use aws_sdk_ec2::operation::allocate_address::AllocateAddressOutput;
use aws_sdk_ec2::types::DomainType;
use tucuxi::StreamExt as _;
use tucuxi_services::ec2::{Ec2, Instance, Subnet};

use super::{Walk, all, clear, filter, instance, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.45.0.0/24").await;
    let instance = instance(walk, &subnet).await;
    an_address_of_an_instance(walk, &instance).await;
    an_address_of_an_interface(walk, &subnet).await;
    an_address_of_ec2_classic(walk, &instance).await;
    run!(walk, instance.terminate()).await.unwrap();
    clear(walk, subnet).await;
}

/// Resources have no action that does.
async fn allocate(ec2: &Ec2, domain: DomainType) -> AllocateAddressOutput {
    ec2.client().allocate_address().domain(domain).send().await.unwrap()
}

async fn an_address_of_an_instance(walk: &Walk<'_>, instance: &Instance) {
    let ec2 = Ec2::new(walk.session());
    let allocated = allocate(&ec2, DomainType::Vpc).await;
    let address = ec2.vpc_address(allocated.allocation_id().unwrap());
    run!(walk, address.load()).await.unwrap();
    assert_eq!(address.public_ip().await.unwrap().as_deref(), allocated.public_ip());
    assert_eq!(address.association().await.unwrap(), None);
    let public_ip = filter("public-ip", allocated.public_ip().unwrap());
    let by_ip = run!(walk, ec2.vpc_addresses()).with(|request| request.filters(public_ip));
    assert_eq!(all(by_ip).await, std::slice::from_ref(&address));

    let associated = run!(walk, address.associate()).with(|request| request.instance_id(instance.id())).await.unwrap();
    assert_eq!(address.instance_id().await.unwrap().as_deref(), Some(instance.id()));
    let association = address.association().await.unwrap().unwrap();
    assert_eq!(Some(association.id()), associated.association_id());
    assert_eq!(all(run!(walk, (*instance).vpc_addresses())).await, std::slice::from_ref(&address));

    run!(walk, association.delete()).await.unwrap();
    run!(walk, address.reload()).await.unwrap();
    assert_eq!(address.association().await.unwrap(), None);
    assert!(run!(walk, (*instance).vpc_addresses()).next().await.is_none());
    run!(walk, address.release()).await.unwrap();
    assert!(!run!(walk, address.exists()).await.unwrap());
}

async fn an_address_of_an_interface(walk: &Walk<'_>, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let allocated = allocate(&ec2, DomainType::Vpc).await;
    let address = ec2.vpc_address(allocated.allocation_id().unwrap());
    let interface = run!(walk, (*subnet).create_network_interface()).await.unwrap();
    run!(walk, address.associate()).with(|request| request.network_interface_id(interface.id())).await.unwrap();
    assert_eq!(address.network_interface_id().await.unwrap().as_deref(), Some(interface.id()));

    run!(walk, interface.reload()).await.unwrap();
    walk.recorder().clear();
    let described = interface.association_attribute().await.unwrap().unwrap();
    assert_eq!(described.public_ip(), allocated.public_ip());
    let association = interface.association().await.unwrap().unwrap();
    assert_eq!(association.public_ip().await.unwrap().as_deref(), allocated.public_ip());
    assert_eq!(association.address().await.unwrap().as_ref(), Some(&address));
    assert_eq!(walk.recorder().count(), 0, "the interface told it; moto could not");
    assert_eq!(address.association().await.unwrap(), Some(association));
    run!(walk, address.release()).await.unwrap();
    run!(walk, interface.delete()).await.unwrap();
}

async fn an_address_of_ec2_classic(walk: &Walk<'_>, instance: &Instance) {
    let ec2 = Ec2::new(walk.session());
    let allocated = allocate(&ec2, DomainType::Standard).await;
    let address = ec2.classic_address(allocated.public_ip().unwrap());
    run!(walk, address.load()).await.unwrap();
    assert_eq!(address.domain().await.unwrap(), Some(DomainType::Standard));
    assert_eq!(address.allocation_id().await.unwrap(), None);
    assert!(all(run!(walk, ec2.classic_addresses())).await.contains(&address));

    run!(walk, address.associate()).with(|request| request.instance_id(instance.id())).await.unwrap();
    assert_eq!(address.instance_id().await.unwrap().as_deref(), Some(instance.id()));
    run!(walk, (*instance).reload()).await.unwrap();
    assert_eq!(instance.public_ip_address().await.unwrap().as_deref(), Some(address.public_ip()));
    assert_eq!(instance.classic_address().await.unwrap().as_ref(), Some(&address));
    run!(walk, address.disassociate()).await.unwrap();
    assert_ne!(address.instance_id().await.unwrap().as_deref(), Some(instance.id()));
    run!(walk, address.release()).await.unwrap();
    assert!(run!(walk, address.load()).await.unwrap_err().is_not_found());
}
