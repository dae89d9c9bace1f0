//! Paging: tokens, sizes, what is fetched ahead, and listings that go in circles.

use std::fmt::Debug;

use tucuxi::{Error, ErrorKind, Stream, StreamExt as _, TryStreamExt as _};
use tucuxi_services::ec2::Ec2;
use tucuxi_services::s3::{MultipartUpload, ObjectVersion, S3};
use tucuxi_tests::canned::{Canned, Reply};

use crate::gate::Gate;
use crate::kit::{canned, ec2, instances, objects, session_through, settle, targets, versions};

fn query(server: &Canned, names: [&str; 2]) -> Vec<[Option<String>; 2]> {
    server.requests().iter().map(|request| names.map(|name| request.query_value(name))).collect()
}

fn owned(pairs: &[[Option<&str>; 2]]) -> Vec<[Option<String>; 2]> {
    pairs.iter().map(|pair| pair.map(|text| text.map(str::to_owned))).collect()
}

#[tokio::test]
async fn versions_are_listed_to_the_end() {
    let (server, session) = canned().await;
    server
        .reply(versions(&[("a", "1")], &[], Some(("a", "1"))))
        .reply(versions(&[], &[], Some(("b", "7"))))
        .reply(versions(&[("b", "8")], &[("c", "9")], None));
    let bucket = S3::new(&session).bucket("logs");
    let listing = bucket.object_versions().with(|request| request.prefix("p")).page_size(2);

    let all: Vec<_> = listing.try_collect().await.unwrap();

    assert_eq!(all.iter().map(ObjectVersion::object_key).collect::<Vec<_>>(), ["a", "b", "c"]);
    let markers = query(&server, ["key-marker", "version-id-marker"]);
    assert_eq!(markers, owned(&[[None, None], [Some("a"), Some("1")], [Some("b"), Some("7")]]));
    let rest = query(&server, ["prefix", "max-keys"]);
    assert_eq!(rest, owned(&[[Some("p"), Some("2")]; 3]));
}

fn uploads(uploads: &[(&str, &str)], next: Option<(&str, &str)>) -> Reply {
    let all: String =
        uploads.iter().map(|(key, id)| format!("<Upload><Key>{key}</Key><UploadId>{id}</UploadId></Upload>")).collect();
    let next = next.map_or_else(String::new, |(key, id)| {
        format!("<NextKeyMarker>{key}</NextKeyMarker><NextUploadIdMarker>{id}</NextUploadIdMarker><IsTruncated>true</IsTruncated>")
    });
    Reply::xml(200, format!("<ListMultipartUploadsResult>{next}{all}</ListMultipartUploadsResult>"))
}

#[tokio::test]
async fn uploads_are_listed_to_the_end() {
    let (server, session) = canned().await;
    server.reply(uploads(&[("a", "1"), ("a", "2")], Some(("a", "2")))).reply(uploads(&[("b", "3")], None));
    let bucket = S3::new(&session).bucket("logs");

    let all: Vec<_> = bucket.multipart_uploads().page_size(2).try_collect().await.unwrap();

    assert_eq!(all.iter().map(MultipartUpload::id).collect::<Vec<_>>(), ["1", "2", "3"]);
    let markers = query(&server, ["key-marker", "upload-id-marker"]);
    assert_eq!(markers, owned(&[[None, None], [Some("a"), Some("2")]]));
    assert_eq!(query(&server, ["max-uploads", "uploads"]), owned(&[[Some("2"), Some("")]; 2]));
}

fn parts(numbers: &[i32], truncated: bool) -> Reply {
    let all: String = numbers.iter().map(|n| format!("<Part><PartNumber>{n}</PartNumber></Part>")).collect();
    let last = numbers.last().unwrap();
    Reply::xml(
        200,
        format!(
            "<ListPartsResult><NextPartNumberMarker>{last}</NextPartNumberMarker>\
             <IsTruncated>{truncated}</IsTruncated>{all}</ListPartsResult>"
        ),
    )
}

