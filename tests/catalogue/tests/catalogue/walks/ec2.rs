//! EC2, but for what moto lacks of it: placement groups, instances in EC2-Classic, monitoring, the health of instances
//! and volumes, and setting attributes back.

use std::time::Duration;

use aws_sdk_ec2::types;
use tucuxi::{Result, Stream, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Image, Instance, Subnet, Vpc};

use super::{Walk, run};

mod access;
mod acls;
mod addresses;
mod batches;
mod gateways;
mod images;
mod instances;
mod interfaces;
mod keys;
mod networks;
mod options;
mod peering;
mod routes;
mod snapshots;
mod tags;
mod volumes;

pub(crate) async fn walk(walk: &Walk<'_>) {
    Box::pin(keys::walk(walk)).await;
    Box::pin(networks::walk(walk)).await;
    Box::pin(options::walk(walk)).await;
    Box::pin(gateways::walk(walk)).await;
    Box::pin(routes::walk(walk)).await;
    Box::pin(acls::walk(walk)).await;
    Box::pin(peering::walk(walk)).await;
    Box::pin(access::walk(walk)).await;
    Box::pin(instances::walk(walk)).await;
    Box::pin(batches::walk(walk)).await;
    Box::pin(images::walk(walk)).await;
    Box::pin(interfaces::walk(walk)).await;
    Box::pin(addresses::walk(walk)).await;
    Box::pin(volumes::walk(walk)).await;
    Box::pin(snapshots::walk(walk)).await;
    Box::pin(tags::walk(walk)).await;
}

const SOON: Duration = Duration::from_secs(30);

fn filter(name: &str, value: &str) -> types::Filter {
    types::Filter::builder().name(name).values(value).build()
}

fn tag(key: &str, value: &str) -> types::Tag {
    types::Tag::builder().key(key).value(value).build()
}

async fn all<R>(stream: impl Stream<Item = Result<R>>) -> Vec<R> {
    stream.try_collect().await.unwrap()
}

/// An image to start instances of: without a filter, moto takes seconds to list its thousand.
async fn image(walk: &Walk<'_>) -> Image {
    let ec2 = Ec2::new(walk.session());
    let windows = run!(walk, ec2.images()).with(|request| request.filters(filter("platform", "windows")));
    windows.limit(1).try_next().await.unwrap().unwrap()
}

async fn network(walk: &Walk<'_>, range: &str) -> Vpc {
    let ec2 = Ec2::new(walk.session());
    run!(walk, ec2.create_vpc()).with(|request| request.cidr_block(range)).await.unwrap()
}

/// A subnet of 256 addresses, alone in a network of its own.
async fn subnet(walk: &Walk<'_>, range: &str) -> Subnet {
    let vpc = network(walk, range).await;
    run!(walk, vpc.create_subnet()).with(|request| request.cidr_block(range)).await.unwrap()
}

async fn instance(walk: &Walk<'_>, subnet: &Subnet) -> Instance {
    let image = image(walk).await;
    let started = run!(walk, (*subnet).create_instances(1, 1)).with(|request| request.image_id(image.id()));
    started.await.unwrap().remove(0)
}

/// Deletes a subnet with its network.
async fn clear(walk: &Walk<'_>, subnet: Subnet) {
    let vpc = subnet.vpc().await.unwrap().unwrap();
    run!(walk, subnet.delete()).await.unwrap();
    run!(walk, vpc.delete()).await.unwrap();
}
