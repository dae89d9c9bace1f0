use aws_sdk_ec2::types;
use tucuxi::resource;

/// A tag of one resource: its key with that value.
#[resource(service = "ec2", identifier = ["resource_id", "key", "value"], shape = "TagDescription")]
#[load(
    DescribeTags(
        filters += Filter { name: "resource-id", values: [resource_id] },
        filters += Filter { name: "key", values: [key] },
        filters += Filter { name: "value", values: [value] }
    ) -> tags[0]
)]
pub struct Tag {
    /// The id of the resource that carries the tag.
    resource_id: String,
    /// The key of the tag.
    key: String,
    /// The value of the tag.
    value: String,
    /// The kind of resource that carries the tag.
    resource_type: Option<types::ResourceType>,
    /// Removes the tag from its resource, if it still has that value.
    #[action(DeleteTags(resources = [resource_id], tags = [Tag { key: key, value: value }]))]
    delete: fn(),
    /// Removes the tags. Sends one request per tag, as a request removes each of its tags from each
    /// of its resources.
    #[batch(DeleteTags(resources = [resource_id], tags = [Tag { key: key, value: value }]), max = 1)]
    delete_all: fn(),
}
