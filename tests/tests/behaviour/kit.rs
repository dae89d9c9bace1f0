//! Sessions, and answers of S3 and EC2 in their own words.

use std::fmt::Write as _;

use aws_smithy_runtime_api::client::http::HttpClient;
use aws_smithy_types::retry::RetryConfig;
use tucuxi::{Credentials, SdkConfig, Session, SessionBuilder};
use tucuxi_tests::canned::{Canned, Reply};
use tucuxi_tests::moto::Moto;
use tucuxi_tests::recorder::Recorder;

/// A session at `url`: it reads nothing of the machine and sends nothing twice.
pub(crate) fn builder(url: &str) -> SessionBuilder {
    let config = SdkConfig::builder().retry_config(RetryConfig::disabled()).build();
    Session::builder()
        .config(config)
        .region("us-east-1")
        .credentials(Credentials::from_keys("testing", "testing", None))
        .endpoint_url(url)
}

pub(crate) async fn session_at(url: &str) -> Session {
    builder(url).load().await.expect("the session is made")
}

/// The session's requests go through `client`.
pub(crate) async fn session_through(url: &str, client: impl HttpClient + 'static) -> Session {
    builder(url).http_client(client).load().await.expect("the session is made")
}

pub(crate) async fn canned() -> (Canned, Session) {
    let server = Canned::start().await;
    let session = session_at(server.url()).await;
    (server, session)
}

/// A session at a port where nobody listens.
pub(crate) async fn nobody() -> Session {
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    session_at(&format!("http://{}", port.expect("there are ports"))).await
}

/// moto, and a record of what it is sent.
pub(crate) async fn moto() -> (Session, Recorder) {
    let recorder = Recorder::over_http();
    let session = session_through(Moto::start().await.url(), recorder.clone()).await;
    (session, recorder)
}

/// Paths and queries of all that the server got.
pub(crate) fn targets(server: &Canned) -> Vec<String> {
    server.requests().iter().map(ToString::to_string).collect()
}

/// Lets all other tasks run as far as they can without the network.
pub(crate) async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

/// A page of `ListObjectsV2`; each object has as many bytes as its key.
pub(crate) fn objects(keys: &[&str], next: Option<&str>) -> Reply {
    let mut body = page_head("ListBucketResult", next.is_some());
    if let Some(next) = next {
        let _ = write!(body, "<NextContinuationToken>{next}</NextContinuationToken>");
    }
    for key in keys {
        let _ = write!(body, "<Contents><Key>{key}</Key><ETag>\"e-{key}\"</ETag><Size>{}</Size></Contents>", key.len());
    }
    Reply::xml(200, body + "</ListBucketResult>")
}

/// A page of `ListObjectVersions`; an entry is a key and a version id.
pub(crate) fn versions(versions: &[(&str, &str)], markers: &[(&str, &str)], next: Option<(&str, &str)>) -> Reply {
    let mut body = page_head("ListVersionsResult", next.is_some());
    if let Some((key, id)) = next {
        let _ = write!(body, "<NextKeyMarker>{key}</NextKeyMarker><NextVersionIdMarker>{id}</NextVersionIdMarker>");
    }
    for (element, entries) in [("Version", versions), ("DeleteMarker", markers)] {
        for (key, id) in entries {
            let _ = write!(body, "<{element}><Key>{key}</Key><VersionId>{id}</VersionId></{element}>");
        }
    }
    Reply::xml(200, body + "</ListVersionsResult>")
}

fn page_head(root: &str, truncated: bool) -> String {
    format!("<{root}><Name>logs</Name><IsTruncated>{truncated}</IsTruncated>")
}

/// An answer of `DeleteObjects`; a failure is a key, a version id or none, and a code.
pub(crate) fn deleted(failures: &[(&str, Option<&str>, &str)]) -> Reply {
    let mut body = "<DeleteResult>".to_owned();
    for (key, version, code) in failures {
        let version = version.map(|id| format!("<VersionId>{id}</VersionId>")).unwrap_or_default();
        let _ = write!(
            body,
            "<Error><Key>{key}</Key>{version}<Code>{code}</Code><Message>not {key}, says the service</Message></Error>"
        );
    }
    Reply::xml(200, body + "</DeleteResult>")
}

pub(crate) fn s3_error(status: u16, code: &str) -> Reply {
    Reply::xml(status, format!("<Error><Code>{code}</Code><Message>the bucket says no</Message></Error>"))
        .header("x-amz-request-id", "REQ-S3")
}

/// The headers of an object of that size.
pub(crate) fn head(size: usize) -> Reply {
    Reply::empty(200).header("content-length", size.to_string()).header("etag", format!("\"e-{size}\""))
}

/// An answer of EC2 to an operation.
pub(crate) fn ec2(operation: &str, body: &str) -> Reply {
    Reply::xml(200, format!("<{operation}Response><requestId>r</requestId>{body}</{operation}Response>"))
}

pub(crate) fn ec2_error(status: u16, code: &str) -> Reply {
    Reply::xml(
        status,
        format!(
            "<Response><Errors><Error><Code>{code}</Code><Message>EC2 says no</Message></Error></Errors>\
             <RequestID>REQ-EC2</RequestID></Response>"
        ),
    )
    .header("x-amzn-requestid", "REQ-EC2")
}

/// A page of `DescribeInstances`; an entry is an id and a state. Each is a reservation of its own.
pub(crate) fn instances(entries: &[(&str, &str)], next: Option<&str>) -> Reply {
    let mut body = "<reservationSet>".to_owned();
    for (id, state) in entries {
        let _ = write!(
            body,
            "<item><reservationId>r-{id}</reservationId><instancesSet><item><instanceId>{id}</instanceId>\
             <imageId>ami-1</imageId><instanceState><code>0</code><name>{state}</name></instanceState>\
             </item></instancesSet></item>"
        );
    }
    body.push_str("</reservationSet>");
    if let Some(next) = next {
        let _ = write!(body, "<nextToken>{next}</nextToken>");
    }
    ec2("DescribeInstances", &body)
}

/// The values of `InstanceId.1`, `InstanceId.2` and so on, or of another list.
pub(crate) fn numbered(request: &tucuxi_tests::Request, prefix: &str) -> Vec<String> {
    let is_numbered = |name: &str| {
        name.strip_prefix(prefix)
            .and_then(|rest| rest.strip_prefix('.'))
            .is_some_and(|rest| rest.parse::<u32>().is_ok())
    };
    request.form().into_iter().filter(|(name, _)| is_numbered(name)).map(|(_, value)| value).collect()
}

/// The keys that a `DeleteObjects` names.
pub(crate) fn deleted_keys(request: &tucuxi_tests::Request) -> Vec<String> {
    let text = request.text();
    let keys = text.split("<Key>").skip(1);
    keys.filter_map(|rest| Some(rest.split_once("</Key>")?.0.to_owned())).collect()
}
