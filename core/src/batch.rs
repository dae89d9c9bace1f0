//! Batch actions: one request for many objects, on any stream of them.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::num::NonZeroUsize;
use std::task::Poll;

use futures_core::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt as _};

use crate::operation::Bind;
use crate::resource::{named, send};
use crate::{Error, ErrorKind, Operation, Resource};

/// How many requests of a batch are under way at a time where the caller doesn't say.
pub const DEFAULT_CONCURRENCY: usize = 4;

/// An operation on every object of a stream: `.await` reads the stream to its end and sends the
/// objects in chunks.
///
/// A chunk holds as many objects as the operation takes, and only objects that agree in every
/// input that isn't a list (the keys of two buckets go in two requests). An empty stream sends
/// nothing. What fails is told item by item; a failing chunk doesn't stop the others.
///
/// # Errors
///
/// When the stream itself fails (a page could not be listed), what was read before it is still
/// sent, and awaiting gives an [`Interrupted`] that holds the stream's error and the outcome so far.
#[must_use = "a batch is sent when it is awaited"]
pub struct Batch<S, R: Resource, O: Operation<R>> {
    resources: S,
    plan: BatchPlan<R, O>,
    with: Option<With<O::Request>>,
    concurrency: NonZeroUsize,
}

type With<Q> = Box<dyn Fn(Q) -> Q + Send + Sync>;

/// How a batch is made of the declaration.
pub struct BatchPlan<R, O: Operation<R>> {
    /// How many objects one request takes.
    pub max: usize,
    /// Whether two objects can share a request.
    pub agree: fn(&R, &R) -> bool,
    /// Sets the inputs for a chunk.
    pub bind: Bind<[R], O::Request>,
    /// Reads the failures out of an answer.
    pub failures: fn(&O::Output, &[R]) -> Vec<ItemFailure>,
}

/// A list input that collects over a chunk; `item` gets an object's place and the object.
pub fn for_each<R, T, const N: usize>(
    chunk: &[R],
    item: impl Fn(usize, &R) -> Result<[T; N], Error>,
) -> Result<Vec<T>, Error> {
    let mut items = Vec::with_capacity(chunk.len() * N);
    for (index, resource) in chunk.iter().enumerate() {
        items.extend(item(index, resource)?);
    }
    Ok(items)
}

/// The place that an answer repeats.
pub fn place(text: Option<&String>) -> Option<usize> {
    text?.parse().ok()
}

/// A failure that an answer reports for one item of its chunk.
pub struct ItemFailure {
    /// The item's place in the chunk, if it could be told.
    pub index: Option<usize>,
    /// The service's code.
    pub code: Option<String>,
    /// The service's explanation.
    pub message: Option<String>,
}

/// A batch over `resources`.
pub fn batch<S, R, O>(resources: S, plan: BatchPlan<R, O>) -> Batch<S, R, O>
where
    S: Stream<Item = Result<R, Error>> + Send,
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    Batch {
        resources,
        plan,
        with: None,
        concurrency: NonZeroUsize::new(DEFAULT_CONCURRENCY).unwrap_or(NonZeroUsize::MIN),
    }
}

impl<S, R: Resource, O: Operation<R>> Batch<S, R, O> {
    /// Changes each request through the client's own builder; the inputs that name the objects
    /// are set after this.
    pub fn with(mut self, change: impl Fn(O::Request) -> O::Request + Send + Sync + 'static) -> Self {
        self.with = Some(match self.with {
            Some(first) => Box::new(move |request| change(first(request))),
            None => Box::new(change),
        });
        self
    }

    /// How many requests are under way at a time; at least one.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = NonZeroUsize::new(requests).unwrap_or(NonZeroUsize::MIN);
        self
    }
}

impl<S, R, O> IntoFuture for Batch<S, R, O>
where
    S: Stream<Item = Result<R, Error>> + Send + 'static,
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    type Output = Result<Outcome<R>, Interrupted<R>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<S, R, O> Batch<S, R, O>
where
    S: Stream<Item = Result<R, Error>> + Send,
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    async fn run(self) -> Result<Outcome<R>, Interrupted<R>> {
        let Self { resources, plan, with, concurrency } = self;
        let mut resources = std::pin::pin!(resources);
        let mut outcome = Outcome { succeeded: Vec::new(), failed: Vec::new() };
        let mut groups: Vec<Vec<R>> = Vec::new();
        let mut running = FuturesUnordered::new();
        let start = |chunk: Vec<R>| {
            let request = O::request(chunk[0].handle().client());
            let request = match &with {
                Some(with) => with(request),
                None => request,
            };
            run_chunk::<R, O>(&plan, chunk, request)
        };
        let mut interruption = None;
        loop {
            // Requests go on while the stream is read; it isn't read while they are too many.
            let next = poll_fn(|cx| {
                while let Poll::Ready(Some(done)) = running.poll_next_unpin(cx) {
                    outcome.add(O::NAME, done);
                }
                if running.len() < concurrency.get() { resources.as_mut().poll_next(cx) } else { Poll::Pending }
            });
            let resource = match next.await {
                Some(Ok(resource)) => resource,
                Some(Err(error)) => {
                    interruption = Some(error);
                    break;
                }
                None => break,
            };
            if let Err(error) = named(&resource) {
                outcome.fail(resource, error.of(O::NAME));
            } else if let Some(chunk) = collect(&mut groups, resource, &plan) {
                running.push(start(chunk));
            }
        }
        for chunk in groups {
            if running.len() >= concurrency.get()
                && let Some(done) = running.next().await
            {
                outcome.add(O::NAME, done);
            }
            running.push(start(chunk));
        }
        while let Some(done) = running.next().await {
            outcome.add(O::NAME, done);
        }
        match interruption {
            Some(error) => Err(Interrupted { error, outcome }),
            None => Ok(outcome),
        }
    }
}

