//! Images, registered and made of an instance.

use aws_sdk_ec2::types::{ImageState, LaunchPermission, LaunchPermissionModifications};
use tucuxi_services::ec2::{Ec2, Image};

use super::{SOON, Walk, all, clear, filter, instance, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    an_image_of_an_instance(walk).await;
    who_may_launch_an_image(walk).await;
}

/// Deregisters an image, and deletes the snapshot that outlives it.
pub(super) async fn give_up(walk: &Walk<'_>, image: &Image) {
    let ec2 = Ec2::new(walk.session());
    let mappings = image.block_device_mappings().await.unwrap();
    let snapshot = ec2.snapshot(mappings[0].ebs().unwrap().snapshot_id().unwrap());
    run!(walk, (*image).deregister()).await.unwrap();
    assert!(!run!(walk, (*image).exists()).await.unwrap());
    run!(walk, snapshot.delete()).await.unwrap();
}

async fn an_image_of_an_instance(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let subnet = subnet(walk, "10.43.0.0/24").await;
    let instance = instance(walk, &subnet).await;
    let made = run!(walk, instance.create_image("walk-image")).with(|request| request.description("of an instance"));
    let made = made.await.unwrap();
    run!(walk, made.wait_until_exists()).timeout(SOON).await.unwrap();
    walk.recorder().clear();
    assert_eq!(made.name().await.unwrap().as_deref(), Some("walk-image"));
    assert_eq!(made.state().await.unwrap(), Some(ImageState::Available));
    assert_eq!(made.source_instance_id().await.unwrap().as_deref(), Some(instance.id()));
    assert_eq!(walk.recorder().count(), 0, "the waiter saw it all");
    let told = run!(walk, made.describe_attribute("description")).await.unwrap();
    assert_eq!(told.description().unwrap().value(), Some("of an instance"));
    let by_name = run!(walk, ec2.images()).with(|request| request.owners("self").filters(filter("name", "walk-image")));
    assert_eq!(all(by_name).await, std::slice::from_ref(&made));
    give_up(walk, &made).await;
    run!(walk, instance.terminate()).await.unwrap();
    clear(walk, subnet).await;
}

async fn who_may_launch_an_image(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let image = run!(walk, ec2.register_image("walk-registered")).await.unwrap();
    run!(walk, image.reload()).await.unwrap();
    assert_eq!(image.name().await.unwrap().as_deref(), Some("walk-registered"));
    let other = LaunchPermission::builder().user_id("210987654321").build();
    let add = LaunchPermissionModifications::builder().add(other.clone()).build();
    run!(walk, image.modify_attribute()).with(|request| request.launch_permission(add)).await.unwrap();
    let told = run!(walk, image.describe_attribute("launchPermission")).await.unwrap();
    assert_eq!(told.launch_permissions(), std::slice::from_ref(&other));
    let remove = LaunchPermissionModifications::builder().remove(other).build();
    run!(walk, image.modify_attribute()).with(|request| request.launch_permission(remove)).await.unwrap();
    let told = run!(walk, image.describe_attribute("launchPermission")).await.unwrap();
    assert!(told.launch_permissions().is_empty());
    give_up(walk, &image).await;
}
