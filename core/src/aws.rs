//! The AWS SDK's errors, paginators and waiters, as the runtime understands them.

use std::error::Error as StdError;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};

use aws_smithy_async::future::pagination_stream::PaginationStream;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::waiters::FinalPoll;
use aws_smithy_runtime_api::client::waiters::error::WaiterError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use futures_util::stream::{self, StreamExt as _};

use crate::paging::{Circles, PageStream, no_page_size, refused, repeated};
use crate::{Error, ErrorKind, OperationError};

impl<E> OperationError for SdkError<E, HttpResponse>
where
    E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
{
    fn code(&self) -> Option<&str> {
        self.as_service_error()?.code()
    }

    fn message(&self) -> Option<&str> {
        self.as_service_error()?.message()
    }

    fn status(&self) -> Option<u16> {
        Some(self.raw_response()?.status().as_u16())
    }

    fn request_id(&self) -> Option<&str> {
        aws_types::request_id::RequestId::request_id(self)
    }

    fn answered(&self) -> bool {
        // What can't be read is a service error to the SDK too, but one without a code and under a good status.
        let Self::ServiceError(error) = self else { return false };
        error.err().code().is_some() || !error.raw().status().is_success()
    }
}

impl Error {
    /// The SDK's error, when this failure is one of the operation whose error type is `E`.
    pub fn sdk_error<E: StdError + 'static>(&self) -> Option<&SdkError<E, HttpResponse>> {
        self.source_as()
    }
}

/// A call of the plain client, in a function that gives this crate's errors. It names no operation
/// and no object, because the client's error doesn't tell.
impl<E> From<SdkError<E, HttpResponse>> for Error
where
    E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
{
    fn from(error: SdkError<E, HttpResponse>) -> Self {
        Self::from_operation(error)
    }
}

/// The pages of an SDK paginator, made to end in an error where the service repeats a token.
///
/// The paginator itself stops there as if the listing were complete.
///
/// `pages` is `None` where a page size was asked for that the paginator doesn't take.
pub fn paginated<T, P: IntoPages<T>>(pages: Option<P>, token: fn(&T) -> Token) -> PageStream<T>
where
    T: Send + 'static,
{
    let Some(pages) = pages else { return refused(no_page_size()) };
    let turn = move |state: Option<(PageStream<T>, Circles)>| async move {
        let (mut pages, mut circles) = state?;
        match pages.next().await? {
            Ok(page) => {
                if let Token::Known(Some(token)) = token(&page)
                    && circles.check(token).is_err()
                {
                    pages = refused(repeated());
                }
                Some((Ok(page), Some((pages, circles))))
            }
            Err(error) => Some((Err(error), None)),
        }
    };
    stream::unfold(Some((pages.into_pages(), Circles::default())), turn).boxed()
}

/// What an SDK paginator sends.
#[diagnostic::on_unimplemented(
    message = "the AWS SDK has no paginator for this operation",
    label = "a collection over it must say how it pages",
    note = "add `pages(token_input = .token_of_the_answer, ..)` to the collection, or `pages(once)` if the operation always answers in one page"
)]
pub trait IntoPages<T> {
    /// The pages as a stream.
    fn into_pages(self) -> PageStream<T>;
}

impl<T, E> IntoPages<T> for PaginationStream<Result<T, E>>
where
    T: Send + 'static,
    E: OperationError,
{
    fn into_pages(self) -> PageStream<T> {
        stream::unfold(self, |mut pages| async move {
            let page = pages.next().await?;
            Some((page.map_err(Error::from_operation), pages))
        })
        .boxed()
    }
}

/// Stands where an operation has no paginator, so that the compiler can say so in our words.
pub struct Unpaged;

/// The paginator's methods, for requests that have none of their own.
pub trait NoPaginator: Sized {
    /// Inherent methods come first: this is called only where there is no paginator.
    fn into_paginator(self) -> Unpaged {
        Unpaged
    }
}

impl<T> NoPaginator for T {}

impl Unpaged {
    /// Keeps the chain of calls going, up to the message of [`IntoPages`].
    pub fn page_size(self, _: i32) -> Self {
        self
    }

    /// Keeps the chain of calls going, up to the message of [`IntoPages`].
    pub fn send(self) -> Self {
        self
    }
}

/// `page_size`, for the paginators of operations that have no such input.
pub trait NoPageSize: Sized {
    /// Inherent methods come first: this is called only where there is no page size.
    fn page_size(self, _: i32) -> Unsized<Self> {
        Unsized(self)
    }

    /// What was asked for a page size it takes.
    fn sized(self) -> Option<Self> {
        Some(self)
    }
}

