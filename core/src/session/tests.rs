//! Sessions as a whole, without a network.

mod chain;
#[cfg(any(feature = "https", feature = "http"))]
mod pool;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_config::Region;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;

use super::*;

/// An STS that answers in the process, and keeps what it was sent.
#[derive(Clone, Debug, Default)]
struct Sts(Arc<Mutex<Vec<(String, String)>>>);

impl HttpClient for Sts {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Sts {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
        let (status, answer) = if body.contains("Action=AssumeRole") {
            (200, ASSUMED)
        } else if request.headers().get("authorization").is_some_and(|value| value.contains("DENIED")) {
            (403, DENIED)
        } else {
            (200, CALLER)
        };
        let authorization = request.headers().get("authorization").unwrap_or_default();
        self.0.lock().unwrap().push((format!("{} {authorization}", request.uri()), body));
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status.try_into().unwrap(), SdkBody::from(answer))))
    }
}

impl Sts {
    fn sent(&self) -> Vec<(String, String)> {
        self.0.lock().unwrap().clone()
    }
}

const CALLER: &str = "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/ana</Arn>\
    <UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";
const ASSUMED: &str = "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASSUMED</AccessKeyId>\
    <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>\
    </Credentials></AssumeRoleResult></AssumeRoleResponse>";
const DENIED: &str = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>";

/// A builder that reads nothing of the machine.
fn alone(sts: &Sts) -> SessionBuilder {
    Session::builder()
        .config(SdkConfig::builder().build())
        .http_client(sts.clone())
        .region("us-east-1")
        .credentials(Credentials::from_keys("AKID", "the-secret", Some("the-token".to_owned())))
}

#[tokio::test]
async fn identity_is_asked_of_sts() {
    let sts = Sts::default();
    let session = alone(&sts).load().await.unwrap();
    let identity = session.identity().await.unwrap();
    assert_eq!(identity.account, "123456789012");
    assert_eq!(identity.arn, "arn:aws:iam::123456789012:user/ana");
    assert_eq!(identity.user_id, "AIDA");
    assert_eq!(sts.sent().len(), 1);
}

#[tokio::test]
async fn a_refused_identity_is_the_service_s_error() {
    let session = alone(&Sts::default()).credentials(Credentials::from_keys("DENIED", "s", None)).load().await.unwrap();
    let error = session.identity().await.unwrap_err();
    assert!(error.is_access_denied());
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Service, Some("GetCallerIdentity")));
}

#[tokio::test]
async fn roles_are_assumed_one_with_another_when_needed() {
    let sts = Sts::default();
    let session = alone(&sts)
        .assume_role(
            AssumeRole::new("arn:one").session_name("night").external_id("x7").duration(Duration::from_secs(900)),
        )
        .assume_role(AssumeRole::new("arn:two"))
        .load()
        .await
        .unwrap();
    assert!(sts.sent().is_empty());

    session.identity().await.unwrap();
    session.identity().await.unwrap();
    let sent = sts.sent();
    assert_eq!(sent.len(), 4, "{sent:#?}");
    for part in ["RoleArn=arn%3Aone", "RoleSessionName=night", "ExternalId=x7", "DurationSeconds=900"] {
        assert!(sent[0].1.contains(part), "{part} in {}", sent[0].1);
    }
    assert!(sent[0].0.contains("Credential=AKID/"));
    assert!(sent[1].1.contains("RoleArn=arn%3Atwo"));
    assert!(sent[1..].iter().all(|(head, _)| head.contains("Credential=ASSUMED/")));
}

#[tokio::test]
async fn the_endpoint_goes_for_all() {
    let sts = Sts::default();
    let session = alone(&sts).endpoint_url("http://localhost:5000/").load().await.unwrap();
    assert_eq!(session.endpoint_url(), Some("http://127.0.0.1:5000"));
    session.identity().await.unwrap();
    assert!(sts.sent()[0].0.starts_with("http://127.0.0.1:5000/"));
}

#[tokio::test]
async fn a_bad_endpoint_fails_to_load() {
    let config = SdkConfig::builder().endpoint_url("nowhere").build();
    let error = Session::builder().config(config).load().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Session);
    assert!(error.to_string().contains("`nowhere`"), "{error}");
    assert!(alone(&Sts::default()).endpoint_url("nowhere").load().await.is_err());
}

#[tokio::test]
async fn clients_are_made_once_and_can_be_put_in() {
    let session = alone(&Sts::default()).client("mine").load().await.unwrap();
    assert_eq!(session.client(|_| "another"), "mine");
    let region = session.clone().client(|config| config.region().map(Region::to_string));
    assert_eq!(region.as_deref(), Some("us-east-1"));
    assert_eq!(session.client(|_| None::<String>), region);
}

#[tokio::test]
async fn debug_shows_where_but_no_secret() {
    let builder = alone(&Sts::default()).endpoint_url("http://127.0.0.1:5000");
    let shown = format!("{builder:?}");
    let session = builder.load().await.unwrap();
    let shown = format!("{shown}{session:?}");
    for part in ["us-east-1", "http://127.0.0.1:5000", "profile"] {
        assert!(shown.contains(part), "{shown}");
    }
    for secret in ["AKID", "the-secret", "the-token"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn a_given_configuration_excludes_a_profile() {
    let error = alone(&Sts::default()).profile("prod").load().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Session);
}

#[tokio::test]
async fn without_region_or_credentials_a_session_is_made_and_tells() {
    let session = Session::builder().config(SdkConfig::builder().build()).load().await.unwrap();
    assert_eq!((session.region(), session.profile(), session.endpoint_url()), (None, None, None));
    assert_eq!(session.partition().id, "aws");
    assert!(session.regions().contains(&"us-east-1"));
    assert_eq!(session.credentials().await.unwrap_err().kind(), ErrorKind::Session);
}

#[tokio::test]
async fn the_region_tells_the_partition() {
    let session = alone(&Sts::default()).region("cn-north-1").load().await.unwrap();
    assert_eq!(session.partition().dns_suffix, "amazonaws.com.cn");
    assert_eq!(session.regions(), ["cn-north-1", "cn-northwest-1"]);
}

#[tokio::test]
async fn given_credentials_are_given_back() {
    let session = alone(&Sts::default()).load().await.unwrap();
    let credentials = session.credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), "AKID");
    assert_eq!(credentials.session_token(), Some("the-token"));
}

#[tokio::test]
async fn the_shared_session_is_set_once() {
    let first = alone(&Sts::default()).region("eu-west-1").load().await.unwrap();
    let second = alone(&Sts::default()).load().await.unwrap();
    Session::set_shared(first).unwrap();
    assert!(Session::set_shared(second).is_err());
    assert_eq!(Session::shared().await.unwrap().region(), Some("eu-west-1"));
}

#[test]
fn a_session_and_its_futures_go_between_threads() {
    fn shareable<T: Send + Sync + 'static>() {}
    fn sendable<T: Send>(_: T) {}
    shareable::<Session>();
    sendable(Session::load());
    sendable(Session::profiles());
    sendable(Session::shared());
    sendable(async |session: Session| session.identity().await.is_ok() && session.credentials().await.is_ok());
}

#[cfg(not(any(feature = "https", feature = "http")))]
#[tokio::test]
async fn without_an_http_client_sending_tells() {
    let session = Session::builder().config(SdkConfig::builder().region(Region::new("us-east-1")).build());
    let session = session.credentials(Credentials::from_keys("a", "b", None)).load().await.unwrap();
    let error = session.identity().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(format!("{error:?}").contains("feature `https`"), "{error:?}");
}
