//! Snapshots of volumes.

use aws_sdk_ec2::types::{CreateVolumePermission, OperationType, SnapshotAttributeName, SnapshotState};
use tucuxi_services::ec2::{Ec2, Snapshot, Volume};

use super::{SOON, Walk, all, filter, run};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let made = run!(walk, ec2.create_volume()).with(|request| request.availability_zone("us-east-1a").size(8));
    let volume = made.await.unwrap();
    let snapshot = a_volume_has_snapshots(walk, &volume).await;
    who_may_make_volumes_of_it(walk, &snapshot).await;
    copies_and_volumes_of_it(walk, &snapshot).await;
    run!(walk, snapshot.delete()).await.unwrap();
    assert!(run!(walk, snapshot.load()).await.unwrap_err().is_not_found());
    run!(walk, volume.delete()).await.unwrap();
}

async fn a_volume_has_snapshots(walk: &Walk<'_>, volume: &Volume) -> Snapshot {
    let ec2 = Ec2::new(walk.session());
    let snapshot = run!(walk, (*volume).create_snapshot()).with(|request| request.description("walk")).await.unwrap();
    run!(walk, snapshot.wait_until_completed()).timeout(SOON).await.unwrap();
    walk.recorder().clear();
    assert_eq!(snapshot.volume().await.unwrap().as_ref(), Some(volume));
    assert_eq!(snapshot.description().await.unwrap().as_deref(), Some("walk"));
    assert_eq!(snapshot.state().await.unwrap(), Some(SnapshotState::Completed));
    assert_eq!(snapshot.volume_size().await.unwrap(), Some(8));
    assert_eq!(walk.recorder().count(), 0, "the waiter saw it all");

    let second = run!(walk, ec2.create_snapshot(volume.id())).await.unwrap();
    let both = all(run!(walk, (*volume).snapshots())).await;
    assert!(both.len() == 2 && both.contains(&snapshot) && both.contains(&second), "{both:?}");
    let by_words = run!(walk, (*volume).snapshots()).with(|request| request.filters(filter("description", "walk")));
    assert_eq!(all(by_words).await, std::slice::from_ref(&snapshot));
    let by_id = run!(walk, ec2.snapshots()).with(|request| request.snapshot_ids(second.id()));
    assert_eq!(all(by_id).await, std::slice::from_ref(&second));
    run!(walk, second.delete()).await.unwrap();
    assert!(!run!(walk, second.exists()).await.unwrap());
    snapshot
}

async fn who_may_make_volumes_of_it(walk: &Walk<'_>, snapshot: &Snapshot) {
    for (operation, expected) in [(OperationType::Add, vec!["all"]), (OperationType::Remove, vec![])] {
        let modify = run!(walk, (*snapshot).modify_attribute()).with(|request| {
            let request = request.attribute(SnapshotAttributeName::CreateVolumePermission);
            request.operation_type(operation).group_names("all")
        });
        modify.await.unwrap();
        let told = run!(walk, (*snapshot).describe_attribute("createVolumePermission")).await.unwrap();
        let groups = told.create_volume_permissions().iter().filter_map(CreateVolumePermission::group);
        assert_eq!(groups.map(|group| group.as_str()).collect::<Vec<_>>(), expected);
    }
}

async fn copies_and_volumes_of_it(walk: &Walk<'_>, snapshot: &Snapshot) {
    let ec2 = Ec2::new(walk.session());
    let copied =
        run!(walk, (*snapshot).copy("us-east-1")).with(|request| request.description("the copy")).await.unwrap();
    let copy = ec2.snapshot(copied.snapshot_id().unwrap());
    run!(walk, copy.load()).await.unwrap();
    assert_ne!(&copy, snapshot);
    assert_eq!(copy.description().await.unwrap().as_deref(), Some("the copy"));
    assert_eq!(copy.volume_size().await.unwrap(), Some(8));
    run!(walk, copy.delete()).await.unwrap();

    let made = run!(walk, ec2.create_volume())
        .with(|request| request.availability_zone("us-east-1b").snapshot_id(snapshot.id()));
    let volume = made.await.unwrap();
    assert_eq!(volume.snapshot_id().await.unwrap().as_deref(), Some(snapshot.id()));
    run!(walk, volume.delete()).await.unwrap();
}
