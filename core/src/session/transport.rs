//! The HTTP client under all clients of a session.

use aws_smithy_runtime_api::client::http::SharedHttpClient;

/// One pool of connections. Left to themselves, SDK clients make one each.
///
/// It is the SDK's default client in all but that: proxies by the environment, time limits by
/// the client's configuration.
#[cfg(any(feature = "https", feature = "http"))]
pub(super) fn shared() -> SharedHttpClient {
    use aws_smithy_http_client::proxy::ProxyConfig;
    use aws_smithy_http_client::{Builder, Connector};

    Builder::new().build_with_connector_fn(|settings, components| {
        let mut connector = Connector::builder().proxy_config(ProxyConfig::from_env());
        connector.set_connector_settings(settings.cloned());
        connector.set_sleep_impl(components.and_then(|components| components.sleep_impl()));
        finish(connector)
    })
}

#[cfg(feature = "https")]
fn finish(connector: aws_smithy_http_client::ConnectorBuilder) -> aws_smithy_http_client::Connector {
    use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

    connector.tls_provider(Provider::Rustls(CryptoMode::AwsLc)).build()
}

#[cfg(all(feature = "http", not(feature = "https")))]
fn finish(connector: aws_smithy_http_client::ConnectorBuilder) -> aws_smithy_http_client::Connector {
    connector.build_http()
}

/// Without the features: one that says so. A session of mocks never asks it, and the SDK's
/// providers of credentials panic where there is none.
#[cfg(not(any(feature = "https", feature = "http")))]
pub(super) fn shared() -> SharedHttpClient {
    SharedHttpClient::new(refusal::Refusal)
}

#[cfg(not(any(feature = "https", feature = "http")))]
mod refusal {
    use aws_smithy_runtime_api::client::http::{
        HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
    };
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_runtime_api::client::result::ConnectorError;
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

    #[derive(Debug)]
    pub(super) struct Refusal;

    impl HttpClient for Refusal {
        fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
            SharedHttpConnector::new(Self)
        }
    }

    impl HttpConnector for Refusal {
        fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
            let reason = "no HTTP client: turn on tucuxi's feature `https` (or `http`), or give the session one";
            HttpConnectorFuture::ready(Err(ConnectorError::user(reason.into())))
        }
    }
}
