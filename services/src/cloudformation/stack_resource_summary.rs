use aws_sdk_cloudformation::{primitives::DateTime, types};
use tucuxi::resource;

use super::StackResource;

/// A resource of a stack, as listings know it.
///
/// Its attributes are known to resources from `Stack::resource_summaries`; `resource` gives an
/// object that can be loaded.
#[resource(
    service = "cloudformation",
    identifier = ["stack_name", "logical_id"],
    shape = "StackResourceSummary"
)]
pub struct StackResourceSummary {
    /// The name of the stack, or its id.
    stack_name: String,
    /// The name of the resource in the template.
    logical_id: String,
    /// The name of the resource in the template, as CloudFormation calls it: the same as
    /// `logical_id`.
    #[identifier(logical_id)]
    logical_resource_id: String,
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
    /// Whether the resource differs from its template, as of the last check.
    drift_information: Option<types::StackResourceDriftInformationSummary>,
    /// The module of the template that the resource comes from, if it comes from one.
    module_info: Option<types::ModuleInfo>,
    /// The same resource, in full.
    #[has({ logical_id: logical_id, stack_name: stack_name })]
    resource: StackResource,
}
