//! Instance profiles.

use aws_sdk_iam::types::Tag;
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::Iam;

use super::{EC2_MAY, Walk, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    an_instance_profile_from_beginning_to_end(walk).await;
    the_role_of_an_instance_profile(walk).await;
}

async fn an_instance_profile_from_beginning_to_end(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let profile = iam.instance_profile("walk-profile");
    assert!(!run!(walk, profile.exists()).await.unwrap());
    let tag = Tag::builder().key("colour").value("blue").build().unwrap();
    let create = run!(walk, iam.create_instance_profile("walk-profile"));
    assert_eq!(create.with(|request| request.path("/walk/").tags(tag.clone())).await.unwrap(), profile);
    run!(walk, profile.load()).await.unwrap();
    assert_eq!(run!(walk, profile.instance_profile_name()), "walk-profile");
    assert_eq!(run!(walk, profile.path()).await.unwrap(), "/walk/");
    assert!(run!(walk, profile.arn()).await.unwrap().ends_with(":instance-profile/walk/walk-profile"));
    assert_eq!(run!(walk, profile.tags()).await.unwrap(), [tag]);
    assert_eq!(profile.roles().await.unwrap(), []);
    walk.recorder().clear();
    let profiles: Vec<_> = run!(walk, iam.instance_profiles()).try_collect().await.unwrap();
    let listed = profiles.into_iter().find(|one| *one == profile).unwrap();
    assert_eq!(listed.instance_profile_id().await.unwrap(), profile.instance_profile_id().await.unwrap());
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    run!(walk, profile.delete()).await.unwrap();
    assert!(run!(walk, profile.reload()).await.unwrap_err().is_not_found());
    assert!(!iam.instance_profiles().try_collect::<Vec<_>>().await.unwrap().contains(&profile));
}

async fn the_role_of_an_instance_profile(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let role = iam.create_role("walk-profiled", EC2_MAY).await.unwrap();
    let profile = iam.create_instance_profile("walk-profiled").await.unwrap();
    run!(walk, profile.add_role(role.name())).await.unwrap();
    run!(walk, profile.reload()).await.unwrap();
    walk.recorder().clear();
    let roles = run!(walk, profile.roles()).await.unwrap();
    assert_eq!(roles, std::slice::from_ref(&role));
    assert_eq!(profile.roles_attribute().await.unwrap()[0].role_name(), "walk-profiled");
    assert_eq!(walk.recorder().count(), 0, "loading told it");
    let profiles: Vec<_> = run!(walk, role.instance_profiles()).try_collect().await.unwrap();
    assert_eq!(profiles, std::slice::from_ref(&profile));
    assert_eq!(profile.delete().await.unwrap_err().code(), Some("DeleteConflict"));
    assert_eq!(role.delete().await.unwrap_err().code(), Some("DeleteConflict"));

    run!(walk, profile.remove_role(role.name())).await.unwrap();

    profile.reload().await.unwrap();
    assert_eq!(profile.roles().await.unwrap(), []);
    assert_eq!(role.instance_profiles().count().await, 0);
    profile.delete().await.unwrap();
    role.delete().await.unwrap();
}