/// S3 gives a marker with the last page of parts too.
#[tokio::test]
async fn a_marker_on_the_last_page_is_no_circle() {
    let (server, session) = canned().await;
    server.reply(parts(&[1, 2], true)).reply(parts(&[3], false));
    let upload = S3::new(&session).multipart_upload("logs", "k", "u");
    let all: Vec<_> = upload.parts().try_collect().await.unwrap();
    assert_eq!(all.iter().map(|part| part.part_number()).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(query(&server, ["part-number-marker", "uploadId"]), owned(&[[None, Some("u")], [Some("2"), Some("u")]]));
}

/// Every page of the listing carries one item and the next of `tokens`, which repeats itself.
async fn circling<R: Debug>(
    server: &Canned,
    listing: impl Stream<Item = Result<R, Error>> + Unpin,
    tokens: &'static [&'static str],
    page: fn(&str) -> Reply,
) {
    for token in tokens {
        server.reply(page(token));
    }
    server.answer_with(|request| panic!("asked once too often: {request}"));
    let mut all: Vec<_> = listing.take(100).collect().await;
    let error = all.pop().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
    assert!(error.to_string().contains("repeats a paging token"), "{error}");
    assert!(error.operation().is_some() && error.object().is_some());
    // The page with the repeated token is given first: nothing that was listed is lost.
    assert_eq!(all.len(), tokens.len());
    assert!(all.iter().all(Result::is_ok));
    assert_eq!(server.requests().len(), tokens.len());
}

#[tokio::test]
async fn circles_end_in_an_error() {
    for tokens in [["A", "A"].as_slice(), &["A", "B", "A"], &["A", "B", "C", "B"]] {
        let (server, session) = canned().await;
        let listing = S3::new(&session).bucket("logs").objects();
        circling(&server, listing, tokens, |token| objects(&["k"], Some(token))).await;

        let (server, session) = canned().await;
        let listing = S3::new(&session).bucket("logs").object_versions();
        circling(&server, listing, tokens, |token| versions(&[("k", "v")], &[], Some((token, "1")))).await;

        let (server, session) = canned().await;
        let listing = S3::new(&session).bucket("logs").multipart_uploads();
        circling(&server, listing, tokens, |token| uploads(&[("k", "u")], Some((token, "1")))).await;

        let (server, session) = canned().await;
        let listing = Ec2::new(&session).instances();
        circling(&server, listing, tokens, |token| instances(&[("i-1", "running")], Some(token))).await;

        let (server, session) = canned().await;
        let listing = S3::new(&session).buckets();
        circling(&server, listing, tokens, |token| {
            let bucket = "<Buckets><Bucket><Name>b</Name></Bucket></Buckets>";
            let token = format!("<ContinuationToken>{token}</ContinuationToken>");
            Reply::xml(200, format!("<ListAllMyBucketsResult>{bucket}{token}</ListAllMyBucketsResult>"))
        })
        .await;
    }
}

#[tokio::test]
async fn more_without_a_token_is_an_error() {
    let (server, session) = canned().await;
    let body = "<ListVersionsResult><IsTruncated>true</IsTruncated><Version><Key>k</Key><VersionId>1</VersionId></Version></ListVersionsResult>";
    server.reply(Reply::xml(200, body));
    let all: Vec<_> = S3::new(&session).bucket("logs").object_versions().collect().await;
    let [Ok(_), Err(error)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(error.kind(), ErrorKind::Answer);
    assert!(error.to_string().contains("there is more, but gives no token"), "{error}");
}

#[tokio::test]
async fn a_token_beside_the_end_is_the_end() {
    let (server, session) = canned().await;
    let body =
        "<ListVersionsResult><IsTruncated>false</IsTruncated><NextKeyMarker>k</NextKeyMarker></ListVersionsResult>";
    server.reply(Reply::xml(200, body));
    let all: Vec<_> = S3::new(&session).bucket("logs").object_versions().try_collect().await.unwrap();
    assert!(all.is_empty());
}

#[tokio::test]
async fn page_sizes_are_sent() {
    let (server, session) = canned().await;
    server.reply(objects(&[], None)).reply(instances(&[], None));
    S3::new(&session).bucket("logs").objects().page_size(7).try_collect::<Vec<_>>().await.unwrap();
    Ec2::new(&session).instances().page_size(50).try_collect::<Vec<_>>().await.unwrap();
    let sent = server.requests();
    assert_eq!(sent[0].query_value("max-keys").as_deref(), Some("7"));
    assert_eq!(sent[1].form_value("MaxResults").as_deref(), Some("50"));
}

#[tokio::test]
async fn without_a_page_size_none_is_sent() {
    let (server, session) = canned().await;
    server.reply(objects(&[], None)).reply(versions(&[], &[], None)).reply(instances(&[], None));
    let bucket = S3::new(&session).bucket("logs");
    bucket.objects().try_collect::<Vec<_>>().await.unwrap();
    bucket.object_versions().try_collect::<Vec<_>>().await.unwrap();
    Ec2::new(&session).instances().try_collect::<Vec<_>>().await.unwrap();
    let sent = server.requests();
    assert!(sent[..2].iter().all(|request| request.query_value("max-keys").is_none()));
    assert_eq!(sent[2].form_value("MaxResults"), None);
}

#[tokio::test]
async fn a_page_size_where_there_is_none_is_refused() {
    let (server, session) = canned().await;
    let instance = Ec2::new(&session).instance("i-1");
    let error = instance.vpc_addresses().page_size(5).try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("no page size"), "{error}");
    assert_eq!(error.operation(), Some("DescribeAddresses"));
    assert_eq!(targets(&server), [""; 0]);
}

