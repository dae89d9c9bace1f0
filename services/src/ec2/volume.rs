use aws_sdk_ec2::{primitives::DateTime, types};
use tucuxi::resource;

use super::{Snapshot, Tag};

/// A volume.
#[resource(service = "ec2", identifier = "id", shape = "Volume")]
#[load(DescribeVolumes(volume_ids = [id]) -> volumes[0])]
pub struct Volume {
    /// The id of the volume.
    id: String,
    /// The id of the volume, under EC2's own name for it.
    #[identifier(id)]
    volume_id: String,
    /// The id of the availability zone the volume is in, the same in every account.
    availability_zone_id: Option<String>,
    /// The Outpost the volume is on, if it is on one.
    outpost_arn: Option<String>,
    /// The volume this one was copied from.
    source_volume_id: Option<String>,
    /// The number of operations per second.
    iops: Option<i32>,
    /// The tags the volume had when last loaded.
    tags: Vec<types::Tag>,
    /// The kind of volume, for example `gp3`.
    volume_type: Option<types::VolumeType>,
    /// Whether the volume was made from a snapshot with fast restore.
    fast_restored: Option<bool>,
    /// Whether the volume may be attached to several instances.
    multi_attach_enabled: Option<bool>,
    /// The throughput, in MiB per second.
    throughput: Option<i32>,
    /// How the volume is encrypted at rest.
    sse_type: Option<types::SseType>,
    /// The service that manages the volume, if one does.
    operator: Option<types::OperatorResponse>,
    /// The rate at which blocks are fetched from the snapshot, in MiB per second.
    volume_initialization_rate: Option<i32>,
    /// The ARN of the volume.
    volume_arn: Option<String>,
    /// The account that owns the volume.
    owner_id: Option<String>,
    /// The size, in GiB.
    size: Option<i32>,
    /// The id of the snapshot the volume was made from; empty when there was none.
    snapshot_id: Option<String>,
    /// The availability zone the volume is in.
    availability_zone: Option<String>,
    /// The state the volume was in when last loaded.
    state: Option<types::VolumeState>,
    /// When the volume was made.
    create_time: Option<DateTime>,
    /// The instances the volume is attached to.
    attachments: Vec<types::VolumeAttachment>,
    /// Whether the volume is encrypted.
    encrypted: Option<bool>,
    /// The KMS key that protects the volume.
    kms_key_id: Option<String>,
    /// Attaches the volume to the instance under that device name.
    #[action(AttachVolume(volume_id = id, device = device, instance_id = instance_id))]
    attach_to_instance: fn(device: String, instance_id: String),
    /// Makes a snapshot of the volume.
    #[action(CreateSnapshot(volume_id = id) -> { id: .snapshot_id })]
    create_snapshot: fn() -> Snapshot,
    /// Adds tags to the volume, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the volume: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the volume. It must be detached.
    #[action(DeleteVolume(volume_id = id))]
    delete: fn(),
    /// Asks for one attribute of the volume.
    #[action(DescribeVolumeAttribute(volume_id = id, attribute = attribute))]
    describe_attribute: fn(attribute: types::VolumeAttributeName),
    /// Asks for the health of the volume.
    #[action(DescribeVolumeStatus(volume_ids = [id]))]
    describe_status: fn(),
    /// Detaches the volume from its instance.
    #[action(DetachVolume(volume_id = id))]
    detach_from_instance: fn(),
    /// Turns I/O back on for a volume whose data may be inconsistent.
    #[action(EnableVolumeIO(volume_id = id))]
    enable_io: fn(),
    /// Changes one attribute of the volume. Say which with `.with(..)`.
    #[action(ModifyVolumeAttribute(volume_id = id))]
    modify_attribute: fn(),
    /// The snapshots made of the volume.
    #[collection(
        DescribeSnapshots(filters += Filter { name: "volume-id", values: [id] })
            -> snapshots[] { id: .snapshot_id }
    )]
    snapshots: Collection<Snapshot>,
}
