//! Groups.

use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::Iam;

use super::{READ, WRITE, Walk, decoded, new_policy, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    a_group_from_beginning_to_end(walk).await;
    who_is_in_a_group(walk).await;
    what_a_group_may_do(walk).await;
}

async fn a_group_from_beginning_to_end(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let group = iam.group("walk-group");
    assert!(!run!(walk, group.exists()).await.unwrap());
    let created = run!(walk, group.create()).with(|request| request.path("/walk/")).await.unwrap();
    assert_eq!(created, group);
    run!(walk, group.load()).await.unwrap();
    assert_eq!(run!(walk, group.group_name()), "walk-group");
    assert_eq!(run!(walk, group.path()).await.unwrap(), "/walk/");
    assert!(run!(walk, group.arn()).await.unwrap().ends_with(":group/walk/walk-group"));
    let other = run!(walk, iam.create_group("walk-group-2")).await.unwrap();
    walk.recorder().clear();
    let groups: Vec<_> = run!(walk, iam.groups()).try_collect().await.unwrap();
    assert!(groups.contains(&other));
    let listed = groups.into_iter().find(|one| *one == group).unwrap();
    let id = group.group_id().await.unwrap();
    assert_eq!(listed.group_id().await.unwrap(), id);
    assert_eq!(walk.recorder().count(), 1, "the listing told it");

    let renamed = run!(walk, group.update()).with(|request| request.new_group_name("walk-renamed")).await.unwrap();
    let renamed = renamed.unwrap();
    assert_eq!(renamed, iam.group("walk-renamed"));
    assert_eq!(renamed.group_id().await.unwrap(), id);
    assert!(run!(walk, group.reload()).await.unwrap_err().is_not_found());
    for one in [renamed, other] {
        run!(walk, one.delete()).await.unwrap();
        assert!(!one.exists().await.unwrap());
    }
    let left: Vec<_> = iam.groups().try_collect().await.unwrap();
    assert!(left.iter().all(|one| !["walk-renamed", "walk-group-2"].contains(&one.name())));
}

async fn who_is_in_a_group(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let group = iam.create_group("walk-members").await.unwrap();
    let [one, other] = [iam.user("walk-in-group"), iam.user("walk-in-group-2")];
    for user in [&one, &other] {
        user.create().await.unwrap();
        run!(walk, group.add_user(user.name())).await.unwrap();
    }
    walk.recorder().clear();
    let users: Vec<_> = run!(walk, group.users()).try_collect().await.unwrap();
    assert_eq!(users, [one.clone(), other.clone()]);
    assert!(users[0].arn().await.unwrap().ends_with(":user/walk-in-group"));
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    run!(walk, group.remove_user(one.name())).await.unwrap();
    assert_eq!(group.users().try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&other));
    assert!(group.remove_user(one.name()).await.unwrap_err().is_not_found());
    group.remove_user(other.name()).await.unwrap();
    for user in [one, other] {
        user.delete().await.unwrap();
    }
    group.delete().await.unwrap();
}

async fn what_a_group_may_do(walk: &Walk<'_>) {
    let group = Iam::new(walk.session()).create_group("walk-group-rights").await.unwrap();
    let inline = run!(walk, group.create_policy("read", READ)).await.unwrap();
    assert_eq!(inline, group.policy("read"));
    assert_eq!(inline.group(), group);
    run!(walk, inline.load()).await.unwrap();
    assert_eq!(run!(walk, inline.policy_name()), "read");
    assert_eq!(decoded(&run!(walk, inline.policy_document()).await.unwrap()), READ);
    run!(walk, inline.put(WRITE)).await.unwrap();
    run!(walk, inline.reload()).await.unwrap();
    assert_eq!(decoded(&inline.policy_document().await.unwrap()), WRITE);
    assert_eq!(run!(walk, group.policies()).try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&inline));
    run!(walk, inline.delete()).await.unwrap();
    assert!(inline.reload().await.unwrap_err().is_not_found());
    assert_eq!(group.policies().count().await, 0);

    let policy = new_policy(walk, "walk-for-group").await;
    run!(walk, group.attach_policy(policy.arn())).await.unwrap();
    assert_eq!(
        run!(walk, group.attached_policies()).try_collect::<Vec<_>>().await.unwrap(),
        std::slice::from_ref(&policy)
    );
    run!(walk, group.detach_policy(policy.arn())).await.unwrap();
    assert_eq!(group.attached_policies().count().await, 0);
    policy.delete().await.unwrap();
    group.delete().await.unwrap();
}
