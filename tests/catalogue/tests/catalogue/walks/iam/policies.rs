//! Managed policies.

use aws_sdk_iam::types::{PolicyScopeType, Tag};
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::{Iam, PolicyVersion};

use super::{EC2_MAY, READ, WRITE, Walk, decoded, new_policy, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    a_policy_from_beginning_to_end(walk).await;
    the_versions_of_a_policy(walk).await;
    whom_a_policy_is_attached_to(walk).await;
}

async fn a_policy_from_beginning_to_end(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let tag = Tag::builder().key("colour").value("blue").build().unwrap();
    let create = run!(walk, iam.create_policy("walk-policy", READ));
    let create = create.with(|request| request.path("/walk/").description("of the walk").tags(tag.clone()));
    let policy = create.await.unwrap();
    assert!(policy.arn().ends_with(":policy/walk/walk-policy"));
    run!(walk, policy.load()).await.unwrap();
    assert_eq!(run!(walk, policy.policy_name()).await.unwrap().as_deref(), Some("walk-policy"));
    assert_eq!(run!(walk, policy.description()).await.unwrap().as_deref(), Some("of the walk"));
    assert_eq!(policy.path().await.unwrap().as_deref(), Some("/walk/"));
    assert_eq!(policy.tags().await.unwrap(), [tag]);
    assert!(policy.is_attachable().await.unwrap());
    assert_eq!(policy.attachment_count().await.unwrap(), Some(0));
    let version = run!(walk, policy.default_version()).await.unwrap();
    assert_eq!(version, Some(iam.policy_version(policy.arn(), "v1")));

    let other = iam.create_policy("walk-policy-2", WRITE).with(|request| request.path("/walk/")).await.unwrap();
    let local = |size| {
        let policies = run!(walk, iam.policies());
        let policies = policies.with(|request| request.scope(PolicyScopeType::Local).path_prefix("/walk/"));
        policies.page_size(size).try_collect::<Vec<_>>()
    };
    walk.recorder().clear();
    assert_eq!(local(1).await.unwrap(), [policy.clone(), other.clone()]);
    assert!(walk.recorder().count() >= 2, "it took more than one page");
    walk.recorder().clear();
    let listed = local(100).await.unwrap();
    assert_eq!(listed[0].policy_id().await.unwrap(), policy.policy_id().await.unwrap());
    assert_eq!(walk.recorder().count(), 1, "the listing told it");

    for one in [policy, other] {
        run!(walk, one.delete()).await.unwrap();
        assert!(run!(walk, one.reload()).await.unwrap_err().is_not_found());
    }
    assert_eq!(local(100).await.unwrap(), []);
}

async fn the_versions_of_a_policy(walk: &Walk<'_>) {
    let policy = new_policy(walk, "walk-versions").await;
    let first = policy.default_version().await.unwrap().unwrap();
    run!(walk, first.load()).await.unwrap();
    assert_eq!(decoded(&run!(walk, first.document()).await.unwrap().unwrap()), READ);
    let second = run!(walk, policy.create_version(WRITE)).await.unwrap();
    assert_eq!(second.version_id(), "v2");
    assert_eq!(decoded(&second.document().await.unwrap().unwrap()), WRITE);
    assert!(first.is_default_version().await.unwrap() && !second.is_default_version().await.unwrap());
    let versions: Vec<_> = run!(walk, policy.versions()).try_collect().await.unwrap();
    assert_eq!(versions, [first.clone(), second.clone()]);
    assert!(run!(walk, (versions[0]).is_default_version()).await.unwrap());

    run!(walk, second.set_as_default()).await.unwrap();
    for (version, is_default) in [(&first, false), (&second, true)] {
        run!(walk, (*version).reload()).await.unwrap();
        assert_eq!(version.is_default_version().await.unwrap(), is_default);
    }
    policy.reload().await.unwrap();
    assert_eq!(policy.default_version().await.unwrap(), Some(second.clone()));
    let third = policy.create_version(READ).with(|request| request.set_as_default(true)).await.unwrap();
    policy.reload().await.unwrap();
    assert_eq!(policy.default_version_id().await.unwrap().as_deref(), Some(third.version_id()));

    assert_eq!(third.delete().await.unwrap_err().code(), Some("DeleteConflict"));
    for version in [first, second] {
        run!(walk, version.delete()).await.unwrap();
        assert!(version.reload().await.unwrap_err().is_not_found());
    }
    let left = policy.versions().map(|version| version.map(|version: PolicyVersion| version.version_id().to_owned()));
    assert_eq!(left.try_collect::<Vec<_>>().await.unwrap(), ["v3"]);
    policy.delete().await.unwrap();
}

async fn whom_a_policy_is_attached_to(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let policy = new_policy(walk, "walk-attached").await;
    let user = iam.create_user("walk-attached").await.unwrap();
    let group = iam.create_group("walk-attached").await.unwrap();
    let role = iam.create_role("walk-attached", EC2_MAY).await.unwrap();

    run!(walk, policy.attach_user(user.name())).await.unwrap();
    run!(walk, policy.attach_group(group.name())).await.unwrap();
    run!(walk, policy.attach_role(role.name())).await.unwrap();

    assert_eq!(run!(walk, policy.attached_users()).try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&user));
    assert_eq!(
        run!(walk, policy.attached_groups()).try_collect::<Vec<_>>().await.unwrap(),
        std::slice::from_ref(&group)
    );
    assert_eq!(run!(walk, policy.attached_roles()).try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&role));
    policy.reload().await.unwrap();
    assert_eq!(policy.attachment_count().await.unwrap(), Some(3));

    run!(walk, policy.detach_user(user.name())).await.unwrap();
    run!(walk, policy.detach_group(group.name())).await.unwrap();
    run!(walk, policy.detach_role(role.name())).await.unwrap();

    assert_eq!(policy.attached_users().count().await, 0);
    assert_eq!(policy.attached_groups().count().await, 0);
    assert_eq!(policy.attached_roles().count().await, 0);
    policy.reload().await.unwrap();
    assert_eq!(policy.attachment_count().await.unwrap(), Some(0));
    user.delete().await.unwrap();
    group.delete().await.unwrap();
    role.delete().await.unwrap();
    policy.delete().await.unwrap();
}
