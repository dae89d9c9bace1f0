use std::collections::HashMap;

use aws_sdk_sqs::types;
use tucuxi::resource;

use super::Message;

/// A queue.
#[resource(service = "sqs", identifier = "url")]
#[load(GetQueueAttributes(queue_url = url, attribute_names = ["All"]) -> response)]
pub struct Queue {
    /// The URL of the queue.
    url: String,
    /// The attributes of the queue by their names, all as text: times in seconds, sizes in bytes,
    /// policies as JSON. Those that aren't set are absent, and the numbers of messages are
    /// approximate.
    attributes: HashMap<types::QueueAttributeName, String>,
    /// The message of that receipt handle.
    #[has({ queue_url: url, receipt_handle: receipt_handle })]
    message: fn(receipt_handle: String) -> Message,
    /// Allows those accounts those actions on the queue, for example `SendMessage`. The label names
    /// the permission for `remove_permission`.
    #[action(
        AddPermission(
            queue_url = url,
            label = label,
            aws_account_ids = aws_account_ids,
            actions = actions
        )
    )]
    add_permission: fn(label: String, aws_account_ids: Vec<String>, actions: Vec<String>),
    /// Changes for how long up to 10 messages stay hidden. The answer tells which of them failed.
    #[action(ChangeMessageVisibilityBatch(queue_url = url, entries = entries))]
    change_message_visibility_batch: fn(entries: Vec<types::ChangeMessageVisibilityBatchRequestEntry>),
    /// Deletes the queue and all messages in it, which takes up to 60 seconds.
    #[action(DeleteQueue(queue_url = url))]
    delete: fn(),
    /// Deletes up to 10 messages by their receipt handles. The answer tells which of them failed.
    #[action(DeleteMessageBatch(queue_url = url, entries = entries))]
    delete_messages: fn(entries: Vec<types::DeleteMessageBatchRequestEntry>),
    /// Deletes all messages of the queue, those in flight too, which takes up to 60 seconds.
    #[action(PurgeQueue(queue_url = url))]
    purge: fn(),
    /// Receives messages: one at most, or up to 10 with `.with(..)` and `max_number_of_messages`.
    /// There may be none although the queue isn't empty.
    ///
    /// `wait_time_seconds` makes SQS wait for messages, at most 20 seconds. The attributes messages
    /// are to come with have to be asked for too. What is received is hidden from other receivers
    /// until its visibility timeout is over: delete it before then.
    #[action(
        ReceiveMessage(queue_url = url)
            -> messages[] { queue_url: url, receipt_handle: .receipt_handle }
    )]
    receive_messages: fn() -> Vec<Message>,
    /// Takes back what was allowed under that label.
    #[action(RemovePermission(queue_url = url, label = label))]
    remove_permission: fn(label: String),
    /// Sends a message. Its delay in seconds, its attributes and, for a FIFO queue, its group go
    /// into the request with `.with(..)`.
    #[action(SendMessage(queue_url = url, message_body = message_body))]
    send_message: fn(message_body: String),
    /// Sends up to 10 messages, of at most 1 MiB together. The answer tells which of them failed.
    #[action(SendMessageBatch(queue_url = url, entries = entries))]
    send_messages: fn(entries: Vec<types::SendMessageBatchRequestEntry>),
    /// Sets attributes by their names, all as text. Others stay as they are. It can take 60 seconds
    /// until a change works everywhere, and 15 minutes for how long messages are kept.
    #[action(SetQueueAttributes(queue_url = url, attributes = attributes))]
    set_attributes: fn(attributes: HashMap<types::QueueAttributeName, String>),
    /// The queues that have this one as their dead-letter queue.
    ///
    /// SQS answers in pages only where a page size is asked for: without `.page_size(..)` there are
    /// at most 1,000.
    #[collection(ListDeadLetterSourceQueues(queue_url = url) -> queue_urls[] { url: ., .. })]
    dead_letter_source_queues: Collection<Queue>,
}
