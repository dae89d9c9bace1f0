use aws_sdk_ec2::types;
use tucuxi::resource;

use super::TagValue;

/// A tag of one resource: its key with that value.
#[resource(service = "ec2", identifier = ["resource_id", "key", "value"], shape = "TagDescription")]
#[load(
    DescribeTags(
        filters += Filter { name: "key", values: [key] },
        filters += Filter { name: "value", values: [value] },
        filters += Filter { name: "resource-id", values: [resource_id] }
    ) -> tags[0]
)]
pub struct Tag {
    /// The id of the resource that carries the tag.
    resource_id: String,
    /// The key of the tag.
    key: String,
    /// The value of the tag.
    value: TagValue,
    /// The kind of resource that carries the tag.
    resource_type: Option<types::ResourceType>,
    /// Removes the tag from its resource, if it still has that value.
    #[action(DeleteTags(resources = [resource_id], tags = [Tag { key: key, value: value }]))]
    delete: fn(),
    /// Removes the tags that still have these values: those of one resource in one request, as EC2
    /// removes every tag of a request from every resource of it.
    #[batch(
        DeleteTags(resources = [resource_id], tags = [Tag { key: key, value: value }]),
        max = 50,
        same = resource_id
    )]
    delete_all: fn(),
}
