//! Instances, one by one; [`super::batches`] has many at once.

use aws_sdk_ec2::types::{
    AttributeBooleanValue, AttributeValue, Instance as InstanceData, InstanceStateName, InstanceType,
};
use tucuxi_services::ec2::{Ec2, Instance, Subnet};

use super::{SOON, Walk, clear, image, instance, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.41.0.0/24").await;
    an_instance_from_beginning_to_end(walk, &subnet).await;
    what_an_instance_says(walk, &subnet).await;
    attributes_of_an_instance(walk, &subnet).await;
    clear(walk, subnet).await;
}

async fn state(instance: &Instance) -> Option<InstanceStateName> {
    instance.state().await.unwrap().unwrap().name
}

async fn an_instance_from_beginning_to_end(walk: &Walk<'_>, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let image = image(walk).await;
    let key = run!(walk, ec2.create_key_pair("walk-instances")).await.unwrap();
    let started = run!(walk, ec2.create_instances(1, 1)).with(|request| {
        request.image_id(image.id()).instance_type(InstanceType::T3Micro).subnet_id(subnet.id()).key_name(key.name())
    });
    let instance = started.await.unwrap().remove(0);
    run!(walk, instance.wait_until_exists()).timeout(SOON).await.unwrap();
    run!(walk, instance.wait_until_running()).timeout(SOON).await.unwrap();
    walk.recorder().clear();
    assert_eq!(state(&instance).await, Some(InstanceStateName::Running));
    assert_eq!(instance.image().await.unwrap(), Some(image));
    assert_eq!(instance.vpc().await.unwrap(), subnet.vpc().await.unwrap());
    assert_eq!(instance.subnet().await.unwrap().as_ref(), Some(subnet));
    assert_eq!(instance.key_pair().await.unwrap(), Some(ec2.key_pair("walk-instances")));
    assert_eq!(instance.instance_type().await.unwrap(), Some(InstanceType::T3Micro));
    let interfaces = instance.network_interfaces().await.unwrap();
    assert_eq!(interfaces.len(), 1);
    assert_eq!(walk.recorder().count(), 0, "the waiter saw it all");
    let address = interfaces[0].private_ip_address().await.unwrap();
    assert_eq!(address, instance.private_ip_address().await.unwrap());
    assert!(!ec2.instance("i-00000000000000000").exists().await.unwrap());

    run!(walk, instance.stop()).await.unwrap();
    run!(walk, instance.wait_until_stopped()).timeout(SOON).await.unwrap();
    assert_eq!(state(&instance).await, Some(InstanceStateName::Stopped));
    assert!(instance.state_transition_reason().await.unwrap().unwrap().starts_with("User initiated"));
    run!(walk, instance.start()).await.unwrap();
    let running =
        |data: &InstanceData| data.state().and_then(|state| state.name()) == Some(&InstanceStateName::Running);
    instance.wait_until(|data| data.is_some_and(running)).timeout(SOON).await.unwrap();
    walk.recorder().clear();
    run!(walk, instance.reboot()).await.unwrap();
    assert_eq!(state(&instance).await, Some(InstanceStateName::Running));
    assert_eq!(walk.recorder().count(), 2, "the reboot, and a look at what it did");
    run!(walk, instance.terminate()).await.unwrap();
    run!(walk, instance.wait_until_terminated()).timeout(SOON).await.unwrap();
    assert_eq!(state(&instance).await, Some(InstanceStateName::Terminated));
    run!(walk, key.delete()).await.unwrap();
}

async fn what_an_instance_says(walk: &Walk<'_>, subnet: &Subnet) {
    let instance = instance(walk, subnet).await;
    let console = run!(walk, instance.console_output()).await.unwrap();
    assert_eq!(console.instance_id(), Some(instance.id()));
    // It comes as AWS sends it, in Base64: "Linux version ..".
    assert!(console.output().unwrap().starts_with("TGludXggdmVyc2lvbi"), "{console:?}");
    let password = run!(walk, instance.password_data()).await.unwrap();
    assert_eq!(password.instance_id(), Some(instance.id()));
    assert_ne!(password.password_data(), Some(""), "Windows has one");
    run!(walk, instance.terminate()).await.unwrap();
}

async fn attributes_of_an_instance(walk: &Walk<'_>, subnet: &Subnet) {
    let instance = instance(walk, subnet).await;
    run!(walk, instance.reload()).await.unwrap();
    assert_eq!(instance.source_dest_check().await.unwrap(), Some(true));
    let off = AttributeBooleanValue::builder().value(false).build();
    run!(walk, instance.modify_attribute()).with(|request| request.source_dest_check(off)).await.unwrap();
    assert_eq!(instance.source_dest_check().await.unwrap(), Some(false));
    let told = run!(walk, instance.describe_attribute("sourceDestCheck")).await.unwrap();
    assert_eq!(told.source_dest_check().unwrap().value(), Some(false));

    let larger = AttributeValue::builder().value("t3.large").build();
    run!(walk, instance.modify_attribute()).with(|request| request.instance_type(larger)).await.unwrap();
    assert_eq!(instance.instance_type().await.unwrap(), Some(InstanceType::T3Large));
    let told = run!(walk, instance.describe_attribute("instanceType")).await.unwrap();
    assert_eq!(told.instance_type().unwrap().value(), Some("t3.large"));
    let placement = instance.placement().await.unwrap().unwrap();
    assert_eq!(placement.availability_zone, subnet.availability_zone().await.unwrap());
    assert_eq!(instance.classic_address().await.unwrap(), None);
    assert_eq!(instance.placement_group().await.unwrap(), None);
    run!(walk, instance.terminate()).await.unwrap();
}
