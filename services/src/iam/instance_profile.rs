use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::Role;

/// An instance profile: what gives a role to EC2 instances.
#[resource(service = "iam", identifier = "name", shape = "InstanceProfile")]
#[load(GetInstanceProfile(instance_profile_name = name) -> instance_profile)]
pub struct InstanceProfile {
    /// The name of the instance profile.
    name: String,
    /// The name of the instance profile, as IAM calls it: the same as `name`.
    #[identifier(name)]
    instance_profile_name: String,
    /// The path of the instance profile, which begins and ends with `/`.
    path: String,
    /// The id of the instance profile, which no other instance profile ever has.
    instance_profile_id: String,
    /// The ARN of the instance profile.
    arn: String,
    /// When the instance profile was created.
    create_date: DateTime,
    /// The role as it was described with the instance profile; `roles` gives it as an object.
    #[attribute(roles)]
    roles_attribute: Vec<types::Role>,
    /// The tags the instance profile had when last loaded; listings don't tell them.
    tags: Vec<types::Tag>,
    /// The role of the instance profile: one at most.
    #[has(roles[] { name: .role_name })]
    roles: Vec<Role>,
    /// Adds the role of that name. There can be only one.
    #[action(AddRoleToInstanceProfile(instance_profile_name = name, role_name = role_name))]
    add_role: fn(role_name: String),
    /// Deletes the instance profile. It must have no role, and no running instance should be using
    /// it.
    #[action(DeleteInstanceProfile(instance_profile_name = name))]
    delete: fn(),
    /// Removes the role of that name. Instances with the instance profile lose what the role allows
    /// them.
    #[action(RemoveRoleFromInstanceProfile(instance_profile_name = name, role_name = role_name))]
    remove_role: fn(role_name: String),
}
