//! Collections: lazy listings of resources, as streams.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::StreamExt as _;
use futures_util::stream::{FuturesUnordered, StreamFuture};

use crate::operation::Bind;
use crate::paging::PageStream;
use crate::resource::named;
use crate::{Error, Operation, Resource};

/// A listing of the resources `R` that the operation `O` finds for the resource `P`: a
/// [`Stream`] of `Result<R, Error>`.
///
/// Nothing is sent before it is polled, and only as many pages as are read, with one more fetched
/// ahead of the reader (see [`prefetch`](Collection::prefetch)). Its items carry what was listed:
/// reading their attributes sends nothing. No more than two pages are held at a time. A clone is
/// a listing of its own, from the beginning.
///
/// # Errors
///
/// The stream gives an error once and ends: the service's error, an empty identifier of `P`
/// (nothing is sent then), an item without its identifier, or a paging token that the service
/// repeats.
#[must_use = "a collection is listed when it is polled"]
pub struct Collection<P: Resource, O: Operation<P>, R> {
    plan: Plan<P, O, R>,
    settings: Settings,
    pages: Option<Pages<P, O, R>>,
    page: std::vec::IntoIter<R>,
}

struct Plan<P: Resource, O: Operation<P>, R> {
    parent: P,
    request: O::Request,
    bind: Bind<P, O::Request>,
    start: fn(O::Request, Option<i32>) -> PageStream<O::Output>,
    read: fn(&P, &mut O::Output) -> Result<Vec<R>, Error>,
}

#[derive(Clone, Copy)]
struct Settings {
    limit: usize,
    page_size: Option<i32>,
    prefetch: bool,
}

/// A collection. `bind` sets the inputs the declaration binds, `start` begins the paging, `read`
/// takes the items out of an answer.
pub fn collection<P, O, R>(
    parent: &P,
    bind: Bind<P, O::Request>,
    start: fn(O::Request, Option<i32>) -> PageStream<O::Output>,
    read: fn(&P, &mut O::Output) -> Result<Vec<R>, Error>,
) -> Collection<P, O, R>
where
    P: Resource,
    O: Operation<P, Client = P::Client>,
{
    let request = O::request(parent.handle().client());
    Collection {
        plan: Plan { parent: parent.clone(), request, bind, start, read },
        settings: Settings { limit: usize::MAX, page_size: None, prefetch: true },
        pages: None,
        page: Vec::new().into_iter(),
    }
}

impl<P: Resource, O: Operation<P>, R> Collection<P, O, R> {
    /// Changes the request through the client's own builder: filters, prefixes. The inputs that
    /// the declaration binds are set or appended after this.
    pub fn with(mut self, change: impl FnOnce(O::Request) -> O::Request) -> Self {
        self.plan.request = change(self.plan.request);
        self
    }

    /// Ends the listing after `limit` items; no page is asked for that isn't needed for them.
    /// With 0 nothing is sent.
    pub fn limit(mut self, limit: usize) -> Self {
        self.settings.limit = limit;
        self
    }

    /// How many items the service is asked for at a time. Where the listing has no page size,
    /// polling gives an error.
    pub fn page_size(mut self, size: i32) -> Self {
        self.settings.page_size = Some(size);
        self
    }

    /// Whether one page is fetched ahead while the last one is read; it is by default.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.settings.prefetch = prefetch;
        self
    }
}

impl<P, O, R> Collection<P, O, R>
where
    P: Resource,
    O: Operation<P>,
    O::Request: Clone,
{
    /// The listing page by page, each with the service's own answer.
    pub fn pages(self) -> Pages<P, O, R> {
        Pages::new(&self.plan, self.settings)
    }
}

impl<P: Resource, O: Operation<P>, R> Clone for Plan<P, O, R>
where
    O::Request: Clone,
{
    fn clone(&self) -> Self {
        let Self { parent, request, bind, start, read } = self;
        Self { parent: parent.clone(), request: request.clone(), bind: *bind, start: *start, read: *read }
    }
}

impl<P: Resource, O: Operation<P>, R> Clone for Collection<P, O, R>
where
    O::Request: Clone,
{
    fn clone(&self) -> Self {
        Self { plan: self.plan.clone(), settings: self.settings, pages: None, page: Vec::new().into_iter() }
    }
}

// Nothing in a collection is polled in place: the pages are behind a box.
impl<P: Resource, O: Operation<P>, R> Unpin for Collection<P, O, R> {}

