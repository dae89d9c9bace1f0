//! Sessions and objects.

use aws_smithy_runtime_api::client::http::HttpClient;
use aws_smithy_types::retry::RetryConfig;
use tucuxi::{Credentials, Identity, Resource, SdkConfig, Session};

/// A session at `url`, through `client`: it reads nothing of the machine and sends nothing twice.
pub(crate) async fn session(url: &str, client: impl HttpClient + 'static) -> Session {
    let config = SdkConfig::builder().retry_config(RetryConfig::disabled()).build();
    let builder = Session::builder()
        .config(config)
        .region("us-east-1")
        .credentials(Credentials::from_keys("testing", "testing", None))
        .endpoint_url(url)
        .http_client(client);
    builder.load().await.expect("the session is made")
}

/// The identity in which every identifier is its own name, and an integer one is 1; `suffix` ends the last one.
pub(crate) fn named_by_names<R: Resource>(suffix: &str) -> Identity<R> {
    let mut pairs: Vec<(&str, String)> = R::MODEL
        .identifiers
        .iter()
        .map(|one| (one.name, if one.ty == "i32" { "1" } else { one.name }.to_owned()))
        .collect();
    if let Some((_, text)) = pairs.last_mut() {
        text.push_str(suffix);
    }
    Identity::from_pairs(pairs).expect("strings and integers name it")
}
