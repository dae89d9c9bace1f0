use aws_sdk_cloudformation::{primitives::DateTime, types};
use tucuxi::resource;

use super::Stack;

/// A resource of a stack.
#[resource(
    service = "cloudformation",
    identifier = ["stack_name", "logical_id"],
    shape = "StackResourceDetail"
)]
#[load(
    DescribeStackResource(logical_resource_id = logical_id, stack_name = stack_name)
        -> stack_resource_detail
)]
pub struct StackResource {
    /// The name of the stack, or its id.
    stack_name: String,
    /// The name of the resource in the template.
    logical_id: String,
    /// The name of the resource in the template, as CloudFormation calls it: the same as
    /// `logical_id`.
    #[identifier(logical_id)]
    logical_resource_id: String,
    /// The id of the stack.
    stack_id: Option<String>,
    /// The name or id of what was made for the resource; absent until there is one.
    physical_resource_id: Option<String>,
    /// The type of the resource, for example `AWS::S3::Bucket`.
    resource_type: Option<String>,
    /// When the state of the resource last changed.
    last_updated_timestamp: Option<DateTime>,
    /// How far making, changing or deleting the resource is.
    resource_status: Option<types::ResourceStatus>,
    /// Why the resource is in that state, if there is more to say.
    resource_status_reason: Option<String>,
    /// The description of the resource, if it has one.
    description: Option<String>,
    /// What the template says under `Metadata` of the resource, as JSON.
    metadata: Option<String>,
    /// Whether the resource differs from its template, as of the last check.
    drift_information: Option<types::StackResourceDriftInformation>,
    /// The module of the template that the resource comes from, if it comes from one.
    module_info: Option<types::ModuleInfo>,
    /// The stack the resource is in.
    #[has({ name: stack_name })]
    stack: Stack,
}
