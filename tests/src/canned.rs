//! A server that gives the answers a test hands it.
//!
//! It speaks HTTP/1.1 on a loopback port, keeps connections alive, and shows a client what emulators
//! do not: empty pages, repeated tokens, partial failures, latency, bodies cut short.
//!
//! ```no_run
//! # use tucuxi_tests::canned::{Canned, Reply};
//! # async fn example() {
//! let server = Canned::start().await;
//! server.reply(Reply::xml(200, "<ListAllMyBucketsResult/>"));
//! // … a client with `server.url()` as its endpoint lists buckets …
//! assert_eq!(server.requests()[0].path(), "/");
//! # }
//! ```

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

pub use self::reply::Reply;
pub use crate::Request;

mod reply;
mod wire;

/// The server; it stops when dropped. It lives on the runtime it was started on.
#[derive(Debug)]
pub struct Canned {
    url: String,
    state: Shared,
    listening: JoinHandle<()>,
}

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<State>>);

type Handler = dyn Fn(&Request) -> Reply + Send + Sync;

#[derive(Default)]
struct State {
    replies: VecDeque<Reply>,
    handler: Option<Arc<Handler>>,
    requests: Vec<Request>,
    unexpected: Vec<Request>,
    in_flight: usize,
    most_in_flight: usize,
}

impl Canned {
    /// Starts a server on a free loopback port.
    ///
    /// # Panics
    ///
    /// If no port can be had.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .unwrap_or_else(|error| panic!("no loopback port for a canned server: {error}"));
        let address =
            listener.local_addr().unwrap_or_else(|error| panic!("a canned server does not know its port: {error}"));
        let state = Shared::default();
        Self { url: format!("http://{address}"), listening: tokio::spawn(listen(listener, state.clone())), state }
    }

    /// The server's address, for example `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Queues an answer. Each answers one request, in the order queued.
    pub fn reply(&self, reply: Reply) -> &Self {
        self.state.lock().replies.push_back(reply);
        self
    }

    /// Has `handler` answer every request for which no answer is queued.
    pub fn answer_with(&self, handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> &Self {
        self.state.lock().handler = Some(Arc::new(handler));
        self
    }

    /// All requests so far, in the order in which they were read.
    pub fn requests(&self) -> Vec<Request> {
        self.state.lock().requests.clone()
    }

    /// The requests for which there was neither an answer nor a handler. Each was answered with
    /// status 500, which the SDK takes for a passing fault and sends again.
    pub fn unexpected(&self) -> Vec<Request> {
        self.state.lock().unexpected.clone()
    }

    /// How many queued answers nobody has asked for yet.
    pub fn replies_left(&self) -> usize {
        self.state.lock().replies.len()
    }

    /// The most requests that were being answered at one time.
    pub fn most_in_flight(&self) -> usize {
        self.state.lock().most_in_flight
    }

    /// Forgets the requests recorded so far; answers still queued remain.
    pub fn clear(&self) {
        let mut state = self.state.lock();
        state.requests.clear();
        state.unexpected.clear();
        state.most_in_flight = state.in_flight;
    }
}

impl Drop for Canned {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Request) -> Reply {
        let mut state = self.lock();
        state.requests.push(request.clone());
        if let Some(reply) = state.replies.pop_front() {
            return reply;
        }
        if let Some(handler) = state.handler.clone() {
            // Outside the lock: the handler may ask the server something, or panic.
            drop(state);
            return handler(request);
        }
        state.unexpected.push(request.clone());
        Reply::text(500, format!("the canned server has no answer for {request}\n"))
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.lock();
        f.debug_struct("State")
            .field("replies", &state.replies)
            .field("requests", &state.requests)
            .finish_non_exhaustive()
    }
}

/// Counts a request as in flight until it is answered, or given up.
struct InFlight<'a>(&'a Shared);

impl<'a> InFlight<'a> {
    fn enter(shared: &'a Shared) -> Self {
        let mut state = shared.lock();
        state.in_flight += 1;
        state.most_in_flight = state.most_in_flight.max(state.in_flight);
        Self(shared)
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.lock().in_flight -= 1;
    }
}

async fn listen(listener: TcpListener, state: Shared) {
    // Owned here, so that stopping to listen ends the conversations too.
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while conversations.try_join_next().is_some() {}
        conversations.spawn(converse(stream, state.clone()));
    }
}

/// Answers one connection's requests until either side closes it. A client that goes away in the
/// middle is no fault of the server's, so nobody reads the error.
async fn converse(stream: TcpStream, state: Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let request = match wire::read_request(&mut stream).await {
            Ok(Some(request)) => request,
            Ok(None) => return stream.shutdown().await,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                let reply = Reply::text(400, format!("{error}\n"));
                wire::write_reply(&mut stream, reply, false).await?;
                return stream.shutdown().await;
            }
            Err(error) => return Err(error),
        };
        let in_flight = InFlight::enter(&state);
        let is_last = request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        let reply = state.answer(&request);
        let is_whole = wire::write_reply(&mut stream, reply, request.method() == "HEAD").await?;
        drop(in_flight);
        if is_last || !is_whole {
            return stream.shutdown().await;
        }
    }
}

#[cfg(test)]
mod tests;
