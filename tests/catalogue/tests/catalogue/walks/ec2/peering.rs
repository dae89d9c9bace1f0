//! Peering connections, asked for, accepted, refused and deleted.

use aws_sdk_ec2::types::VpcPeeringConnectionStateReasonCode as Code;
use tucuxi_services::ec2::{Ec2, Vpc, VpcPeeringConnection};

use super::{SOON, Walk, all, network, run};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let ours = network(walk, "10.38.0.0/16").await;
    let theirs = network(walk, "10.39.0.0/16").await;
    an_accepted_peering(walk, &ours, &theirs).await;
    a_refused_peering(walk, &ours, &theirs).await;
    run!(walk, ours.delete()).await.unwrap();
    run!(walk, theirs.delete()).await.unwrap();
}

async fn status(peering: &VpcPeeringConnection) -> Option<Code> {
    peering.status().await.unwrap().unwrap().code
}

async fn an_accepted_peering(walk: &Walk<'_>, ours: &Vpc, theirs: &Vpc) {
    let request = run!(walk, (*ours).request_vpc_peering_connection());
    let peering = request.with(|request| request.peer_vpc_id(theirs.id())).await.unwrap();
    run!(walk, peering.wait_until_exists()).timeout(SOON).await.unwrap();
    walk.recorder().clear();
    assert_eq!(peering.requester_vpc().await.unwrap().as_ref(), Some(ours));
    assert_eq!(peering.accepter_vpc().await.unwrap().as_ref(), Some(theirs));
    let asked = peering.accepter_vpc_info().await.unwrap().unwrap();
    assert_eq!(asked.cidr_block(), Some("10.39.0.0/16"));
    assert_eq!(status(&peering).await, Some(Code::PendingAcceptance));
    assert_eq!(walk.recorder().count(), 0, "the waiter saw it all");

    // moto overlooks the filter, and lists these of all networks.
    assert!(all(run!(walk, (*ours).requested_vpc_peering_connections())).await.contains(&peering));
    assert!(all(run!(walk, (*theirs).accepted_vpc_peering_connections())).await.contains(&peering));
    let accepted = run!(walk, peering.accept()).await.unwrap();
    assert_eq!(accepted.vpc_peering_connection().unwrap().status().unwrap().code(), Some(&Code::Active));
    assert_eq!(status(&peering).await, Some(Code::Active));
    run!(walk, peering.delete()).await.unwrap();
    assert_eq!(status(&peering).await, Some(Code::Deleted));
}

async fn a_refused_peering(walk: &Walk<'_>, ours: &Vpc, theirs: &Vpc) {
    let ec2 = Ec2::new(walk.session());
    let request = run!(walk, ec2.create_vpc_peering_connection(ours.id()));
    let peering = request.with(|request| request.peer_vpc_id(theirs.id())).await.unwrap();
    let by_id = run!(walk, ec2.vpc_peering_connections());
    let by_id = by_id.with(|request| request.vpc_peering_connection_ids(peering.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&peering));
    run!(walk, peering.reject()).await.unwrap();
    run!(walk, peering.reload()).await.unwrap();
    assert_eq!(status(&peering).await, Some(Code::Rejected));
    run!(walk, peering.delete()).await.unwrap();
    assert_eq!(status(&peering).await, Some(Code::Deleted));
}
