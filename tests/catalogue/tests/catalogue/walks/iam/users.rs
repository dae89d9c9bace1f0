//! Users, and what they may do.

use aws_sdk_iam::types::Tag;
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::Iam;

use super::{READ, WRITE, Walk, decoded, new_policy, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    a_user_from_beginning_to_end(walk).await;
    a_user_gets_a_new_name(walk).await;
    a_password(walk).await;
    what_a_user_may_do(walk).await;
    the_groups_of_a_user(walk).await;
}

async fn a_user_from_beginning_to_end(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.user("walk-user");
    assert!(!run!(walk, user.exists()).await.unwrap());
    let tag = Tag::builder().key("colour").value("blue").build().unwrap();
    let create = run!(walk, user.create()).with(|request| request.path("/walk/").tags(tag.clone()));
    let created = create.await.unwrap();
    assert_eq!(created, user);
    run!(walk, user.load()).await.unwrap();
    assert_eq!(run!(walk, user.user_name()), "walk-user");
    assert_eq!(run!(walk, user.path()).await.unwrap(), "/walk/");
    assert!(run!(walk, user.arn()).await.unwrap().ends_with(":user/walk/walk-user"));
    assert_eq!(run!(walk, user.tags()).await.unwrap(), [tag]);
    assert_eq!(user.password_last_used().await.unwrap(), None);
    assert!(user.create().await.unwrap_err().code().unwrap().starts_with("EntityAlreadyExists"));

    let other = run!(walk, iam.create_user("walk-user-2")).with(|request| request.path("/walk/")).await.unwrap();
    assert_eq!(other, iam.user("walk-user-2"));
    walk.recorder().clear();
    let listed: Vec<_> =
        run!(walk, iam.users()).with(|request| request.path_prefix("/walk/")).try_collect().await.unwrap();
    assert_eq!(listed, [user.clone(), other.clone()]);
    assert_eq!(listed[0].user_id().await.unwrap(), user.user_id().await.unwrap());
    assert_eq!(listed[0].create_date().await.unwrap(), user.create_date().await.unwrap());
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    assert_eq!(iam.users().limit(1).count().await, 1);

    for one in [user, other] {
        run!(walk, one.delete()).await.unwrap();
        assert!(one.reload().await.unwrap_err().is_not_found());
    }
    assert_eq!(iam.users().with(|request| request.path_prefix("/walk/")).count().await, 0);
}

async fn a_user_gets_a_new_name(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.create_user("walk-maiden").await.unwrap();
    let moved = run!(walk, user.update()).with(|request| request.new_path("/moved/")).await.unwrap();
    assert_eq!(moved, None, "the name stays");
    run!(walk, user.reload()).await.unwrap();
    assert_eq!(user.path().await.unwrap(), "/moved/");
    let id = user.user_id().await.unwrap();
    let renamed = run!(walk, user.update()).with(|request| request.new_user_name("walk-married")).await.unwrap();
    let renamed = renamed.unwrap();
    assert_eq!(renamed, iam.user("walk-married"));
    assert_eq!(renamed.user_id().await.unwrap(), id);
    assert!(!user.exists().await.unwrap());
    renamed.delete().await.unwrap();
}

async fn a_password(walk: &Walk<'_>) {
    let user = Iam::new(walk.session()).create_user("walk-password").await.unwrap();
    let profile = user.login_profile();
    assert_eq!(profile.user(), user);
    assert!(!run!(walk, profile.exists()).await.unwrap());
    let created = run!(walk, user.create_login_profile()).with(|request| request.password("Walk-1!")).await.unwrap();
    assert_eq!(created, profile);
    run!(walk, profile.load()).await.unwrap();
    assert!(!run!(walk, profile.password_reset_required()).await.unwrap());
    let update = run!(walk, profile.update());
    update.with(|request| request.password("Walk-2!").password_reset_required(true)).await.unwrap();
    run!(walk, profile.reload()).await.unwrap();
    assert!(profile.password_reset_required().await.unwrap());
    run!(walk, profile.delete()).await.unwrap();
    assert!(profile.reload().await.unwrap_err().is_not_found());

    let again = run!(walk, profile.create()).with(|request| request.password("Walk-3!")).await.unwrap();
    assert_eq!(again, profile);
    assert!(profile.exists().await.unwrap());
    profile.delete().await.unwrap();
    user.delete().await.unwrap();
}

async fn what_a_user_may_do(walk: &Walk<'_>) {
    let user = Iam::new(walk.session()).create_user("walk-rights").await.unwrap();
    let inline = run!(walk, user.create_policy("read", READ)).await.unwrap();
    assert_eq!(inline, user.policy("read"));
    assert_eq!(inline.user(), user);
    run!(walk, inline.load()).await.unwrap();
    assert_eq!(decoded(&run!(walk, inline.policy_document()).await.unwrap()), READ);
    run!(walk, inline.put(WRITE)).await.unwrap();
    run!(walk, inline.reload()).await.unwrap();
    assert_eq!(decoded(&inline.policy_document().await.unwrap()), WRITE);
    assert_eq!(run!(walk, user.policies()).try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&inline));
    assert_eq!(user.delete().await.unwrap_err().code(), Some("DeleteConflict"));
    run!(walk, inline.delete()).await.unwrap();
    assert!(inline.reload().await.unwrap_err().is_not_found());
    assert_eq!(user.policies().count().await, 0);

    let policy = new_policy(walk, "walk-for-user").await;
    run!(walk, user.attach_policy(policy.arn())).await.unwrap();
    assert_eq!(
        run!(walk, user.attached_policies()).try_collect::<Vec<_>>().await.unwrap(),
        std::slice::from_ref(&policy)
    );
    run!(walk, user.detach_policy(policy.arn())).await.unwrap();
    assert_eq!(user.attached_policies().count().await, 0);
    policy.delete().await.unwrap();
    user.delete().await.unwrap();
}

async fn the_groups_of_a_user(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.create_user("walk-member").await.unwrap();
    let [one, other] = [iam.group("walk-of-user"), iam.group("walk-of-user-2")];
    for group in [&one, &other] {
        group.create().await.unwrap();
        run!(walk, user.add_group(group.name())).await.unwrap();
    }
    let groups: Vec<_> = run!(walk, user.groups()).try_collect().await.unwrap();
    assert_eq!(groups, [one.clone(), other.clone()]);
    run!(walk, user.remove_group(one.name())).await.unwrap();
    assert_eq!(user.groups().try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&other));
    user.remove_group(other.name()).await.unwrap();
    for group in [one, other] {
        group.delete().await.unwrap();
    }
    user.delete().await.unwrap();
}
