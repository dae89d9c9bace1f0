//! Instances, many in one request.

use tucuxi::StreamExt as _;
use tucuxi_services::ec2::{Ec2, Instance, InstanceBatch as _, Subnet, Tag};

use super::{SOON, Walk, all, clear, filter, image, run, subnet, tag};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.42.0.0/24").await;
    let image = image(walk).await;
    let mut instances = Vec::new();
    for count in [2, 1] {
        let started = run!(walk, subnet.create_instances(count, count)).with(|request| request.image_id(image.id()));
        instances.extend(started.await.unwrap());
    }
    assert_eq!(instances.len(), 3);
    instances_are_listed(walk, &subnet, &instances).await;
    instances_stop_and_start_together(walk, &subnet, &instances).await;
    instances_are_tagged_together(walk, &subnet, &instances).await;
    instances_end_together(walk, &subnet, &instances).await;
    clear(walk, subnet).await;
}

async fn instances_are_listed(walk: &Walk<'_>, subnet: &Subnet, instances: &[Instance]) {
    let ec2 = Ec2::new(walk.session());
    assert_eq!(in_state(walk, subnet, "running").await, 3);
    assert_eq!(in_state(walk, subnet, "stopped").await, 0);
    let vpc = subnet.vpc().await.unwrap().unwrap();
    walk.recorder().clear();
    let paged = all(run!(walk, vpc.instances()).page_size(1)).await;
    assert!(paged.len() == 3 && instances.iter().all(|one| paged.contains(one)), "{paged:?}");
    for instance in &paged {
        assert_eq!(instance.subnet().await.unwrap().as_ref(), Some(subnet));
    }
    assert_eq!(walk.recorder().count(), 2, "a page for each launch told it");
    let by_id = run!(walk, ec2.instances()).with(|request| request.instance_ids(instances[1].id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&instances[1]));
    assert_eq!(run!(walk, ec2.instances()).limit(2).count().await, 2);
}

async fn in_state(walk: &Walk<'_>, subnet: &Subnet, state: &str) -> usize {
    let instances = run!(walk, (*subnet).instances());
    instances.with(|request| request.filters(filter("instance-state-name", state))).count().await
}

async fn instances_stop_and_start_together(walk: &Walk<'_>, subnet: &Subnet, instances: &[Instance]) {
    let owned = instances.to_vec();
    let them = tucuxi::stream::iter(owned.into_iter().map(Ok));
    walk.recorder().clear();
    let outcome = run!(walk, Instance: them.stop_all()).await.unwrap();
    assert_eq!(outcome.into_result().unwrap(), instances);
    assert_eq!(walk.recorder().count(), 1, "one stop for all");
    for instance in instances {
        run!(walk, (*instance).wait_until_stopped()).timeout(SOON).await.unwrap();
    }
    assert_eq!(in_state(walk, subnet, "stopped").await, 3);
    let outcome = run!(walk, Instance: (subnet.instances()).start_all()).await.unwrap();
    assert_eq!(outcome.succeeded().len(), 3);
    assert_eq!(in_state(walk, subnet, "running").await, 3);
    walk.recorder().clear();
    let outcome = run!(walk, Instance: (subnet.instances()).reboot_all()).await.unwrap();
    assert_eq!((outcome.into_result().unwrap().len(), walk.recorder().count()), (3, 2));
    assert_eq!(in_state(walk, subnet, "running").await, 3);
}

async fn instances_are_tagged_together(walk: &Walk<'_>, subnet: &Subnet, instances: &[Instance]) {
    let tags = [tag("walk", "batch"), tag("stage", "test")];
    let outcome = run!(walk, Instance: (subnet.instances()).create_tags_all(tags)).await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 3);
    for instance in instances {
        assert!(run!(walk, (Tag::new(walk.session(), instance.id(), "walk", "batch")).exists()).await.unwrap());
        run!(walk, (*instance).reload()).await.unwrap();
        assert_eq!(instance.tags().await.unwrap().len(), 2);
    }
    let tagged = || subnet.instances().with(|request| request.filters(filter("tag:walk", "batch")));
    assert_eq!(tagged().count().await, 3);
    let outcome = run!(walk, Instance: (tagged()).delete_tags_all([tag("walk", "batch")])).await.unwrap();
    assert!(outcome.is_success());
    assert_eq!(tagged().count().await, 0);
    run!(walk, (instances[0]).reload()).await.unwrap();
    assert_eq!(instances[0].tags().await.unwrap(), [tag("stage", "test")]);
}

async fn instances_end_together(walk: &Walk<'_>, subnet: &Subnet, instances: &[Instance]) {
    let vpc = subnet.vpc().await.unwrap().unwrap();
    walk.recorder().clear();
    let outcome = run!(walk, Instance: (vpc.instances()).terminate_all()).await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 3);
    assert_eq!(walk.recorder().count(), 2, "one listing, one termination");
    for instance in instances {
        run!(walk, (*instance).wait_until_terminated()).timeout(SOON).await.unwrap();
    }
    assert_eq!(in_state(walk, subnet, "terminated").await, 3);
}
