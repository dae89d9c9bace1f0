use aws_sdk_cloudformation::{primitives::DateTime, types};
use tucuxi::resource;

/// An event of a stack.
///
/// Its attributes are known to events from `Stack::events`; the service has no request for a single
/// event.
#[resource(service = "cloudformation", identifier = "id", shape = "StackEvent")]
pub struct Event {
    /// The id of the event.
    id: String,
    /// The id of the event, as CloudFormation calls it: the same as `id`.
    #[identifier(id)]
    event_id: String,
    /// The id of the stack.
    stack_id: Option<String>,
    /// The name of the stack.
    stack_name: Option<String>,
    /// The id of the operation the event belongs to.
    operation_id: Option<String>,
    /// The name in the template of the resource it happened to; for the stack itself, the stack's
    /// name.
    logical_resource_id: Option<String>,
    /// The name or id of what was made for the resource; absent until there is one.
    physical_resource_id: Option<String>,
    /// The type of the resource, for example `AWS::S3::Bucket`.
    resource_type: Option<String>,
    /// When it happened.
    timestamp: Option<DateTime>,
    /// The state the resource came into.
    resource_status: Option<types::ResourceStatus>,
    /// Why the resource is in that state, if there is more to say.
    resource_status_reason: Option<String>,
    /// The properties the resource was made with, as JSON.
    resource_properties: Option<String>,
    /// The token that was sent with the request that began the operation, if one was: all events of
    /// the operation carry it.
    client_request_token: Option<String>,
    /// The name of the hook that was called, if one was.
    hook_type: Option<String>,
    /// How far the hook is.
    hook_status: Option<types::HookStatus>,
    /// Why the hook is in that state.
    hook_status_reason: Option<String>,
    /// When in the operation the hook is called.
    hook_invocation_point: Option<types::HookInvocationPoint>,
    /// The id of this call of the hook.
    hook_invocation_id: Option<String>,
    /// Whether the hook stops the operation when it fails, or warns.
    hook_failure_mode: Option<types::HookFailureMode>,
    /// More on the state: all is configured, or the template isn't valid; absent otherwise.
    detailed_status: Option<types::DetailedStatus>,
}
