//! Security groups and their rules.

use aws_sdk_ec2::types::{IpPermission, IpRange};
use tucuxi::StreamExt as _;
use tucuxi_services::ec2::Ec2;

use super::{Walk, all, filter, network, run};

pub(crate) async fn walk(walk: &Walk<'_>) {
    groups_with_and_without_a_network(walk).await;
    rules_of_a_group(walk).await;
}

fn https() -> IpPermission {
    let range = IpRange::builder().cidr_ip("192.0.2.0/24").build();
    IpPermission::builder().ip_protocol("tcp").from_port(443).to_port(443).ip_ranges(range).build()
}

async fn groups_with_and_without_a_network(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let vpc = network(walk, "10.40.0.0/16").await;
    let group = run!(walk, vpc.create_security_group("for the walk", "walk-access")).await.unwrap();
    run!(walk, group.reload()).await.unwrap();
    walk.recorder().clear();
    assert_eq!(group.description().await.unwrap().as_deref(), Some("for the walk"));
    assert_eq!(group.group_name().await.unwrap().as_deref(), Some("walk-access"));
    assert_eq!(group.vpc_id().await.unwrap().as_deref(), Some(vpc.id()));
    assert_eq!((group.group_id(), walk.recorder().count()), (group.id(), 0));

    let by_name =
        run!(walk, vpc.security_groups()).with(|request| request.filters(filter("group-name", "walk-access")));
    assert_eq!(all(by_name).await, std::slice::from_ref(&group));
    assert_eq!(run!(walk, vpc.security_groups()).count().await, 2, "the default one too");
    let elsewhere = run!(walk, ec2.create_security_group("anywhere", "walk-access")).await.unwrap();
    let home = elsewhere.vpc_id().await.unwrap().unwrap();
    assert_eq!(ec2.vpc(home).is_default().await.unwrap(), Some(true));
    let both = run!(walk, ec2.security_groups()).with(|request| request.filters(filter("group-name", "walk-access")));
    let both = all(both).await;
    assert!(both.len() == 2 && both.contains(&group) && both.contains(&elsewhere), "{both:?}");

    run!(walk, group.delete()).await.unwrap();
    run!(walk, elsewhere.delete()).await.unwrap();
    assert!(!run!(walk, group.exists()).await.unwrap());
    assert!(run!(walk, elsewhere.load()).await.unwrap_err().is_not_found());
    run!(walk, vpc.delete()).await.unwrap();
}

async fn rules_of_a_group(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let group = run!(walk, ec2.create_security_group("its rules", "walk-rules")).await.unwrap();
    assert!(group.ip_permissions().await.unwrap().is_empty());
    let born = group.ip_permissions_egress().await.unwrap();
    assert_eq!(born[0].ip_protocol(), Some("-1"));

    let authorized = run!(walk, group.authorize_ingress()).with(|request| request.ip_permissions(https()));
    assert_eq!(authorized.await.unwrap().security_group_rules()[0].cidr_ipv4(), Some("192.0.2.0/24"));
    let ingress = group.ip_permissions().await.unwrap();
    assert_eq!((ingress.len(), ingress[0].from_port()), (1, Some(443)));
    assert_eq!(ingress[0].ip_ranges()[0].cidr_ip(), Some("192.0.2.0/24"));
    run!(walk, group.revoke_ingress()).with(|request| request.ip_permissions(https())).await.unwrap();
    assert!(group.ip_permissions().await.unwrap().is_empty());

    run!(walk, group.authorize_egress()).with(|request| request.ip_permissions(https())).await.unwrap();
    let egress = group.ip_permissions_egress().await.unwrap();
    assert!(egress.iter().any(|rule| rule.to_port() == Some(443)), "{egress:?}");
    run!(walk, group.revoke_egress()).with(|request| request.ip_permissions(https())).await.unwrap();
    assert_eq!(group.ip_permissions_egress().await.unwrap(), born);
    run!(walk, group.delete()).await.unwrap();
}
