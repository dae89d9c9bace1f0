//! An AWS inside the process, and a record of what it was asked.

use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use tucuxi::{Credentials, Session};
use winterbaume_core::{MockAws, MockService};

/// An AWS of one service.
#[derive(Debug)]
pub struct Emulator {
    client: Recorder,
}

impl Emulator {
    /// An empty AWS that knows `service`.
    pub fn new(service: impl MockService) -> Self {
        let aws = MockAws::builder().with_service(service).build();
        Self { client: Recorder { inner: aws.http_client(), requests: Arc::default() } }
    }

    /// A session whose requests go to this emulator.
    ///
    /// # Errors
    ///
    /// When the machine's own AWS configuration can't be read.
    pub async fn session(&self) -> tucuxi::Result<Session> {
        Session::builder()
            .region("us-east-1")
            .credentials(Credentials::from_keys("an-access-key", "a-secret", None))
            .http_client(self.client.clone())
            .load()
            .await
    }

    /// The requests since the last call, as method and address.
    pub fn requests(&self) -> Vec<String> {
        std::mem::take(&mut *self.client.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Notes each request and passes it on.
#[derive(Clone, Debug)]
struct Recorder {
    inner: SharedHttpClient,
    requests: Arc<Mutex<Vec<String>>>,
}

impl HttpClient for Recorder {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, components);
        SharedHttpConnector::new(Recording { inner, requests: Arc::clone(&self.requests) })
    }
}

#[derive(Debug)]
struct Recording {
    inner: SharedHttpConnector,
    requests: Arc<Mutex<Vec<String>>>,
}

impl HttpConnector for Recording {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let line = format!("{} {}", request.method(), request.uri());
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        self.inner.call(request)
    }
}
