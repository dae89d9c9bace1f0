//! SQS: queues and their messages.
//!
//! Begin with [`Sqs`]. Everything boto3's SQS resources can do is here, under the same names.
//! Attributes of queues and messages are maps of names to values, all of them text.

use tucuxi::{Resource as _, model::Model};

mod message;
mod queue;
mod root;

pub use message::{Message, MessageBatch};
pub use queue::Queue;
pub use root::Sqs;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[Message::MODEL, Queue::MODEL, Sqs::MODEL];
