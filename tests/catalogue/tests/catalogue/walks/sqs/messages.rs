//! Messages: sent, received, hidden, shown and deleted, one by one and many at a time.

use aws_sdk_sqs::types::{
    ChangeMessageVisibilityBatchRequestEntry, DeleteMessageBatchRequestEntry, MessageAttributeValue,
    MessageSystemAttributeName, QueueAttributeName, SendMessageBatchRequestEntry,
};
use tucuxi::{TryStreamExt as _, stream};
use tucuxi_services::sqs::{Message, MessageBatch as _, Queue, Sqs};

use crate::walks::{Walk, run};

/// As many messages as there are, up to 10, hidden from now on.
async fn receive(queue: &Queue) -> Vec<Message> {
    queue.receive_messages().with(|request| request.max_number_of_messages(10)).await.unwrap()
}

pub(crate) async fn a_message_from_beginning_to_end(walk: &Walk<'_>) {
    let queue = Sqs::new(walk.session()).create_queue("catalogue-message").await.unwrap();
    assert!(run!(walk, queue.receive_messages()).await.unwrap().is_empty());
    let color = MessageAttributeValue::builder().data_type("String").string_value("pink").build().unwrap();
    let send = run!(walk, queue.send_message("hello"));
    let sent = send.with(|request| request.message_attributes("Color", color.clone())).await.unwrap();

    let mut received = queue
        .receive_messages()
        .with(|request| {
            let request = request.message_attribute_names("All");
            request.message_system_attribute_names(MessageSystemAttributeName::ApproximateReceiveCount)
        })
        .await
        .unwrap();
    assert_eq!(received.len(), 1);
    let message = received.remove(0);
    walk.recorder().clear();
    assert_eq!(run!(walk, message.body()).await.unwrap().as_deref(), Some("hello"));
    assert_eq!(run!(walk, message.message_id()).await.unwrap(), sent.message_id);
    assert_eq!(run!(walk, message.md5_of_body()).await.unwrap(), sent.md5_of_message_body);
    assert_eq!(run!(walk, message.md5_of_message_attributes()).await.unwrap(), sent.md5_of_message_attributes);
    assert_eq!(run!(walk, message.message_attributes()).await.unwrap()["Color"], color);
    let counted = &MessageSystemAttributeName::ApproximateReceiveCount;
    assert_eq!(run!(walk, message.attributes()).await.unwrap()[counted], "1");
    assert_eq!(run!(walk, message.queue()), queue);
    assert_eq!(queue.message(message.receipt_handle()), message);
    assert_eq!(walk.recorder().count(), 0, "receiving it told all");

    assert!(receive(&queue).await.is_empty(), "it is hidden");
    run!(walk, message.change_visibility(0)).await.unwrap();
    assert_eq!(message.body().await.unwrap().as_deref(), Some("hello"), "nothing could tell it again");
    let again = receive(&queue).await;
    assert_eq!(again[0].message_id().await.unwrap(), sent.message_id);
    run!(walk, (again[0]).delete()).await.unwrap();
    let unknown = again[0].change_visibility(0).await.unwrap_err();
    assert_eq!(unknown.code(), Some("ReceiptHandleIsInvalid"));
    queue.delete().await.unwrap();
}

pub(crate) async fn messages_by_the_dozen(walk: &Walk<'_>) {
    let queue = Sqs::new(walk.session()).create_queue("catalogue-dozen").await.unwrap();
    for first in [0, 6] {
        let entry = |n: i32| SendMessageBatchRequestEntry::builder().id(format!("n{n}")).message_body(format!("{n}"));
        let entries: Vec<_> = (first..first + 6).map(|n| entry(n).build().unwrap()).collect();
        let output = run!(walk, queue.send_messages(entries)).await.unwrap();
        assert_eq!((output.successful().len(), output.failed().len()), (6, 0));
    }
    let mut messages = receive(&queue).await;
    messages.extend(receive(&queue).await);
    assert_eq!((messages.len(), receive(&queue).await.len()), (12, 0));

    let shown = messages.iter().enumerate().map(|(n, message)| {
        let entry = ChangeMessageVisibilityBatchRequestEntry::builder().id(n.to_string()).visibility_timeout(0);
        entry.receipt_handle(message.receipt_handle()).build().unwrap()
    });
    let output = run!(walk, queue.change_message_visibility_batch(shown.take(4).collect::<Vec<_>>())).await.unwrap();
    assert_eq!(output.successful().len(), 4);
    let again = receive(&queue).await;
    assert_eq!(again.len(), 4);

    let entry = DeleteMessageBatchRequestEntry::builder().id("first").receipt_handle(again[0].receipt_handle());
    let output = run!(walk, queue.delete_messages(vec![entry.build().unwrap()])).await.unwrap();
    assert_eq!(output.successful()[0].id(), "first");

    walk.recorder().clear();
    let unheard_of = queue.message("unheard-of");
    let all = stream::iter(messages.into_iter().chain([unheard_of.clone()]).map(Ok));
    let outcome = run!(walk, Message: all.delete_all()).await.unwrap();
    assert_eq!((outcome.succeeded().len(), walk.recorder().count()), (12, 2));
    let [failure] = outcome.failed() else { panic!("one is unknown: {outcome:?}") };
    assert_eq!((&failure.resource, failure.error.code()), (&unheard_of, Some("ReceiptHandleIsInvalid")));
    let attributes = queue.attributes().await.unwrap();
    assert_eq!(attributes[&QueueAttributeName::ApproximateNumberOfMessagesNotVisible], "0");

    queue.send_message("too late").await.unwrap();
    run!(walk, queue.purge()).await.unwrap();
    queue.reload().await.unwrap();
    assert_eq!(queue.attributes().await.unwrap()[&QueueAttributeName::ApproximateNumberOfMessages], "0");
    queue.delete().await.unwrap();
}

pub(crate) async fn a_message_nobody_wants(walk: &Walk<'_>) {
    let sqs = Sqs::new(walk.session());
    let dead = sqs.create_queue("catalogue-dead").await.unwrap();
    let arn = dead.attributes().await.unwrap()[&QueueAttributeName::QueueArn].clone();
    let redrive = serde_json::json!({ "deadLetterTargetArn": arn, "maxReceiveCount": 1 }).to_string();
    let create = sqs.create_queue("catalogue-alive");
    let alive = create.with(|request| request.attributes(QueueAttributeName::RedrivePolicy, redrive)).await.unwrap();
    let sources: Vec<Queue> = run!(walk, dead.dead_letter_source_queues()).try_collect().await.unwrap();
    assert_eq!(sources, std::slice::from_ref(&alive));

    alive.send_message("unwanted").await.unwrap();
    receive(&alive).await[0].change_visibility(0).await.unwrap();
    assert!(receive(&alive).await.is_empty());
    assert_eq!(receive(&dead).await[0].body().await.unwrap().as_deref(), Some("unwanted"));
    alive.delete().await.unwrap();
    assert!(dead.dead_letter_source_queues().try_next().await.unwrap().is_none());
    dead.delete().await.unwrap();
}
