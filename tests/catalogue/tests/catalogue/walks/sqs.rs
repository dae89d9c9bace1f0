//! SQS: queues, and messages on their way through them.

use super::Walk;

mod messages;
mod queues;

pub(crate) async fn walk(walk: &Walk<'_>) {
    queues::a_queue_from_beginning_to_end(walk).await;
    queues::queues_by_their_names(walk).await;
    queues::who_may_use_a_queue(walk).await;
    messages::a_message_from_beginning_to_end(walk).await;
    messages::messages_by_the_dozen(walk).await;
    messages::a_message_nobody_wants(walk).await;
}