impl<P, O, R> Stream for Collection<P, O, R>
where
    P: Resource,
    O: Operation<P>,
    O::Request: Clone,
{
    type Item = Result<R, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let pages = this.pages.get_or_insert_with(|| Pages::new(&this.plan, this.settings));
        loop {
            if let Some(item) = this.page.next() {
                pages.fetch_ahead(cx);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(pages.poll_next_unpin(cx)) {
                Some(Ok(page)) => this.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Resource, O: Operation<P>, R> fmt::Debug for Collection<P, O, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collection")
            .field("operation", &O::NAME)
            .field("parent", &self.plan.parent)
            .finish_non_exhaustive()
    }
}

/// One page of a listing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<R, T> {
    /// The resources of the page, up to the limit.
    pub items: Vec<R>,
    /// The service's answer: common prefixes, tokens, counts. The listed items themselves were
    /// moved into `items`.
    pub output: T,
}

/// A listing page by page: a [`Stream`] of `Result<Page, Error>`.
pub struct Pages<P: Resource, O: Operation<P>, R> {
    parent: P,
    read: fn(&P, &mut O::Output) -> Result<Vec<R>, Error>,
    left: usize,
    prefetch: bool,
    source: Source<O::Output>,
}

/// Where the next page comes from. The set holds at most one fetch; it polls it only when woken.
enum Source<T> {
    /// A bad request is told when it is polled.
    Refused(Error),
    Idle(PageStream<T>),
    Fetching(FuturesUnordered<StreamFuture<PageStream<T>>>),
    Fetched(T, PageStream<T>),
    Failed(Error),
    Ended,
}

impl<P, O, R> Pages<P, O, R>
where
    P: Resource,
    O: Operation<P>,
    O::Request: Clone,
{
    fn new(plan: &Plan<P, O, R>, settings: Settings) -> Self {
        let Plan { parent, request, bind, start, read } = plan;
        let bound = named(parent).and_then(|()| bind(parent, request.clone()));
        let source = match bound {
            _ if settings.limit == 0 => Source::Ended,
            Ok(request) => Source::Idle(start(request, settings.page_size)),
            Err(error) => Source::Refused(error),
        };
        Self { parent: parent.clone(), read: *read, left: settings.limit, prefetch: settings.prefetch, source }
    }
}

impl<P: Resource, O: Operation<P>, R> Pages<P, O, R> {
    /// Moves the fetch under way on, or begins one, if more is wanted than was given.
    fn fetch_ahead(&mut self, cx: &mut Context<'_>) {
        if self.prefetch && self.left > 0 {
            let _ = self.source.poll(cx);
        }
    }
}

impl<T> Source<T> {
    /// Drives towards a state that says what the next page is.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if let Self::Idle(_) = self
            && let Self::Idle(pages) = std::mem::replace(self, Self::Ended)
        {
            *self = Self::Fetching(FuturesUnordered::from_iter([pages.into_future()]));
        }
        if let Self::Fetching(fetches) = self {
            *self = match ready!(fetches.poll_next_unpin(cx)) {
                Some((Some(Ok(output)), pages)) => Self::Fetched(output, pages),
                Some((Some(Err(error)), _)) => Self::Failed(error),
                Some((None, _)) | None => Self::Ended,
            };
        }
        Poll::Ready(())
    }
}

impl<P: Resource, O: Operation<P>, R> Unpin for Pages<P, O, R> {}

impl<P: Resource, O: Operation<P>, R> Stream for Pages<P, O, R> {
    type Item = Result<Page<R, O::Output>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        ready!(this.source.poll(cx));
        let result = match std::mem::replace(&mut this.source, Source::Ended) {
            Source::Fetched(mut output, pages) => match (this.read)(&this.parent, &mut output) {
                Ok(mut items) => {
                    items.truncate(this.left);
                    this.left -= items.len();
                    if this.left > 0 {
                        this.source = Source::Idle(pages);
                    }
                    Ok(Page { items, output })
                }
                Err(error) => Err(error),
            },
            Source::Refused(error) | Source::Failed(error) => Err(error),
            Source::Idle(_) | Source::Fetching(_) | Source::Ended => return Poll::Ready(None),
        };
        Poll::Ready(Some(result.map_err(|error| error.of(O::NAME).on(&this.parent))))
    }
}

impl<P: Resource, O: Operation<P>, R> fmt::Debug for Pages<P, O, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::NAME).field("parent", &self.parent).finish_non_exhaustive()
    }
}
