//! The one error type: which operation on which object failed, and why.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// What a client's own error tells about a failed call.
///
/// The AWS SDK's errors implement it. A client of one's own implements it for its error type;
/// every method has a default, so `impl OperationError for MyError {}` is enough to begin with.
pub trait OperationError: StdError + Send + Sync + 'static {
    /// The service's code for the failure, such as `NoSuchBucket`.
    fn code(&self) -> Option<&str> {
        None
    }

    /// The service's explanation, for people.
    fn message(&self) -> Option<&str> {
        None
    }

    /// The HTTP status of the answer, if there was one.
    fn status(&self) -> Option<u16> {
        None
    }

    /// The id that the service gave the request.
    fn request_id(&self) -> Option<&str> {
        None
    }

    /// Whether the service answered; `false` when the request never got that far.
    fn answered(&self) -> bool {
        self.code().is_some() || self.status().is_some()
    }
}

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered with an error.
    Service,
    /// The request could not be sent, or no answer could be read.
    Request,
    /// What was given cannot be sent: an empty identifier, an incomplete input. Nothing was sent.
    Input,
    /// The service answered, and what was asked for isn't there.
    Absent,
    /// The service's answer can't be used: an identifier is missing, a paging token repeats.
    Answer,
    /// Waiting took longer than it was allowed to.
    Timeout,
    /// What was waited for can no longer happen.
    Waiter,
    /// The session could not be made, or what it needs couldn't be read.
    Session,
}

/// A failure of an operation on an object.
///
/// `Display` shows the operation, the object, the service's code, message, status and request id.
/// [`source`](StdError::source) is the client's own error: for the AWS SDK an
/// `SdkError<DeleteBucketError>` (see [`Error::sdk_error`]). Cloning is cheap, because objects
/// that failed together share one error.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    object: Option<String>,
    code: Option<String>,
    message: Option<Cow<'static, str>>,
    status: Option<u16>,
    request_id: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Inner {
            kind,
            operation: None,
            object: None,
            code: None,
            message: Some(message.into()),
            status: None,
            request_id: None,
            source: None,
        }))
    }

    pub(crate) fn from_operation(source: impl OperationError) -> Self {
        Self(Arc::new(Inner {
            kind: if source.answered() { ErrorKind::Service } else { ErrorKind::Request },
            operation: None,
            object: None,
            code: source.code().map(str::to_owned),
            message: source.message().map(|message| Cow::Owned(message.to_owned())),
            status: source.status(),
            request_id: source.request_id().map(str::to_owned),
            source: Some(Box::new(source)),
        }))
    }

    /// An error of `kind` that another error caused.
    pub(crate) fn caused(
        kind: ErrorKind,
        message: impl Into<Cow<'static, str>>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(kind, message).change(|inner| inner.source = Some(source.into()))
    }

    /// One item's failure inside an answer that as a whole succeeded.
    pub(crate) fn item(code: Option<String>, message: Option<String>) -> Self {
        Self(Arc::new(Inner {
            kind: ErrorKind::Service,
            operation: None,
            object: None,
            code,
            message: message.map(Cow::Owned),
            status: None,
            request_id: None,
            source: None,
        }))
    }

    pub(crate) fn of(self, operation: impl Into<Cow<'static, str>>) -> Self {
        self.change(|inner| inner.operation = Some(operation.into()))
    }

    pub(crate) fn on(self, object: &dyn fmt::Debug) -> Self {
        self.change(|inner| inner.object = Some(format!("{object:?}")))
    }

    /// A fresh error has one owner, so this always changes it; a shared one is already complete.
    fn change(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            change(inner);
        }
        self
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, as AWS spells it: `DeleteBucket`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The object it failed on, as its `Debug` shows it: `Bucket { name: "logs" }`.
    pub fn object(&self) -> Option<&str> {
        self.0.object.as_deref()
    }

    /// The service's code: `NoSuchBucket`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The service's explanation, or ours where no service spoke.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The HTTP status of the answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The id the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Whether what was asked for isn't there.
    ///
    /// True for an answer of status 404, for codes that say so (`NoSuchKey`,
    /// `InvalidInstanceID.NotFound`, `ResourceNotFoundException`, `QueueDoesNotExist`), and when
    /// the service answered with an empty result.
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::Absent
            || self.status() == Some(404)
            || self.code().is_some_and(|code| {
                code.starts_with("NoSuch")
                    || ["NotFound", "NonExistent", "DoesNotExist"].iter().any(|part| code.contains(part))
            })
    }

    /// Whether an object is known not to be there; being forbidden to look doesn't tell.
    pub(crate) fn is_absent(&self) -> bool {
        self.is_not_found() && !self.is_access_denied()
    }

    /// Whether the service refused: status 401 or 403, or a code that says so.
    pub fn is_access_denied(&self) -> bool {
        matches!(self.status(), Some(401 | 403))
            || self.code().is_some_and(|code| {
                code.contains("AccessDenied") || code.contains("Unauthorized") || code == "Forbidden"
            })
    }

    /// Whether the service asked for fewer requests: status 429, or a code that says so.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(429)
            || self.code().is_some_and(|code| {
                code.contains("Throttl")
                    || code.contains("TooManyRequests")
                    || matches!(
                        code,
                        "SlowDown"
                            | "RequestLimitExceeded"
                            | "BandwidthLimitExceeded"
                            | "ProvisionedThroughputExceededException"
                    )
            })
    }

    /// Whether waiting took longer than allowed.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// The source as a `T`, if that is what it is.
    pub fn source_as<T: StdError + 'static>(&self) -> Option<&T> {
        self.source()?.downcast_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.operation(), self.object()) {
            (Some(operation), Some(object)) => write!(f, "{operation} on {object} failed: ")?,
            (Some(operation), None) => write!(f, "{operation} failed: ")?,
            (None, Some(object)) => write!(f, "{object}: ")?,
            (None, None) => {}
        }
        match (self.code(), self.message()) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}")?,
            (Some(text), None) | (None, Some(text)) => f.write_str(text)?,
            (None, None) if self.0.source.is_none() => f.write_str("the service gave no reason")?,
            (None, None) => {}
        }
        // An SDK error by itself only says "dispatch failure" or "service error"; why is further down.
        if self.kind() != ErrorKind::Service || self.message().is_none() {
            let mut source = self.source();
            let mut first = self.code().is_none() && self.message().is_none();
            while let Some(cause) = source {
                write!(f, "{}{cause}", if std::mem::take(&mut first) { "" } else { ": " })?;
                source = cause.source();
            }
        }
        match (self.status(), self.request_id()) {
            (Some(status), Some(id)) => write!(f, " (status {status}, request id {id})"),
            (Some(status), None) => write!(f, " (status {status})"),
            (None, Some(id)) => write!(f, " (request id {id})"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("object", &self.object())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
