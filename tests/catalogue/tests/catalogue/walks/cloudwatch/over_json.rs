//! CloudWatch in the words moto understands.
//!
//! Rust's SDK speaks to CloudWatch in CBOR (Smithy's RPC v2), which moto 5.2.5 doesn't know; the service's JSON
//! it does. So requests go on to moto in JSON, and its answers come back in CBOR: operations, members and
//! values are the same in both, but for timestamps, which CBOR marks as such. What the resources send and
//! read, and what a recorder in front of this client records, is what CloudWatch itself would get and give.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use ciborium::Value as Cbor;
use serde_json::Value as Json;

use crate::wire::{as_json, rpc_target};

/// CBOR's tag of a number that is a time.
const TIME: u64 = 1;

#[derive(Debug)]
pub(super) struct OverJson(SharedHttpClient);

impl OverJson {
    pub(super) fn new(inner: impl HttpClient + 'static) -> Self {
        Self(SharedHttpClient::new(inner))
    }
}

impl HttpClient for OverJson {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector(self.0.http_connector(settings, components)))
    }
}

#[derive(Debug)]
struct Connector(SharedHttpConnector);

impl HttpConnector for Connector {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        in_json(&mut request);
        let answering = self.0.call(request);
        HttpConnectorFuture::new(async { Ok(in_cbor(answering.await?).await) })
    }
}

fn in_json(request: &mut HttpRequest) {
    let (host, path) = request.uri().split_at(request.uri().find("/service/").expect("the path of RPC v2"));
    let (root, target) = (format!("{host}/"), rpc_target(path).expect("the path of RPC v2"));
    let input: Cbor = ciborium::from_reader(request.body().bytes().expect("in memory")).expect("CBOR");
    let body = as_json(input).to_string();
    request.set_uri(root).expect("a URI");
    let headers = request.headers_mut();
    headers.insert("x-amz-target", target);
    headers.insert("content-type", "application/x-amz-json-1.0");
    headers.insert("content-length", body.len().to_string());
    headers.remove("smithy-protocol");
    *request.body_mut() = SdkBody::from(body);
}

async fn in_cbor(mut answer: HttpResponse) -> HttpResponse {
    let body = ByteStream::new(answer.take_body()).collect().await.expect("the answer is whole").into_bytes();
    let output: Json = serde_json::from_slice(&body).expect("JSON");
    let mut output = Cbor::serialized(&output).expect("JSON goes into CBOR");
    mark_times(&mut output);
    let mut body = Vec::new();
    ciborium::into_writer(&output, &mut body).expect("into memory");
    let headers = answer.headers_mut();
    headers.insert("smithy-protocol", "rpc-v2-cbor");
    headers.insert("content-type", "application/cbor");
    headers.insert("content-length", body.len().to_string());
    *answer.body_mut() = SdkBody::from(body);
    answer
}

fn mark_times(value: &mut Cbor) {
    match value {
        Cbor::Map(members) => {
            for (name, value) in members {
                mark_times(value);
                if name.as_text().is_some_and(|name| name.ends_with("Timestamp")) {
                    *value = Cbor::Tag(TIME, Box::new(std::mem::replace(value, Cbor::Null)));
                }
            }
        }
        Cbor::Array(items) => items.iter_mut().for_each(mark_times),
        _ => {}
    }
}
