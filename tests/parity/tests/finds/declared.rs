//! Declarations that agree with `models.json` in everything.

use aws_sdk_ec2::types;
use tucuxi::model::Model;
use tucuxi::{Resource as _, resource};

pub(crate) const MODELS: &[Model] = &[Ec2::MODEL, Image::MODEL, Instance::MODEL, Tag::MODEL, Volume::MODEL];

/// The service.
#[resource(service = "ec2")]
pub(crate) struct Ec2 {
    /// An image.
    #[has({ id: id })]
    image: fn(id: String) -> Image,
    /// An instance.
    #[has({ id: id })]
    instance: fn(id: String) -> Instance,
    /// A tag.
    #[has({ resource_id: resource_id, key: key, value: value })]
    tag: fn(resource_id: String, key: String, value: String) -> Tag,
    /// A volume.
    #[has({ id: id })]
    volume: fn(id: String) -> Volume,
    /// Makes a key pair, and gives the answer.
    #[action(CreateKeyPair(key_name = key_name))]
    create_key_pair: fn(key_name: String),
    /// The addresses, all at once.
    #[collection(
        DescribeAddresses(filters += Filter { name: "domain", values: ["standard"] })
            -> addresses[] { id: .instance_id, .. },
        pages(once)
    )]
    addressed: Collection<Instance>,
}

/// What isn't loaded.
#[resource(service = "ec2", identifier = "id")]
pub(crate) struct Image {
    /// The identifier.
    id: String,
}

/// A bit of everything.
#[resource(service = "ec2", identifier = "id", shape = "Instance")]
#[load(DescribeInstances(instance_ids = [id]) -> reservations[0].instances[0])]
pub(crate) struct Instance {
    /// The identifier.
    id: String,
    /// Its other name.
    #[identifier(id)]
    instance_id: String,
    /// Text.
    image_id: Option<String>,
    /// A number.
    ami_launch_index: Option<i32>,
    /// A structure, whose name is taken by a member.
    #[attribute(state)]
    state_attribute: Option<types::InstanceState>,
    /// A list.
    tags: Vec<types::Tag>,
    /// A reference.
    #[has({ id: .image_id })]
    image: Option<Image>,
    /// A sub-resource.
    #[has({ resource_id: id, key: key, value: value })]
    tag: fn(key: String, value: String) -> Tag,
    /// Arguments in order.
    #[action(AttachVolume(instance_id = id, device = device, volume_id = volume_id))]
    attach_volume: fn(device: String, volume_id: String),
    /// A resource of the answer.
    #[action(CreateImage(instance_id = id, name = name) -> { id: .image_id })]
    create_image: fn(name: String) -> Image,
    /// Resources of the request, and a batch.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value, .. },
        batch = 1000
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// A literal.
    #[action(ResetInstanceAttribute(instance_id = id, attribute = "sourceDestCheck"))]
    reset_source_dest_check: fn(),
    /// Loaded data.
    #[action(DetachVolume(instance_id = id, volume_id = .root_device_name))]
    detach_volume: fn(),
    /// Takes a name before an attribute can.
    #[action(DescribeInstanceStatus(instance_ids = [id]))]
    state: fn(),
    /// A listing.
    #[collection(
        DescribeVolumes(filters += Filter { name: "attachment.instance-id", values: [id] })
            -> volumes[] { id: .volume_id }
    )]
    volumes: Collection<Volume>,
    /// A waiter that sees what the load sees.
    #[waiter(InstanceRunning(instance_ids = [id]) -> reservations[0].instances[0])]
    wait_until_running: Waiter,
}

/// Three identifiers.
#[resource(service = "ec2", identifier = ["resource_id", "key", "value"])]
pub(crate) struct Tag {
    /// The first.
    resource_id: String,
    /// The second.
    key: String,
    /// The third.
    value: String,
    /// A batch of its own.
    #[batch(DeleteTags(resources = [resource_id], tags = [Tag { key: key, value: value }]), max = 1)]
    delete_all: fn(),
}

/// What is listed.
#[resource(service = "ec2", identifier = "id", shape = "Volume")]
pub(crate) struct Volume {
    /// The identifier.
    id: String,
    /// Whether it's encrypted.
    encrypted: Option<bool>,
}
