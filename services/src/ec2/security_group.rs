use aws_sdk_ec2::types;
use tucuxi::resource;

use super::Tag;

/// A security group: rules for traffic in and out of instances.
#[resource(service = "ec2", identifier = "id", shape = "SecurityGroup")]
#[load(DescribeSecurityGroups(group_ids = [id]) -> security_groups[0])]
pub struct SecurityGroup {
    /// The id of the group.
    id: String,
    /// The id of the group, under EC2's own name for it.
    #[identifier(id)]
    group_id: String,
    /// The rules for outgoing traffic.
    ip_permissions_egress: Vec<types::IpPermission>,
    /// The tags the group had when last loaded.
    tags: Vec<types::Tag>,
    /// The id of the network the group belongs to.
    vpc_id: Option<String>,
    /// The ARN of the group.
    security_group_arn: Option<String>,
    /// The account that owns the group.
    owner_id: Option<String>,
    /// The name of the group.
    group_name: Option<String>,
    /// The description of the group.
    description: Option<String>,
    /// The rules for incoming traffic.
    ip_permissions: Vec<types::IpPermission>,
    /// Allows outgoing traffic. The rules are given with `.with(..)`.
    #[action(AuthorizeSecurityGroupEgress(group_id = id))]
    authorize_egress: fn(),
    /// Allows incoming traffic. The rules are given with `.with(..)`.
    #[action(AuthorizeSecurityGroupIngress(group_id = id))]
    authorize_ingress: fn(),
    /// Adds tags to the group, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the group: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the group. Nothing may be using it.
    #[action(DeleteSecurityGroup(group_id = id))]
    delete: fn(),
    /// Takes rules for outgoing traffic back. Say which with `.with(..)`.
    #[action(RevokeSecurityGroupEgress(group_id = id))]
    revoke_egress: fn(),
    /// Takes rules for incoming traffic back. Say which with `.with(..)`.
    #[action(RevokeSecurityGroupIngress(group_id = id))]
    revoke_ingress: fn(),
}
