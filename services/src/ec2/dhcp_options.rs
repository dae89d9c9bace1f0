use aws_sdk_ec2::types;
use tucuxi::resource;

use super::Tag;

/// A set of DHCP options that networks hand out to their instances.
#[resource(service = "ec2", identifier = "id", shape = "DhcpOptions")]
#[load(DescribeDhcpOptions(dhcp_options_ids = [id]) -> dhcp_options[0])]
pub struct DhcpOptions {
    /// The id of the set.
    id: String,
    /// The id of the set, under EC2's own name for it.
    #[identifier(id)]
    dhcp_options_id: String,
    /// The account that owns the set.
    owner_id: Option<String>,
    /// The tags the set had when last loaded.
    tags: Vec<types::Tag>,
    /// The options: for each its key and its values.
    dhcp_configurations: Vec<types::DhcpConfiguration>,
    /// Makes the network of that id use this set.
    #[action(AssociateDhcpOptions(dhcp_options_id = id, vpc_id = vpc_id))]
    associate_with_vpc: fn(vpc_id: String),
    /// Adds tags to the set, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the set: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the set. No network may be using it.
    #[action(DeleteDhcpOptions(dhcp_options_id = id))]
    delete: fn(),
}
