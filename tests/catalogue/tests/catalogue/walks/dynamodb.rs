//! DynamoDB: tables and their items.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, KeySchemaElement, KeyType, ScalarAttributeType,
};
use tucuxi_services::dynamodb::{DynamoDb, Table};

use super::{Walk, run};

mod items;
mod tables;

pub(crate) async fn walk(walk: &Walk<'_>) {
    tables::a_table_from_beginning_to_end(walk).await;
    tables::tables_in_pages(walk).await;
    items::an_item_from_beginning_to_end(walk).await;
    items::items_in_their_order(walk).await;
    items::items_of_two_tables_at_once(walk).await;
}

type Item = HashMap<String, AttributeValue>;

/// A table of things by artist and title.
async fn songs(walk: &Walk<'_>, name: &str) -> Table {
    let dynamodb = DynamoDb::new(walk.session());
    let element = |name, key| KeySchemaElement::builder().attribute_name(name).key_type(key).build().unwrap();
    let text = |name| AttributeDefinition::builder().attribute_name(name).attribute_type(ScalarAttributeType::S);
    run!(walk, dynamodb.create_table(name))
        .with(|request| {
            request
                .key_schema(element("artist", KeyType::Hash))
                .key_schema(element("title", KeyType::Range))
                .attribute_definitions(text("artist").build().unwrap())
                .attribute_definitions(text("title").build().unwrap())
                .billing_mode(BillingMode::PayPerRequest)
        })
        .await
        .unwrap()
}

fn song(artist: &str, title: &str) -> Item {
    [("artist", artist), ("title", title)].map(|(name, text)| (name.to_owned(), AttributeValue::S(text.into()))).into()
}
