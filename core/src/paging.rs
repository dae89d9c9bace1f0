//! How a listing goes from page to page, and notices when it goes in circles.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use futures_util::stream::{self, BoxStream, StreamExt as _};

use crate::{Error, ErrorKind, Operation};

/// The answers of a listing, one by one; nothing is sent before it is polled.
pub type PageStream<T> = BoxStream<'static, Result<T, Error>>;

/// Writes the page size into a request.
pub(crate) type SetSize<Q> = fn(Q, i32) -> Q;
/// Reads an answer's tokens, and writes them into the request for the next page.
pub(crate) type Next<T, Q> = fn(&T, Q) -> (Tokens, Q);

/// Remembers the tokens seen, eight bytes each.
#[derive(Default)]
pub(crate) struct Circles(HashSet<u64>);

impl Circles {
    /// An error if a page has carried this token before: asking with it again would never end.
    pub(crate) fn check(&mut self, token: u64) -> Result<(), Error> {
        if self.0.insert(token) { Ok(()) } else { Err(repeated()) }
    }
}

pub(crate) fn repeated() -> Error {
    Error::new(ErrorKind::Answer, "the service repeats a paging token, so the listing would never end")
}

/// What a page says about the next one.
pub struct Tokens {
    more: Option<bool>,
    any: bool,
    hasher: DefaultHasher,
}

impl Tokens {
    /// `more` is what the answer says of itself, where it does.
    pub fn new(more: Option<bool>) -> Self {
        Self { more, any: false, hasher: DefaultHasher::new() }
    }

    /// Adds a token of the answer.
    pub fn and(mut self, token: Option<&(impl Hash + Default + PartialEq)>) -> Self {
        self.any |= token.is_some_and(|token| *token != Default::default());
        token.hash(&mut self.hasher);
        self
    }
}

/// A request's page size: `set` is the declared input, where there is one.
fn sized<Q>(request: Q, size: Option<i32>, set: Option<SetSize<Q>>) -> Result<Q, Error> {
    match (size, set) {
        (None, _) => Ok(request),
        (Some(size), Some(set)) => Ok(set(request, size)),
        (Some(_), None) => Err(no_page_size()),
    }
}

pub(crate) fn no_page_size() -> Error {
    Error::new(ErrorKind::Input, "this listing has no page size that could be set")
}

pub(crate) fn refused<T: Send + 'static>(error: Error) -> PageStream<T> {
    stream::once(std::future::ready(Err(error))).boxed()
}

/// A listing that answers in one page.
pub fn once<R, O>(request: O::Request, size: Option<i32>) -> PageStream<O::Output>
where
    R: 'static,
    O: Operation<R>,
{
    match sized(request, size, None) {
        Ok(request) => stream::once(async { O::send(request).await.map_err(Error::from_operation) }).boxed(),
        Err(error) => refused(error),
    }
}

/// A listing that pages by hand-declared tokens.
pub fn by_tokens<R, O>(
    request: O::Request,
    size: Option<i32>,
    set_size: Option<SetSize<O::Request>>,
    next: Next<O::Output, O::Request>,
) -> PageStream<O::Output>
where
    R: 'static,
    O: Operation<R>,
    O::Request: Clone,
{
    let request = match sized(request, size, set_size) {
        Ok(request) => request,
        Err(error) => return refused(error),
    };
    let turn = move |state: Option<(Result<O::Request, Error>, Circles)>| async move {
        let (request, mut circles) = state?;
        let request = match request {
            Ok(request) => request,
            Err(error) => return Some((Err(error), None)),
        };
        let output = match O::send(request.clone()).await {
            Ok(output) => output,
            Err(error) => return Some((Err(Error::from_operation(error)), None)),
        };
        let (tokens, request) = next(&output, request);
        let following = match tokens {
            Tokens { more: Some(false), .. } | Tokens { more: None, any: false, .. } => None,
            Tokens { any: false, .. } => Some(Err(Error::new(
                ErrorKind::Answer,
                "the service says that there is more, but gives no token to ask for it",
            ))),
            Tokens { hasher, .. } => Some(circles.check(hasher.finish()).map(|()| request)),
        };
        Some((Ok(output), following.map(|following| (following, circles))))
    };
    stream::unfold(Some((Ok(request), Circles::default())), turn).boxed()
}
