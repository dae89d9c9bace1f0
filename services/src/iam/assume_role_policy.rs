use tucuxi::resource;

use super::Role;

/// The trust policy of a role: who can assume it.
///
/// It is read with `Role::assume_role_policy_document`.
#[resource(service = "iam", identifier = "role_name")]
pub struct AssumeRolePolicy {
    /// The name of the role.
    role_name: String,
    /// The role.
    #[has({ name: role_name })]
    role: Role,
    /// Sets the policy, given as JSON, in place of the one there is.
    #[action(UpdateAssumeRolePolicy(role_name = role_name, policy_document = policy_document))]
    update: fn(policy_document: String),
}
