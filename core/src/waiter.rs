//! Waiters: the client's own, and a general one.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep, timeout};

use crate::operation::Bind;
use crate::resource::{named, refresh};
use crate::{Data, Error, ErrorKind, Resource};

/// How long waiting may take where the caller doesn't say: ten minutes.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(600);

/// How long [`WaitUntil`] pauses between two looks where the caller doesn't say: five seconds.
pub const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);

/// A waiter of a client, while its request is being written.
///
/// `#[resource(service = "s3")]` implements it for the SDK's waiters.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a waiter that `{R}` can run",
    label = "this must implement `tucuxi::WaitRequest`"
)]
pub trait WaitRequest<R>: Sized + Send + 'static {
    /// The client that polls.
    type Client: Clone + Send + Sync + 'static;
    /// The answer of the polled operation.
    type Output: Send + Sync + 'static;
    /// The waiter's name, as AWS spells it: `BucketExists`.
    const NAME: &'static str;

    /// An empty request. Sends nothing.
    fn request(client: &Self::Client) -> Self;

    /// Polls until the state is reached, for `max_wait` at most; `None` when the last answer was
    /// an error, as it is when waiting for an object to vanish.
    fn wait(self, max_wait: Duration) -> impl Future<Output = Result<Option<Self::Output>, Error>> + Send;
}

/// A wait for a state of an object: `.await` polls until it is reached.
///
/// What the last poll saw becomes the object's loaded data, where the declaration says so;
/// otherwise what was loaded is forgotten.
///
/// # Errors
///
/// [`Error::is_timeout`] after [`timeout`](Waiter::timeout) (by default [`DEFAULT_TIMEOUT`]), and
/// [`ErrorKind::Waiter`] when the state can no longer be reached.
#[must_use = "a waiter waits when it is awaited"]
pub struct Waiter<'a, R: Resource, W: WaitRequest<R>> {
    resource: &'a R,
    request: W,
    timeout: Duration,
    bind: Bind<R, W>,
    see: fn(&R, W::Output) -> Option<R::Shape>,
}

/// A waiter. `bind` sets the inputs, `see` takes the data out of the last answer.
pub fn waiter<R, W>(resource: &R, bind: Bind<R, W>, see: fn(&R, W::Output) -> Option<R::Shape>) -> Waiter<'_, R, W>
where
    R: Resource,
    W: WaitRequest<R, Client = R::Client>,
{
    Waiter { resource, request: W::request(resource.handle().client()), timeout: DEFAULT_TIMEOUT, bind, see }
}

impl<R: Resource, W: WaitRequest<R>> Waiter<'_, R, W> {
    /// How long to wait at most.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Changes the polled request through the client's own builder; the object's identifiers are
    /// set after this.
    pub fn with(mut self, change: impl FnOnce(W) -> W) -> Self {
        self.request = change(self.request);
        self
    }
}

impl<'a, R: Resource, W: WaitRequest<R>> IntoFuture for Waiter<'a, R, W> {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Result<(), Error>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { resource, request, timeout, bind, see } = self;
        Box::pin(async move {
            named(resource).map_err(|error| error.of(W::NAME))?;
            let request = bind(resource, request).map_err(|error| error.of(W::NAME).on(resource))?;
            // The client's own waiter looks at the clock between polls only.
            let late = || Err(Error::new(ErrorKind::Timeout, format!("not so after {timeout:?}")));
            let waited = tokio::time::timeout(timeout, request.wait(timeout)).await.unwrap_or_else(|_| late());
            let seen = waited.map_err(|error| error.of(W::NAME).on(resource))?;
            match seen.and_then(|output| see(resource, output)) {
                Some(shape) => resource.handle().state().cell().set(Some(Data::one(shape))),
                None => resource.handle().forget(),
            }
            Ok(())
        })
    }
}

impl<R: Resource, W: WaitRequest<R>> fmt::Debug for Waiter<'_, R, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("waiter", &W::NAME)
            .field("resource", self.resource)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A wait until the loaded data satisfy a predicate: `.await` loads again and again until then.
///
/// What it last saw stays the object's loaded data.
#[must_use = "a waiter waits when it is awaited"]
pub struct WaitUntil<'a, R: Resource, F> {
    resource: &'a R,
    predicate: F,
    interval: Duration,
    timeout: Duration,
}

/// A wait for `predicate`, which is given `None` when the object isn't there.
pub fn wait_until<R, F>(resource: &R, predicate: F) -> WaitUntil<'_, R, F>
where
    R: Resource,
    F: FnMut(Option<&R::Shape>) -> bool + Send,
{
    WaitUntil { resource, predicate, interval: DEFAULT_INTERVAL, timeout: DEFAULT_TIMEOUT }
}

impl<R: Resource, F> WaitUntil<'_, R, F> {
    /// How long to pause between two looks.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long to wait at most.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

impl<'a, R, F> IntoFuture for WaitUntil<'a, R, F>
where
    R: Resource,
    F: FnMut(Option<&R::Shape>) -> bool + Send + 'a,
{
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'a, Result<(), Error>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { resource, mut predicate, interval, timeout: limit } = self;
        Box::pin(async move {
            let late =
                || Error::new(ErrorKind::Timeout, format!("not so after {limit:?}")).of("wait_until").on(resource);
            let start = Instant::now();
            loop {
                let left = limit.saturating_sub(start.elapsed());
                let data = timeout(left, refresh(resource)).await.map_err(|_| late())??;
                if predicate(data.as_deref()) {
                    return Ok(());
                }
                if start.elapsed().saturating_add(interval) >= limit {
                    return Err(late());
                }
                sleep(interval).await;
            }
        })
    }
}

impl<R: Resource, F> fmt::Debug for WaitUntil<'_, R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitUntil")
            .field("resource", self.resource)
            .field("interval", &self.interval)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
