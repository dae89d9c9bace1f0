//! Collections: what is listed, and with which requests.

use futures_util::future::join_all;
use tucuxi::{ErrorKind, StreamExt as _, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Instance};
use tucuxi_services::s3::{ObjectSummary, S3};
use tucuxi_tests::canned::Reply;

use crate::kit::{canned, ec2, instances, objects, s3_error, targets, versions};

fn keys(objects: &[ObjectSummary]) -> Vec<&str> {
    objects.iter().map(ObjectSummary::key).collect()
}

#[tokio::test]
async fn fixed_filters_and_the_caller_s_are_both_sent() {
    let (server, session) = canned().await;
    server.reply(ec2("DescribeVolumes", "<volumeSet><item><volumeId>vol-1</volumeId></item></volumeSet>"));
    let filter = aws_sdk_ec2::types::Filter::builder().name("status").values("in-use").build();
    let instance = Ec2::new(&session).instance("i-1");

    let volumes: Vec<_> = instance.volumes().with(|request| request.filters(filter)).try_collect().await.unwrap();

    assert_eq!(volumes, [Ec2::new(&session).volume("vol-1")]);
    let form = server.requests()[0].form();
    let mut filters: Vec<_> = ["Filter.1", "Filter.2"]
        .map(|filter| {
            ["Name", "Value.1"].map(|part| {
                let name = format!("{filter}.{part}");
                form.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone()).unwrap_or_default()
            })
        })
        .into();
    filters.sort();
    assert_eq!(filters, [["attachment.instance-id", "i-1"], ["status", "in-use"]]);
    assert!(!form.iter().any(|(name, _)| name.starts_with("Filter.3")), "{form:?}");
}

