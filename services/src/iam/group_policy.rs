use tucuxi::resource;

use super::Group;

/// A policy embedded in a group.
#[resource(service = "iam", identifier = ["group_name", "name"])]
#[load(GetGroupPolicy(group_name = group_name, policy_name = name) -> response)]
pub struct GroupPolicy {
    /// The name of the group.
    group_name: String,
    /// The name of the policy.
    name: String,
    /// The name of the policy, as IAM calls it: the same as `name`.
    #[identifier(name)]
    policy_name: String,
    /// The policy, as percent-encoded JSON (RFC 3986).
    policy_document: String,
    /// The group.
    #[has({ name: group_name })]
    group: Group,
    /// Deletes the policy.
    #[action(DeleteGroupPolicy(group_name = group_name, policy_name = name))]
    delete: fn(),
    /// Sets the policy, given as JSON, in place of the one there is.
    #[action(
        PutGroupPolicy(
            group_name = group_name,
            policy_name = name,
            policy_document = policy_document
        )
    )]
    put: fn(policy_document: String),
}
