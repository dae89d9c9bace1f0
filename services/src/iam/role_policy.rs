use tucuxi::resource;

use super::Role;

/// A policy embedded in a role.
#[resource(service = "iam", identifier = ["role_name", "name"])]
#[load(GetRolePolicy(role_name = role_name, policy_name = name) -> response)]
pub struct RolePolicy {
    /// The name of the role.
    role_name: String,
    /// The name of the policy.
    name: String,
    /// The name of the policy, as IAM calls it: the same as `name`.
    #[identifier(name)]
    policy_name: String,
    /// The policy, as percent-encoded JSON (RFC 3986).
    policy_document: String,
    /// The role.
    #[has({ name: role_name })]
    role: Role,
    /// Deletes the policy.
    #[action(DeleteRolePolicy(role_name = role_name, policy_name = name))]
    delete: fn(),
    /// Sets the policy, given as JSON, in place of the one there is.
    #[action(
        PutRolePolicy(role_name = role_name, policy_name = name, policy_document = policy_document)
    )]
    put: fn(policy_document: String),
}
