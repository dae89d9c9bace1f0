//! The support code against a real client: what the SDK sends is what the tests are shown.

use aws_sdk_s3::Client;
use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_s3::primitives::ByteStream;
use tucuxi_tests::canned::{Canned, Reply};
use tucuxi_tests::moto::Moto;
use tucuxi_tests::recorder::Recorder;

fn client(url: &str, recorder: &Recorder) -> Client {
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(Credentials::new("id", "secret", None, None, "test"))
        .region(Region::new("us-east-1"))
        .endpoint_url(url)
        .force_path_style(true)
        .http_client(recorder.clone())
        .build();
    Client::from_conf(config)
}

#[tokio::test]
async fn uploads_arrive_whole() {
    let server = Canned::start().await;
    let recorder = Recorder::over_http();
    let client = client(server.url(), &recorder);
    server.reply(Reply::empty(200)).reply(Reply::empty(200));

    // From a file it is a stream, which the SDK frames in chunks of S3's own.
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/behaviour/support.rs");
    let file = ByteStream::from_path(path).await.expect("this file is there");
    for body in [ByteStream::from_static(b"hello"), file] {
        let put = client.put_object().bucket("logs").key("a b/c").body(body);
        put.send().await.expect("the upload is accepted");
    }

    for sent in [server.requests(), recorder.requests()] {
        assert_eq!(sent.len(), 2);
        for request in sent {
            assert_eq!(request.method(), "PUT");
            assert_eq!(request.path(), "/logs/a b/c");
            assert_eq!(request.operation().as_deref(), Some("PutObject"));
        }
    }
    let arrived = server.requests();
    assert_eq!(arrived[0].text(), "hello");
    assert_eq!(arrived[1].text(), include_str!("support.rs"));
    assert!(arrived[1].header("x-amz-checksum-crc32").is_some());
    let recorded = recorder.requests();
    assert_eq!(recorded[0].text(), "hello");
    assert!(!recorded[1].has_body());
    assert_eq!(recorder.count(), 2);
    recorder.clear();
    assert_eq!((recorder.count(), recorder.total()), (0, 2));
}

#[tokio::test]
async fn a_truncated_download_is_an_error() {
    let server = Canned::start().await;
    let client = client(server.url(), &Recorder::over_http());
    server.reply(Reply::text(200, "hello").truncated(2));

    let object = client.get_object().bucket("logs").key("k").send().await;
    let body = object.expect("the headers are whole").body;
    body.collect().await.expect_err("the body is not");
}

#[tokio::test]
async fn moto_keeps_what_it_is_given() {
    let moto = Moto::start().await;
    let recorder = Recorder::over_http();
    let client = client(moto.url(), &recorder);

    let create = client.create_bucket().bucket("support-keeps");
    create.send().await.expect("moto makes buckets");
    let buckets = client.list_buckets().send().await.expect("moto lists buckets");
    let names: Vec<_> = buckets.buckets().iter().filter_map(|b| b.name()).collect();

    assert!(names.contains(&"support-keeps"), "{names:?}");
    assert_eq!(recorder.count(), 2);
}
