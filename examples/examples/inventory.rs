//! What runs where: instances with their network, volumes and tags, and how many requests that took.

use aws_sdk_ec2::types::{ResourceType, Tag, TagSpecification};
use tucuxi::{Session, TryStreamExt as _};
use tucuxi_examples::emulator::Emulator;
use tucuxi_services::ec2::{Ec2, Instance, InstanceBatch as _};
use winterbaume_ec2::Ec2Service;

const HEAD: [&str; 6] = ["instance", "state", "vpc", "subnet", "volumes", "tags"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> tucuxi::Result<()> {
    let aws = Emulator::new(Ec2Service::new());
    let session = aws.session().await?;
    build(&session).await?;
    println!("Built with {} requests.\n", aws.requests().len());

    let mut rows = vec![HEAD.map(str::to_owned)];
    let mut instances = Ec2::new(&session).instances();
    while let Some(instance) = instances.try_next().await? {
        rows.push(row(&instance).await?);
    }
    print(&rows);
    println!("\nListed with {} requests: one for all instances, one for the volumes of each.", aws.requests().len());
    Ok(())
}

/// A network, and three machines in it, of which one is stopped.
async fn build(session: &Session) -> tucuxi::Result<()> {
    let ec2 = Ec2::new(session);
    let vpc = ec2.create_vpc().with(|request| request.cidr_block("10.0.0.0/16")).await?;
    let subnet = vpc.create_subnet().with(|request| request.cidr_block("10.0.1.0/24")).await?;

    for (name, gibibytes) in [("web", vec![8]), ("database", vec![8, 100]), ("spare", vec![])] {
        let tags = TagSpecification::builder().resource_type(ResourceType::Instance).tags(tag("Name", name)).build();
        let launch =
            subnet.create_instances(1, 1).with(|request| request.image_id("ami-12345678").tag_specifications(tags));
        for instance in launch.await? {
            instance.wait_until_running().await?;
            for (size, device) in gibibytes.iter().zip(["/dev/sdf", "/dev/sdg"]) {
                let volume =
                    ec2.create_volume().with(|request| request.availability_zone("us-east-1a").size(*size)).await?;
                volume.attach_to_instance(device, instance.id()).await?;
            }
        }
    }

    // A batch runs on any stream of instances, not only on a whole listing.
    let spare = vpc.instances().try_filter(|instance| {
        let spare = instance.data_loaded().is_some_and(|data| data.tags().contains(&tag("Name", "spare")));
        std::future::ready(spare)
    });
    spare.stop_all().await?.into_result()?;
    Ok(())
}

/// What is known of an instance. It was listed, so only its volumes are asked for.
async fn row(instance: &Instance) -> tucuxi::Result<[String; 6]> {
    let state = instance.state().await?.and_then(|state| state.name);
    let mut volumes: Vec<String> = Vec::new();
    let mut attached = instance.volumes();
    while let Some(volume) = attached.try_next().await? {
        volumes.push(format!("{} GiB", volume.size().await?.unwrap_or_default()));
    }
    let tags = instance.tags().await?;
    let tags = tags.iter().map(|tag| format!("{}={}", tag.key().unwrap_or_default(), tag.value().unwrap_or_default()));
    Ok([
        instance.id().to_owned(),
        state.map_or_else(String::new, |state| state.to_string()),
        instance.vpc_id().await?.unwrap_or_default(),
        instance.subnet_id().await?.unwrap_or_default(),
        volumes.join(", "),
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

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build()
}
