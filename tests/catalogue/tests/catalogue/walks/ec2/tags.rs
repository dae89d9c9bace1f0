//! Tags: as objects, and on all that can carry them.

use aws_sdk_ec2::types::{self, DomainType, NewDhcpConfiguration, ResourceType};
use tucuxi_services::ec2::{Ec2, Subnet, Tag, TagBatch as _};

use super::{Walk, all, clear, filter, images, instance, network, run, subnet, tag};

pub(crate) async fn walk(walk: &Walk<'_>) {
    tags_come_and_go(walk).await;
    root_tags_many(walk).await;
    let subnet = subnet(walk, "10.49.0.0/24").await;
    Box::pin(parts_of_a_network_are_tagged(walk, &subnet)).await;
    Box::pin(instances_and_what_they_use_are_tagged(walk, &subnet)).await;
    clear(walk, subnet).await;
}

/// Puts two tags on an object, and takes one away by its key.
macro_rules! tag_and_untag {
    ($walk:expr, $object:ident, $tags:ident) => {
        let given = run!($walk, $object.create_tags([tag("walk", "tags"), tag("stage", "test")])).await.unwrap();
        assert!(run!($walk, (given[0]).exists()).await.unwrap(), "{:?}", given[0]);
        let tags = run!($walk, $object.$tags()).await.unwrap();
        assert!(tags.len() == 2 && tags.contains(&tag("walk", "tags")), "{:?}: {tags:?}", $object);
        let walk_tag = types::Tag::builder().key("walk").build();
        run!($walk, $object.delete_tags([walk_tag])).await.unwrap();
        assert_eq!(run!($walk, $object.$tags()).await.unwrap(), [tag("stage", "test")], "{:?}", $object);
    };
}

async fn tags_come_and_go(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let vpc = network(walk, "10.47.0.0/16").await;
    let other = network(walk, "10.48.0.0/16").await;
    let tags = run!(walk, vpc.create_tags([tag("Name", "walk"), tag("stage", "test")])).await.unwrap();
    run!(walk, other.create_tags([tag("Name", "walk"), tag("stage", "test")])).await.unwrap();
    assert_eq!(vpc.tags().await.unwrap().len(), 2);
    let named = [("Name", "walk"), ("stage", "test")].map(|(key, value)| ec2.tag(vpc.id(), key, value));
    assert_eq!(tags, named);
    run!(walk, (tags[0]).load()).await.unwrap();
    assert_eq!(tags[0].resource_type().await.unwrap(), Some(ResourceType::Vpc));

    run!(walk, (tags[0]).delete()).await.unwrap();
    assert!(!run!(walk, (tags[0]).exists()).await.unwrap());
    assert!(run!(walk, (tags[1]).exists()).await.unwrap());
    let both = [tags[1].clone(), Tag::new(walk.session(), other.id(), "Name", "walk")].map(Ok);
    let outcome = run!(walk, Tag: (tucuxi::stream::iter(both)).delete_all()).await.unwrap();
    assert!(outcome.is_success());
    run!(walk, vpc.reload()).await.unwrap();
    assert!(vpc.tags().await.unwrap().is_empty());
    assert_eq!(other.tags().await.unwrap(), [tag("stage", "test")]);
    run!(walk, vpc.delete()).await.unwrap();
    run!(walk, other.delete()).await.unwrap();
    assert!(!run!(walk, other.exists()).await.unwrap());
}

async fn root_tags_many(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let subnet = subnet(walk, "10.50.0.0/24").await;
    let ids = [subnet.vpc_id().await.unwrap().unwrap(), subnet.id().to_owned()];
    walk.recorder().clear();
    let tags = run!(walk, ec2.create_tags(ids.clone(), [tag("walk", "many"), tag("empty", "")])).await.unwrap();
    assert_eq!(walk.recorder().count(), 1);
    let of: Vec<_> = tags.iter().map(|tag| (tag.resource_id(), tag.key(), &**tag.value())).collect();
    let [vpc, own] = ids.each_ref().map(String::as_str);
    let expected = [(vpc, "walk", "many"), (vpc, "empty", ""), (own, "walk", "many"), (own, "empty", "")];
    assert_eq!(of, expected);
    for tag in &tags {
        assert!(run!(walk, (*tag).exists()).await.unwrap(), "{tag:?}");
    }
    let by_tag = run!(walk, ec2.subnets()).with(|request| request.filters(filter("tag:walk", "many")));
    assert_eq!(all(by_tag).await, std::slice::from_ref(&subnet));
    clear(walk, subnet).await;
}

async fn parts_of_a_network_are_tagged(walk: &Walk<'_>, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let vpc = subnet.vpc().await.unwrap().unwrap();
    tag_and_untag!(walk, vpc, tags);
    let own = subnet.clone();
    tag_and_untag!(walk, own, tags);
    let table = run!(walk, vpc.create_route_table()).await.unwrap();
    tag_and_untag!(walk, table, tags);
    run!(walk, table.delete()).await.unwrap();
    let acl = run!(walk, vpc.create_network_acl()).await.unwrap();
    tag_and_untag!(walk, acl, tags);
    run!(walk, acl.delete()).await.unwrap();
    let group = run!(walk, vpc.create_security_group("tagged", "walk-tags")).await.unwrap();
    tag_and_untag!(walk, group, tags);
    run!(walk, group.delete()).await.unwrap();
    let gateway = run!(walk, ec2.create_internet_gateway()).await.unwrap();
    tag_and_untag!(walk, gateway, tags);
    run!(walk, gateway.delete()).await.unwrap();
    let domain = NewDhcpConfiguration::builder().key("domain-name").values("walk.example").build();
    let options = run!(walk, ec2.create_dhcp_options([domain])).await.unwrap();
    tag_and_untag!(walk, options, tags);
    run!(walk, options.delete()).await.unwrap();
    let asked = run!(walk, vpc.request_vpc_peering_connection()).with(|request| request.peer_vpc_id(vpc.id()));
    let peering = asked.await.unwrap();
    tag_and_untag!(walk, peering, tags);
    run!(walk, peering.delete()).await.unwrap();
}

async fn instances_and_what_they_use_are_tagged(walk: &Walk<'_>, subnet: &Subnet) {
    let ec2 = Ec2::new(walk.session());
    let instance = instance(walk, subnet).await;
    tag_and_untag!(walk, instance, tags);
    run!(walk, instance.terminate()).await.unwrap();
    let image = run!(walk, ec2.register_image("walk-tags")).await.unwrap();
    tag_and_untag!(walk, image, tags);
    images::give_up(walk, &image).await;
    let interface = run!(walk, (*subnet).create_network_interface()).await.unwrap();
    tag_and_untag!(walk, interface, tag_set);
    run!(walk, interface.delete()).await.unwrap();
    let allocated = ec2.client().allocate_address().domain(DomainType::Vpc).send().await.unwrap();
    let address = ec2.vpc_address(allocated.allocation_id().unwrap());
    tag_and_untag!(walk, address, tags);
    run!(walk, address.release()).await.unwrap();
    let made = run!(walk, ec2.create_volume()).with(|request| request.availability_zone("us-east-1a").size(8));
    let volume = made.await.unwrap();
    tag_and_untag!(walk, volume, tags);
    let snapshot = run!(walk, volume.create_snapshot()).await.unwrap();
    tag_and_untag!(walk, snapshot, tags);
    run!(walk, snapshot.delete()).await.unwrap();
    run!(walk, volume.delete()).await.unwrap();
}
