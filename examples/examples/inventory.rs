//! What runs where: instances with their network, volumes and tags, and how many requests that took.

use std::collections::HashMap;

use aws_sdk_ec2::types::{Filter, ResourceType, Tag, TagSpecification, VolumeAttachment};
use tucuxi::TryStreamExt as _;
use tucuxi_examples::emulator::Emulator;
use tucuxi_services::ec2::{Ec2, Instance, InstanceBatch as _};
use winterbaume_ec2::Ec2Service;

#[tokio::main(flavor = "current_thread")]
async fn main() -> tucuxi::Result<()> {
    let aws = Emulator::new(Ec2Service::new());
    let ec2 = Ec2::new(&aws.session().await?);
    build(&ec2).await?;
    println!("Built with {} requests.\n", aws.requests().len());

    let disks = disks(&ec2).await?;
    let mut instances: Vec<Instance> = ec2.instances().try_collect().await?;
    instances.sort_by(|one, other| one.id().cmp(other.id()));

    let mut rows = vec![["instance", "state", "vpc", "subnet", "volumes", "tags"].map(str::to_owned)];
    for instance in &instances {
        rows.push(row(instance, &disks).await?);
    }
    print(&rows);
    println!("\nListed with {} requests: listed objects are loaded objects.", aws.requests().len());
    Ok(())
}

/// A network with three machines in it, of which one is stopped.
async fn build(ec2: &Ec2) -> tucuxi::Result<()> {
    let vpc = ec2.create_vpc().with(|request| request.cidr_block("10.0.0.0/16")).await?;
    let subnet = vpc.create_subnet().with(|request| request.cidr_block("10.0.1.0/24")).await?;

    for (name, sizes) in [("web", vec![8]), ("database", vec![8, 100]), ("spare", vec![])] {
        let name = Tag::builder().key("Name").value(name).build();
        let tags = TagSpecification::builder().resource_type(ResourceType::Instance).tags(name).build();
        let launch = subnet.create_instances(1, 1).with(|request| request.image_id("ami-1").tag_specifications(tags));
        for instance in launch.await? {
            instance.wait_until_running().await?;
            for (size, device) in sizes.iter().zip(["/dev/sdf", "/dev/sdg"]) {
                let volume = ec2.create_volume().with(|request| request.availability_zone("us-east-1a").size(*size));
                volume.await?.attach_to_instance(device, instance.id()).await?;
            }
        }
    }

    // A batch runs on any stream of instances: one request for however many are found.
    let named_spare = Filter::builder().name("tag:Name").values("spare").build();
    let spare = ec2.instances().with(|request| request.filters(named_spare));
    spare.stop_all().await?.into_result()?;
    Ok(())
}

/// The attached volumes by instance, each as device and size.
async fn disks(ec2: &Ec2) -> tucuxi::Result<HashMap<String, Vec<String>>> {
    let mut disks: HashMap<_, Vec<_>> = HashMap::new();
    let mut volumes = ec2.volumes();
    while let Some(volume) = volumes.try_next().await? {
        let size = volume.size().await?.unwrap_or_default();
        for VolumeAttachment { instance_id, device, .. } in volume.attachments().await? {
            let disk = format!("{} {size} GiB", device.unwrap_or_default());
            disks.entry(instance_id.unwrap_or_default()).or_default().push(disk);
        }
    }
    disks.values_mut().for_each(|disks| disks.sort());
    Ok(disks)
}

/// What is known of an instance. It was listed, so nothing is sent.
async fn row(instance: &Instance, disks: &HashMap<String, Vec<String>>) -> tucuxi::Result<[String; 6]> {
    let state = instance.state().await?.and_then(|state| state.name);
    let tags = instance.tags().await?;
    let tags = tags.iter().map(|tag| format!("{}={}", tag.key().unwrap_or_default(), tag.value().unwrap_or_default()));
    Ok([
        instance.id().to_owned(),
        state.map_or_else(String::new, |state| state.to_string()),
        instance.vpc_id().await?.unwrap_or_default(),
        instance.subnet_id().await?.unwrap_or_default(),
        disks.get(instance.id()).map_or_else(String::new, |disks| disks.join(", ")),
        tags.collect::<Vec<_>>().join(", "),
    ])
}

/// Prints rows so that their columns stand under each other.
fn print<const N: usize>(rows: &[[String; N]]) {
    let widths: [usize; N] = std::array::from_fn(|column| rows.iter().map(|row| row[column].len()).max().unwrap_or(0));
    for row in rows {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        println!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}
