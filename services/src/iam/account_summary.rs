use std::collections::HashMap;

use aws_sdk_iam::types;
use tucuxi::resource;

/// What the account uses of IAM, and its quotas.
#[resource(service = "iam")]
#[load(GetAccountSummary() -> response)]
pub struct AccountSummary {
    /// How many there are of each kind of thing, and how many there may be.
    summary_map: HashMap<types::SummaryKeyType, i32>,
}
