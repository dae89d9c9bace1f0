use std::collections::HashMap;

use aws_sdk_dynamodb::types;
use tucuxi::resource;

use super::Table;

/// All of DynamoDB in the session's region.
#[resource(service = "dynamodb")]
pub struct DynamoDb {
    /// The table of that name.
    #[has({ name: name })]
    table: fn(name: String) -> Table,
    /// Reads up to 100 items by their keys, by tables. What exceeds 16 MB, or what there was no
    /// capacity for, comes back in `unprocessed_keys`: ask again for that.
    #[action(BatchGetItem(request_items = request_items))]
    batch_get_item: fn(request_items: HashMap<String, types::KeysAndAttributes>),
    /// Puts or deletes up to 25 items, by tables. What there was no capacity for comes back in
    /// `unprocessed_items`: send that again.
    #[action(BatchWriteItem(request_items = request_items))]
    batch_write_item: fn(request_items: HashMap<String, Vec<types::WriteRequest>>),
    /// Begins to create a table of that name. Its keys, their types and how it is billed are given
    /// with `.with(..)`.
    ///
    /// It can be used once it is active: see `Table::wait_until_exists`.
    #[action(CreateTable(table_name = table_name) -> table_description { name: .table_name })]
    create_table: fn(table_name: String) -> Table,
    /// The tables.
    #[collection(ListTables() -> table_names[] { name: ., .. })]
    tables: Collection<Table>,
}
