//! Tables: what is known of them, how they change, and their listing.

use aws_sdk_dynamodb::types::{BillingMode, KeyType, StreamSpecification, StreamViewType, TableStatus};
use tucuxi::TryStreamExt as _;
use tucuxi_services::dynamodb::{DynamoDb, Table};

use super::songs;
use crate::walks::{Walk, run};

pub(crate) async fn a_table_from_beginning_to_end(walk: &Walk<'_>) {
    let dynamodb = DynamoDb::new(walk.session());
    assert!(!dynamodb.table("catalogue-table").exists().await.unwrap());
    let table = songs(walk, "catalogue-table").await;
    assert_eq!(table, dynamodb.table("catalogue-table"));
    run!(walk, table.wait_until_exists()).await.unwrap();
    walk.recorder().clear();
    assert_eq!(run!(walk, table.table_status()).await.unwrap(), Some(TableStatus::Active));
    assert_eq!(table.table_name(), "catalogue-table");
    assert!(run!(walk, table.table_arn()).await.unwrap().unwrap().ends_with(":table/catalogue-table"));
    let keys = run!(walk, table.key_schema()).await.unwrap();
    let keys: Vec<_> = keys.iter().map(|key| (key.attribute_name(), key.key_type())).collect();
    assert_eq!(keys, [("artist", &KeyType::Hash), ("title", &KeyType::Range)]);
    let billing = run!(walk, table.billing_mode_summary()).await.unwrap().unwrap();
    assert_eq!(billing.billing_mode(), Some(&BillingMode::PayPerRequest));
    assert!(run!(walk, table.creation_date_time()).await.unwrap().is_some());
    assert_eq!(run!(walk, table.item_count()).await.unwrap(), Some(0));
    assert!(run!(walk, table.global_secondary_indexes()).await.unwrap().is_empty());
    assert_eq!(walk.recorder().count(), 0, "waiting told all");

    it_changes(walk, &table).await;

    run!(walk, table.delete()).await.unwrap();
    run!(walk, table.wait_until_not_exists()).await.unwrap();
    assert!(!run!(walk, table.exists()).await.unwrap());
}

async fn it_changes(walk: &Walk<'_>, table: &Table) {
    let stream = StreamSpecification::builder().stream_enabled(true).stream_view_type(StreamViewType::NewImage);
    let stream = stream.build().unwrap();
    let update = run!(walk, (*table).update());
    let updated = update
        .with(|request| request.stream_specification(stream.clone()).deletion_protection_enabled(true))
        .await
        .unwrap();
    assert_eq!(updated, *table);
    run!(walk, (*table).reload()).await.unwrap();
    assert_eq!(run!(walk, (*table).stream_specification()).await.unwrap(), Some(stream));
    assert!(run!(walk, (*table).latest_stream_arn()).await.unwrap().unwrap().contains("catalogue-table/stream/"));
    assert_eq!(run!(walk, (*table).deletion_protection_enabled()).await.unwrap(), Some(true));
    assert_eq!(table.delete().await.unwrap_err().code(), Some("ValidationException"));
    table.update().with(|request| request.deletion_protection_enabled(false)).await.unwrap();
    run!(walk, (*table).load()).await.unwrap();
    assert_eq!(table.deletion_protection_enabled().await.unwrap(), Some(false));
}

pub(crate) async fn tables_in_pages(walk: &Walk<'_>) {
    let dynamodb = DynamoDb::new(walk.session());
    let mut made = Vec::new();
    for name in ["catalogue-list-a", "catalogue-list-b", "catalogue-list-c"] {
        made.push(songs(walk, name).await);
    }
    let ours = |table: &Table| table.name().starts_with("catalogue-list-");
    let listed: Vec<Table> = run!(walk, dynamodb.tables()).try_collect().await.unwrap();
    assert_eq!(listed.into_iter().filter(ours).collect::<Vec<_>>(), made);
    walk.recorder().clear();
    let after = dynamodb.tables().with(|request| request.exclusive_start_table_name("catalogue-list-a"));
    let paged: Vec<Table> = after.page_size(1).limit(2).try_collect().await.unwrap();
    assert_eq!((paged.as_slice(), walk.recorder().count()), (&made[1..], 2));
    for table in made {
        table.delete().await.unwrap();
    }
    let listed: Vec<Table> = dynamodb.tables().try_collect().await.unwrap();
    assert!(!listed.iter().any(ours));
}
