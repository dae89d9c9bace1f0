//! DynamoDB.

use std::collections::HashMap;

use aws_sdk_dynamodb::types;
use tucuxi::TryStreamExt as _;
use tucuxi_services::dynamodb::{DynamoDb, Table};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, DynamoDb {
        action batch_get_item(reads());
        action batch_write_item(writes());
        action create_table("TableName");
        collection tables;
    });
    sends!(requests, Table {
        load;
        action delete();
        action delete_item(key());
        action get_item(key());
        action put_item(key());
        action query();
        action scan();
        action update();
        action update_item(key());
        waiter wait_until_exists;
        waiter wait_until_not_exists;
    });
}

fn reads() -> HashMap<String, types::KeysAndAttributes> {
    [("key".to_owned(), types::KeysAndAttributes::builder().keys(key()).build().expect("whole"))].into()
}

fn writes() -> HashMap<String, Vec<types::WriteRequest>> {
    [(
        "key".to_owned(),
        vec![
            types::WriteRequest::builder()
                .put_request(
                    types::PutRequest::builder()
                        .item("key", types::AttributeValue::S("S".to_owned()))
                        .build()
                        .expect("whole"),
                )
                .build(),
        ],
    )]
    .into()
}

fn key() -> HashMap<String, types::AttributeValue> {
    [("key".to_owned(), types::AttributeValue::S("S".to_owned()))].into()
}
