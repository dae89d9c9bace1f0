//! CloudFormation: a stack, its resources and events.

use aws_sdk_cloudformation::types::{Parameter, StackStatus, Tag};
use serde_json::json;
use tucuxi::TryStreamExt as _;
use tucuxi_services::cloudformation::{CloudFormation, Event, Stack, StackResourceSummary};
use tucuxi_services::sqs::Sqs;

use super::{Walk, run};

pub(crate) async fn walk(walk: &Walk<'_>) {
    a_stack_from_beginning_to_end(walk).await;
    what_a_stack_is_made_of(walk).await;
    stacks_in_pages(walk).await;
}

/// A queue of that name, whose messages stay hidden for as long as a parameter says.
fn template(queue: &str) -> String {
    json!({
        "Description": "A queue",
        "Parameters": { "Timeout": { "Type": "Number", "Default": "30" } },
        "Resources": { "Letters": {
            "Type": "AWS::SQS::Queue",
            "Properties": { "QueueName": queue, "VisibilityTimeout": { "Ref": "Timeout" } },
        } },
        "Outputs": { "Arn": { "Value": { "Fn::GetAtt": ["Letters", "Arn"] } } },
    })
    .to_string()
}

async fn timeout_of(walk: &Walk<'_>, queue: &str) -> String {
    let queue = Sqs::new(walk.session()).get_queue_by_name(queue).await.unwrap();
    queue.attributes().await.unwrap()[&"VisibilityTimeout".into()].clone()
}

async fn a_stack_from_beginning_to_end(walk: &Walk<'_>) {
    let cloudformation = CloudFormation::new(walk.session());
    let create = run!(walk, cloudformation.create_stack("catalogue-stack")).with(|request| {
        let request = request.template_body(template("catalogue-stack-letters"));
        request.tags(Tag::builder().key("color").value("pink").build())
    });
    let (stack, output) = create.with_output().await.unwrap();
    assert_eq!(stack, cloudformation.stack("catalogue-stack"));
    assert_eq!(timeout_of(walk, "catalogue-stack-letters").await, "30");
    run!(walk, stack.load()).await.unwrap();
    walk.recorder().clear();
    assert_eq!(run!(walk, stack.stack_status()).await.unwrap(), Some(StackStatus::CreateComplete));
    assert_eq!(run!(walk, stack.stack_id()).await.unwrap(), output.stack_id);
    assert_eq!(run!(walk, stack.description()).await.unwrap().as_deref(), Some("A queue"));
    assert!(run!(walk, stack.creation_time()).await.unwrap().is_some());
    let tags = run!(walk, stack.tags()).await.unwrap();
    assert_eq!((tags.len(), tags[0].key(), tags[0].value()), (1, Some("color"), Some("pink")));
    let outputs = run!(walk, stack.outputs()).await.unwrap();
    assert!(outputs[0].output_value().unwrap().ends_with(":catalogue-stack-letters"));
    assert_eq!(walk.recorder().count(), 0, "it was loaded");

    let timeout = Parameter::builder().parameter_key("Timeout").parameter_value("40").build();
    let update = run!(walk, stack.update());
    update.with(|request| request.use_previous_template(true).parameters(timeout.clone())).await.unwrap();
    run!(walk, stack.reload()).await.unwrap();
    assert_eq!(stack.stack_status().await.unwrap(), Some(StackStatus::UpdateComplete));
    assert_eq!(run!(walk, stack.parameters()).await.unwrap(), [timeout]);
    assert_eq!(timeout_of(walk, "catalogue-stack-letters").await, "40");

    run!(walk, stack.delete()).await.unwrap();
    assert_eq!(stack.load().await.unwrap_err().code(), Some("ValidationError"), "by its name it is gone");
    let by_id = cloudformation.stack(output.stack_id.unwrap());
    assert_eq!(by_id.stack_status().await.unwrap(), Some(StackStatus::DeleteComplete));
    let queue = Sqs::new(walk.session()).get_queue_by_name("catalogue-stack-letters").await;
    assert!(queue.unwrap_err().is_not_found());
}

async fn what_a_stack_is_made_of(walk: &Walk<'_>) {
    let cloudformation = CloudFormation::new(walk.session());
    let create = cloudformation.create_stack("catalogue-parts");
    let stack = create.with(|request| request.template_body(template("catalogue-parts-letters"))).await.unwrap();
    let summaries: Vec<StackResourceSummary> = run!(walk, stack.resource_summaries()).try_collect().await.unwrap();
    assert_eq!(summaries, [cloudformation.stack_resource_summary("catalogue-parts", "Letters")]);
    walk.recorder().clear();
    let of = run!(walk, (summaries[0]).resource_type()).await.unwrap();
    assert_eq!(of.as_deref(), Some("AWS::SQS::Queue"));
    let url = run!(walk, (summaries[0]).physical_resource_id()).await.unwrap().unwrap();
    assert!(url.ends_with("/catalogue-parts-letters"), "{url}");
    let resource = run!(walk, (summaries[0]).resource());
    assert_eq!(walk.recorder().count(), 0, "the listing told it");
    assert_eq!(resource, run!(walk, stack.resource("Letters")));

    run!(walk, resource.load()).await.unwrap();
    assert_eq!(run!(walk, resource.physical_resource_id()).await.unwrap(), Some(url));
    assert_eq!(resource.logical_resource_id(), "Letters");
    assert_eq!(run!(walk, resource.stack_id()).await.unwrap(), stack.stack_id().await.unwrap());
    assert_eq!(run!(walk, resource.stack()), stack);

    let events: Vec<Event> = run!(walk, stack.events()).try_collect().await.unwrap();
    walk.recorder().clear();
    let (newest, oldest) = (events.first().unwrap(), events.last().unwrap());
    for (event, status) in [(oldest, "CREATE_IN_PROGRESS"), (newest, "CREATE_COMPLETE")] {
        assert_eq!(run!(walk, (*event).resource_status()).await.unwrap(), Some(status.into()));
        assert_eq!(run!(walk, (*event).stack_name()).await.unwrap().as_deref(), Some("catalogue-parts"));
        assert!(run!(walk, (*event).timestamp()).await.unwrap().is_some());
        assert_eq!(event.event_id(), event.id());
    }
    assert_ne!(newest, oldest);
    assert_eq!(walk.recorder().count(), 0, "the listing told it");
    stack.delete().await.unwrap();
}

async fn stacks_in_pages(walk: &Walk<'_>) {
    let cloudformation = CloudFormation::new(walk.session());
    let log = json!({ "Resources": { "Log": { "Type": "AWS::Logs::LogGroup" } } }).to_string();
    let mut made = Vec::new();
    for n in 0..51 {
        let create = cloudformation.create_stack(format!("catalogue-page-{n}"));
        made.push(create.with(|request| request.template_body(&log)).await.unwrap());
    }
    walk.recorder().clear();
    let listed: Vec<Stack> = run!(walk, cloudformation.stacks()).try_collect().await.unwrap();
    assert_eq!((listed, walk.recorder().count()), (made.clone(), 2));
    walk.recorder().clear();
    let first: Vec<Stack> = cloudformation.stacks().limit(3).try_collect().await.unwrap();
    assert_eq!((first.as_slice(), walk.recorder().count()), (&made[..3], 1));
    let one: Vec<Stack> =
        cloudformation.stacks().with(|request| request.stack_name("catalogue-page-7")).try_collect().await.unwrap();
    assert_eq!(one, made[7..8]);
    for stack in made {
        stack.delete().await.unwrap();
    }
    assert!(cloudformation.stacks().try_next().await.unwrap().is_none());
}
