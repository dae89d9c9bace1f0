use tucuxi::resource;

use super::{Event, Stack, StackResource, StackResourceSummary};

/// All of CloudFormation in the session's region.
#[resource(service = "cloudformation")]
pub struct CloudFormation {
    /// The event of that id. The object knows nothing but its id.
    #[has({ id: id })]
    event: fn(id: String) -> Event,
    /// The stack of that name or id.
    #[has({ name: name })]
    stack: fn(name: String) -> Stack,
    /// The resource of that name in the template of a stack.
    #[has({ stack_name: stack_name, logical_id: logical_id })]
    stack_resource: fn(stack_name: String, logical_id: String) -> StackResource,
    /// The resource of that name in the template of a stack, as listings know it.
    #[has({ stack_name: stack_name, logical_id: logical_id })]
    stack_resource_summary: fn(stack_name: String, logical_id: String) -> StackResourceSummary,
    /// Begins to create a stack of that name. The template and its parameters are given with
    /// `.with(..)`.
    ///
    /// The stack isn't ready when this is answered: its `stack_status` says how far it is, and
    /// `wait_until` waits for it.
    #[action(CreateStack(stack_name = stack_name) -> { name: request.stack_name })]
    create_stack: fn(stack_name: String) -> Stack,
    /// The stacks that aren't deleted.
    #[collection(DescribeStacks() -> stacks[] { name: .stack_name })]
    stacks: Collection<Stack>,
}
