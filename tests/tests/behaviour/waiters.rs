//! Waiters: the SDK's and the general one.

use std::time::Duration;

use tucuxi::{Error, ErrorKind};
use tucuxi_services::ec2::Ec2;
use tucuxi_services::s3::S3;
use tucuxi_tests::canned::Reply;

use crate::kit::{canned, ec2_error, head, instances, s3_error};

#[tokio::test]
async fn what_a_waiter_saw_is_what_is_loaded() {
    let (server, session) = canned().await;
    server.reply(instances(&[("i-1", "pending")], None)).reply(instances(&[("i-1", "running")], None));
    let instance = Ec2::new(&session).instance("i-1");
    let state = async || instance.state().await.unwrap().unwrap().name.unwrap().to_string();
    assert_eq!(state().await, "pending");
    instance.wait_until_running().await.unwrap();
    assert_eq!(state().await, "running");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn the_whole_answer_is_kept_where_it_is_the_data() {
    let (server, session) = canned().await;
    server.reply(head(5));
    let object = S3::new(&session).object("logs", "a");
    object.wait_until_exists().await.unwrap();
    assert_eq!(object.data_loaded().unwrap().content_length(), Some(5));
    assert_eq!(object.e_tag().await.unwrap().as_deref(), Some("\"e-5\""));
    let summary = S3::new(&session).object_summary("logs", "a");
    server.reply(head(7));
    summary.wait_until_exists().await.unwrap();
    assert_eq!(summary.size().await.unwrap(), Some(7));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_vanished_is_no_longer_loaded() {
    let (server, session) = canned().await;
    server.reply(head(5)).reply(Reply::empty(404)).reply(Reply::empty(404));
    let object = S3::new(&session).object("logs", "a");
    object.load().await.unwrap();
    object.wait_until_not_exists().await.unwrap();
    assert!(object.data_loaded().is_none());
    assert!(object.content_length().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_waiter_gives_up_in_time() {
    let (server, session) = canned().await;
    server.answer_with(|_| instances(&[("i-1", "pending")], None));
    let instance = Ec2::new(&session).instance("i-1");
    let error = instance.wait_until_running().timeout(Duration::from_millis(1)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Timeout, Some("InstanceRunning")));
    assert!(error.to_string().contains("Instance { id: \"i-1\" }"), "{error}");
}

#[tokio::test]
async fn a_state_that_cannot_come_any_more_is_an_error() {
    let (server, session) = canned().await;
    server.reply(instances(&[("i-1", "terminated")], None));
    let error = Ec2::new(&session).instance("i-1").wait_until_running().await.unwrap_err();
    assert_eq!((error.kind(), error.is_timeout()), (ErrorKind::Waiter, false));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_waiter_that_may_not_look_says_why() {
    let (server, session) = canned().await;
    server.reply(ec2_error(403, "UnauthorizedOperation")).reply(s3_error(403, "AccessDenied"));
    let errors = [
        Ec2::new(&session).instance("i-1").wait_until_running().await.unwrap_err(),
        S3::new(&session).bucket("logs").wait_until_exists().await.unwrap_err(),
    ];
    for error in errors {
        assert!(error.is_access_denied(), "{error:?}");
        assert_eq!(error.kind(), ErrorKind::Service);
    }
}

#[tokio::test]
async fn a_predicate_is_asked_until_it_holds() {
    let (server, session) = canned().await;
    server.reply(Reply::empty(404)).reply(head(1)).reply(head(2)).reply(head(3));
    let object = S3::new(&session).object("logs", "a");
    let mut seen = Vec::new();
    object
        .wait_until(|data| {
            seen.push(data.and_then(|data| data.content_length()));
            seen.last() == Some(&Some(2))
        })
        .interval(Duration::from_millis(1))
        .await
        .unwrap();
    assert_eq!(seen, [None, Some(1), Some(2)]);
    assert_eq!(object.content_length().await.unwrap(), Some(2));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_predicate_that_never_holds_ends_in_time() {
    let (server, session) = canned().await;
    server.answer_with(|_| head(1));
    let object = S3::new(&session).object("logs", "a");
    let wait = object.wait_until(|_| false).interval(Duration::from_millis(1)).timeout(Duration::from_millis(50));
    let error = wait.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("Object {"), "{error}");
    assert!(server.requests().len() > 1);
}

#[tokio::test]
async fn no_pause_goes_past_the_time_limit() {
    let (server, session) = canned().await;
    server.answer_with(|_| head(1));
    let object = S3::new(&session).object("logs", "a");
    let wait = object.wait_until(|_| false).interval(Duration::from_secs(60)).timeout(Duration::from_secs(59));
    assert!(wait.await.unwrap_err().is_timeout(), "the next look would come too late");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_look_that_never_ends_ends_in_time() {
    let (server, session) = canned().await;
    server.answer_with(|_| head(1).after(Duration::from_secs(60)));
    let object = S3::new(&session).object("logs", "a");
    let error = object.wait_until(|_| true).timeout(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_sdk_waiter_on_a_silent_server_ends_in_time() {
    let (server, session) = canned().await;
    server.answer_with(|_| head(1).after(Duration::from_secs(60)));
    let object = S3::new(&session).object("logs", "a");
    let wait = object.wait_until_exists().timeout(Duration::from_millis(20));
    let error = tokio::time::timeout(Duration::from_secs(5), wait).await.expect("it ends").unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.operation(), Some("ObjectExists"));
}

#[tokio::test]
async fn a_failing_look_ends_the_wait() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(Reply::empty(403));
    let object = S3::new(&session).object("logs", "a");
    let error: Error = object.wait_until(|_| false).interval(Duration::from_millis(1)).await.unwrap_err();
    assert!(error.is_access_denied());
}

#[tokio::test]
async fn waiting_for_ever_is_allowed() {
    let (server, session) = canned().await;
    server.answer_with(|_| head(1));
    let object = S3::new(&session).object("logs", "a");
    object.wait_until(|data| data.is_some()).timeout(Duration::MAX).interval(Duration::MAX).await.unwrap();
    object.wait_until_exists().timeout(Duration::MAX).await.unwrap();
}

#[tokio::test]
async fn a_waiter_s_other_inputs_are_the_caller_s() {
    let (server, session) = canned().await;
    server.reply(head(1));
    let object = S3::new(&session).object("logs", "a");
    object.wait_until_exists().with(|request| request.version_id("v1")).await.unwrap();
    assert_eq!(server.requests()[0].query_value("versionId").as_deref(), Some("v1"));
}