/// Puts a resource with those it agrees with; gives the group when that made it full.
fn collect<R: Resource, O: Operation<R>>(
    groups: &mut Vec<Vec<R>>,
    resource: R,
    plan: &BatchPlan<R, O>,
) -> Option<Vec<R>> {
    let together = |group: &Vec<R>| {
        group[0].handle().session() == resource.handle().session() && (plan.agree)(&group[0], &resource)
    };
    let index = match groups.iter().position(together) {
        Some(index) => {
            groups[index].push(resource);
            index
        }
        None => {
            groups.push(vec![resource]);
            groups.len() - 1
        }
    };
    (groups[index].len() >= plan.max).then(|| groups.swap_remove(index))
}

type ChunkOutcome<R> = (Vec<R>, Result<Vec<ItemFailure>, Error>);

async fn run_chunk<R, O>(plan: &BatchPlan<R, O>, chunk: Vec<R>, request: O::Request) -> ChunkOutcome<R>
where
    R: Resource,
    O: Operation<R>,
{
    let request = match (plan.bind)(&chunk, request) {
        Ok(request) => request,
        Err(error) => return (chunk, Err(error.of(O::NAME))),
    };
    match send::<R, O>(&chunk[0], request).await {
        Ok(output) => {
            for resource in &chunk {
                resource.handle().forget();
            }
            let failures = (plan.failures)(&output, &chunk);
            (chunk, Ok(failures))
        }
        Err(error) => (chunk, Err(error)),
    }
}

/// What a batch did.
#[derive(Clone, Debug)]
#[must_use = "a batch can fail for some of its objects"]
pub struct Outcome<R> {
    succeeded: Vec<R>,
    failed: Vec<Failure<R>>,
}

/// An object for which a batch failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Failure<R> {
    /// The object.
    pub resource: R,
    /// Why. The objects of a request that failed as a whole share its error.
    pub error: Error,
}

impl<R> Outcome<R> {
    /// The objects for which it was done.
    pub fn succeeded(&self) -> &[R] {
        &self.succeeded
    }

    /// The objects for which it wasn't, each with its error.
    pub fn failed(&self) -> &[Failure<R>] {
        &self.failed
    }

    /// Whether nothing failed.
    pub fn is_success(&self) -> bool {
        self.failed.is_empty()
    }

    /// The objects for which it was done, if that is all of them; else the first failure's error.
    pub fn into_result(self) -> Result<Vec<R>, Error> {
        match self.failed.into_iter().next() {
            Some(failure) => Err(failure.error),
            None => Ok(self.succeeded),
        }
    }

    fn fail(&mut self, resource: R, error: Error) {
        self.failed.push(Failure { resource, error });
    }
}

impl<R: Resource> Outcome<R> {
    fn add(&mut self, operation: &'static str, (chunk, result): ChunkOutcome<R>) {
        let failures = match result {
            Ok(failures) => failures,
            Err(error) => {
                self.failed.extend(chunk.into_iter().map(|resource| Failure { resource, error: error.clone() }));
                return;
            }
        };
        let alone = chunk.len() == 1;
        let mut chunk: Vec<Option<R>> = chunk.into_iter().map(Some).collect();
        let mut stray = None;
        for ItemFailure { index, code, message } in failures {
            let index = if alone { Some(0) } else { index };
            let error = Error::item(code, message).of(operation);
            let Some(slot) = index.and_then(|index| chunk.get_mut(index)) else {
                stray = Some(error);
                continue;
            };
            // One that is named again has failed already.
            if let Some(resource) = slot.take() {
                let error = error.on(&resource);
                // An object that was given twice can't have failed once.
                for same in chunk.iter_mut().filter_map(|slot| slot.take_if(|other| *other == resource)) {
                    self.fail(same, error.clone());
                }
                self.fail(resource, error);
            }
        }
        // Which object it was can't be told, so none of the others counts as done.
        if let Some(error) = stray {
            for resource in chunk.into_iter().flatten() {
                let message = "the request failed for an object that the answer doesn't name";
                let error = Error::caused(ErrorKind::Answer, message, error.clone()).of(operation).on(&resource);
                self.fail(resource, error);
            }
            return;
        }
        self.succeeded.extend(chunk.into_iter().flatten());
    }
}

/// A batch whose stream failed before its end.
///
/// `?` turns it into the stream's [`Error`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Interrupted<R> {
    /// The stream's error.
    pub error: Error,
    /// What was done for the objects before it.
    pub outcome: Outcome<R>,
}

impl<R> fmt::Display for Interrupted<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { succeeded, failed } = &self.outcome;
        write!(f, "{}; before that {} objects were done and {} failed", self.error, succeeded.len(), failed.len())
    }
}

impl<R: fmt::Debug> std::error::Error for Interrupted<R> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl<R> From<Interrupted<R>> for Error {
    fn from(interrupted: Interrupted<R>) -> Self {
        interrupted.error
    }
}

impl<S, R: Resource, O: Operation<R>> fmt::Debug for Batch<S, R, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("operation", &O::NAME).field("max", &self.plan.max).finish_non_exhaustive()
    }
}
