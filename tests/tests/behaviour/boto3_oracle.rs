//! The same things as boto3 sees them and as tucuxi does, on the same server.

use serde_json::{Value, json};
use tokio::task::spawn_blocking;
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::ec2::Ec2;
use tucuxi_services::s3::S3;
use tucuxi_tests::moto::Moto;
use tucuxi_tests::python::python;

use crate::kit::moto;

/// What boto3 says, after it has made things named `name`.
async fn boto3(service: &'static str, name: &'static str) -> Value {
    let url = Moto::start().await.url();
    let output = spawn_blocking(move || {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/python/oracle.py");
        std::process::Command::new(python()).args(["-I", script, url, service, name]).output()
    });
    let output = output.await.unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test]
async fn s3_is_seen_alike() {
    let theirs = boto3("s3", "oracle-bucket").await;
    let (session, _) = moto().await;
    let s3 = S3::new(&session);
    let bucket = s3.bucket("oracle-bucket");

    let buckets: Vec<_> = s3.buckets().try_collect().await.unwrap();
    for name in theirs["buckets"].as_array().unwrap() {
        // Other tests delete theirs meanwhile.
        assert!(!name.as_str().unwrap().starts_with("oracle") || buckets.iter().any(|bucket| name == bucket.name()));
    }
    let mut objects = Vec::new();
    let mut listing = bucket.objects().page_size(7);
    while let Some(one) = listing.try_next().await.unwrap() {
        objects.push(json!({
            "key": one.key(),
            "size": one.size().await.unwrap(),
            "e_tag": one.e_tag().await.unwrap(),
            "storage_class": one.storage_class().await.unwrap().map(|class| class.to_string()),
            "last_modified": one.last_modified().await.unwrap().map(|time| time.as_secs_f64()),
        }));
    }
    assert_eq!(theirs["objects"], Value::from(objects));
    let prefixed = bucket.objects().with(|request| request.prefix("dir-1/"));
    let prefixed: Vec<_> = prefixed.map(|one| one.unwrap().key().to_owned()).collect().await;
    assert_eq!(theirs["prefixed"], json!(prefixed));

    let mut versions = Vec::new();
    let mut listing = bucket.object_versions();
    while let Some(one) = listing.try_next().await.unwrap() {
        versions.push(json!({
            "key": one.object_key(),
            "id": one.id(),
            "is_latest": one.is_latest().await.unwrap(),
            "size": one.size().await.unwrap(),
        }));
    }
    assert_eq!(theirs["versions"], Value::from(versions));

    let one = bucket.object("dir-0/00");
    let ours = json!({
        "content_length": one.content_length().await.unwrap(),
        "content_type": one.content_type().await.unwrap(),
        "e_tag": one.e_tag().await.unwrap(),
        "version_id": one.version_id().await.unwrap(),
        "metadata": one.metadata().await.unwrap(),
    });
    assert_eq!(theirs["object"], ours);
}

fn sorted_tags(tags: Vec<aws_sdk_ec2::types::Tag>) -> Value {
    let mut tags: Vec<_> = tags.into_iter().map(|tag| [tag.key, tag.value]).collect();
    tags.sort();
    json!(tags)
}

#[tokio::test]
async fn ec2_is_seen_alike() {
    let theirs = boto3("ec2", "oracle-vpc").await;
    let (session, recorder) = moto().await;
    let ec2 = Ec2::new(&session);
    let vpc = ec2.vpc(theirs["vpc"]["id"].as_str().unwrap());

    let ours = json!({
        "id": vpc.id(),
        "cidr_block": vpc.cidr_block().await.unwrap(),
        "tags": sorted_tags(vpc.tags().await.unwrap()),
    });
    assert_eq!(theirs["vpc"], ours);

    let mut instances = Vec::new();
    let mut listing = vpc.instances();
    while let Some(one) = listing.try_next().await.unwrap() {
        let mut volumes: Vec<_> = one.volumes().map(|one| one.unwrap().id().to_owned()).collect().await;
        volumes.sort();
        recorder.clear();
        let interfaces = one.network_interfaces().await.unwrap();
        let groups = one.security_groups().await.unwrap();
        instances.push(json!({
            "id": one.id(),
            "state": one.state().await.unwrap().unwrap().name.unwrap().as_str(),
            "instance_type": one.instance_type().await.unwrap().unwrap().as_str(),
            "image": one.image().await.unwrap().unwrap().id(),
            "subnet": one.subnet().await.unwrap().unwrap().id(),
            "private_ip_address": one.private_ip_address().await.unwrap(),
            "availability_zone": one.placement().await.unwrap().unwrap().availability_zone,
            "launch_time": one.launch_time().await.unwrap().unwrap().as_secs_f64(),
            "tags": sorted_tags(one.tags().await.unwrap()),
            "volumes": volumes,
            "network_interfaces": interfaces.iter().map(|one| one.id()).collect::<Vec<_>>(),
            "security_groups": groups.into_iter().map(|group| group.group_id).collect::<Vec<_>>(),
        }));
        assert_eq!(recorder.count(), 0, "the listing told it all");
    }
    assert_eq!(instances.len(), 3);
    assert_eq!(theirs["instances"], Value::from(instances));

    let table = ec2.route_table(theirs["routes"]["table"].as_str().unwrap());
    let mut routes = Vec::new();
    for one in table.routes().await.unwrap() {
        routes.push(json!({
            "destination": one.destination_cidr_block(),
            "gateway_id": one.gateway_id().await.unwrap(),
            "state": one.state().await.unwrap().unwrap().as_str(),
        }));
    }
    assert_eq!(theirs["routes"]["routes"], Value::from(routes));

    let subnets: Vec<_> = vpc.subnets().map(|one| one.unwrap().id().to_owned()).collect().await;
    assert_eq!(theirs["subnets"], json!(subnets));
    let mut groups = Vec::new();
    let mut listing = vpc.security_groups();
    while let Some(one) = listing.try_next().await.unwrap() {
        groups.push(json!([one.id(), one.group_name().await.unwrap(), one.description().await.unwrap()]));
    }
    assert_eq!(theirs["security_groups"], Value::from(groups));
}
