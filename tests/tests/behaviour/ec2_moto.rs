//! A walk through EC2, on moto.

use std::time::Duration;

use aws_sdk_ec2::types::{Filter, InstanceType, IpPermission, IpRange, Tag as TagShape};
use futures_util::stream;
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Instance, InstanceBatch as _, Tag, TagBatch as _};

use crate::kit::moto;

const SOON: Duration = Duration::from_secs(30);

fn tag(key: &str, value: &str) -> TagShape {
    TagShape::builder().key(key).value(value).build()
}

fn filter(name: &str, value: &str) -> Filter {
    Filter::builder().name(name).values(value).build()
}

async fn state(instance: &Instance) -> String {
    instance.state().await.unwrap().unwrap().name.unwrap().to_string()
}

#[tokio::test]
async fn instances_from_beginning_to_end() {
    let (session, recorder) = moto().await;
    let ec2 = Ec2::new(&session);
    let image = ec2.images().limit(1).try_next().await.unwrap().unwrap();
    let vpc = ec2.create_vpc().with(|request| request.cidr_block("10.20.0.0/16")).await.unwrap();
    vpc.wait_until_available().timeout(SOON).await.unwrap();
    let subnet = vpc.create_subnet().with(|request| request.cidr_block("10.20.1.0/24")).await.unwrap();
    assert_eq!(subnet.vpc().await.unwrap(), Some(vpc.clone()));
    let key = ec2.create_key_pair("walk-instances").await.unwrap();
    assert!(key.key_material().await.unwrap().unwrap().contains("PRIVATE KEY"));

    let started = ec2.create_instances(3, 3).with(|request| {
        request.image_id(image.id()).instance_type(InstanceType::T3Micro).subnet_id(subnet.id()).key_name(key.name())
    });
    let instances = started.await.unwrap();
    assert_eq!(instances.len(), 3);
    let first = &instances[0];
    first.wait_until_running().timeout(SOON).await.unwrap();

    recorder.clear();
    assert_eq!(state(first).await, "running");
    assert_eq!(first.image().await.unwrap().as_ref(), Some(&image));
    assert_eq!(first.vpc().await.unwrap(), Some(vpc.clone()));
    assert_eq!(first.subnet().await.unwrap(), Some(subnet.clone()));
    assert_eq!(first.key_pair().await.unwrap().unwrap().name(), "walk-instances");
    assert_eq!(first.network_interfaces().await.unwrap().len(), 1);
    assert_eq!(first.instance_type().await.unwrap(), Some(InstanceType::T3Micro));
    assert_eq!(recorder.count(), 0, "the waiter saw it all");
    let interface = &first.network_interfaces().await.unwrap()[0];
    assert_eq!(interface.private_ip_address().await.unwrap(), first.private_ip_address().await.unwrap());

    let by_state = subnet.instances().with(|request| request.filters(filter("instance-state-name", "running")));
    assert_eq!(by_state.count().await, 3);
    let paged: Vec<_> = vpc.instances().page_size(5).try_collect().await.unwrap();
    assert_eq!(paged.len(), 3);
    assert!(!ec2.instance("i-00000000000000000").exists().await.unwrap());

    let outcome = stream::iter(instances.clone().into_iter().map(Ok)).stop_all().await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 3);
    first.wait_until_stopped().timeout(SOON).await.unwrap();
    assert_eq!(state(first).await, "stopped");
    assert_eq!(state(&instances[2]).await, "stopped");
    first.start().await.unwrap();
    assert_eq!(state(first).await, "running");
    first.wait_until(|data| data.is_some_and(|data| data.state().is_some())).timeout(SOON).await.unwrap();

    recorder.clear();
    let outcome = vpc.instances().terminate_all().await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 3);
    assert_eq!(recorder.count(), 2, "one listing, one termination");
    for instance in &instances {
        instance.wait_until_terminated().timeout(SOON).await.unwrap();
    }
    assert_eq!(state(first).await, "terminated");
    ec2.key_pair("walk-instances").delete().await.unwrap();
    assert!(!ec2.key_pair("walk-instances").exists().await.unwrap());
}

#[tokio::test]
async fn volumes_snapshots_and_images() {
    let (session, _) = moto().await;
    let ec2 = Ec2::new(&session);
    let image = ec2.images().limit(1).try_next().await.unwrap().unwrap();
    let started = ec2.create_instances(1, 1).with(|request| request.image_id(image.id())).await.unwrap();
    let instance = &started[0];
    let zone = instance.placement().await.unwrap().unwrap().availability_zone.unwrap();
    let volume = ec2.create_volume().with(|request| request.availability_zone(zone).size(8)).await.unwrap();
    assert_eq!(volume.size().await.unwrap(), Some(8));

    instance.attach_volume("/dev/sdf", volume.id()).await.unwrap();
    let attached: Vec<_> = instance.volumes().try_collect().await.unwrap();
    assert!(attached.contains(&volume), "{attached:?}");
    let in_use = instance.volumes().with(|request| request.filters(filter("size", "8")));
    assert!(in_use.try_collect::<Vec<_>>().await.unwrap().contains(&volume));
    // The action was the instance's: the volume keeps what it had loaded.
    assert!(volume.attachments().await.unwrap().is_empty());
    volume.reload().await.unwrap();
    assert_eq!(volume.attachments().await.unwrap()[0].instance_id(), Some(instance.id()));
    // moto fails where the instance isn't named; EC2 knows it.
    volume.detach_from_instance().with(|request| request.instance_id(instance.id())).await.unwrap();
    assert!(volume.attachments().await.unwrap().is_empty());

    let snapshot = volume.create_snapshot().with(|request| request.description("walk")).await.unwrap();
    snapshot.wait_until_completed().timeout(SOON).await.unwrap();
    assert_eq!(snapshot.volume().await.unwrap(), Some(volume.clone()));
    assert_eq!(snapshot.description().await.unwrap().as_deref(), Some("walk"));
    let snapshots: Vec<_> = volume.snapshots().try_collect().await.unwrap();
    assert_eq!(snapshots, std::slice::from_ref(&snapshot));

    let made = instance.create_image("walk-image").await.unwrap();
    made.wait_until_exists().timeout(SOON).await.unwrap();
    assert_eq!(made.name().await.unwrap().as_deref(), Some("walk-image"));
    made.deregister().await.unwrap();
    assert!(!made.exists().await.unwrap());

    snapshot.delete().await.unwrap();
    assert!(snapshot.load().await.unwrap_err().is_not_found());
    volume.delete().await.unwrap();
    assert!(volume.delete().await.unwrap_err().is_not_found());
    instance.terminate().await.unwrap();
}

