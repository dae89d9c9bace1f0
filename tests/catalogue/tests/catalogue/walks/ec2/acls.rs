//! Access lists of networks.

use aws_sdk_ec2::types::{NetworkAclEntry, PortRange, RuleAction};
use tucuxi_services::ec2::{Ec2, NetworkAcl};

use super::{Walk, all, clear, filter, network, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    entries_of_an_access_list(walk).await;
    a_subnet_changes_its_access_list(walk).await;
}

async fn first_entry(acl: &NetworkAcl) -> NetworkAclEntry {
    acl.entries().await.unwrap().remove(0)
}

async fn entries_of_an_access_list(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let vpc = network(walk, "10.36.0.0/16").await;
    let acl = run!(walk, ec2.create_network_acl(vpc.id())).await.unwrap();
    run!(walk, acl.reload()).await.unwrap();
    assert_eq!(acl.vpc().await.unwrap().as_ref(), Some(&vpc));
    assert_eq!(acl.is_default().await.unwrap(), Some(false));

    let ports = PortRange::builder().from(80).to(81).build();
    let create = run!(walk, acl.create_entry(100, "6", "allow", false));
    create.with(|request| request.cidr_block("192.0.2.0/24").port_range(ports.clone())).await.unwrap();
    let entry = first_entry(&acl).await;
    assert_eq!((entry.rule_number(), entry.protocol(), entry.egress()), (Some(100), Some("6"), Some(false)));
    assert_eq!((entry.rule_action(), entry.port_range()), (Some(&RuleAction::Allow), Some(&ports)));
    let replace = run!(walk, acl.replace_entry(100, "17", "deny", false));
    replace.with(|request| request.cidr_block("198.51.100.0/24")).await.unwrap();
    let entry = first_entry(&acl).await;
    assert_eq!((entry.cidr_block(), entry.protocol()), (Some("198.51.100.0/24"), Some("17")));
    assert_eq!(entry.rule_action(), Some(&RuleAction::Deny));
    run!(walk, acl.delete_entry(100, false)).await.unwrap();
    assert!(acl.entries().await.unwrap().is_empty());

    let by_id = run!(walk, ec2.network_acls()).with(|request| request.network_acl_ids(acl.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&acl));
    run!(walk, acl.delete()).await.unwrap();
    assert!(!run!(walk, acl.exists()).await.unwrap());
    run!(walk, vpc.delete()).await.unwrap();
}

async fn a_subnet_changes_its_access_list(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.37.0.0/24").await;
    let vpc = subnet.vpc().await.unwrap().unwrap();
    let own = run!(walk, vpc.create_network_acl()).await.unwrap();
    let default = run!(walk, vpc.network_acls()).with(|request| request.filters(filter("default", "true")));
    let default = all(default).await.remove(0);
    assert_ne!(default, own);
    let associations = default.associations().await.unwrap();
    assert_eq!(associations[0].subnet_id(), Some(subnet.id()));

    let moved = run!(walk, own.replace_association(associations[0].network_acl_association_id().unwrap()));
    let moved = moved.await.unwrap();
    let associations = own.associations().await.unwrap();
    assert_eq!(associations[0].subnet_id(), Some(subnet.id()));
    assert_eq!(associations[0].network_acl_association_id(), moved.new_association_id());
    run!(walk, default.reload()).await.unwrap();
    assert!(default.associations().await.unwrap().is_empty());
    run!(walk, default.replace_association(moved.new_association_id().unwrap())).await.unwrap();
    run!(walk, own.reload()).await.unwrap();
    assert!(own.associations().await.unwrap().is_empty());

    assert!(all(run!(walk, vpc.network_acls())).await.contains(&own));
    run!(walk, own.delete()).await.unwrap();
    assert_eq!(all(run!(walk, vpc.network_acls())).await, [default]);
    clear(walk, subnet).await;
}
