use aws_sdk_iam::primitives::DateTime;
use tucuxi::resource;

use super::{GroupPolicy, Policy, User};

/// A group of users.
#[resource(service = "iam", identifier = "name", shape = "Group")]
#[load(GetGroup(group_name = name) -> group)]
pub struct Group {
    /// The name of the group.
    name: String,
    /// The name of the group, as IAM calls it: the same as `name`.
    #[identifier(name)]
    group_name: String,
    /// The path of the group, which begins and ends with `/`.
    path: String,
    /// The id of the group, which no other group ever has.
    group_id: String,
    /// The ARN of the group.
    arn: String,
    /// When the group was created.
    create_date: DateTime,
    /// The policy of that name, embedded in the group.
    #[has({ group_name: name, name: policy_name })]
    policy: fn(policy_name: String) -> GroupPolicy,
    /// Puts the user of that name into the group.
    #[action(AddUserToGroup(group_name = name, user_name = user_name))]
    add_user: fn(user_name: String),
    /// Attaches the managed policy of that ARN.
    #[action(AttachGroupPolicy(group_name = name, policy_arn = policy_arn))]
    attach_policy: fn(policy_arn: String),
    /// Creates the group. Its path is given with `.with(..)`.
    #[action(CreateGroup(group_name = name) -> group { name: name })]
    create: fn() -> Group,
    /// Embeds a policy of that name, given as JSON, in the group, or overwrites it.
    #[action(
        PutGroupPolicy(
            group_name = name,
            policy_name = policy_name,
            policy_document = policy_document
        ) -> { group_name: name, name: request.policy_name }
    )]
    create_policy: fn(policy_name: String, policy_document: String) -> GroupPolicy,
    /// Deletes the group. It must have no users and no policies.
    #[action(DeleteGroup(group_name = name))]
    delete: fn(),
    /// Detaches the managed policy of that ARN.
    #[action(DetachGroupPolicy(group_name = name, policy_arn = policy_arn))]
    detach_policy: fn(policy_arn: String),
    /// Takes the user of that name out of the group.
    #[action(RemoveUserFromGroup(group_name = name, user_name = user_name))]
    remove_user: fn(user_name: String),
    /// Changes the name or the path of the group, given with `.with(..)`.
    ///
    /// Gives the group of the new name, or `None` where the name stays. This object keeps the old
    /// name.
    #[action(UpdateGroup(group_name = name) -> { name: request.new_group_name })]
    update: fn() -> Option<Group>,
    /// The managed policies attached to the group. The policies embedded in the group are
    /// `policies`.
    #[collection(
        ListAttachedGroupPolicies(group_name = name) -> attached_policies[] { arn: .policy_arn, .. }
    )]
    attached_policies: Collection<Policy>,
    /// The policies embedded in the group. Managed policies attached to it are `attached_policies`.
    #[collection(
        ListGroupPolicies(group_name = name) -> policy_names[] { group_name: name, name: ., .. }
    )]
    policies: Collection<GroupPolicy>,
    /// The users in the group, as listings tell of them: `reload` a user to see its tags and
    /// permissions boundary.
    #[collection(GetGroup(group_name = name) -> users[] { name: .user_name })]
    users: Collection<User>,
}
