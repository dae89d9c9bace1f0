use serde_json::{Value as Json, json};
use tucuxi::TryStreamExt as _;
use tucuxi_services::s3::{Bucket, MODELS};

use super::Requests;
use crate::boto3::Boto3;
use crate::ledger::Ledger;
use crate::wire::Wire;

fn wire(method: &str, path: &str, query: Json) -> Wire {
    Wire::read(&json!({ "method": method, "path": path, "query": query, "headers": {}, "body": "" }))
}

/// What is wrong when boto3 sends that for `Bucket.delete` and `send` is what we do.
async fn faults(theirs: Option<Wire>, send: impl AsyncFnOnce(&Requests<'_>)) -> Vec<String> {
    let ledger = Ledger::new("s3", MODELS);
    let requests = Requests::start(&ledger, Boto3::of(theirs.map(|request| ("Bucket.delete", request)))).await;
    send(&requests).await;
    requests.faults()
}

#[tokio::test]
async fn the_same_request_is_no_fault() {
    let theirs = Some(wire("DELETE", "/name", json!([])));
    let faults = faults(theirs, async |requests| {
        sends!(requests, Bucket {
            action delete();
        });
    });
    assert!(faults.await.is_empty());
}

#[tokio::test]
async fn another_request_is_told() {
    let theirs = Some(wire("DELETE", "/other", json!([["versionId", "1"]])));
    let faults = faults(theirs, async |requests| {
        sends!(requests, Bucket {
            action delete();
        });
    });
    let expected = "Bucket.delete isn't as boto3's:\n    - DELETE /other\n    - ?versionId=1\n    + DELETE /name";
    assert_eq!(faults.await, [expected]);
}

#[tokio::test]
async fn a_difference_must_be_the_one_that_is_written() {
    for (theirs, is_written) in [("/other", true), ("/another", false), ("/name", false)] {
        let theirs = Some(wire("DELETE", theirs, json!([])));
        let faults = faults(theirs, async |requests| {
            sends!(requests, Bucket {
                action delete() differs "we like it so" ["- DELETE /other", "+ DELETE /name"];
            });
        });
        assert_eq!(faults.await.is_empty(), is_written);
    }
}

#[tokio::test]
async fn our_own_members_are_held_against_what_is_written() {
    for theirs in [None, Some(wire("DELETE", "/name", json!([])))] {
        let is_ours = theirs.is_none();
        let faults = faults(theirs, async |requests| {
            sends!(requests, Bucket {
                action delete() ours ["DELETE /name"];
            });
        });
        assert_eq!(faults.await.is_empty(), is_ours);
    }
    let faults = faults(None, async |requests| {
        sends!(requests, Bucket {
            action delete() ours ["DELETE /other"];
            action create();
        });
    });
    let faults = faults.await;
    assert_eq!(faults[0], "Bucket.delete isn't as its line says:\n    - DELETE /other\n    + DELETE /name");
    assert!(faults[1].starts_with("Bucket.create isn't boto3's"), "{faults:?}");
}

#[tokio::test]
async fn what_nobody_asked_for_is_told() {
    let theirs = Some(wire("DELETE", "/name", json!([])));
    let faults = faults(theirs, async |_| {});
    assert_eq!(faults.await, ["Bucket.delete is boto3's, and no line is about it"]);
    let theirs = Some(wire("DELETE", "/name", json!([])));
    let faults = self::faults(theirs, async |requests| {
        requests.without("Bucket.delete", "there is none");
        requests.without("Bucket.stop", "there is none");
    });
    assert_eq!(faults.await, ["Bucket.stop isn't boto3's, or isn't lacking"]);
}

#[tokio::test]
async fn a_member_that_sends_nothing_is_told() {
    const NO_BUCKETS: &str = "<ListBucketResult/>";
    let faults = faults(None, async |requests| {
        // Its only request is answered, as if it were the load of another.
        sends!(requests, Bucket {
            collection objects after NO_BUCKETS;
        });
    });
    assert_eq!(faults.await, ["Bucket.objects sends nothing: None"]);
}
