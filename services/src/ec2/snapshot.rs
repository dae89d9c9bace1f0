use aws_sdk_ec2::{primitives::DateTime, types};
use tucuxi::resource;

use super::{Tag, Volume};

/// A snapshot of a volume.
#[resource(service = "ec2", identifier = "id", shape = "Snapshot")]
#[load(DescribeSnapshots(snapshot_ids = [id]) -> snapshots[0])]
pub struct Snapshot {
    /// The id of the snapshot.
    id: String,
    /// The id of the snapshot, under EC2's own name for it.
    #[identifier(id)]
    snapshot_id: String,
    /// The name of the owner where AWS names it, for example `amazon`.
    owner_alias: Option<String>,
    /// The Outpost the snapshot is on, if it is on one.
    outpost_arn: Option<String>,
    /// The tags the snapshot had when last loaded.
    tags: Vec<types::Tag>,
    /// Whether the snapshot is in the standard or the archive tier.
    storage_tier: Option<types::StorageTier>,
    /// When a snapshot restored for a time goes back to the archive.
    restore_expiry_time: Option<DateTime>,
    /// How the snapshot is encrypted at rest.
    sse_type: Option<types::SseType>,
    /// The availability zone the snapshot is in.
    availability_zone: Option<String>,
    /// Whether a copy keeps to a completion duration.
    transfer_type: Option<types::TransferType>,
    /// The asked completion duration of a copy, in minutes.
    completion_duration_minutes: Option<i32>,
    /// When the snapshot was completed.
    completion_time: Option<DateTime>,
    /// The size of the whole snapshot, in bytes.
    full_snapshot_size_in_bytes: Option<i64>,
    /// The id of the volume the snapshot was made of.
    volume_id: Option<String>,
    /// The state the snapshot was in when last loaded.
    state: Option<types::SnapshotState>,
    /// Why a copy of the snapshot failed, if it did.
    state_message: Option<String>,
    /// When the snapshot was begun.
    start_time: Option<DateTime>,
    /// How far the snapshot is, as a percentage.
    progress: Option<String>,
    /// The account that owns the snapshot.
    owner_id: Option<String>,
    /// The description of the snapshot.
    description: Option<String>,
    /// The size of the volume, in GiB.
    volume_size: Option<i32>,
    /// Whether the snapshot is encrypted.
    encrypted: Option<bool>,
    /// The KMS key that protects the snapshot.
    kms_key_id: Option<String>,
    /// The id of the data key, the same for snapshots with the same key.
    data_encryption_key_id: Option<String>,
    /// The volume the snapshot was made of.
    #[has({ id: .volume_id })]
    volume: Option<Volume>,
    /// Copies the snapshot, from the region of that name.
    #[action(CopySnapshot(source_snapshot_id = id, source_region = source_region))]
    copy: fn(source_region: String),
    /// Adds tags to the snapshot, or overwrites those of the same keys. Gives one object per tag.
    #[action(
        CreateTags(resources = [id], tags = tags)
            -> request.tags[] { resource_id: id, key: .key, value: .value?, .. }
    )]
    create_tags: fn(tags: Vec<types::Tag>) -> Vec<Tag>,
    /// Removes these tags from the snapshot: by key, or by key and value where it has one. An empty list removes
    /// **all** tags that aren't AWS's own: that is how EC2 reads it.
    #[action(DeleteTags(resources = [id], tags = tags))]
    delete_tags: fn(tags: Vec<types::Tag>),
    /// Deletes the snapshot. No registered image may be using it.
    #[action(DeleteSnapshot(snapshot_id = id))]
    delete: fn(),
    /// Asks for one attribute of the snapshot.
    #[action(DescribeSnapshotAttribute(snapshot_id = id, attribute = attribute))]
    describe_attribute: fn(attribute: types::SnapshotAttributeName),
    /// Changes who may use the snapshot. Say how with `.with(..)`.
    #[action(ModifySnapshotAttribute(snapshot_id = id))]
    modify_attribute: fn(),
    /// Sets one attribute of the snapshot back to its default.
    #[action(ResetSnapshotAttribute(snapshot_id = id, attribute = attribute))]
    reset_attribute: fn(attribute: types::SnapshotAttributeName),
    /// Waits until the snapshot is completed.
    #[waiter(SnapshotCompleted(snapshot_ids = [id]) -> snapshots[0])]
    wait_until_completed: Waiter,
}
