//! CloudWatch: alarms and metrics.
//!
//! Begin with [`CloudWatch`]. Everything boto3's CloudWatch resources can do is here, under the same
//! names.

use tucuxi::{Resource as _, model::Model};

mod alarm;
mod metric;
mod put_data;
mod root;

pub use alarm::{Alarm, AlarmBatch};
pub use metric::Metric;
pub use root::CloudWatch;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[Alarm::MODEL, Metric::MODEL, CloudWatch::MODEL];