impl<T> NoPageSize for T {}

/// Stands where a paginator was asked for a page size that it doesn't take.
pub struct Unsized<T>(T);

impl<T> Unsized<T> {
    /// Nothing: it can't do what it was asked for.
    pub fn sized(self) -> Option<T> {
        drop(self.0);
        None
    }
}

/// A page's token for the next one, hashed.
pub enum Token {
    /// The answer has such a member; `None` when it is empty.
    Known(Option<u64>),
    /// The answer has no member of a name that is known for tokens.
    Unknown,
}

/// Stands where an answer has no token of some name.
pub struct NoToken;

/// The names under which answers give the next page's token. Inherent methods come first, so that
/// the ones here answer only where an answer has no such member.
pub trait NextTokens {
    /// Most services.
    fn next_token(&self) -> NoToken {
        NoToken
    }
    /// S3's `ListObjectsV2`.
    fn next_continuation_token(&self) -> NoToken {
        NoToken
    }
    /// S3's `ListBuckets`.
    fn continuation_token(&self) -> NoToken {
        NoToken
    }
    /// S3's `ListParts`.
    fn next_part_number_marker(&self) -> NoToken {
        NoToken
    }
    /// Lambda, Route 53.
    fn next_marker(&self) -> NoToken {
        NoToken
    }
    /// IAM, Glacier, RDS.
    fn marker(&self) -> NoToken {
        NoToken
    }
    /// DynamoDB's `ListTables`.
    fn last_evaluated_table_name(&self) -> NoToken {
        NoToken
    }
    /// Whether there is more, where S3's and IAM's answers say so.
    fn is_truncated(&self) -> NoToken {
        NoToken
    }
}

impl<T> NextTokens for T {}

/// A token member, or the lack of one.
pub trait MaybeToken {
    /// The token.
    fn token(self) -> Token;
}

impl MaybeToken for NoToken {
    fn token(self) -> Token {
        Token::Unknown
    }
}

impl MaybeToken for Option<&str> {
    fn token(self) -> Token {
        Token::Known(
            self.filter(|token| !token.is_empty())
                .map(|token| BuildHasherDefault::<DefaultHasher>::default().hash_one(token)),
        )
    }
}

/// Whether an answer says that it is the last one.
pub trait MaybeLast {
    /// It does.
    fn is_last(&self) -> bool;
}

impl MaybeLast for NoToken {
    fn is_last(&self) -> bool {
        false
    }
}

impl MaybeLast for bool {
    fn is_last(&self) -> bool {
        !self
    }
}

impl MaybeLast for Option<bool> {
    fn is_last(&self) -> bool {
        *self == Some(false)
    }
}

impl Token {
    /// None on the last page: some services repeat there what they were asked with.
    pub fn unless_last(self, more: impl MaybeLast) -> Self {
        if more.is_last() { Self::Known(None) } else { self }
    }

    /// This one, or where it isn't known, another.
    pub fn or(self, other: impl MaybeToken) -> Self {
        match self {
            Self::Known(_) => self,
            Self::Unknown => other.token(),
        }
    }
}

/// The last answer a waiter of the SDK saw.
pub fn waited<T, E>(
    result: Result<FinalPoll<T, SdkError<E, HttpResponse>>, WaiterError<T, E>>,
) -> Result<Option<T>, Error>
where
    T: std::fmt::Debug + Send + Sync + 'static,
    E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
{
    match result {
        Ok(poll) => Ok(poll.into_result().ok()),
        Err(WaiterError::OperationFailed(failure)) => Err(Error::from_operation(failure.into_error())),
        Err(error @ WaiterError::ExceededMaxWait(_)) => {
            Err(Error::caused(ErrorKind::Timeout, error.to_string(), error))
        }
        Err(error @ WaiterError::ConstructionFailure(_)) => {
            Err(Error::caused(ErrorKind::Input, "an input is incomplete; nothing was sent", error))
        }
        Err(error) => Err(Error::caused(ErrorKind::Waiter, error.to_string(), error)),
    }
}

/// The type of answer that a waiter's last poll holds.
pub trait LastAnswer {
    /// The answer.
    type Output;
}

impl<T, E> LastAnswer for FinalPoll<T, E> {
    type Output = T;
}

/// `force_path_style`, for the configurations of services that don't have it.
pub trait NoPathStyle: Sized {
    /// Inherent methods come first: S3's own is called, and elsewhere nothing changes.
    fn force_path_style(self, _: bool) -> Self {
        self
    }
}

impl<T> NoPathStyle for T {}
