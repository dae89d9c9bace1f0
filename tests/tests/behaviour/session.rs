//! Sessions: where requests go, with whose credentials, through which client.

use std::process::Command;

use aws_sdk_s3::operation::head_object::HeadObjectOutput;
use aws_smithy_mocks::{MockResponseInterceptor, RuleMode, create_mock_http_client, mock};
use aws_smithy_types::retry::RetryConfig;
use tucuxi::{AssumeRole, Credentials, Partition, SdkConfig, Session};
use tucuxi_services::ec2::Ec2;
use tucuxi_services::s3::S3;
use tucuxi_tests::canned::{Canned, Reply};
use tucuxi_tests::moto::Moto;
use tucuxi_tests::python::python;
use tucuxi_tests::recorder::Recorder;

use crate::kit::{builder, canned, head, instances, moto, session_through};

#[tokio::test]
async fn at_localhost_the_bucket_is_in_the_path() {
    let server = Canned::start().await;
    server.answer_with(|_| head(5));
    for host in ["localhost", "127.0.0.1"] {
        let session = builder(&server.url().replace("127.0.0.1", host)).load().await.unwrap();
        let object = S3::new(&session).object("my.logs", "a");
        assert_eq!(object.content_length().await.unwrap(), Some(5));
    }
    for request in server.requests() {
        assert_eq!(request.path(), "/my.logs/a");
        assert_eq!(format!("http://{}", request.header("host").unwrap()), server.url());
    }
}

#[tokio::test]
async fn without_an_endpoint_the_bucket_is_in_the_host() {
    #[derive(Clone, Debug)]
    struct Uris(std::sync::Arc<std::sync::Mutex<Vec<String>>>);
    use aws_smithy_runtime_api::client::http::*;
    use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
    impl HttpClient for Uris {
        fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
            SharedHttpConnector::new(self.clone())
        }
    }
    impl HttpConnector for Uris {
        fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
            self.0.lock().unwrap().push(request.uri().to_owned());
            let body = aws_smithy_types::body::SdkBody::empty();
            HttpConnectorFuture::ready(Ok(HttpResponse::new(204.try_into().unwrap(), body)))
        }
    }
    let uris = Uris(std::sync::Arc::default());
    let session = Session::builder()
        .config(SdkConfig::builder().retry_config(RetryConfig::disabled()).build())
        .region("eu-west-1")
        .credentials(Credentials::from_keys("a", "b", None))
        .http_client(uris.clone());
    let session = session.load().await.unwrap();
    S3::new(&session).bucket("logs").delete().await.unwrap();
    let sent = uris.0.lock().unwrap().clone();
    assert!(sent[0].starts_with("https://logs.s3.eu-west-1.amazonaws.com/"), "{sent:?}");
}

#[tokio::test]
async fn a_client_put_in_is_used_by_resources() {
    let rule = mock!(aws_sdk_s3::Client::head_object)
        .match_requests(|request| request.bucket() == Some("logs") && request.key() == Some("a"))
        .then_output(|| HeadObjectOutput::builder().content_length(42).build());
    let mocks = MockResponseInterceptor::new().rule_mode(RuleMode::Sequential).with_rule(&rule);
    let config = aws_sdk_s3::Config::builder()
        .behavior_version_latest()
        .region(aws_sdk_s3::config::Region::new("us-east-1"))
        .credentials_provider(Credentials::from_keys("a", "b", None))
        .http_client(create_mock_http_client())
        .interceptor(mocks)
        .build();
    let (server, _) = canned().await;
    server.reply(instances(&[("i-1", "running")], None));
    let client = aws_sdk_s3::Client::from_conf(config);
    let session = builder(server.url()).client(client).load().await.unwrap();

    let object = S3::new(&session).object("logs", "a");
    assert_eq!(object.content_length().await.unwrap(), Some(42));
    assert_eq!(rule.num_calls(), 1);
    assert!(server.requests().is_empty());
    // Another service's client isn't touched by it.
    assert!(Ec2::new(&session).instance("i-1").exists().await.unwrap());
}

