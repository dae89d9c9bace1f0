use std::collections::HashMap;

use aws_sdk_dynamodb::{primitives::DateTime, types};
use tucuxi::resource;

/// A table.
#[resource(service = "dynamodb", identifier = "name", shape = "TableDescription")]
#[load(DescribeTable(table_name = name) -> table)]
pub struct Table {
    /// The name of the table.
    name: String,
    /// The name of the table, as DynamoDB calls it: the same as `name`.
    #[identifier(name)]
    table_name: String,
    /// The attributes that keys of the table and of its indexes are made of, and their types.
    attribute_definitions: Vec<types::AttributeDefinition>,
    /// The attributes of the primary key: the partition key, and the sort key if there is one.
    key_schema: Vec<types::KeySchemaElement>,
    /// The state the table was in when last loaded.
    table_status: Option<types::TableStatus>,
    /// When the table was created.
    creation_date_time: Option<DateTime>,
    /// The provisioned capacity in units per second, and when it was last changed.
    provisioned_throughput: Option<types::ProvisionedThroughputDescription>,
    /// The size of the table, in bytes, as counted about every six hours.
    table_size_bytes: Option<i64>,
    /// The number of items, as counted about every six hours.
    item_count: Option<i64>,
    /// The ARN of the table.
    table_arn: Option<String>,
    /// The id of the table, a UUID.
    table_id: Option<String>,
    /// Whether capacity is provisioned or paid per request; absent where it always was provisioned.
    billing_mode_summary: Option<types::BillingModeSummary>,
    /// The local secondary indexes.
    local_secondary_indexes: Vec<types::LocalSecondaryIndexDescription>,
    /// The global secondary indexes.
    global_secondary_indexes: Vec<types::GlobalSecondaryIndexDescription>,
    /// Whether changes go to a stream, and what it tells of them; absent where they don't.
    stream_specification: Option<types::StreamSpecification>,
    /// The time that labels the latest stream, if there was one.
    latest_stream_label: Option<String>,
    /// The ARN of the latest stream, if there was one.
    latest_stream_arn: Option<String>,
    /// The version of global tables in use, if the table is replicated.
    global_table_version: Option<String>,
    /// The replicas of the table in other regions.
    replicas: Vec<types::ReplicaDescription>,
    /// The region that only witnesses writes, where a global table has one.
    global_table_witnesses: Vec<types::GlobalTableWitnessDescription>,
    /// Whether the replicas of a global table share their settings.
    global_table_settings_replication_mode: Option<types::GlobalTableSettingsReplicationMode>,
    /// The backup or table this one was restored from, if it was.
    restore_summary: Option<types::RestoreSummary>,
    /// How the table is encrypted, where a KMS key does that.
    sse_description: Option<types::SseDescription>,
    /// When and why the table was archived, if it was.
    archival_summary: Option<types::ArchivalSummary>,
    /// The storage class of the table.
    table_class_summary: Option<types::TableClassSummary>,
    /// Whether the table can't be deleted.
    deletion_protection_enabled: Option<bool>,
    /// Whether this replica can't be taken out of its global table.
    disassociation_protection_enabled: Option<bool>,
    /// The most units that requests can take, where they are paid for one by one and there is a
    /// limit.
    on_demand_throughput: Option<types::OnDemandThroughput>,
    /// The units per second that the table can take at once.
    warm_throughput: Option<types::TableWarmThroughputDescription>,
    /// Whether reads of a global table are strongly or eventually consistent across regions.
    multi_region_consistency: Option<types::MultiRegionConsistency>,
    /// The vector indexes.
    vector_indexes: Vec<types::VectorIndexDescription>,
    /// Begins to delete the table and all its items. It must be active, and deletion protection
    /// off.
    #[action(DeleteTable(table_name = name))]
    delete: fn(),
    /// Deletes the item of that key; one that doesn't exist isn't an error. A condition is given
    /// with `.with(..)`.
    #[action(DeleteItem(table_name = name, key = key))]
    delete_item: fn(key: HashMap<String, types::AttributeValue>),
    /// Reads the item of that key. Without one, the answer has no item. A strongly consistent read
    /// is asked for with `.with(..)`.
    #[action(GetItem(table_name = name, key = key))]
    get_item: fn(key: HashMap<String, types::AttributeValue>),
    /// Puts an item, in place of the one with the same key. A condition is given with `.with(..)`.
    #[action(PutItem(table_name = name, item = item))]
    put_item: fn(item: HashMap<String, types::AttributeValue>),
    /// Reads items of one partition key, in the order of their sort keys. The condition for the key
    /// is given with `.with(..)`.
    ///
    /// An answer reads at most 1 MB. Where it has a `last_evaluated_key`, there may be more: give
    /// that as `exclusive_start_key`.
    #[action(Query(table_name = name))]
    query: fn(),
    /// Reads all items, in no order. A filter is given with `.with(..)`, but what it drops is read
    /// and paid for too.
    ///
    /// An answer reads at most 1 MB. Where it has a `last_evaluated_key`, there may be more: give
    /// that as `exclusive_start_key`.
    #[action(Scan(table_name = name))]
    scan: fn(),
    /// Begins to change the table, as given with `.with(..)`: its capacity, one index, its stream,
    /// its replicas and more. Gives it as it is meanwhile.
    #[action(UpdateTable(table_name = name) -> table_description { name: name })]
    update: fn() -> Table,
    /// Changes the item of that key, or creates it. The changes, and a condition, are given with
    /// `.with(..)`.
    #[action(UpdateItem(table_name = name, key = key))]
    update_item: fn(key: HashMap<String, types::AttributeValue>),
    /// Waits until the table is active.
    #[waiter(TableExists(table_name = name) -> table)]
    wait_until_exists: Waiter,
    /// Waits until the table doesn't exist.
    #[waiter(TableNotExists(table_name = name))]
    wait_until_not_exists: Waiter,
}
