//! Batch actions: what goes into which request, and what the outcome tells.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::stream;
use tucuxi::{Error, ErrorKind, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Instance, InstanceBatch as _};
use tucuxi_services::s3::{Object, ObjectBatch as _, ObjectSummaryBatch as _, ObjectVersionBatch as _, S3};
use tucuxi_tests::canned::{Canned, Reply};

use crate::gate::Gate;
use crate::kit::{
    canned, deleted, deleted_keys, ec2, ec2_error, head, instances, nobody, numbered, objects, s3_error,
    session_through, settle, targets, versions,
};

fn keys<'a>(resources: impl IntoIterator<Item = &'a Object>) -> Vec<&'a str> {
    resources.into_iter().map(Object::key).collect()
}

#[tokio::test]
async fn an_empty_selection_sends_nothing() {
    let (server, session) = canned().await;
    let none = stream::iter(Vec::<tucuxi::Result<Instance>>::new());
    let outcome = none.terminate_all().await.unwrap();
    assert!(outcome.is_success() && outcome.succeeded().is_empty());
    assert_eq!(targets(&server), [""; 0]);

    server.reply(instances(&[], None)).reply(objects(&[], None));
    let outcome = Ec2::new(&session).instances().terminate_all().await.unwrap();
    assert!(outcome.succeeded().is_empty());
    let outcome = S3::new(&session).bucket("logs").objects().delete_all().await.unwrap();
    assert!(outcome.succeeded().is_empty());
    assert_eq!(server.requests().len(), 2, "{:?}", targets(&server));
}

#[tokio::test]
async fn a_batch_goes_on_past_empty_pages() {
    let (server, session) = canned().await;
    server
        .reply(instances(&[], Some("1")))
        .reply(instances(&[("i-1", "running"), ("i-2", "running")], Some("2")))
        .reply(instances(&[], Some("3")))
        .reply(instances(&[("i-3", "running")], None))
        .reply(ec2("StopInstances", ""));

    let outcome = Ec2::new(&session).instances().stop_all().await.unwrap();

    assert_eq!(outcome.succeeded().len(), 3);
    let sent = server.requests();
    assert_eq!(numbered(sent.last().unwrap(), "InstanceId"), ["i-1", "i-2", "i-3"]);
}

#[tokio::test]
async fn chunks_keep_to_the_limit() {
    let (server, session) = canned().await;
    server.answer_with(|_| deleted(&[]));
    let bucket = S3::new(&session).bucket("logs");
    let all: Vec<_> = (0..2_500).map(|n| Ok(bucket.object(format!("k{n:04}")))).collect();

    let outcome = stream::iter(all).delete_all().await.unwrap();

    assert_eq!(outcome.succeeded().len(), 2_500);
    let chunks: Vec<_> = server.requests().iter().map(deleted_keys).collect();
    let mut sizes: Vec<_> = chunks.iter().map(Vec::len).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [500, 1_000, 1_000]);
    let mut all = chunks.concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 2_500);
}

#[tokio::test]
async fn an_action_s_batch_keeps_to_its_own_limit() {
    let (server, session) = canned().await;
    server.answer_with(|_| ec2("StopInstances", ""));
    let ec2 = Ec2::new(&session);
    let all: Vec<_> = (0..1_001).map(|n| Ok(ec2.instance(format!("i-{n}")))).collect();
    let outcome = stream::iter(all).stop_all().await.unwrap();
    assert!(outcome.is_success());
    let mut sizes: Vec<_> = server.requests().iter().map(|request| numbered(request, "InstanceId").len()).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 1_000]);
}

#[tokio::test]
async fn objects_of_two_buckets_go_in_two_requests() {
    let (server, session) = canned().await;
    server.answer_with(|_| deleted(&[]));
    let s3 = S3::new(&session);
    let mixed = [("a", "1"), ("b", "2"), ("a", "3"), ("b", "4")].map(|(bucket, key)| Ok(s3.object(bucket, key)));

    let outcome = stream::iter(mixed).delete_all().await.unwrap();

    assert_eq!(outcome.succeeded().len(), 4);
    let mut sent: Vec<_> = server.requests().iter().map(|request| (request.path(), deleted_keys(request))).collect();
    sent.sort();
    assert_eq!(sent.len(), 2);
    assert_eq!(
        (sent[0].0.trim_end_matches('/'), sent[0].1.as_slice()),
        ("/a", ["1", "3"].map(String::from).as_slice())
    );
    assert_eq!(
        (sent[1].0.trim_end_matches('/'), sent[1].1.as_slice()),
        ("/b", ["2", "4"].map(String::from).as_slice())
    );
}

