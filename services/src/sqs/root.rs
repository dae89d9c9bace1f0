use tucuxi::resource;

use super::{Message, Queue};

/// All of SQS in the session's region.
#[resource(service = "sqs")]
pub struct Sqs {
    /// The message of that receipt handle in the queue of that URL.
    #[has({ queue_url: queue_url, receipt_handle: receipt_handle })]
    message: fn(queue_url: String, receipt_handle: String) -> Message,
    /// The queue of that URL.
    #[has({ url: url })]
    queue: fn(url: String) -> Queue,
    /// Creates a queue of that name and gives it, or the queue there is if it has the same
    /// attributes. Attributes and tags are given with `.with(..)`.
    ///
    /// The name of a FIFO queue ends in `.fifo`, and its attribute `FifoQueue` is `true`. A new
    /// queue can be used a second later; the name of a deleted one is free again after 60 seconds.
    #[action(CreateQueue(queue_name = queue_name) -> { url: .queue_url })]
    create_queue: fn(queue_name: String) -> Queue,
    /// Asks for the queue of that name. For another account's queue, its owner's id is given with
    /// `.with(..)`.
    #[action(GetQueueUrl(queue_name = queue_name) -> { url: .queue_url })]
    get_queue_by_name: fn(queue_name: String) -> Queue,
    /// The queues of the account.
    ///
    /// SQS answers in pages only where a page size is asked for: without `.page_size(..)` there are
    /// at most 1,000. Those whose names begin alike are listed with `.with(..)` and a
    /// `queue_name_prefix`.
    #[collection(ListQueues() -> queue_urls[] { url: ., .. })]
    queues: Collection<Queue>,
}
