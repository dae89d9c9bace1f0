//! Internet gateways.

use aws_sdk_ec2::types::AttachmentStatus;
use tucuxi::StreamExt as _;
use tucuxi_services::ec2::Ec2;

use super::{Walk, all, network, run};

pub(crate) async fn walk(walk: &Walk<'_>) {
    a_gateway_comes_and_goes_from_either_side(walk).await;
}

async fn a_gateway_comes_and_goes_from_either_side(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let vpc = network(walk, "10.34.0.0/16").await;
    let gateway = run!(walk, ec2.create_internet_gateway()).await.unwrap();
    run!(walk, gateway.reload()).await.unwrap();
    assert!(gateway.attachments().await.unwrap().is_empty());
    assert_eq!(gateway.owner_id().await.unwrap().as_deref(), Some("123456789012"));

    run!(walk, vpc.attach_internet_gateway(gateway.id())).await.unwrap();
    assert_eq!(all(run!(walk, vpc.internet_gateways())).await, std::slice::from_ref(&gateway));
    run!(walk, gateway.detach_from_vpc(vpc.id())).await.unwrap();
    assert!(run!(walk, vpc.internet_gateways()).next().await.is_none());

    run!(walk, gateway.attach_to_vpc(vpc.id())).await.unwrap();
    let attachments = gateway.attachments().await.unwrap();
    assert_eq!(attachments[0].vpc_id(), Some(vpc.id()));
    assert_eq!(attachments[0].state(), Some(&AttachmentStatus::from("available")));
    let by_id = run!(walk, ec2.internet_gateways()).with(|request| request.internet_gateway_ids(gateway.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&gateway));
    run!(walk, vpc.detach_internet_gateway(gateway.id())).await.unwrap();
    run!(walk, gateway.reload()).await.unwrap();
    assert!(gateway.attachments().await.unwrap().is_empty());

    run!(walk, gateway.delete()).await.unwrap();
    assert!(!run!(walk, gateway.exists()).await.unwrap());
    run!(walk, vpc.delete()).await.unwrap();
}
