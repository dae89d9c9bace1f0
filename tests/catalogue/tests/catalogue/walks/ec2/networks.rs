//! Networks and their subnets.

use aws_sdk_ec2::types::{AttributeBooleanValue, SubnetState, VpcState};
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Vpc};

use super::{SOON, Walk, all, clear, filter, network, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    a_network_from_beginning_to_end(walk).await;
    what_networks_can_be_told(walk).await;
    subnets_of_a_network(walk).await;
    what_is_in_a_network(walk).await;
}

async fn a_network_from_beginning_to_end(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let vpc = network(walk, "10.30.0.0/16").await;
    run!(walk, vpc.wait_until_exists()).timeout(SOON).await.unwrap();
    run!(walk, vpc.wait_until_available()).timeout(SOON).await.unwrap();
    walk.recorder().clear();
    assert_eq!(vpc.state().await.unwrap(), Some(VpcState::Available));
    assert_eq!(vpc.cidr_block().await.unwrap().as_deref(), Some("10.30.0.0/16"));
    assert_eq!(vpc.is_default().await.unwrap(), Some(false));
    let ranges = vpc.cidr_block_association_set().await.unwrap();
    assert_eq!(ranges[0].cidr_block(), Some("10.30.0.0/16"));
    assert_eq!(vpc.vpc_id(), vpc.id());
    assert_eq!(walk.recorder().count(), 0, "the waiter saw it all");

    let same = ec2.vpc(vpc.id());
    run!(walk, same.load()).await.unwrap();
    assert_eq!(same.owner_id().await.unwrap().as_deref(), Some("123456789012"));
    let by_range = run!(walk, ec2.vpcs()).with(|request| request.filters(filter("cidr", "10.30.0.0/16")));
    assert_eq!(all(by_range).await, std::slice::from_ref(&vpc));
    assert_eq!(run!(walk, ec2.vpcs()).limit(1).count().await, 1);
    run!(walk, vpc.delete()).await.unwrap();
    assert!(run!(walk, vpc.load()).await.unwrap_err().is_not_found());
    assert!(!run!(walk, same.exists()).await.unwrap());
}

async fn what_networks_can_be_told(walk: &Walk<'_>) {
    // ClassicLink is for this range and few others.
    let vpc = network(walk, "10.1.0.0/16").await;
    let before = run!(walk, vpc.describe_attribute("enableDnsHostnames")).await.unwrap();
    assert_eq!(before.enable_dns_hostnames().unwrap().value(), Some(false));
    let on = AttributeBooleanValue::builder().value(true).build();
    run!(walk, vpc.modify_attribute()).with(|request| request.enable_dns_hostnames(on)).await.unwrap();
    let after = run!(walk, vpc.describe_attribute("enableDnsHostnames")).await.unwrap();
    assert_eq!(after.enable_dns_hostnames().unwrap().value(), Some(true));

    let enabled = run!(walk, vpc.enable_classic_link()).await.unwrap();
    assert_eq!((enabled.r#return(), has_classic_link(&vpc).await), (Some(true), Some(true)));
    run!(walk, vpc.disable_classic_link()).await.unwrap();
    assert_eq!(has_classic_link(&vpc).await, Some(false));
    run!(walk, vpc.delete()).await.unwrap();
}

async fn has_classic_link(vpc: &Vpc) -> Option<bool> {
    let answer = vpc.client().describe_vpc_classic_link().vpc_ids(vpc.id()).send().await.unwrap();
    answer.vpcs()[0].classic_link_enabled()
}

async fn subnets_of_a_network(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let vpc = network(walk, "10.31.0.0/16").await;
    let first = run!(walk, vpc.create_subnet()).with(|request| request.cidr_block("10.31.1.0/24")).await.unwrap();
    let second =
        run!(walk, ec2.create_subnet(vpc.id())).with(|request| request.cidr_block("10.31.2.0/28")).await.unwrap();
    run!(walk, second.reload()).await.unwrap();
    walk.recorder().clear();
    assert_eq!(second.vpc().await.unwrap(), Some(vpc.clone()));
    assert_eq!(second.state().await.unwrap(), Some(SubnetState::Available));
    assert_eq!(second.available_ip_address_count().await.unwrap(), Some(11));
    assert!(second.subnet_arn().await.unwrap().unwrap().ends_with(second.id()));
    assert_eq!(walk.recorder().count(), 0, "it is loaded");

    let both = all(run!(walk, vpc.subnets())).await;
    assert!(both.len() == 2 && both.contains(&first) && both.contains(&second), "{both:?}");
    let by_range = run!(walk, vpc.subnets()).with(|request| request.filters(filter("cidr-block", "10.31.2.0/28")));
    assert_eq!(all(by_range).await, std::slice::from_ref(&second));
    let by_id = run!(walk, ec2.subnets()).with(|request| request.subnet_ids(first.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&first));
    run!(walk, second.delete()).await.unwrap();
    assert!(!run!(walk, second.exists()).await.unwrap());
    assert_eq!(all(run!(walk, vpc.subnets())).await, std::slice::from_ref(&first));
    assert_eq!(run!(walk, vpc.delete()).await.unwrap_err().code(), Some("DependencyViolation"));
    run!(walk, first.delete()).await.unwrap();
    run!(walk, vpc.delete()).await.unwrap();
}

async fn what_is_in_a_network(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.32.0.0/24").await;
    let vpc = subnet.vpc().await.unwrap().unwrap();
    assert!(run!(walk, vpc.instances()).next().await.is_none());
    assert!(run!(walk, vpc.internet_gateways()).next().await.is_none());
    assert!(run!(walk, vpc.network_interfaces()).next().await.is_none());
    // What every network is born with.
    let acl = run!(walk, vpc.network_acls()).try_next().await.unwrap().unwrap();
    assert_eq!(acl.is_default().await.unwrap(), Some(true));
    let table = run!(walk, vpc.route_tables()).try_next().await.unwrap().unwrap();
    assert_eq!(table.vpc().await.unwrap().as_ref(), Some(&vpc));
    let group = run!(walk, vpc.security_groups()).try_next().await.unwrap().unwrap();
    assert_eq!(group.group_name().await.unwrap().as_deref(), Some("default"));
    clear(walk, subnet).await;
}
