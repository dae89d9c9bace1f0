//! Queues: their attributes, their listing, and who may use them.

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::Value as Json;
use tucuxi::TryStreamExt as _;
use tucuxi_services::sqs::{Queue, Sqs};

use crate::walks::{Walk, run};

pub(crate) async fn a_queue_from_beginning_to_end(walk: &Walk<'_>) {
    let sqs = Sqs::new(walk.session());
    let create = run!(walk, sqs.create_queue("catalogue-one"));
    let queue = create.with(|request| request.attributes(QueueAttributeName::DelaySeconds, "3")).await.unwrap();
    assert!(queue.url().ends_with("/catalogue-one"), "{queue:?}");
    assert_eq!(run!(walk, sqs.get_queue_by_name("catalogue-one")).await.unwrap(), queue);
    assert_eq!(sqs.queue(queue.url()), queue);

    run!(walk, queue.load()).await.unwrap();
    walk.recorder().clear();
    let attributes = run!(walk, queue.attributes()).await.unwrap();
    assert_eq!(attributes[&QueueAttributeName::DelaySeconds], "3");
    assert!(attributes[&QueueAttributeName::QueueArn].ends_with(":catalogue-one"));
    assert_eq!(walk.recorder().count(), 0, "it was loaded");

    let longer = [(QueueAttributeName::VisibilityTimeout, "77".to_owned())];
    run!(walk, queue.set_attributes(longer)).await.unwrap();
    run!(walk, queue.reload()).await.unwrap();
    let attributes = queue.attributes().await.unwrap();
    assert_eq!(attributes[&QueueAttributeName::VisibilityTimeout], "77");
    assert_eq!(attributes[&QueueAttributeName::DelaySeconds], "3", "others stay as they are");

    run!(walk, queue.delete()).await.unwrap();
    assert!(!run!(walk, queue.exists()).await.unwrap());
    assert!(sqs.get_queue_by_name("catalogue-one").await.unwrap_err().is_not_found());
}

pub(crate) async fn queues_by_their_names(walk: &Walk<'_>) {
    let sqs = Sqs::new(walk.session());
    let mut made = Vec::new();
    for name in ["catalogue-name-a", "catalogue-name-b", "catalogue-name-c", "catalogue-other"] {
        made.push(sqs.create_queue(name).await.unwrap());
    }
    let listed: Vec<Queue> = run!(walk, sqs.queues()).try_collect().await.unwrap();
    assert!(made.iter().all(|queue| listed.contains(queue)));
    let named = || sqs.queues().with(|request| request.queue_name_prefix("catalogue-name-"));
    let listed: Vec<Queue> = named().try_collect().await.unwrap();
    assert_eq!(listed, made[..3]);

    walk.recorder().clear();
    let paged: Vec<Queue> = named().page_size(2).try_collect().await.unwrap();
    assert_eq!((paged.as_slice(), walk.recorder().count()), (&made[..3], 2));
    let limited: Vec<Queue> = named().limit(1).try_collect().await.unwrap();
    assert_eq!(limited, made[..1]);

    for queue in made {
        queue.delete().await.unwrap();
    }
    assert!(named().try_next().await.unwrap().is_none());
}

pub(crate) async fn who_may_use_a_queue(walk: &Walk<'_>) {
    let queue = Sqs::new(walk.session()).create_queue("catalogue-permissions").await.unwrap();
    let (accounts, actions) = (["111122223333".to_owned()], ["SendMessage".to_owned(), "ReceiveMessage".to_owned()]);
    run!(walk, queue.add_permission("friends", accounts, actions)).await.unwrap();
    let policy: Json = serde_json::from_str(&queue.attributes().await.unwrap()[&QueueAttributeName::Policy]).unwrap();
    let statement = &policy["Statement"][0];
    assert_eq!(statement["Sid"], "friends");
    assert_eq!(statement["Principal"]["AWS"], "arn:aws:iam::111122223333:root");
    assert_eq!(statement["Action"], serde_json::json!(["SQS:SendMessage", "SQS:ReceiveMessage"]));

    run!(walk, queue.remove_permission("friends")).await.unwrap();
    queue.reload().await.unwrap();
    assert_eq!(queue.attributes().await.unwrap().get(&QueueAttributeName::Policy), None);
    queue.delete().await.unwrap();
}