#[tokio::test]
async fn tags_come_and_go() {
    let (session, _) = moto().await;
    let ec2 = Ec2::new(&session);
    let vpc = ec2.create_vpc().with(|request| request.cidr_block("10.21.0.0/16")).await.unwrap();
    let other = ec2.create_vpc().with(|request| request.cidr_block("10.22.0.0/16")).await.unwrap();
    let tags = vpc.create_tags([tag("Name", "walk"), tag("stage", "test")]).await.unwrap();
    other.create_tags([tag("Name", "walk"), tag("stage", "test")]).await.unwrap();
    assert_eq!(vpc.tags().await.unwrap().len(), 2);
    let expected = [Tag::new(&session, vpc.id(), "Name", "walk"), Tag::new(&session, vpc.id(), "stage", "test")];
    assert_eq!(tags, expected);
    assert_eq!(tags[0].resource_type().await.unwrap().unwrap().as_str(), "vpc");

    tags[0].delete().await.unwrap();
    assert!(!tags[0].exists().await.unwrap());
    assert!(tags[1].exists().await.unwrap());
    let both = [tags[1].clone(), Tag::new(&session, other.id(), "Name", "walk")].map(Ok);
    assert!(stream::iter(both).delete_all().await.unwrap().is_success());
    vpc.reload().await.unwrap();
    assert!(vpc.tags().await.unwrap().is_empty());
    let left = other.tags().await.unwrap();
    assert_eq!(left.iter().map(|tag| tag.key().unwrap()).collect::<Vec<_>>(), ["stage"]);
    other.delete().await.unwrap();
    assert!(!other.exists().await.unwrap());
}

#[tokio::test]
async fn networks_have_tables_groups_and_gateways() {
    let (session, _) = moto().await;
    let ec2 = Ec2::new(&session);
    let vpc = ec2.create_vpc().with(|request| request.cidr_block("10.23.0.0/16")).await.unwrap();
    let gateway = ec2.create_internet_gateway().await.unwrap();
    vpc.attach_internet_gateway(gateway.id()).await.unwrap();
    let gateways: Vec<_> = vpc.internet_gateways().try_collect().await.unwrap();
    assert_eq!(gateways, std::slice::from_ref(&gateway));

    let table = vpc.create_route_table().await.unwrap();
    let four =
        table.create_route().with(|request| request.destination_cidr_block("0.0.0.0/0").gateway_id(gateway.id()));
    let four = four.await.unwrap().unwrap();
    let six = table.create_route().with(|request| request.destination_ipv6_cidr_block("::/0").gateway_id(gateway.id()));
    assert_eq!(six.await.unwrap(), None);
    let routes = table.routes().await.unwrap();
    assert_eq!(routes.len(), 2);
    for route in &routes {
        let expected = if *route == four { gateway.id() } else { "local" };
        assert_eq!(route.gateway_id().await.unwrap().as_deref(), Some(expected), "{route:?}");
        assert_eq!(route.route_table(), table);
    }
    let subnet = vpc.create_subnet().with(|request| request.cidr_block("10.23.1.0/24")).await.unwrap();
    let association = table.associate_with_subnet().with(|request| request.subnet_id(subnet.id())).await.unwrap();
    assert_eq!(table.associations().await.unwrap(), std::slice::from_ref(&association));
    association.delete().await.unwrap();
    four.delete().await.unwrap();
    table.reload().await.unwrap();
    assert_eq!(table.routes().await.unwrap().len(), 1);

    let group = vpc.create_security_group("for the walk", "walk").await.unwrap();
    let range = IpRange::builder().cidr_ip("192.0.2.0/24").build();
    let rule = IpPermission::builder().ip_protocol("tcp").from_port(80).to_port(80).ip_ranges(range).build();
    group.authorize_ingress().with(|request| request.ip_permissions(rule)).await.unwrap();
    assert_eq!(group.ip_permissions().await.unwrap()[0].from_port(), Some(80));
    assert_eq!(group.description().await.unwrap().as_deref(), Some("for the walk"));
    let by_name = vpc.security_groups().with(|request| request.filters(filter("group-name", "walk")));
    assert_eq!(by_name.try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&group));
    group.delete().await.unwrap();
    assert!(!group.exists().await.unwrap());

    table.delete().await.unwrap();
    subnet.delete().await.unwrap();
    vpc.detach_internet_gateway(gateway.id()).await.unwrap();
    gateway.delete().await.unwrap();
    vpc.delete().await.unwrap();
    let error = vpc.load().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
