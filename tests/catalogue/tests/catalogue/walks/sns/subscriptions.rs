//! Subscriptions, and what reaches those who subscribed.

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::Value as Json;
use tucuxi::TryStreamExt as _;
use tucuxi_services::sns::{Sns, Subscription};
use tucuxi_services::sqs::Sqs;

use crate::walks::{Walk, run};

pub(crate) async fn a_subscription_from_beginning_to_end(walk: &Walk<'_>) {
    let sns = Sns::new(walk.session());
    let topic = sns.create_topic("catalogue-news").await.unwrap();
    let queue = Sqs::new(walk.session()).create_queue("catalogue-reader").await.unwrap();
    let endpoint = queue.attributes().await.unwrap()[&QueueAttributeName::QueueArn].clone();
    let subscribe = run!(walk, topic.subscribe("sqs"));
    let subscription = subscribe.with(|request| request.endpoint(&endpoint)).await.unwrap();
    assert!(subscription.arn().starts_with(topic.arn()), "{subscription:?}");
    let listed: Vec<Subscription> = run!(walk, topic.subscriptions()).try_collect().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&subscription));
    let listed: Vec<Subscription> = run!(walk, sns.subscriptions()).try_collect().await.unwrap();
    assert!(listed.contains(&subscription));

    run!(walk, subscription.load()).await.unwrap();
    let attributes = run!(walk, subscription.attributes()).await.unwrap();
    assert_eq!((attributes["Protocol"].as_str(), &attributes["Endpoint"]), ("sqs", &endpoint));
    assert_eq!(attributes["RawMessageDelivery"], "false");

    let output = run!(walk, topic.publish("wrapped")).with(|request| request.subject("News")).await.unwrap();
    let received = queue.receive_messages().await.unwrap().remove(0);
    let wrapper: Json = serde_json::from_str(&received.body().await.unwrap().unwrap()).unwrap();
    assert_eq!((&wrapper["Message"], &wrapper["Subject"]), (&"wrapped".into(), &"News".into()));
    assert_eq!(wrapper["MessageId"].as_str(), output.message_id());

    let raw = run!(walk, subscription.set_attributes("RawMessageDelivery"));
    raw.with(|request| request.attribute_value("true")).await.unwrap();
    run!(walk, subscription.reload()).await.unwrap();
    assert_eq!(subscription.attributes().await.unwrap()["RawMessageDelivery"], "true");
    topic.publish("raw").await.unwrap();
    let received = queue.receive_messages().await.unwrap().remove(0);
    assert_eq!(received.body().await.unwrap().as_deref(), Some("raw"));

    run!(walk, subscription.delete()).await.unwrap();
    assert!(!run!(walk, subscription.exists()).await.unwrap());
    assert!(topic.subscriptions().try_next().await.unwrap().is_none());
    topic.publish("unheard").await.unwrap();
    assert!(queue.receive_messages().await.unwrap().is_empty());
    topic.delete().await.unwrap();
    queue.delete().await.unwrap();
}

pub(crate) async fn subscriptions_in_pages(walk: &Walk<'_>) {
    let topic = Sns::new(walk.session()).create_topic("catalogue-popular").await.unwrap();
    let mut made = Vec::new();
    for n in 0..101 {
        let endpoint = format!("reader-{n}@example.com");
        made.push(topic.subscribe("email").with(|request| request.endpoint(endpoint)).await.unwrap());
    }
    walk.recorder().clear();
    let listed: Vec<Subscription> = topic.subscriptions().try_collect().await.unwrap();
    assert_eq!((listed, walk.recorder().count()), (made.clone(), 2));
    walk.recorder().clear();
    let first: Vec<Subscription> = topic.subscriptions().limit(100).try_collect().await.unwrap();
    assert_eq!((first.as_slice(), walk.recorder().count()), (&made[..100], 1));
    topic.delete().await.unwrap();
    assert!(!made[0].exists().await.unwrap(), "subscriptions go with their topic");
}

pub(crate) async fn a_subscription_is_confirmed(walk: &Walk<'_>) {
    let topic = Sns::new(walk.session()).create_topic("catalogue-confirmed").await.unwrap();
    // moto knows no tokens: any does.
    let subscription = run!(walk, topic.confirm_subscription("token")).await.unwrap();
    let id = subscription.arn().strip_prefix(&format!("{}:", topic.arn())).unwrap();
    assert!(!id.is_empty());
    topic.delete().await.unwrap();
}
