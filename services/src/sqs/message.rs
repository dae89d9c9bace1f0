use std::collections::HashMap;

use aws_sdk_sqs::types;
use tucuxi::resource;

use super::Queue;

/// A message, as it was received.
///
/// Its attributes are known to messages from `Queue::receive_messages`; the service has no request
/// for a single message.
#[resource(service = "sqs", identifier = ["queue_url", "receipt_handle"], shape = "Message")]
pub struct Message {
    /// The URL of the queue the message was received from.
    queue_url: String,
    /// What stands for this receipt of the message: another receipt of the same message has another
    /// one. Old ones may no longer work.
    receipt_handle: String,
    /// The id the message was given when it was sent.
    message_id: Option<String>,
    /// The MD5 of the body, in hexadecimal.
    md5_of_body: Option<String>,
    /// The content of the message.
    body: Option<String>,
    /// What SQS knows of the message, all as text, times in milliseconds since 1970: as much as
    /// `Queue::receive_messages` was told to ask for with `message_system_attribute_names`.
    attributes: HashMap<types::MessageSystemAttributeName, String>,
    /// The MD5 of the sender's attributes, in hexadecimal; absent where there are none.
    md5_of_message_attributes: Option<String>,
    /// The sender's attributes: those that `Queue::receive_messages` was told to ask for with
    /// `message_attribute_names`.
    message_attributes: HashMap<String, types::MessageAttributeValue>,
    /// The queue the message was received from.
    #[has({ url: queue_url })]
    queue: Queue,
    /// Changes for how long the message stays hidden from other receivers, in seconds from now, up
    /// to 12 hours; 0 shows it at once.
    #[action(
        ChangeMessageVisibility(
            queue_url = queue_url,
            receipt_handle = receipt_handle,
            visibility_timeout = visibility_timeout
        )
    )]
    change_visibility: fn(visibility_timeout: i32),
    /// Deletes the message. It must have been received: an old receipt handle is accepted too, but
    /// may delete nothing.
    #[action(DeleteMessage(queue_url = queue_url, receipt_handle = receipt_handle))]
    delete: fn(),
    /// Deletes the messages, up to 10 of a queue in one request.
    #[batch(
        DeleteMessageBatch(
            queue_url = queue_url,
            entries = [DeleteMessageBatchRequestEntry { id: index, receipt_handle: receipt_handle }]
        ),
        max = 10,
        failed = failed[] { index: .id, code: .code, message: .message }
    )]
    delete_all: fn(),
}
