//! Errors: what they show, and what can be asked of them.

use std::error::Error as _;

use aws_sdk_ec2::operation::stop_instances::StopInstancesError;
use aws_sdk_s3::operation::delete_bucket::DeleteBucketError;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::operation::head_object::HeadObjectError;
use tucuxi::{Error, ErrorKind, TryStreamExt as _};
use tucuxi_services::ec2::Ec2;
use tucuxi_services::s3::S3;
use tucuxi_tests::canned::Reply;

use crate::kit::{canned, ec2_error, nobody, s3_error};

async fn delete_fails_with(reply: Reply) -> Error {
    let (server, session) = canned().await;
    server.reply(reply);
    S3::new(&session).bucket("logs").delete().await.unwrap_err()
}

#[tokio::test]
async fn an_error_shows_all_that_is_known() {
    let error = delete_fails_with(s3_error(409, "BucketNotEmpty")).await;
    assert_eq!(
        error.to_string(),
        "DeleteBucket on Bucket { name: \"logs\" } failed: BucketNotEmpty: the bucket says no \
         (status 409, request id REQ-S3)"
    );
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!((error.operation(), error.object()), (Some("DeleteBucket"), Some("Bucket { name: \"logs\" }")));
    assert_eq!((error.code(), error.message()), (Some("BucketNotEmpty"), Some("the bucket says no")));
    assert_eq!((error.status(), error.request_id()), (Some(409), Some("REQ-S3")));
    let shown = format!("{error:?}");
    for part in ["DeleteBucket", "BucketNotEmpty", "409", "REQ-S3", "source"] {
        assert!(shown.contains(part), "{shown}");
    }
}

#[tokio::test]
async fn ec2_s_errors_show_as_much() {
    let (server, session) = canned().await;
    server.reply(ec2_error(400, "IncorrectInstanceState"));
    let error = Ec2::new(&session).instance("i-1").stop().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "StopInstances on Instance { id: \"i-1\" } failed: IncorrectInstanceState: EC2 says no \
         (status 400, request id REQ-EC2)"
    );
    assert!(error.sdk_error::<StopInstancesError>().is_some());
}

#[tokio::test]
async fn the_source_is_the_sdk_s_own_error() {
    let error = delete_fails_with(s3_error(409, "BucketNotEmpty")).await;
    let sdk = error.sdk_error::<DeleteBucketError>().expect("it is the SDK's");
    assert_eq!(sdk.as_service_error().unwrap().meta().code(), Some("BucketNotEmpty"));
    assert!(error.sdk_error::<GetObjectError>().is_none());
    assert!(error.source().is_some());

    let (server, session) = canned().await;
    server.reply(s3_error(404, "NoSuchKey"));
    let error = S3::new(&session).object("logs", "a").get().await.unwrap_err();
    let sdk = error.sdk_error::<GetObjectError>().unwrap();
    assert!(sdk.as_service_error().unwrap().is_no_such_key());
    assert!(error.is_not_found());
}

#[tokio::test]
async fn an_answer_to_head_has_no_words_but_its_status() {
    let (server, session) = canned().await;
    server.reply(Reply::empty(403).header("x-amz-request-id", "REQ-H"));
    let error = S3::new(&session).object("logs", "a").load().await.unwrap_err();
    assert!(error.is_access_denied() && !error.is_not_found());
    assert!(error.sdk_error::<HeadObjectError>().is_some());
    let text = error.to_string();
    for part in ["HeadObject on Object {", "logs", "status 403", "request id REQ-H"] {
        assert!(text.contains(part), "{text}");
    }
}

#[tokio::test]
async fn errors_can_be_asked_what_they_are() {
    type Ask = fn(&Error) -> bool;
    let asks: [Ask; 4] = [Error::is_not_found, Error::is_access_denied, Error::is_throttled, Error::is_timeout];
    for (status, code, expected) in [
        (404, "NoSuchBucket", [true, false, false, false]),
        (404, "Whatever", [true, false, false, false]),
        (400, "InvalidVolume.NotFound", [true, false, false, false]),
        (400, "ResourceNotFoundException", [true, false, false, false]),
        (403, "AccessDenied", [false, true, false, false]),
        (400, "UnauthorizedOperation", [false, true, false, false]),
        (401, "Whatever", [false, true, false, false]),
        (503, "SlowDown", [false, false, true, false]),
        (503, "RequestLimitExceeded", [false, false, true, false]),
        (400, "ThrottlingException", [false, false, true, false]),
        (429, "Whatever", [false, false, true, false]),
        (500, "InternalError", [false; 4]),
        (400, "RequestTimeout", [false; 4]),
        (409, "BucketNotEmpty", [false; 4]),
    ] {
        let error = delete_fails_with(s3_error(status, code)).await;
        assert_eq!(asks.map(|ask| ask(&error)), expected, "{status} {code}");
    }
}

#[tokio::test]
async fn a_refused_connection_says_so() {
    let session = nobody().await;
    let bucket = S3::new(&session).bucket("logs");
    let errors = [
        bucket.delete().await.unwrap_err(),
        bucket.load().await.unwrap_err(),
        bucket.objects().try_next().await.unwrap_err(),
        bucket.object_versions().try_next().await.unwrap_err(),
        bucket.wait_until_exists().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        let text = error.to_string();
        assert!(text.to_lowercase().contains("refused"), "{text}");
        assert!(text.contains("Bucket { name: \"logs\" }"), "{text}");
        assert_eq!((error.status(), error.code()), (None, None));
        assert!(!error.is_not_found() && !error.is_timeout());
    }
}

#[tokio::test]
async fn an_answer_cut_short_says_so() {
    let (server, session) = canned().await;
    server.answer_with(|_| Reply::xml(200, "<ListBucketResult><Contents/></ListBucketResult>").truncated(9));
    let bucket = S3::new(&session).bucket("logs");
    let errors = [bucket.objects().try_next().await.unwrap_err(), bucket.load().await.unwrap_err()];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        let text = error.to_string();
        assert!(text.contains("failed: "), "{text}");
        let cause = text.rsplit_once(": ").unwrap().1;
        assert!(cause.contains("end of file") || cause.contains("before message completed"), "{text}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_answer_says_so() {
    let (server, session) = canned().await;
    server.reply(Reply::xml(200, "this is not XML"));
    let error = S3::new(&session).bucket("logs").objects().try_next().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Request, Some(200)));
    assert!(error.to_string().to_lowercase().contains("xml"), "{error}");
}

#[tokio::test]
async fn errors_can_be_kept_and_shared() {
    let error = delete_fails_with(s3_error(409, "BucketNotEmpty")).await;
    let clone = error.clone();
    drop(error);
    assert!(clone.sdk_error::<DeleteBucketError>().is_some());
    let boxed: Box<dyn std::error::Error + Send + Sync> = Box::new(clone);
    assert!(boxed.downcast_ref::<Error>().is_some());
}
