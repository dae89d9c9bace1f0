//! SNS: topics and who is told of them, and applications on devices.

use super::Walk;

mod platforms;
mod subscriptions;
mod topics;

pub(crate) async fn walk(walk: &Walk<'_>) {
    topics::a_topic_from_beginning_to_end(walk).await;
    topics::who_may_use_a_topic(walk).await;
    subscriptions::a_subscription_from_beginning_to_end(walk).await;
    subscriptions::subscriptions_in_pages(walk).await;
    subscriptions::a_subscription_is_confirmed(walk).await;
    platforms::an_application_and_its_endpoint(walk).await;
}