#[tokio::test]
async fn all_objects_of_a_session_share_one_client() {
    let (server, session) = canned().await;
    let recorder = Recorder::over_http();
    let marked = session_through(server.url(), recorder.clone()).await;
    server.answer_with(|_| Reply::empty(204));
    let client = S3::new(&marked).bucket("a").client().clone();
    client.delete_bucket().bucket("b").send().await.unwrap();
    marked.client(aws_sdk_s3::Client::new).delete_bucket().bucket("c").send().await.unwrap();
    assert_eq!(recorder.count(), 2);
    S3::new(&session).bucket("d").delete().await.unwrap();
    assert_eq!((recorder.count(), server.requests().len()), (2, 3));
}

#[tokio::test]
async fn who_am_i_is_asked_of_sts() {
    let (session, recorder) = moto().await;
    let identity = session.identity().await.unwrap();
    assert_eq!(identity.account, "123456789012");
    assert!(identity.arn.starts_with("arn:aws:sts::123456789012:"), "{identity:?}");
    assert!(!identity.user_id.is_empty());
    assert_eq!(recorder.requests()[0].operation().as_deref(), Some("GetCallerIdentity"));
}

#[tokio::test]
async fn a_role_is_assumed_and_used() {
    let recorder = Recorder::over_http();
    let role = AssumeRole::new("arn:aws:iam::111122223333:role/audit").session_name("nightly").external_id("x7");
    let session = builder(Moto::start().await.url()).http_client(recorder.clone()).assume_role(role);
    let session = session.load().await.unwrap();
    assert_eq!(recorder.count(), 0, "it is assumed when it is needed");

    let identity = session.identity().await.unwrap();
    let credentials = session.credentials().await.unwrap();

    assert_eq!(identity.arn, "arn:aws:sts::111122223333:assumed-role/audit/nightly");
    assert_eq!(identity.account, "111122223333");
    assert!(credentials.session_token().is_some() && credentials.expiry().is_some());
    let assumed = &recorder.requests()[0];
    assert_eq!(assumed.operation().as_deref(), Some("AssumeRole"));
    assert_eq!(assumed.form_value("ExternalId").as_deref(), Some("x7"));
    let asked = recorder.requests()[1].header("authorization").unwrap().to_owned();
    assert!(!asked.contains("Credential=testing/"), "{asked}");
}

/// Partitions with their suffixes and regions, as botocore has them.
#[tokio::test]
async fn partitions_are_botocore_s() {
    let script = "import json, os, botocore\n\
                  path = os.path.join(os.path.dirname(botocore.__file__), 'data', 'endpoints.json')\n\
                  print(json.dumps(json.load(open(path))['partitions']))";
    let output = Command::new(python()).args(["-I", "-c", script]).output().unwrap();
    let theirs: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let theirs: Vec<_> = theirs
        .as_array()
        .unwrap()
        .iter()
        .map(|partition| {
            let text = |name: &str| partition[name].as_str().unwrap().to_owned();
            let mut regions: Vec<_> = partition["regions"].as_object().unwrap().keys().cloned().collect();
            regions.sort();
            (text("partition"), text("dnsSuffix"), regions)
        })
        .collect();
    let ours: Vec<_> = Partition::all()
        .iter()
        .map(|one| {
            (one.id.to_owned(), one.dns_suffix.to_owned(), one.regions.iter().map(ToString::to_string).collect())
        })
        .collect::<Vec<(String, String, Vec<String>)>>();
    let sorted = |mut all: Vec<(String, String, Vec<String>)>| {
        all.sort();
        all
    };
    assert_eq!(sorted(ours), sorted(theirs));
}

#[tokio::test]
async fn a_session_s_partition_is_its_region_s() {
    for (region, partition) in [("eu-central-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")] {
        let session = builder("http://127.0.0.1:1").region(region).load().await.unwrap();
        assert_eq!((session.region(), session.partition().id), (Some(region), partition));
        assert!(session.regions().contains(&region));
    }
}
