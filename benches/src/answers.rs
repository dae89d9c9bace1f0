//! An S3 in memory: an HTTP client that answers at once, so that no socket is measured.

use std::sync::Arc;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

use crate::listing::{self, Listing};

/// Answers any listing with the pages it was made of, and anything else as if it had succeeded.
#[derive(Clone, Debug)]
pub(crate) struct Answers(Arc<[Bytes]>);

impl Answers {
    pub(crate) fn new(listing: Listing) -> Self {
        Self(listing.answers().into_iter().map(Bytes::from).collect())
    }

    fn answer(&self, request: &HttpRequest) -> HttpResponse {
        let (status, body) = match request.method() {
            "GET" if request.uri().contains("list-type=2") => {
                (200, SdkBody::from(self.0[listing::index_of(request.uri())].clone()))
            }
            "DELETE" => (204, SdkBody::empty()),
            _ => (200, SdkBody::empty()),
        };
        // Both are statuses.
        let status = StatusCode::try_from(status).unwrap_or_else(|error| unreachable!("{error}"));
        let mut response = HttpResponse::new(status, body);
        let headers = response.headers_mut();
        headers.insert("x-amz-request-id", "4442587FB7D0A2F9");
        headers.insert("etag", "\"5d41402abc4b2a76b9719d911017c592\"");
        if request.method() == "HEAD" {
            headers.insert("content-length", "5");
            headers.insert("content-type", "text/plain");
            headers.insert("last-modified", "Fri, 02 Jan 2026 03:04:05 GMT");
        }
        response
    }
}

impl HttpClient for Answers {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Answers {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(Ok(self.answer(&request)))
    }
}
