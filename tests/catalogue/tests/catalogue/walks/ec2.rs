//! EC2.

use super::Walk;

pub(crate) async fn walk(_: &Walk<'_>) {}
