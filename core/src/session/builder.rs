//! How a session is made.

use std::fmt;

use aws_config::{BehaviorVersion, Region};
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_smithy_runtime_api::shared::IntoShared;
use aws_types::origin::Origin;

use super::clients::Clients;
use super::{AssumeRole, ProvideCredentials, SdkConfig, Session, credentials, endpoint, profiles, role, transport};
use crate::{Error, ErrorKind, Result};

/// Makes a [`Session`]. What isn't set comes from the SDK's default chain.
///
/// ```no_run
/// # async fn example() -> tucuxi::Result<()> {
/// use tucuxi::{AssumeRole, Credentials, Session};
///
/// let emulated = Session::builder()
///     .endpoint_url("http://127.0.0.1:5000")
///     .region("us-east-1")
///     .credentials(Credentials::from_keys("testing", "testing", None))
///     .load()
///     .await?;
///
/// let auditor = Session::builder()
///     .profile("prod")
///     .assume_role(AssumeRole::new("arn:aws:iam::123456789012:role/audit").session_name("nightly"))
///     .load()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a session is made by `.load().await`"]
pub struct SessionBuilder {
    config: Option<SdkConfig>,
    profile: Option<String>,
    region: Option<String>,
    credentials: Option<SharedCredentialsProvider>,
    endpoint_url: Option<String>,
    http_client: Option<SharedHttpClient>,
    roles: Vec<AssumeRole>,
    clients: Clients,
}

impl SessionBuilder {
    /// Uses the profile of that name, instead of the one that `AWS_PROFILE` names.
    ///
    /// As in boto3, its credentials then go before those in environment variables, which a
    /// profile from `AWS_PROFILE` yields to. The region does not: `AWS_REGION` goes first.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Uses that region.
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.region = Some(name.into());
        self
    }

    /// Uses these credentials: [`Credentials`](super::Credentials), or any provider of them.
    ///
    /// ```no_run
    /// # use tucuxi::{Credentials, Session};
    /// # let (access_key_id, secret_access_key, session_token) = ("", "", String::new());
    /// Session::builder().credentials(Credentials::from_keys(access_key_id, secret_access_key, Some(session_token)));
    /// ```
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(SharedCredentialsProvider::new(credentials));
        self
    }

    /// Sends all requests to that URL, of whatever service.
    ///
    /// `http://localhost` becomes `http://127.0.0.1`: S3 then takes the bucket into the path, as it
    /// does for any IP address, instead of asking for a host named `bucket.localhost`. A server
    /// that listens on IPv6 alone is reached by `http://[::1]`.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self
    }

    /// Sends through that HTTP client: an emulator inside the process, a recorder, a proxy.
    ///
    /// All clients and the default providers of credentials use it. Without it they share one that
    /// the session makes; with neither the `https` nor the `http` feature, that one only refuses.
    pub fn http_client(mut self, client: impl HttpClient + 'static) -> Self {
        self.http_client = Some(client.into_shared());
        self
    }

    /// Acts as that role, assumed with the credentials the session would otherwise have.
    ///
    /// [`load`](Self::load) doesn't assume it yet: `AssumeRole` is sent when credentials are first
    /// needed, and again before they expire. Called again, it assumes the next role with the
    /// credentials of the one before.
    pub fn assume_role(mut self, role: AssumeRole) -> Self {
        self.roles.push(role);
        self
    }

    /// Puts in a ready client, which [`Session::client`] and resources then use for its type.
    ///
    /// It may be a mock, or have a configuration of its own; the session's doesn't touch it.
    pub fn client<C: Clone + Send + Sync + 'static>(self, client: C) -> Self {
        self.clients.insert(client);
        self
    }

    /// Starts from that configuration instead of the default chain: neither environment nor
    /// profile files are read.
    ///
    /// What else is set here goes over it, but for [`profile`](Self::profile), which comes too late.
    pub fn config(mut self, config: SdkConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// Makes the session.
    ///
    /// Reads the environment and the profile files. No AWS request is sent. Only if neither names
    /// a region is the instance metadata service asked for it, unless `AWS_EC2_METADATA_DISABLED`
    /// is `true`. A session without a region is made all the same: sending tells.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Session`] if the profile doesn't exist, a profile file can't be parsed, or the
    /// endpoint isn't a URL of a server.
    pub async fn load(mut self) -> Result<Session> {
        if let Some(url) = &self.endpoint_url {
            self.endpoint_url = Some(endpoint::check(url)?);
        }
        let (profile, config) = match self.config.take() {
            Some(config) if self.profile.is_none() => (None, self.over(config)),
            Some(_) => {
                return Err(Error::new(
                    ErrorKind::Session,
                    "a given configuration can't take on a profile; give one or the other",
                ));
            }
            None => (profiles::select(self.profile.as_deref()).await?, self.load_chain().await),
        };
        let config = role::assume(endpoint::checked(config)?, self.roles).await;
        Ok(Session::new(profile, config, self.clients))
    }

    /// What's set here over a given configuration, and what a configuration must have.
    fn over(&mut self, config: SdkConfig) -> SdkConfig {
        let missing_http_client = config.http_client().is_none();
        let missing_time_source = config.time_source().is_none();
        let missing_behavior_version = config.behavior_version().is_none();

        let mut builder = config.into_builder();
        if let Some(region) = self.region.take() {
            builder.set_region(Region::new(region));
        }
        if let Some(credentials) = self.credentials.take() {
            builder.set_credentials_provider(Some(credentials));
        }
        if let Some(url) = self.endpoint_url.take() {
            builder.set_endpoint_url(Some(url));
            // Else an endpoint that the environment has for one service would go first.
            builder.insert_origin("endpoint_url", Origin::shared_config());
        }
        if let Some(client) = self.http_client.take() {
            builder.set_http_client(Some(client));
        } else if missing_http_client {
            builder.set_http_client(Some(transport::shared()));
        }
        if missing_time_source {
            builder.set_time_source(Some(SharedTimeSource::default()));
        }
        if missing_behavior_version {
            builder.set_behavior_version(Some(BehaviorVersion::latest()));
        }
        builder.build()
    }

    async fn load_chain(&mut self) -> SdkConfig {
        let client = self.http_client.take().unwrap_or_else(transport::shared);
        let mut loader = aws_config::defaults(BehaviorVersion::latest()).http_client(client);
        if let Some(region) = self.region.take() {
            loader = loader.region(Region::new(region));
        }
        if let Some(url) = self.endpoint_url.take() {
            loader = loader.endpoint_url(url);
        }
        if let Some(profile) = &self.profile {
            loader = loader.profile_name(profile);
        }
        match (self.credentials.take(), &self.profile) {
            (Some(credentials), _) => loader.credentials_provider(credentials).load().await,
            (None, Some(profile)) => {
                let config = loader.no_credentials().load().await;
                let provider = credentials::of_profile(profile, &config);
                config.into_builder().credentials_provider(provider).build()
            }
            (None, None) => loader.load().await,
        }
    }
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionBuilder")
            .field("profile", &self.profile)
            .field("region", &self.region)
            .field("endpoint_url", &self.endpoint_url)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}