#[tokio::test]
async fn listings_of_one_page_ask_once() {
    let (server, session) = canned().await;
    server.reply(ec2(
        "DescribeAddresses",
        "<addressesSet><item><allocationId>eipalloc-1</allocationId></item></addressesSet>",
    ));
    let addresses: Vec<_> = Ec2::new(&session).instance("i-1").vpc_addresses().try_collect().await.unwrap();
    assert_eq!(addresses.len(), 1);
    assert_eq!(server.requests().len(), 1);
}

/// A server of ten pages, 50 objects each, and a gate that counts what is asked of it.
async fn ten_pages() -> (Canned, Gate, S3) {
    let server = Canned::start().await;
    server.answer_with(|request| {
        let page: u32 = request.query_value("continuation-token").map_or(0, |token| token.parse().unwrap());
        let keys: Vec<_> = (0..50).map(|n| format!("{page}-{n}")).collect();
        let keys: Vec<_> = keys.iter().map(String::as_str).collect();
        objects(&keys, (page < 9).then(|| (page + 1).to_string()).as_deref())
    });
    let gate = Gate::of_all();
    gate.release(100);
    let session = session_through(server.url(), gate.clone()).await;
    (server, gate, S3::new(&session))
}

#[tokio::test]
async fn exactly_one_page_is_fetched_ahead() {
    let (_server, gate, s3) = ten_pages().await;
    let mut listing = s3.bucket("logs").objects();
    for page in 0..3 {
        for n in 0..50 {
            assert_eq!(listing.try_next().await.unwrap().unwrap().key(), format!("{page}-{n}"));
            settle().await;
            assert_eq!(gate.sent(), page + 2, "after item {n} of page {page}");
        }
    }
}

#[tokio::test]
async fn without_prefetch_a_page_is_asked_for_when_it_is_needed() {
    let (_server, gate, s3) = ten_pages().await;
    let mut listing = s3.bucket("logs").objects().prefetch(false);
    for page in 0..3 {
        for n in 0..50 {
            assert_eq!(listing.try_next().await.unwrap().unwrap().key(), format!("{page}-{n}"));
            settle().await;
            assert_eq!(gate.sent(), page + 1, "after item {n} of page {page}");
        }
    }
}

#[tokio::test]
async fn the_page_ahead_comes_while_the_last_is_read() {
    let server = Canned::start().await;
    server.reply(objects(&["a", "b", "c"], Some("1"))).reply(objects(&["d"], None));
    let gate = Gate::of_all();
    let session = session_through(server.url(), gate.clone()).await;
    let mut listing = S3::new(&session).bucket("logs").objects();

    gate.release(1);
    assert_eq!(listing.try_next().await.unwrap().unwrap().key(), "a");
    assert_eq!(gate.sent(), 2);
    assert_eq!(listing.try_next().await.unwrap().unwrap().key(), "b");
    assert_eq!(listing.try_next().await.unwrap().unwrap().key(), "c");
    gate.release(1);
    assert_eq!(listing.try_next().await.unwrap().unwrap().key(), "d");
    assert!(listing.next().await.is_none());
    assert_eq!(gate.sent(), 2);
}

#[tokio::test]
async fn no_page_is_fetched_ahead_of_a_limit() {
    let (_server, gate, s3) = ten_pages().await;
    let all: Vec<_> = s3.bucket("logs").objects().limit(100).try_collect().await.unwrap();
    assert_eq!((all.len(), gate.sent()), (100, 2));
}

#[tokio::test]
async fn pages_are_asked_for_one_by_one() {
    let (_server, gate, s3) = ten_pages().await;
    let mut pages = s3.bucket("logs").objects().pages();
    for page in 1..4 {
        assert_eq!(pages.try_next().await.unwrap().unwrap().items.len(), 50);
        settle().await;
        assert_eq!(gate.sent(), page);
    }
}

#[tokio::test]
async fn a_caller_s_own_start_is_kept() {
    let (server, session) = canned().await;
    server.reply(versions(&[], &[], Some(("m", "2")))).reply(versions(&[], &[], None));
    let bucket = S3::new(&session).bucket("logs");
    let listing = bucket.object_versions().with(|request| request.key_marker("g").version_id_marker("1"));
    listing.try_collect::<Vec<_>>().await.unwrap();
    let markers = query(&server, ["key-marker", "version-id-marker"]);
    assert_eq!(markers, owned(&[[Some("g"), Some("1")], [Some("m"), Some("2")]]));
}
