//! An HTTP client that holds answers back until a test lets them through.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_http_client::Builder;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;

/// How long a test that goes wrong may hang.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Debug)]
pub(crate) struct Gate {
    inner: SharedHttpClient,
    method: Option<&'static str>,
    state: Arc<State>,
}

#[derive(Debug)]
struct State {
    passes: Semaphore,
    counts: watch::Sender<Counts>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    sent: usize,
    open: usize,
    most_open: usize,
    held: usize,
}

impl Gate {
    /// Holds every answer.
    pub(crate) fn of_all() -> Self {
        Self::new(None)
    }

    /// Holds the answers to requests of that method.
    pub(crate) fn of(method: &'static str) -> Self {
        Self::new(Some(method))
    }

    fn new(method: Option<&'static str>) -> Self {
        let state = State { passes: Semaphore::new(0), counts: watch::Sender::default() };
        Self { inner: Builder::new().build_http(), method, state: Arc::new(state) }
    }

    /// Waits until so many answers have come that were ever held.
    pub(crate) async fn held(&self, answers: usize) {
        let mut counts = self.state.counts.subscribe();
        let held = timeout(PATIENCE, counts.wait_for(|counts| counts.held >= answers)).await;
        assert!(held.is_ok(), "{answers} answers were to be held, and there are {:?}", self.state.counts.borrow());
    }

    /// Lets so many answers through, now or when they come.
    pub(crate) fn release(&self, answers: usize) {
        self.state.passes.add_permits(answers);
    }

    /// How many requests were sent.
    pub(crate) fn sent(&self) -> usize {
        self.state.counts.borrow().sent
    }

    /// The most requests that were sent and not answered at one time.
    pub(crate) fn most_open(&self) -> usize {
        self.state.counts.borrow().most_open
    }
}

impl HttpClient for Gate {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, components);
        SharedHttpConnector::new(Connector { inner, gate: self.clone() })
    }
}

#[derive(Debug)]
struct Connector {
    inner: SharedHttpConnector,
    gate: Gate,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Gate { method, state, .. } = self.gate.clone();
        let holds = method.is_none_or(|method| request.method() == method);
        let answer = self.inner.call(request);
        state.counts.send_modify(|counts| {
            counts.sent += 1;
            counts.open += 1;
            counts.most_open = counts.most_open.max(counts.open);
        });
        HttpConnectorFuture::new(async move {
            let answer = answer.await;
            if holds {
                state.counts.send_modify(|counts| counts.held += 1);
                let pass = timeout(PATIENCE, state.passes.acquire()).await.expect("the test lets it through");
                pass.expect("the gate is there").forget();
            }
            state.counts.send_modify(|counts| counts.open -= 1);
            answer
        })
    }
}
