//! Volumes.

use aws_sdk_ec2::types::{VolumeAttachmentState, VolumeState, VolumeType};
use tucuxi_services::ec2::{Ec2, Instance, Volume};

use super::{Walk, all, clear, filter, instance, run, subnet};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let subnet = subnet(walk, "10.46.0.0/24").await;
    let instance = instance(walk, &subnet).await;
    let volume = a_new_volume(walk, &instance).await;
    an_instance_takes_the_volume(walk, &instance, &volume).await;
    the_volume_goes_to_the_instance(walk, &instance, &volume).await;
    run!(walk, volume.delete()).await.unwrap();
    assert!(!run!(walk, volume.exists()).await.unwrap());
    assert!(run!(walk, volume.delete()).await.unwrap_err().is_not_found());
    run!(walk, instance.terminate()).await.unwrap();
    clear(walk, subnet).await;
}

async fn a_new_volume(walk: &Walk<'_>, instance: &Instance) -> Volume {
    let ec2 = Ec2::new(walk.session());
    let zone = instance.placement().await.unwrap().unwrap().availability_zone.unwrap();
    let made = run!(walk, ec2.create_volume())
        .with(|request| request.availability_zone(&zone).size(7).volume_type(VolumeType::Gp3));
    let volume = made.await.unwrap();
    run!(walk, volume.reload()).await.unwrap();
    walk.recorder().clear();
    assert_eq!(volume.size().await.unwrap(), Some(7));
    assert_eq!(volume.state().await.unwrap(), Some(VolumeState::Available));
    assert_eq!(volume.volume_type().await.unwrap(), Some(VolumeType::Gp3));
    assert_eq!(volume.availability_zone().await.unwrap(), Some(zone));
    assert_eq!(walk.recorder().count(), 0, "it is loaded");
    let by_id = run!(walk, ec2.volumes()).with(|request| request.volume_ids(volume.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&volume));
    volume
}

async fn an_instance_takes_the_volume(walk: &Walk<'_>, instance: &Instance, volume: &Volume) {
    run!(walk, (*instance).attach_volume("/dev/sdf", volume.id())).await.unwrap();
    let attached = all(run!(walk, (*instance).volumes())).await;
    assert!(attached.len() == 2 && attached.contains(volume), "the root volume, and this: {attached:?}");
    let by_size = run!(walk, (*instance).volumes()).with(|request| request.filters(filter("size", "7")));
    assert_eq!(all(by_size).await, std::slice::from_ref(volume));
    let devices = instance.block_device_mappings().await.unwrap();
    assert!(devices.iter().any(|device| device.device_name() == Some("/dev/sdf")), "{devices:?}");
    // The action was the instance's: the volume keeps what it had loaded.
    assert!(volume.attachments().await.unwrap().is_empty());
    run!(walk, (*volume).reload()).await.unwrap();
    assert_eq!(volume.attachments().await.unwrap()[0].instance_id(), Some(instance.id()));
    assert_eq!(volume.state().await.unwrap(), Some(VolumeState::InUse));
    let detached = run!(walk, (*instance).detach_volume(volume.id())).await.unwrap();
    assert_eq!(detached.state(), Some(&VolumeAttachmentState::Detaching));
    assert!(!all(run!(walk, (*instance).volumes())).await.contains(volume));
}

async fn the_volume_goes_to_the_instance(walk: &Walk<'_>, instance: &Instance, volume: &Volume) {
    run!(walk, (*volume).attach_to_instance("/dev/sdg", instance.id())).await.unwrap();
    let attachments = volume.attachments().await.unwrap();
    assert_eq!((attachments[0].device(), attachments[0].instance_id()), (Some("/dev/sdg"), Some(instance.id())));
    assert_eq!(run!(walk, (*volume).delete()).await.unwrap_err().code(), Some("VolumeInUse"));
    // moto fails where the instance isn't named; EC2 knows it.
    let detach = run!(walk, (*volume).detach_from_instance());
    detach.with(|request| request.instance_id(instance.id())).await.unwrap();
    assert!(volume.attachments().await.unwrap().is_empty());
}