#[tokio::test]
async fn objects_of_two_sessions_go_in_two_requests() {
    let (one, session_one) = canned().await;
    let (two, session_two) = canned().await;
    one.answer_with(|_| deleted(&[]));
    two.answer_with(|_| deleted(&[]));
    let mixed = [(&session_one, "1"), (&session_two, "2"), (&session_one, "3")]
        .map(|(session, key)| Ok(Object::new(session, "logs", key)));

    let outcome = stream::iter(mixed).delete_all().await.unwrap();

    assert_eq!(outcome.succeeded().len(), 3);
    assert_eq!(one.requests().iter().map(deleted_keys).collect::<Vec<_>>(), [["1", "3"]]);
    assert_eq!(two.requests().iter().map(deleted_keys).collect::<Vec<_>>(), [["2"]]);
}

#[tokio::test]
async fn failures_are_told_object_by_object() {
    let (server, session) = canned().await;
    server.reply(deleted(&[("b", None, "AccessDenied")]));
    let bucket = S3::new(&session).bucket("logs");
    let all = ["a", "b", "c"].map(|key| Ok(bucket.object(key)));

    let outcome = stream::iter(all).delete_all().await.unwrap();

    assert!(!outcome.is_success());
    assert_eq!(keys(outcome.succeeded()), ["a", "c"]);
    let [failure] = outcome.failed() else { panic!("{outcome:?}") };
    assert_eq!(failure.resource, bucket.object("b"));
    assert_eq!(failure.error.code(), Some("AccessDenied"));
    assert_eq!(failure.error.message(), Some("not b, says the service"));
    assert_eq!(failure.error.kind(), ErrorKind::Service);
    assert!(failure.error.is_access_denied());
    let text = failure.error.to_string();
    for part in ["DeleteObjects", "logs", "\"b\"", "AccessDenied", "not b, says the service"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(outcome.into_result().unwrap_err().code(), Some("AccessDenied"));
}

#[tokio::test]
async fn where_a_failure_names_nothing_known_none_counts_as_done() {
    let (server, session) = canned().await;
    server.reply(deleted(&[("b", None, "AccessDenied"), ("never-asked", None, "InternalError")]));
    let bucket = S3::new(&session).bucket("logs");
    let outcome = stream::iter(["a", "b"].map(|key| Ok(bucket.object(key)))).delete_all().await.unwrap();
    assert!(outcome.succeeded().is_empty());
    let [known, unknown] = outcome.failed() else { panic!("{outcome:?}") };
    assert_eq!((known.resource.key(), known.error.code()), ("b", Some("AccessDenied")));
    assert_eq!((unknown.resource.key(), unknown.error.kind()), ("a", ErrorKind::Answer));
    assert!(unknown.error.to_string().contains("InternalError"), "{}", unknown.error);
}

#[tokio::test]
async fn an_object_given_twice_fails_twice_and_takes_no_other_with_it() {
    for reports in [1, 2] {
        let (server, session) = canned().await;
        server.reply(deleted(&[("a", None, "AccessDenied"); 2][..reports]));
        let bucket = S3::new(&session).bucket("logs");
        let all = ["a", "b", "a"].map(|key| Ok(bucket.object(key)));
        let outcome = stream::iter(all).delete_all().await.unwrap();
        assert_eq!(keys(outcome.succeeded()), ["b"]);
        assert_eq!(keys(outcome.failed().iter().map(|failure| &failure.resource)), ["a", "a"]);
    }
}

#[tokio::test]
async fn failures_of_versions_are_told_by_key_and_version() {
    let (server, session) = canned().await;
    server.reply(versions(&[("k", "1"), ("k", "2"), ("l", "2")], &[], None));
    server.reply(deleted(&[("k", Some("2"), "AccessDenied")]));
    let bucket = S3::new(&session).bucket("logs");

    let outcome = bucket.object_versions().delete_all().await.unwrap();

    let [failure] = outcome.failed() else { panic!("{outcome:?}") };
    assert_eq!(failure.resource, bucket.object("k").version("2"));
    let done: Vec<_> = outcome.succeeded().iter().map(|version| (version.object_key(), version.id())).collect();
    assert_eq!(done, [("k", "1"), ("l", "2")]);
}

#[tokio::test]
async fn a_failing_request_takes_no_other_with_it() {
    let (server, session) = canned().await;
    server.answer_with(|request| match deleted_keys(request).iter().any(|key| key == "k1500") {
        true => s3_error(500, "InternalError"),
        false => deleted(&[]),
    });
    let bucket = S3::new(&session).bucket("logs");
    let all: Vec<_> = (0..2_500).map(|n| Ok(bucket.object(format!("k{n:04}")))).collect();

    let outcome = stream::iter(all).delete_all().await.unwrap();

    assert_eq!((outcome.succeeded().len(), outcome.failed().len()), (1_500, 1_000));
    for failure in outcome.failed() {
        let key = failure.resource.key();
        assert!(("k1000".."k2000").contains(&key), "{key}");
        assert_eq!((failure.error.code(), failure.error.operation()), (Some("InternalError"), Some("DeleteObjects")));
    }
}

#[tokio::test]
async fn so_many_requests_go_at_a_time_and_no_more() {
    let server = Canned::start().await;
    server.answer_with(|_| deleted(&[]));
    for (concurrency, expected) in [(Some(3), 3), (Some(0), 1), (None, tucuxi::DEFAULT_CONCURRENCY)] {
        let gate = Gate::of_all();
        let session = session_through(server.url(), gate.clone()).await;
        let s3 = S3::new(&session);
        let objects: Vec<_> = (0..10).map(|n| Ok(s3.object(format!("bucket-{n}"), "k"))).collect();
        let batch = stream::iter(objects).delete_all();
        let batch = match concurrency {
            Some(requests) => batch.concurrency(requests),
            None => batch,
        };
        let batch = tokio::spawn(async move { batch.await.map(|outcome| outcome.succeeded().len()) });

        gate.held(expected).await;
        settle().await;
        assert_eq!(gate.sent(), expected);
        gate.release(10);
        assert_eq!(batch.await.unwrap().unwrap(), 10);
        assert_eq!((gate.sent(), gate.most_open()), (10, expected));
    }
}

#[tokio::test]
async fn full_chunks_go_while_the_stream_is_read() {
    let (server, session) = canned().await;
    server.answer_with(|_| deleted(&[]));
    let bucket = S3::new(&session).bucket("logs");
    let read = std::sync::Arc::new(AtomicUsize::new(0));
    let counter = std::sync::Arc::clone(&read);
    let gate = Gate::of_all();
    let session = session_through(server.url(), gate.clone()).await;
    let all = stream::iter(0..100_000).map(move |n| {
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(Object::new(&session, "logs", format!("k{n}")))
    });
    use tucuxi::StreamExt as _;
    let batch = tokio::spawn(async move { all.take(5_000).delete_all().concurrency(2).await.map(|_| ()) });

    gate.held(2).await;
    settle().await;
    assert_eq!(read.load(Ordering::Relaxed), 2_000, "no more is read than two requests take");
    gate.release(10);
    batch.await.unwrap().unwrap();
    assert_eq!(gate.sent(), 5);
    assert!(bucket.data_loaded().is_none());
}

#[tokio::test]
async fn a_stream_that_fails_tells_what_was_done_before() {
    let (server, session) = canned().await;
    server.reply(objects(&["a", "b"], Some("1"))).reply(s3_error(503, "SlowDown")).reply(deleted(&[(
        "b",
        None,
        "AccessDenied",
    )]));
    let bucket = S3::new(&session).bucket("logs");

    let interrupted = bucket.objects().delete_all().await.unwrap_err();

    assert!(interrupted.error.is_throttled());
    assert_eq!(interrupted.error.operation(), Some("ListObjectsV2"));
    assert_eq!((interrupted.outcome.succeeded().len(), interrupted.outcome.failed().len()), (1, 1));
    let text = interrupted.to_string();
    for part in ["ListObjectsV2", "SlowDown", "1 objects were done and 1 failed"] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(deleted_keys(&server.requests()[2]), ["a", "b"]);
    assert_eq!(Error::from(interrupted).code(), Some("SlowDown"));
}

#[tokio::test]
async fn nothing_is_read_past_a_failure() {
    let (server, session) = canned().await;
    server.reply(ec2("StopInstances", ""));
    let ec2 = Ec2::new(&session);
    let failure = Ec2::new(&session).instance("").load().await.unwrap_err();
    let items = [Ok(ec2.instance("i-1")), Err(failure), Ok(ec2.instance("i-2"))];

    let interrupted = stream::iter(items).stop_all().await.unwrap_err();

    assert_eq!(interrupted.error.kind(), ErrorKind::Input);
    assert_eq!(interrupted.outcome.succeeded(), [ec2.instance("i-1")]);
    assert_eq!(numbered(&server.requests()[0], "InstanceId"), ["i-1"]);
}

#[tokio::test]
async fn a_batch_forgets_what_was_loaded() {
    let (server, session) = canned().await;
    server.reply(instances(&[("i-1", "running")], None)).reply(ec2("StopInstances", ""));
    server.reply(instances(&[("i-1", "stopped")], None));
    let listed: Vec<Instance> = Ec2::new(&session).instances().try_collect().await.unwrap();
    let kept = listed[0].clone();

    let outcome = stream::iter(listed.into_iter().map(Ok)).stop_all().await.unwrap();

    assert!(kept.data_loaded().is_none());
    let state = outcome.succeeded()[0].state().await.unwrap().unwrap();
    assert_eq!(state.name().unwrap().as_str(), "stopped");
    assert!(kept.data_loaded().is_some());
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_failed_batch_forgets_nothing() {
    let (server, session) = canned().await;
    server.reply(instances(&[("i-1", "running")], None)).reply(ec2_error(400, "IncorrectInstanceState"));
    let listed: Vec<Instance> = Ec2::new(&session).instances().try_collect().await.unwrap();
    let outcome = stream::iter(listed.into_iter().map(Ok)).stop_all().await.unwrap();
    assert_eq!(outcome.failed()[0].error.code(), Some("IncorrectInstanceState"));
    assert!(outcome.failed()[0].resource.data_loaded().is_some());
}

#[tokio::test]
async fn what_the_caller_adds_is_sent_with_each_request() {
    let (server, session) = canned().await;
    server.answer_with(|_| deleted(&[]));
    let s3 = S3::new(&session);
    let both = ["a", "b"].map(|bucket| Ok(s3.object(bucket, "k")));
    let batch = stream::iter(both).delete_all().with(|request| request.mfa("123456"));
    let outcome = batch.with(|request| request.bypass_governance_retention(true)).await.unwrap();
    assert!(outcome.is_success());
    for request in server.requests() {
        assert_eq!(request.header("x-amz-mfa"), Some("123456"));
        assert_eq!(request.header("x-amz-bypass-governance-retention"), Some("true"));
    }
}

#[tokio::test]
async fn arguments_go_with_each_request() {
    let (server, session) = canned().await;
    server.answer_with(|_| ec2("CreateTags", "<return>true</return>"));
    let ec2 = Ec2::new(&session);
    let all: Vec<_> = (0..1_001).map(|n| Ok(ec2.instance(format!("i-{n}")))).collect();
    let tag = aws_sdk_ec2::types::Tag::builder().key("k").value("v").build();
    let outcome = stream::iter(all).create_tags_all([tag]).await.unwrap();
    assert!(outcome.is_success());
    assert_eq!(server.requests().len(), 2);
    for request in server.requests() {
        assert_eq!(request.form_value("Tag.1.Key").as_deref(), Some("k"));
        assert_eq!(request.form_value("Tag.2.Key"), None);
    }
}

#[tokio::test]
async fn a_dead_server_fails_the_objects_not_the_batch() {
    let session = nobody().await;
    let one = S3::new(&session).object("logs", "k");
    let outcome = stream::iter([Ok(one.clone())]).delete_all().await.unwrap();
    assert_eq!(outcome.failed()[0].resource, one);
    assert_eq!(outcome.failed()[0].error.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn deleting_listed_objects_asks_for_nothing_else() {
    let (server, session) = canned().await;
    server.answer_with(|request| match request.method() {
        "GET" => objects(&["a", "b"], None),
        "HEAD" => head(1),
        _ => deleted(&[]),
    });
    let outcome = S3::new(&session).bucket("logs").objects().delete_all().await.unwrap();
    assert_eq!(outcome.succeeded().len(), 2);
    let methods: Vec<_> = server.requests().iter().map(|request| request.method().to_owned()).collect();
    assert_eq!(methods, ["GET", "POST"]);
    assert_eq!(outcome.succeeded()[0].identity().to_pairs()[1], ("key", "a".to_owned()));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_fails_the_chunk() {
    let (server, session) = canned().await;
    server.reply(Reply::xml(200, "<DeleteResult><Error>").truncated(5));
    let one = S3::new(&session).object("logs", "k");
    let outcome = stream::iter([Ok(one)]).delete_all().await.unwrap();
    assert_eq!(outcome.failed()[0].error.kind(), ErrorKind::Request);
}
