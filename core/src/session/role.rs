//! Roles that a session takes on.

use std::time::Duration;

use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::provider::SharedCredentialsProvider;

use super::SdkConfig;

/// A role for a session to act as: see [`SessionBuilder::assume_role`](super::SessionBuilder::assume_role).
#[derive(Clone, Debug)]
#[must_use = "it's for `SessionBuilder::assume_role`"]
pub struct AssumeRole {
    role_arn: String,
    session_name: Option<String>,
    external_id: Option<String>,
    duration: Option<Duration>,
}

impl AssumeRole {
    /// The role of that ARN.
    pub fn new(role_arn: impl Into<String>) -> Self {
        Self { role_arn: role_arn.into(), session_name: None, external_id: None, duration: None }
    }

    /// Names the role session, as the role's account sees and logs it. The SDK makes up a name
    /// if there is none.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// Gives the external id that the owner of a role in another account may demand.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// How long one set of credentials holds: from 15 minutes to the role's own maximum, one hour
    /// if it isn't set. In whole seconds.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }
}

/// `config` with the credentials of the last of `roles`, each assumed with those of the one before.
pub(super) async fn assume(mut config: SdkConfig, roles: Vec<AssumeRole>) -> SdkConfig {
    for AssumeRole { role_arn, session_name, external_id, duration } in roles {
        let mut provider = AssumeRoleProvider::builder(role_arn).configure(&config);
        if let Some(name) = session_name {
            provider = provider.session_name(name);
        }
        if let Some(id) = external_id {
            provider = provider.external_id(id);
        }
        if let Some(duration) = duration {
            provider = provider.session_length(duration);
        }
        let provider = SharedCredentialsProvider::new(provider.build().await);
        config = config.into_builder().credentials_provider(provider).build();
    }
    config
}
