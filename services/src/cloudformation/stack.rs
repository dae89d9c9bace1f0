use aws_sdk_cloudformation::{primitives::DateTime, types};
use tucuxi::resource;

use super::{Event, StackResource, StackResourceSummary};

/// A stack: resources that are made of a template, and deleted together.
///
/// A deleted stack is loaded by its id alone: by its name it doesn't exist any more. CloudFormation
/// says so with a `ValidationError`, which says other things too: for such a stack `exists` and
/// `try_load` give that error.
#[resource(service = "cloudformation", identifier = "name", shape = "Stack")]
#[load(DescribeStacks(stack_name = name) -> stacks[0])]
pub struct Stack {
    /// The name of the stack, or its id.
    name: String,
    /// The name of the stack, as CloudFormation calls it: the same as `name`, even where that is
    /// the id.
    #[identifier(name)]
    stack_name: String,
    /// The id of the stack.
    stack_id: Option<String>,
    /// The id of the change set the stack was made or last changed with, if it was one.
    change_set_id: Option<String>,
    /// The description in the template.
    description: Option<String>,
    /// The parameters and their values; secret ones are masked.
    parameters: Vec<types::Parameter>,
    /// When the stack was created.
    creation_time: Option<DateTime>,
    /// When the stack was deleted, if it was.
    deletion_time: Option<DateTime>,
    /// When the stack was last updated; absent where it never was.
    last_updated_time: Option<DateTime>,
    /// The alarms that make CloudFormation roll back, and for how long it watches them.
    rollback_configuration: Option<types::RollbackConfiguration>,
    /// The state the stack was in when last loaded.
    stack_status: Option<types::StackStatus>,
    /// Why the stack is in that state, if there is more to say.
    stack_status_reason: Option<String>,
    /// Whether resources stay as they are when creating the stack fails.
    disable_rollback: Option<bool>,
    /// How operations on the stack are carried out.
    deployment_config: Option<types::DeploymentConfig>,
    /// The SNS topics that are told of events.
    notification_arns: Vec<String>,
    /// After how many minutes creating the stack fails, if there is a limit.
    timeout_in_minutes: Option<i32>,
    /// The capabilities the template was acknowledged to need, for example `CAPABILITY_IAM`.
    capabilities: Vec<types::Capability>,
    /// The outputs and their values.
    outputs: Vec<types::Output>,
    /// The role CloudFormation works with, if not with the caller's own permissions.
    role_arn: Option<String>,
    /// The tags the stack had when last loaded.
    tags: Vec<types::Tag>,
    /// Whether the stack can't be deleted.
    enable_termination_protection: Option<bool>,
    /// The id of the stack this one is nested in, if it is.
    parent_id: Option<String>,
    /// The id of the outermost stack this one is nested in, if it is.
    root_id: Option<String>,
    /// Whether the stack differs from its template, as of the last check.
    drift_information: Option<types::StackDriftInformation>,
    /// Whether rolling back deletes new resources even where the template says to retain them.
    retain_except_on_create: Option<bool>,
    /// Whether the stack is being deleted as usual, or by force.
    deletion_mode: Option<types::DeletionMode>,
    /// More on how far the stack is: all is configured, or the template isn't valid; absent
    /// otherwise.
    detailed_status: Option<types::DetailedStatus>,
    /// The last operations on the stack: their ids and kinds.
    last_operations: Vec<types::OperationEntry>,
    /// The resource of that name in the template.
    #[has({ stack_name: name, logical_id: logical_id })]
    resource: fn(logical_id: String) -> StackResource,
    /// Cancels an update that is under way: what was changed is rolled back.
    #[action(CancelUpdateStack(stack_name = name))]
    cancel_update: fn(),
    /// Begins to delete the stack. Termination protection must be off.
    #[action(DeleteStack(stack_name = name))]
    delete: fn(),
    /// Begins to update the stack. The template, which may be the previous one, and the parameters
    /// are given with `.with(..)`.
    #[action(UpdateStack(stack_name = name))]
    update: fn(),
    /// The events of the stack, the newest first.
    #[collection(DescribeStackEvents(stack_name = name) -> stack_events[] { id: .event_id })]
    events: Collection<Event>,
    /// The resources of the stack.
    #[collection(
        ListStackResources(stack_name = name)
            -> stack_resource_summaries[] { logical_id: .logical_resource_id, stack_name: name }
    )]
    resource_summaries: Collection<StackResourceSummary>,
}
