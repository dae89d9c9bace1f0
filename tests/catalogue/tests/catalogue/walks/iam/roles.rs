//! Roles.

use aws_sdk_iam::types::Tag;
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::Iam;

use super::{EC2_MAY, LAMBDA_MAY, READ, WRITE, Walk, decoded, new_policy, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    a_role_from_beginning_to_end(walk).await;
    who_may_assume_a_role(walk).await;
    what_a_role_may_do(walk).await;
}

async fn a_role_from_beginning_to_end(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let role = iam.role("walk-role");
    assert!(!run!(walk, role.exists()).await.unwrap());
    let tag = Tag::builder().key("colour").value("blue").build().unwrap();
    let create = run!(walk, iam.create_role("walk-role", EC2_MAY));
    let create = create.with(|request| {
        request.path("/walk/").description("of the walk").max_session_duration(7_200).tags(tag.clone())
    });
    assert_eq!(create.await.unwrap(), role);
    run!(walk, role.load()).await.unwrap();
    assert_eq!(run!(walk, role.role_name()), "walk-role");
    assert!(run!(walk, role.arn()).await.unwrap().ends_with(":role/walk/walk-role"));
    assert_eq!(run!(walk, role.description()).await.unwrap().as_deref(), Some("of the walk"));
    assert_eq!(run!(walk, role.max_session_duration()).await.unwrap(), Some(7_200));
    assert_eq!(role.tags().await.unwrap(), [tag]);
    assert_eq!(role.permissions_boundary().await.unwrap(), None);

    let other = iam.create_role("walk-role-2", EC2_MAY).with(|request| request.path("/walk/")).await.unwrap();
    walk.recorder().clear();
    let roles = run!(walk, iam.roles()).with(|request| request.path_prefix("/walk/")).page_size(1);
    let roles: Vec<_> = roles.try_collect().await.unwrap();
    assert_eq!(walk.recorder().count(), 2, "one for each page");
    assert!(roles.len() == 2 && roles.contains(&other));
    let listed = roles.into_iter().find(|one| *one == role).unwrap();
    assert_eq!(listed.role_id().await.unwrap(), role.role_id().await.unwrap());
    assert_eq!(walk.recorder().count(), 2, "the listing told it");

    for one in [role, other] {
        run!(walk, one.delete()).await.unwrap();
        assert!(run!(walk, one.reload()).await.unwrap_err().is_not_found());
    }
    assert_eq!(iam.roles().with(|request| request.path_prefix("/walk/")).count().await, 0);
}

async fn who_may_assume_a_role(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let role = iam.create_role("walk-assumed", EC2_MAY).await.unwrap();
    let trust = role.assume_role_policy();
    assert_eq!(trust, iam.assume_role_policy("walk-assumed"));
    assert_eq!(trust.role(), role);
    assert_eq!(decoded(&role.assume_role_policy_document().await.unwrap().unwrap()), EC2_MAY);
    run!(walk, trust.update(LAMBDA_MAY)).await.unwrap();
    run!(walk, role.reload()).await.unwrap();
    let document = run!(walk, role.assume_role_policy_document()).await.unwrap().unwrap();
    assert_eq!(decoded(&document), LAMBDA_MAY);
    role.delete().await.unwrap();
}

async fn what_a_role_may_do(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let role = iam.create_role("walk-role-rights", EC2_MAY).await.unwrap();
    let inline = role.policy("read");
    assert_eq!(inline, iam.role_policy("walk-role-rights", "read"));
    assert_eq!(inline.role(), role);
    assert!(!run!(walk, inline.exists()).await.unwrap());
    for document in [READ, WRITE] {
        run!(walk, inline.put(document)).await.unwrap();
        run!(walk, inline.reload()).await.unwrap();
        assert_eq!(decoded(&run!(walk, inline.policy_document()).await.unwrap()), document);
    }
    assert_eq!(run!(walk, role.policies()).try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&inline));
    assert_eq!(role.delete().await.unwrap_err().code(), Some("DeleteConflict"));
    run!(walk, inline.delete()).await.unwrap();
    assert!(inline.reload().await.unwrap_err().is_not_found());
    assert_eq!(role.policies().count().await, 0);

    let policies = [new_policy(walk, "walk-for-role").await, new_policy(walk, "walk-for-role-2").await];
    for policy in &policies {
        run!(walk, role.attach_policy(policy.arn())).await.unwrap();
    }
    walk.recorder().clear();
    let attached: Vec<_> = run!(walk, role.attached_policies()).page_size(1).try_collect().await.unwrap();
    assert_eq!(attached, policies);
    assert!(walk.recorder().count() >= 2, "it took more than one page");
    for policy in &policies {
        run!(walk, role.detach_policy(policy.arn())).await.unwrap();
        policy.delete().await.unwrap();
    }
    assert_eq!(role.attached_policies().count().await, 0);
    role.delete().await.unwrap();
}
