//! Items: put, read, changed and deleted, one by one and many at a time.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, DeleteRequest, KeysAndAttributes, PutRequest, WriteRequest};
use tucuxi_services::dynamodb::DynamoDb;

use super::{Item, song, songs};
use crate::walks::{Walk, run};

fn number(n: i32) -> AttributeValue {
    AttributeValue::N(n.to_string())
}

pub(crate) async fn an_item_from_beginning_to_end(walk: &Walk<'_>) {
    let table = songs(walk, "catalogue-item").await;
    let key = || song("Elis", "Aguas");
    assert_eq!(run!(walk, table.get_item(key())).await.unwrap().item(), None);
    let mut item = key();
    item.insert("year".to_owned(), number(1974));
    run!(walk, table.put_item(item.clone())).await.unwrap();
    let read = table.get_item(key()).with(|request| request.consistent_read(true)).await.unwrap();
    assert_eq!(read.item(), Some(&item));
    let again = table.put_item(item).with(|request| request.condition_expression("attribute_not_exists(artist)"));
    assert_eq!(again.await.unwrap_err().code(), Some("ConditionalCheckFailedException"));

    let update = run!(walk, table.update_item(key())).with(|request| {
        let request = request.update_expression("ADD plays :one").expression_attribute_values(":one", number(1));
        request.return_values("UPDATED_NEW".into())
    });
    assert_eq!(update.await.unwrap().attributes().unwrap()["plays"], number(1));
    let read = table.get_item(key()).await.unwrap();
    assert_eq!((&read.item().unwrap()["plays"], &read.item().unwrap()["year"]), (&number(1), &number(1974)));

    run!(walk, table.delete_item(key())).await.unwrap();
    assert_eq!(table.get_item(key()).await.unwrap().item(), None);
    table.delete().await.unwrap();
}

pub(crate) async fn items_in_their_order(walk: &Walk<'_>) {
    let table = songs(walk, "catalogue-order").await;
    for (artist, title) in [("Elis", "c"), ("Elis", "a"), ("Elis", "b"), ("Tom", "z")] {
        table.put_item(song(artist, title)).await.unwrap();
    }
    let artist = AttributeValue::S("Elis".to_owned());
    let query = |start: Option<Item>| {
        run!(walk, table.query()).with(|request| {
            let request = request.key_condition_expression("artist = :artist").limit(2);
            request.expression_attribute_values(":artist", artist.clone()).set_exclusive_start_key(start)
        })
    };
    let first = query(None).await.unwrap();
    assert_eq!(first.items(), [song("Elis", "a"), song("Elis", "b")]);
    let second = query(first.last_evaluated_key).await.unwrap();
    assert_eq!((second.items(), second.last_evaluated_key()), ([song("Elis", "c")].as_slice(), None));

    assert_eq!(run!(walk, table.scan()).await.unwrap().count(), 4);
    let late = table.scan().with(|request| {
        request.filter_expression("title > :title").expression_attribute_values(":title", AttributeValue::S("b".into()))
    });
    let late = late.await.unwrap();
    assert_eq!((late.count(), late.scanned_count()), (2, 4));
    table.delete().await.unwrap();
}

pub(crate) async fn items_of_two_tables_at_once(walk: &Walk<'_>) {
    let dynamodb = DynamoDb::new(walk.session());
    let (one, other) = (songs(walk, "catalogue-batch-1").await, songs(walk, "catalogue-batch-2").await);
    other.put_item(song("Tom", "old")).await.unwrap();
    let put = |item| PutRequest::builder().set_item(Some(item)).build().unwrap();
    let delete = DeleteRequest::builder().set_key(Some(song("Tom", "old"))).build().unwrap();
    let writes: HashMap<String, Vec<WriteRequest>> = [
        (one.name().to_owned(), vec![WriteRequest::builder().put_request(put(song("Elis", "a"))).build()]),
        (
            other.name().to_owned(),
            vec![
                WriteRequest::builder().put_request(put(song("Tom", "new"))).build(),
                WriteRequest::builder().delete_request(delete).build(),
            ],
        ),
    ]
    .into();
    let output = run!(walk, dynamodb.batch_write_item(writes)).await.unwrap();
    assert!(output.unprocessed_items().is_none_or(HashMap::is_empty));

    let reads = |artist, titles: [&str; 2]| {
        let keys = titles.map(|title| song(artist, title)).into();
        KeysAndAttributes::builder().set_keys(Some(keys)).build().unwrap()
    };
    let reads: HashMap<String, KeysAndAttributes> =
        [(one.name().to_owned(), reads("Elis", ["a", "b"])), (other.name().to_owned(), reads("Tom", ["old", "new"]))]
            .into();
    let output = run!(walk, dynamodb.batch_get_item(reads)).await.unwrap();
    let read = output.responses().unwrap();
    assert_eq!((&read[one.name()], &read[other.name()]), (&vec![song("Elis", "a")], &vec![song("Tom", "new")]));
    one.delete().await.unwrap();
    other.delete().await.unwrap();
}
