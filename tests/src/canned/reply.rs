//! What a canned server answers.

use std::time::Duration;

/// An answer: a status, headers and a body, given late or cut short if a test wants that.
#[derive(Clone, Debug)]
pub struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) latency: Duration,
    pub(super) sent: Option<usize>,
}

impl Reply {
    /// No body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), latency: Duration::ZERO, sent: None }
    }

    /// A body of any kind. To a `HEAD` request only its length is told.
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut reply = Self::empty(status).header("content-type", content_type);
        reply.body = body.into();
        reply
    }

    /// A body of XML, as S3, EC2 and IAM give it.
    pub fn xml(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "application/xml", body.into())
    }

    /// A body of JSON, as DynamoDB and SQS give it.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "application/x-amz-json-1.0", body.into())
    }

    /// A body of plain text.
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "text/plain; charset=utf-8", body.into())
    }

    /// Adds a header. A `content-length` is announced instead of the body's own.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Answers only when `latency` has passed since the request was read.
    pub fn after(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Announces the whole body, sends its first `bytes` only, and closes the connection.
    pub fn truncated(mut self, bytes: usize) -> Self {
        self.sent = Some(bytes);
        self
    }
}
