use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::{Group, PolicyVersion, Role, User};

/// A managed policy: of the account, or of AWS.
#[resource(service = "iam", identifier = "arn", shape = "Policy")]
#[load(GetPolicy(policy_arn = arn) -> policy)]
pub struct Policy {
    /// The ARN of the policy.
    arn: String,
    /// The name of the policy.
    policy_name: Option<String>,
    /// The id of the policy, which no other policy ever has.
    policy_id: Option<String>,
    /// The path of the policy, which begins and ends with `/`.
    path: Option<String>,
    /// The id of the version that is in force.
    default_version_id: Option<String>,
    /// The number of users, groups and roles the policy is attached to.
    attachment_count: Option<i32>,
    /// The number of users and roles the policy is the permissions boundary of.
    permissions_boundary_usage_count: Option<i32>,
    /// Whether the policy can be attached to users, groups and roles.
    is_attachable: bool,
    /// The description of the policy; listings don't tell it.
    description: Option<String>,
    /// When the policy was created.
    create_date: Option<DateTime>,
    /// When the newest version of the policy was created.
    update_date: Option<DateTime>,
    /// The tags the policy had when last loaded; listings don't tell them.
    tags: Vec<types::Tag>,
    /// The version that is in force.
    #[has({ arn: arn, version_id: .default_version_id })]
    default_version: Option<PolicyVersion>,
    /// Attaches the policy to the group of that name.
    #[action(AttachGroupPolicy(policy_arn = arn, group_name = group_name))]
    attach_group: fn(group_name: String),
    /// Attaches the policy to the role of that name.
    #[action(AttachRolePolicy(policy_arn = arn, role_name = role_name))]
    attach_role: fn(role_name: String),
    /// Attaches the policy to the user of that name.
    #[action(AttachUserPolicy(policy_arn = arn, user_name = user_name))]
    attach_user: fn(user_name: String),
    /// Creates a version of the policy, given as JSON. There can be five. It comes into force at
    /// once where `.with(..)` sets it as the default.
    #[action(
        CreatePolicyVersion(policy_arn = arn, policy_document = policy_document)
            -> { arn: arn, version_id: .policy_version.version_id }
    )]
    create_version: fn(policy_document: String) -> PolicyVersion,
    /// Deletes the policy. It must be attached to nothing, and have no version but the default one.
    #[action(DeletePolicy(policy_arn = arn))]
    delete: fn(),
    /// Detaches the policy from the group of that name.
    #[action(DetachGroupPolicy(policy_arn = arn, group_name = group_name))]
    detach_group: fn(group_name: String),
    /// Detaches the policy from the role of that name.
    #[action(DetachRolePolicy(policy_arn = arn, role_name = role_name))]
    detach_role: fn(role_name: String),
    /// Detaches the policy from the user of that name.
    #[action(DetachUserPolicy(policy_arn = arn, user_name = user_name))]
    detach_user: fn(user_name: String),
    /// The groups the policy is attached to.
    #[collection(
        ListEntitiesForPolicy(policy_arn = arn, entity_filter = "Group")
            -> policy_groups[] { name: .group_name, .. }
    )]
    attached_groups: Collection<Group>,
    /// The roles the policy is attached to.
    #[collection(
        ListEntitiesForPolicy(policy_arn = arn, entity_filter = "Role")
            -> policy_roles[] { name: .role_name, .. }
    )]
    attached_roles: Collection<Role>,
    /// The users the policy is attached to.
    #[collection(
        ListEntitiesForPolicy(policy_arn = arn, entity_filter = "User")
            -> policy_users[] { name: .user_name, .. }
    )]
    attached_users: Collection<User>,
    /// The versions of the policy. Their documents aren't listed: `reload` a version to see its.
    #[collection(
        ListPolicyVersions(policy_arn = arn) -> versions[] { arn: arn, version_id: .version_id }
    )]
    versions: Collection<PolicyVersion>,
}
