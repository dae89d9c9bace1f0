//! Topics: their attributes, their listing, and who may use them.

use serde_json::Value as Json;
use tucuxi::TryStreamExt as _;
use tucuxi_services::sns::{Sns, Topic};

use crate::walks::{Walk, run};

pub(crate) async fn a_topic_from_beginning_to_end(walk: &Walk<'_>) {
    let sns = Sns::new(walk.session());
    let create = run!(walk, sns.create_topic("catalogue-topic"));
    let topic = create.with(|request| request.attributes("DisplayName", "Catalogue")).await.unwrap();
    assert!(topic.arn().ends_with(":catalogue-topic"), "{topic:?}");
    assert_eq!(sns.create_topic("catalogue-topic").await.unwrap(), topic, "it is there already");
    let listed: Vec<Topic> = run!(walk, sns.topics()).try_collect().await.unwrap();
    assert_eq!(listed.iter().filter(|one| **one == topic).count(), 1);

    run!(walk, topic.load()).await.unwrap();
    walk.recorder().clear();
    let attributes = run!(walk, topic.attributes()).await.unwrap();
    assert_eq!((attributes["DisplayName"].as_str(), attributes["TopicArn"].as_str()), ("Catalogue", topic.arn()));
    assert_eq!(walk.recorder().count(), 0, "it was loaded");

    let set = run!(walk, topic.set_attributes("DisplayName"));
    set.with(|request| request.attribute_value("Renamed")).await.unwrap();
    run!(walk, topic.reload()).await.unwrap();
    assert_eq!(topic.attributes().await.unwrap()["DisplayName"], "Renamed");

    run!(walk, topic.delete()).await.unwrap();
    assert!(!run!(walk, topic.exists()).await.unwrap());
    let listed: Vec<Topic> = sns.topics().try_collect().await.unwrap();
    assert!(!listed.contains(&topic));
}

pub(crate) async fn who_may_use_a_topic(walk: &Walk<'_>) {
    let topic = Sns::new(walk.session()).create_topic("catalogue-permissions").await.unwrap();
    let label = |statement: &Json| statement["Sid"].as_str().unwrap().to_owned();
    let before = statements(&topic).await;
    run!(walk, topic.add_permission("friends", ["111122223333".to_owned()], ["Publish".to_owned()])).await.unwrap();
    let after = statements(&topic).await;
    assert_eq!((after.len(), label(&after[before.len()]).as_str()), (before.len() + 1, "friends"));
    assert_eq!(after[before.len()]["Action"], "SNS:Publish");
    assert_eq!(after[before.len()]["Principal"]["AWS"], "arn:aws:iam::111122223333:root");

    run!(walk, topic.remove_permission("friends")).await.unwrap();
    assert_eq!(statements(&topic).await, before);
    topic.delete().await.unwrap();
}

async fn statements(topic: &Topic) -> Vec<Json> {
    let policy: Json = serde_json::from_str(&topic.attributes().await.unwrap()["Policy"]).unwrap();
    policy["Statement"].as_array().unwrap().clone()
}
