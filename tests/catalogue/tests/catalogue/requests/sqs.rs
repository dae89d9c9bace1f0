//! SQS.

use aws_sdk_sqs::types;
use tucuxi::TryStreamExt as _;
use tucuxi_services::sqs::{Message, MessageBatch as _, Queue, Sqs};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, Sqs {
        action create_queue("QueueName");
        action get_queue_by_name("QueueName");
        collection queues;
    });
    sends!(requests, Message {
        action change_visibility(1);
        action delete();
        batch delete_all() differs "boto3 needs the id of a received message; here its place does" [
            "- Entries[0].Id=MessageId",
            "- Entries[1].Id=MessageId",
            "+ Entries[0].Id=0",
            "+ Entries[1].Id=1",
        ];
    });
    sends!(requests, Queue {
        load;
        action add_permission("Label", ["AWSAccountIds".to_owned()], ["Actions".to_owned()]);
        action change_message_visibility_batch(visibilities());
        action delete();
        action delete_messages(received());
        action purge();
        action receive_messages();
        action remove_permission("Label");
        action send_message("MessageBody");
        action send_messages(messages());
        action set_attributes([(types::QueueAttributeName::from("key"), "Attributes".to_owned())]);
        collection dead_letter_source_queues;
    });
}

fn visibilities() -> Vec<types::ChangeMessageVisibilityBatchRequestEntry> {
    vec![
        types::ChangeMessageVisibilityBatchRequestEntry::builder()
            .id("Id")
            .receipt_handle("ReceiptHandle")
            .build()
            .expect("whole"),
    ]
}

fn received() -> Vec<types::DeleteMessageBatchRequestEntry> {
    vec![
        types::DeleteMessageBatchRequestEntry::builder()
            .id("Id")
            .receipt_handle("ReceiptHandle")
            .build()
            .expect("whole"),
    ]
}

fn messages() -> Vec<types::SendMessageBatchRequestEntry> {
    vec![types::SendMessageBatchRequestEntry::builder().id("Id").message_body("MessageBody").build().expect("whole")]
}
