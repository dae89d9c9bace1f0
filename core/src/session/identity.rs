//! Who am I.

use super::Session;
use crate::{Error, ErrorKind, Result};

/// Whose credentials a session has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CallerIdentity {
    /// The account's id: twelve digits.
    pub account: String,
    /// The user, role session or account.
    pub arn: String,
    /// The unique id of the user, or of the role and its session.
    pub user_id: String,
}

impl Session {
    /// Whose credentials the session has. Sends `GetCallerIdentity` to STS at every call.
    ///
    /// # Errors
    ///
    /// The service's error, or [`ErrorKind::Answer`] if its answer names no caller.
    pub async fn identity(&self) -> Result<CallerIdentity> {
        let request = self.client(aws_sdk_sts::Client::new).get_caller_identity();
        let output = Box::pin(request.send()).await.map_err(|error| Error::from_operation(error).of(OPERATION))?;
        Ok(CallerIdentity {
            account: present(output.account, "account")?,
            arn: present(output.arn, "ARN")?,
            user_id: present(output.user_id, "user id")?,
        })
    }
}

const OPERATION: &str = "GetCallerIdentity";

fn present(value: Option<String>, what: &str) -> Result<String> {
    value.ok_or_else(|| Error::new(ErrorKind::Answer, format!("the answer has no {what}")).of(OPERATION))
}
