use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::{AssumeRolePolicy, InstanceProfile, Policy, RolePolicy};

/// A role: permissions for whoever may assume it.
#[resource(service = "iam", identifier = "name", shape = "Role")]
#[load(GetRole(role_name = name) -> role)]
pub struct Role {
    /// The name of the role.
    name: String,
    /// The name of the role, as IAM calls it: the same as `name`.
    #[identifier(name)]
    role_name: String,
    /// The path of the role, which begins and ends with `/`.
    path: String,
    /// The id of the role, which no other role ever has.
    role_id: String,
    /// The ARN of the role.
    arn: String,
    /// When the role was created.
    create_date: DateTime,
    /// The trust policy, which says who can assume the role, as percent-encoded JSON (RFC 3986).
    assume_role_policy_document: Option<String>,
    /// The description of the role.
    description: Option<String>,
    /// For how long the role can be assumed at most, in seconds.
    max_session_duration: Option<i32>,
    /// The policy that bounds what the role can be allowed, if there is one; listings don't tell
    /// it.
    permissions_boundary: Option<types::AttachedPermissionsBoundary>,
    /// The tags the role had when last loaded; listings don't tell them.
    tags: Vec<types::Tag>,
    /// When and in which region the role was last used, in about the last 400 days; listings don't
    /// tell it.
    role_last_used: Option<types::RoleLastUsed>,
    /// The template the role was made from; nothing for most roles.
    source_role_template: Option<types::SourceRoleTemplate>,
    /// The trust policy, to be changed.
    #[has({ role_name: name })]
    assume_role_policy: AssumeRolePolicy,
    /// The policy of that name, embedded in the role.
    #[has({ role_name: name, name: policy_name })]
    policy: fn(policy_name: String) -> RolePolicy,
    /// Attaches the managed policy of that ARN.
    #[action(AttachRolePolicy(role_name = name, policy_arn = policy_arn))]
    attach_policy: fn(policy_arn: String),
    /// Deletes the role. It must have no policies, embedded or attached, and be in no instance
    /// profile.
    #[action(DeleteRole(role_name = name))]
    delete: fn(),
    /// Detaches the managed policy of that ARN.
    #[action(DetachRolePolicy(role_name = name, policy_arn = policy_arn))]
    detach_policy: fn(policy_arn: String),
    /// The managed policies attached to the role. The policies embedded in the role are `policies`.
    #[collection(
        ListAttachedRolePolicies(role_name = name) -> attached_policies[] { arn: .policy_arn, .. }
    )]
    attached_policies: Collection<Policy>,
    /// The instance profiles that have the role.
    #[collection(
        ListInstanceProfilesForRole(role_name = name)
            -> instance_profiles[] { name: .instance_profile_name }
    )]
    instance_profiles: Collection<InstanceProfile>,
    /// The policies embedded in the role. Managed policies attached to it are `attached_policies`.
    #[collection(
        ListRolePolicies(role_name = name) -> policy_names[] { role_name: name, name: ., .. }
    )]
    policies: Collection<RolePolicy>,
}
