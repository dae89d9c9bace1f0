use aws_sdk_ec2::types;
use tucuxi::resource;

use super::{Tag, Vpc};

/// A network access list: rules for all traffic in and out of subnets.
#[resource(service = "ec2", identifier = "id", shape = "NetworkAcl")]
#[load(DescribeNetworkAcls(network_acl_ids = [id]) -> network_acls[0])]
pub struct NetworkAcl {
    /// The id of the access list.
    id: String,
    /// The id of the access list, under EC2's own name for it.
    #[identifier(id)]
    network_acl_id: String,
    /// The subnets that use the list.
    associations: Vec<types::NetworkAclAssociation>,
    /// The rules.
    entries: Vec<types::NetworkAclEntry>,
    /// Whether the access list is the default one.
    is_default: Option<bool>,
    /// The tags the access list had when last loaded.
    tags: Vec<types::Tag>,
    /// The id of the network the access list belongs to.
    vpc_id: Option<String>,
    /// The account that owns the access list.
    owner_id: Option<String>,
    /// The network the access list belongs to, if any.
    #[has({ id: .vpc_id })]
    vpc: Option<Vpc>,
    /// Adds a rule. Its address range, ports and ICMP type are given with `.with(..)`.
    #[action(
        CreateNetworkAclEntry(
            network_acl_id = id,
            rule_number = rule_number,
            protocol = protocol,
            rule_action = rule_action,
            egress = egress
        )
    )]
    create_entry: fn(rule_number: i32, protocol: String, rule_action: types::RuleAction, egress: bool),
    /// Adds tags to the access list, or overwrites those of the same keys. Gives one object per
    /// tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the access list: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the list. No subnet may be using it.
    #[action(DeleteNetworkAcl(network_acl_id = id))]
    delete: fn(),
    /// Deletes the rule of that number and direction.
    #[action(
        DeleteNetworkAclEntry(network_acl_id = id, rule_number = rule_number, egress = egress)
    )]
    delete_entry: fn(rule_number: i32, egress: bool),
    /// Makes the subnet of that association use this list instead of its own.
    #[action(ReplaceNetworkAclAssociation(network_acl_id = id, association_id = association_id))]
    replace_association: fn(association_id: String),
    /// Replaces the rule of that number and direction.
    #[action(
        ReplaceNetworkAclEntry(
            network_acl_id = id,
            rule_number = rule_number,
            protocol = protocol,
            rule_action = rule_action,
            egress = egress
        )
    )]
    replace_entry: fn(rule_number: i32, protocol: String, rule_action: types::RuleAction, egress: bool),
}
