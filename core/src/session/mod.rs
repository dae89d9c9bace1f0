//! Who calls, from where, and over which connections.

mod builder;
mod clients;
mod credentials;
mod endpoint;
mod identity;
mod partitions;
mod profiles;
mod role;
mod shared;
mod transport;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

#[doc(no_inline)]
pub use aws_credential_types::Credentials;
#[doc(no_inline)]
pub use aws_credential_types::provider::ProvideCredentials;
#[doc(no_inline)]
pub use aws_types::SdkConfig;

pub use builder::SessionBuilder;
pub use identity::CallerIdentity;
pub use partitions::Partition;
pub use role::AssumeRole;

use crate::{Error, ErrorKind, Result};
use clients::Clients;

/// Credentials, region, endpoint, and the clients made with them.
///
/// Cloning is cheap, and the clones share everything: one client per type, all over one pool of
/// connections, and credentials that are fetched once for all clients and refreshed before they
/// expire. `Debug` shows profile, region and endpoint, never a key.
///
/// ```no_run
/// # async fn example() -> tucuxi::Result<()> {
/// use tucuxi::Session;
///
/// let session = Session::builder().profile("prod").region("eu-west-1").load().await?;
/// let sts = session.client(aws_sdk_sts::Client::new);
/// println!("{}", session.identity().await?.account);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    profile: Option<String>,
    config: SdkConfig,
    clients: Clients,
}

impl Session {
    /// A session by the SDK's default chain: environment, profile files, container, instance.
    ///
    /// No AWS request is sent. Only if neither the environment nor the profile names a region is
    /// the instance metadata service asked for it, unless `AWS_EC2_METADATA_DISABLED` is `true`.
    ///
    /// # Errors
    ///
    /// Those of [`SessionBuilder::load`].
    pub async fn load() -> Result<Self> {
        Self::builder().load().await
    }

    /// A builder, for a session that differs from the default.
    pub fn builder() -> SessionBuilder {
        SessionBuilder::default()
    }

    fn new(profile: Option<String>, config: SdkConfig, clients: Clients) -> Self {
        Self(Arc::new(Inner { profile, config, clients }))
    }

    /// The session's client of type `C`; `connect` makes it at the first call. Sends nothing.
    ///
    /// There is one client per type: later calls get a clone of the first, whichever `connect`
    /// they bring. A client with a configuration of its own is put in with
    /// [`SessionBuilder::client`], or made aside from [`Session::config`].
    ///
    /// ```no_run
    /// # async fn example(session: tucuxi::Session) {
    /// let sts = session.client(aws_sdk_sts::Client::new);
    /// # }
    /// ```
    pub fn client<C: Clone + Send + Sync + 'static>(&self, connect: impl FnOnce(&SdkConfig) -> C) -> C {
        self.0.clients.get_or_connect(|| connect(&self.0.config))
    }

    /// The configuration that clients are made from: the way to a client of one's own.
    pub fn config(&self) -> &SdkConfig {
        &self.0.config
    }

    /// The profile that was asked for, or that `AWS_PROFILE` names.
    ///
    /// `None` for the default profile, and for a session made from a given [`SdkConfig`].
    pub fn profile(&self) -> Option<&str> {
        self.0.profile.as_deref()
    }

    /// The region. Without one, requests to services that need it fail.
    pub fn region(&self) -> Option<&str> {
        self.0.config.region().map(AsRef::as_ref)
    }

    /// The URL that all requests go to, if it was set here, in the environment or in the profile.
    ///
    /// An endpoint for one service alone, such as `AWS_ENDPOINT_URL_S3`, isn't shown here; that
    /// service's client uses it, unless the session was given an endpoint in code.
    pub fn endpoint_url(&self) -> Option<&str> {
        self.0.config.endpoint_url()
    }

    /// The credentials, as they are now.
    ///
    /// Asks the provider itself, not the clients' cache: depending on where they come from it
    /// reads files or environment, or sends a request to STS, SSO or a metadata service.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Session`] when there are none, or they can't be had.
    pub async fn credentials(&self) -> Result<Credentials> {
        let provider = self
            .config()
            .credentials_provider()
            .ok_or_else(|| Error::new(ErrorKind::Session, "the session's configuration has no credentials"))?;
        provider.provide_credentials().await.map_err(|error| {
            let reason = whole(&error);
            Error::caused(ErrorKind::Session, format!("the credentials can't be had: {reason}"), error)
        })
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("profile", &self.profile())
            .field("region", &self.region())
            .field("endpoint_url", &self.endpoint_url())
            .finish_non_exhaustive()
    }
}

/// The error with all its causes: the SDK's own say little by themselves.
fn whole(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// Equal sessions are clones of one.
impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
