//! CloudFormation: stacks, their resources and events.
//!
//! Begin with [`CloudFormation`]. Everything boto3's CloudFormation resources can do is here, under
//! the same names.

use tucuxi::{Resource as _, model::Model};

mod event;
mod root;
mod stack;
mod stack_resource;
mod stack_resource_summary;

pub use event::Event;
pub use root::CloudFormation;
pub use stack::Stack;
pub use stack_resource::StackResource;
pub use stack_resource_summary::StackResourceSummary;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] =
    &[Event::MODEL, CloudFormation::MODEL, Stack::MODEL, StackResource::MODEL, StackResourceSummary::MODEL];
