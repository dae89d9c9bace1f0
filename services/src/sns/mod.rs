//! SNS: topics, their subscriptions, and endpoints of mobile platforms.
//!
//! Begin with [`Sns`]. Everything boto3's SNS resources can do is here, under the same names.
//! Attributes are maps of names to values, all of them text.

use tucuxi::{Resource as _, model::Model};

mod platform_application;
mod platform_endpoint;
mod root;
mod subscription;
mod topic;

pub use platform_application::PlatformApplication;
pub use platform_endpoint::PlatformEndpoint;
pub use root::Sns;
pub use subscription::Subscription;
pub use topic::Topic;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] =
    &[PlatformApplication::MODEL, PlatformEndpoint::MODEL, Sns::MODEL, Subscription::MODEL, Topic::MODEL];