#[tokio::test]
async fn listed_items_carry_their_data() {
    let (server, session) = canned().await;
    server.reply(objects(&["a", "bb"], None)).reply(instances(&[("i-1", "running"), ("i-2", "stopped")], None));

    let listed: Vec<_> = S3::new(&session).bucket("logs").objects().try_collect().await.unwrap();
    let sizes = join_all(listed.iter().map(ObjectSummary::size)).await;
    assert_eq!(sizes.into_iter().map(Result::unwrap).collect::<Vec<_>>(), [Some(1), Some(2)]);
    assert_eq!(listed[1].e_tag().await.unwrap().as_deref(), Some("\"e-bb\""));
    let machines: Vec<Instance> = Ec2::new(&session).instances().try_collect().await.unwrap();
    let states = join_all(machines.iter().map(Instance::state)).await;
    let states = states.into_iter().map(|state| state.unwrap().unwrap().name.unwrap().to_string());
    assert_eq!(states.collect::<Vec<_>>(), ["running", "stopped"]);
    let image = machines[0].image().await.unwrap().unwrap();
    assert_eq!(image.id(), "ami-1");

    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_limit_of_nothing_sends_nothing() {
    let (server, session) = canned().await;
    let bucket = S3::new(&session).bucket("logs");
    let mut none = bucket.objects().limit(0);
    assert!(none.next().await.is_none());
    assert!(none.next().await.is_none());
    assert!(bucket.object_versions().limit(0).pages().next().await.is_none());
    assert_eq!(targets(&server), [""; 0]);
}

#[tokio::test]
async fn a_limit_stops_the_requests() {
    for (limit, requests) in [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (7, 3)] {
        let (server, session) = canned().await;
        server.reply(objects(&["a", "b"], Some("1"))).reply(objects(&["c", "d"], Some("2")));
        server.reply(objects(&["e", "f"], None));
        let objects: Vec<_> = S3::new(&session).bucket("logs").objects().limit(limit).try_collect().await.unwrap();
        assert_eq!(keys(&objects), &["a", "b", "c", "d", "e", "f"][..limit.min(6)]);
        assert_eq!(server.requests().len(), requests, "limit {limit}");
    }
}

#[tokio::test]
async fn pages_keep_to_the_limit() {
    let (server, session) = canned().await;
    server.reply(objects(&["a", "b"], Some("1"))).reply(objects(&["c", "d"], Some("2")));
    let bucket = S3::new(&session).bucket("logs");
    let pages: Vec<_> = bucket.objects().limit(3).pages().try_collect().await.unwrap();
    let pages: Vec<_> = pages.iter().map(|page| keys(&page.items)).collect();
    assert_eq!(pages, [vec!["a", "b"], vec!["c"]]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn clones_begin_anew() {
    let (server, session) = canned().await;
    server.answer_with(|request| match request.query_value("continuation-token") {
        None => objects(&["a", "b"], Some("1")),
        Some(_) => objects(&["c"], None),
    });
    let mut first = S3::new(&session).bucket("logs").objects().with(|request| request.prefix("p")).limit(3);
    assert_eq!(first.try_next().await.unwrap().unwrap().key(), "a");
    let second: Vec<_> = first.clone().try_collect().await.unwrap();
    assert_eq!(keys(&second), ["a", "b", "c"]);
    let rest: Vec<_> = first.try_collect().await.unwrap();
    assert_eq!(keys(&rest), ["b", "c"]);
    assert!(server.requests().iter().all(|request| request.query_value("prefix").as_deref() == Some("p")));
}

#[tokio::test]
async fn pages_have_the_service_s_answer() {
    let (server, session) = canned().await;
    server.reply(Reply::xml(
        200,
        "<ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>3</KeyCount><Contents><Key>z</Key></Contents>\
         <CommonPrefixes><Prefix>2025/</Prefix></CommonPrefixes><CommonPrefixes><Prefix>2026/</Prefix>\
         </CommonPrefixes></ListBucketResult>",
    ));
    let bucket = S3::new(&session).bucket("logs");
    let pages: Vec<_> = bucket.objects().with(|request| request.delimiter("/")).pages().try_collect().await.unwrap();
    let [page] = pages.as_slice() else { panic!("{pages:?}") };
    let prefixes: Vec<_> = page.output.common_prefixes().iter().filter_map(|prefix| prefix.prefix()).collect();
    assert_eq!((keys(&page.items), prefixes), (vec!["z"], vec!["2025/", "2026/"]));
    assert_eq!(page.output.key_count(), Some(3));
    assert_eq!(server.requests()[0].query_value("delimiter").as_deref(), Some("/"));
}

#[tokio::test]
async fn an_error_comes_after_what_was_listed_and_ends_it() {
    let (server, session) = canned().await;
    server.reply(objects(&["a", "b"], Some("1"))).reply(s3_error(403, "AccessDenied"));
    let listing = S3::new(&session).bucket("logs").objects();
    let all: Vec<_> = listing.collect().await;
    let [Ok(a), Ok(b), Err(error)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((a.key(), b.key()), ("a", "b"));
    assert!(error.is_access_denied());
    assert_eq!(error.operation(), Some("ListObjectsV2"));
    assert_eq!(error.object(), Some("Bucket { name: \"logs\" }"));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_ended_collection_stays_ended() {
    let (server, session) = canned().await;
    server.reply(s3_error(404, "NoSuchBucket"));
    let mut listing = S3::new(&session).bucket("logs").objects();
    assert!(listing.next().await.unwrap().unwrap_err().is_not_found());
    assert!(listing.next().await.is_none());
    assert!(listing.next().await.is_none());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_item_without_its_identifier_is_an_error_that_names_it() {
    let (server, session) = canned().await;
    server.reply(Reply::xml(
        200,
        "<ListBucketResult><Contents><Size>1</Size></Contents><Contents><Key>b</Key></Contents></ListBucketResult>",
    ));
    let error = S3::new(&session).bucket("logs").objects().try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answer);
    assert!(error.to_string().contains("`key`"), "{error}");
}

#[tokio::test]
async fn nested_lists_are_flattened_in_order() {
    let (server, session) = canned().await;
    let machine = |id: &str| format!("<item><instanceId>{id}</instanceId></item>");
    let body = format!(
        "<reservationSet><item><instancesSet>{}{}</instancesSet></item><item><instancesSet/></item>\
         <item><instancesSet>{}</instancesSet></item></reservationSet>",
        machine("i-1"),
        machine("i-2"),
        machine("i-3")
    );
    server.reply(ec2("DescribeInstances", &body));
    let all: Vec<_> = Ec2::new(&session).instances().try_collect().await.unwrap();
    assert_eq!(all.iter().map(Instance::id).collect::<Vec<_>>(), ["i-1", "i-2", "i-3"]);
}

#[tokio::test]
async fn versions_and_delete_markers_are_one_listing() {
    let (server, session) = canned().await;
    server.reply(versions(&[("k", "1"), ("l", "1")], &[("k", "2")], None));
    let bucket = S3::new(&session).bucket("logs");
    let all: Vec<_> = bucket.object_versions().try_collect().await.unwrap();
    let mut told = Vec::new();
    for version in &all {
        let marker = version.is_delete_marker().await.unwrap();
        assert_eq!(version.key().await.unwrap().as_deref(), Some(version.object_key()));
        assert_eq!(version.version_id().await.unwrap().as_deref(), Some(version.id()));
        told.push((version.object_key(), version.id(), marker));
    }
    assert_eq!(told, [("k", "1", false), ("l", "1", false), ("k", "2", true)]);
    assert_eq!(server.requests().len(), 1);
}
