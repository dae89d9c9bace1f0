use aws_sdk_ec2::types;
use tucuxi::resource;

use super::Instance;

/// A group that says how its instances are placed on hardware.
#[resource(service = "ec2", identifier = "name", shape = "PlacementGroup")]
#[load(DescribePlacementGroups(group_names = [name]) -> placement_groups[0])]
pub struct PlacementGroup {
    /// The name of the group.
    name: String,
    /// The name of the group, under EC2's own name for it.
    #[identifier(name)]
    group_name: String,
    /// The state the group was in when last loaded.
    state: Option<types::PlacementGroupState>,
    /// How instances are placed: close together, spread, or in partitions.
    strategy: Option<types::PlacementStrategy>,
    /// The number of partitions, for the strategy `partition`.
    partition_count: Option<i32>,
    /// The id of the group.
    group_id: Option<String>,
    /// The tags the group had when last loaded.
    tags: Vec<types::Tag>,
    /// The ARN of the group.
    group_arn: Option<String>,
    /// Whether instances are spread over hosts or over racks.
    spread_level: Option<types::SpreadLevel>,
    /// The id of the linked group, if there is one.
    linked_group_id: Option<String>,
    /// The service that manages the group, if one does.
    operator: Option<types::OperatorResponse>,
    /// The id of the group this one is part of.
    parent_group_id: Option<String>,
    /// Deletes the group. No instance may be in it.
    #[action(DeletePlacementGroup(group_name = name))]
    delete: fn(),
    /// The instances in the group.
    #[collection(
        DescribeInstances(filters += Filter { name: "placement-group-name", values: [name] })
            -> reservations[].instances[] { id: .instance_id }
    )]
    instances: Collection<Instance>,
}
