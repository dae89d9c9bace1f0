//! An HTTP client that writes down what passes through it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_http_client::Builder;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_types::config_bag::ConfigBag;

use crate::Request;

/// Records every request, each attempt of a retried one too, and hands it on to the client inside.
///
/// Clones share one record: give one to the SDK's configuration, keep the other to ask.
#[derive(Clone, Debug)]
pub struct Recorder {
    inner: SharedHttpClient,
    record: Record,
}

impl Recorder {
    /// Records what is sent through `inner`.
    pub fn new(inner: SharedHttpClient) -> Self {
        Self { inner, record: Record::default() }
    }

    /// Records what is sent over plain sockets, without TLS: to a canned server or to moto.
    pub fn over_http() -> Self {
        Self::new(Builder::new().build_http())
    }

    /// All requests so far, in the order sent. Bodies that were in memory are in them.
    pub fn requests(&self) -> Vec<Request> {
        self.record.lock().requests.clone()
    }

    /// How many requests there were.
    pub fn count(&self) -> usize {
        self.record.lock().requests.len()
    }

    /// How many there ever were, with those that were forgotten.
    pub fn total(&self) -> usize {
        let pages = self.record.lock();
        pages.forgotten + pages.requests.len()
    }

    /// Forgets what was recorded.
    pub fn clear(&self) {
        let mut pages = self.record.lock();
        pages.forgotten += pages.requests.len();
        pages.requests.clear();
    }
}

#[derive(Debug, Default)]
struct Pages {
    requests: Vec<Request>,
    forgotten: usize,
}

#[derive(Clone, Debug, Default)]
struct Record(Arc<Mutex<Pages>>);

impl Record {
    fn lock(&self) -> MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpClient for Recorder {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector {
            inner: self.inner.http_connector(settings, components),
            record: self.record.clone(),
        })
    }

    fn validate_base_client_config(
        &self,
        components: &RuntimeComponentsBuilder,
        config: &ConfigBag,
    ) -> Result<(), BoxError> {
        self.inner.validate_base_client_config(components, config)
    }

    fn validate_final_config(&self, components: &RuntimeComponents, config: &ConfigBag) -> Result<(), BoxError> {
        self.inner.validate_final_config(components, config)
    }

    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        self.inner.connector_metadata()
    }
}

#[derive(Debug)]
struct Connector {
    inner: SharedHttpConnector,
    record: Record,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.record.lock().requests.push(copy(&request));
        self.inner.call(request)
    }
}

fn copy(request: &HttpRequest) -> Request {
    let headers = request.headers().iter();
    Request {
        method: request.method().to_owned(),
        target: target(request.uri()),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: request.body().bytes().map(<[u8]>::to_vec),
    }
}

/// The URI without scheme and host.
fn target(uri: &str) -> String {
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    match rest.find(['/', '?']) {
        Some(start) if rest[start..].starts_with('/') => rest[start..].to_owned(),
        Some(start) => format!("/{}", &rest[start..]),
        None => "/".to_owned(),
    }
}
