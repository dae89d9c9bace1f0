//! DynamoDB: tables and their items.
//!
//! Begin with [`DynamoDb`]. Everything boto3's DynamoDB resources declare is here, under the same
//! names. Items are maps of the SDK's `AttributeValue`s, in and out.

use tucuxi::{Resource as _, model::Model};

mod root;
mod table;

pub use root::DynamoDb;
pub use table::Table;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[DynamoDb::MODEL, Table::MODEL];
