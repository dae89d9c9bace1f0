//! Actions: what is sent, for which object, and what comes of it.

use aws_sdk_ec2::types;
use aws_sdk_s3::primitives::ByteStream;
use futures_util::stream;
use tucuxi::{ErrorKind, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, InstanceBatch as _, Tag, TagBatch as _};
use tucuxi_services::s3::{ObjectBatch as _, S3};
use tucuxi_tests::canned::Reply;

use crate::kit::{canned, ec2, instances, numbered, objects, s3_error, targets};

fn tag(key: &str, value: &str) -> types::Tag {
    types::Tag::builder().key(key).value(value).build()
}

#[tokio::test]
async fn no_action_can_be_pointed_at_another_object() {
    let (server, session) = canned().await;
    let bucket = S3::new(&session).bucket("logs");
    server.answer_with(|request| match request.query_value("list-type") {
        Some(_) => objects(&[], None),
        None => Reply::empty(200),
    });

    bucket.delete().with(|request| request.bucket("other")).await.unwrap();
    bucket.object("a").delete().with(|request| request.bucket("other").key("b")).await.unwrap();
    bucket.put_object("a", "hello".as_bytes().to_vec()).with(|request| request.bucket("other")).await.unwrap();
    let listing = bucket.objects().with(|request| request.bucket("other"));
    listing.try_collect::<Vec<_>>().await.unwrap();
    bucket.wait_until_exists().with(|request| request.bucket("other")).await.unwrap();
    let one = stream::iter([Ok(bucket.object("a"))]);
    let _ = one.delete_all().with(|request| request.bucket("other")).await.unwrap();

    // A slash behind the bucket means nothing.
    let sent: Vec<_> = targets(&server).iter().map(|sent| sent.replace("logs/?", "logs?")).collect();
    assert_eq!(
        sent.iter().map(|sent| sent.trim_end_matches('/')).collect::<Vec<_>>(),
        [
            "DELETE /logs",
            "DELETE /logs/a?x-id=DeleteObject",
            "PUT /logs/a?x-id=PutObject",
            "GET /logs?list-type=2",
            "HEAD /logs",
            "POST /logs?delete",
        ]
    );
}

#[tokio::test]
async fn no_list_of_identifiers_can_be_widened() {
    let (server, session) = canned().await;
    server.answer_with(|request| match request.operation().as_deref() {
        Some("DescribeInstances") => instances(&[("i-1", "running")], None),
        Some(operation) => ec2(operation, ""),
        None => Reply::empty(400),
    });
    let instance = Ec2::new(&session).instance("i-1");

    instance.terminate().with(|request| request.instance_ids("i-other")).await.unwrap();
    instance.wait_until_running().with(|request| request.instance_ids("i-other")).await.unwrap();
    let both = [instance.clone(), Ec2::new(&session).instance("i-2")].map(Ok);
    let _ = stream::iter(both).terminate_all().with(|request| request.instance_ids("i-other")).await.unwrap();
    instance.create_tags([tag("k", "v")]).with(|request| request.resources("i-other")).await.unwrap();
    instance.delete_tags([tag("k", "v")]).with(|request| request.resources("i-other")).await.unwrap();

    let sent = server.requests();
    assert_eq!(numbered(&sent[0], "InstanceId"), ["i-1"]);
    assert_eq!(numbered(&sent[1], "InstanceId"), ["i-1"]);
    assert_eq!(numbered(&sent[2], "InstanceId"), ["i-1", "i-2"]);
    assert_eq!(numbered(&sent[3], "ResourceId"), ["i-1"]);
    assert_eq!(numbered(&sent[4], "ResourceId"), ["i-1"]);
    assert_eq!(sent.len(), 5);
}

/// The one tag of the one resource, whatever else the caller wanted.
fn assert_only_its_own(request: &tucuxi_tests::Request) {
    assert_eq!(numbered(request, "ResourceId"), ["i-1"], "{}", request.text());
    assert_eq!(request.form_value("Tag.1.Key").as_deref(), Some("k"));
    assert_eq!(request.form_value("Tag.2.Key"), None);
}

#[tokio::test]
async fn deleting_a_tag_cannot_be_widened() {
    let (server, session) = canned().await;
    server.reply(ec2("DeleteTags", "<return>true</return>"));
    let one = Tag::new(&session, "i-1", "k", "v");
    one.delete().with(|request| request.resources("i-other").tags(tag("other", "v"))).await.unwrap();
    assert_only_its_own(&server.requests()[0]);
}

#[tokio::test]
async fn deleting_many_tags_cannot_be_widened() {
    let (server, session) = canned().await;
    server.reply(ec2("DeleteTags", "<return>true</return>"));
    let tags = stream::iter([Ok(Tag::new(&session, "i-1", "k", "v"))]);
    let _ = tags.delete_all().with(|request| request.resources("i-other").tags(tag("other", "v"))).await.unwrap();
    assert_only_its_own(&server.requests()[0]);
}

#[tokio::test]
async fn tags_are_deleted_from_their_own_resources() {
    let (server, session) = canned().await;
    server.answer_with(|_| ec2("DeleteTags", "<return>true</return>"));
    let tags = [("i-1", "a"), ("i-2", "b"), ("i-1", "c")].map(|(id, key)| Ok(Tag::new(&session, id, key, "v")));

    let outcome = stream::iter(tags).delete_all().await.unwrap();

    assert_eq!(outcome.succeeded().len(), 3);
    let mut sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            let keys = ["Tag.1.Key", "Tag.2.Key", "Tag.3.Key"].map(|name| request.form_value(name));
            (numbered(request, "ResourceId"), keys.into_iter().flatten().collect::<Vec<_>>())
        })
        .collect();
    sent.sort();
    let expected = [(["i-1"].as_slice(), ["a", "c"].as_slice()), (&["i-2"], &["b"])];
    let expected = expected.map(|(ids, keys)| (texts(ids), texts(keys)));
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_tag_s_value_may_be_empty() {
    let (server, session) = canned().await;
    server.answer_with(|_| ec2("DeleteTags", "<return>true</return>"));
    let instance = Ec2::new(&session).instance("i-1");

    let tags = instance.create_tags([tag("Name", ""), types::Tag::builder().key("bare").build()]).await.unwrap();

    assert_eq!(tags, [Tag::new(&session, "i-1", "Name", "")], "what has no value is no object");
    tags[0].delete().await.unwrap();
    let sent = server.requests();
    assert_eq!(sent[0].form_value("Tag.2.Key").as_deref(), Some("bare"));
    assert_eq!(sent[1].form_value("Tag.1.Value").as_deref(), Some(""));
}

#[tokio::test]
async fn the_root_tags_every_resource_with_every_tag() {
    let (server, session) = canned().await;
    server.reply(ec2("CreateTags", "<return>true</return>"));

    let resources = ["i-1", "vol-2"].map(str::to_owned);
    let tags = Ec2::new(&session).create_tags(resources, [tag("a", "1"), tag("b", "2")]).await.unwrap();

    let named: Vec<_> = tags.iter().map(|tag| (tag.resource_id(), tag.key(), &**tag.value())).collect();
    assert_eq!(named, [("i-1", "a", "1"), ("i-1", "b", "2"), ("vol-2", "a", "1"), ("vol-2", "b", "2")]);
    assert_eq!(numbered(&server.requests()[0], "ResourceId"), ["i-1", "vol-2"]);
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn an_empty_identifier_is_refused_before_any_request() {
    let (server, session) = canned().await;
    let bucket = S3::new(&session).bucket("");
    let object = S3::new(&session).object("logs", "");
    let instance = Ec2::new(&session).instance("");

    let errors = [
        bucket.delete().await.unwrap_err(),
        bucket.put_object("k", Vec::new()).await.unwrap_err(),
        bucket.load().await.unwrap_err(),
        bucket.objects().try_next().await.unwrap_err(),
        bucket.object_versions().pages().try_next().await.unwrap_err(),
        bucket.wait_until_exists().await.unwrap_err(),
        bucket.creation_date().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        assert!(error.to_string().contains("the identifier `name` of Bucket is empty"), "{error}");
        assert!(error.operation().is_some(), "{error:?}");
    }
    let errors = [
        object.delete().await.unwrap_err(),
        object.reload().await.unwrap_err(),
        object.exists().await.unwrap_err(),
        object.try_load().await.unwrap_err(),
        object.content_length().await.unwrap_err(),
        object.wait_until(|_| true).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        assert!(error.to_string().contains("the identifier `key` of Object is empty"), "{error}");
    }
    let errors = [
        instance.stop().await.unwrap_err(),
        instance.vpc().await.unwrap_err(),
        instance.volumes().try_next().await.unwrap_err(),
        instance.wait_until_running().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        assert!(error.to_string().contains("the identifier `id` of Instance is empty"), "{error}");
    }
    assert_eq!(targets(&server), [""; 0]);
}

#[tokio::test]
async fn in_a_batch_an_empty_identifier_fails_alone() {
    let (server, session) = canned().await;
    server.reply(ec2("StopInstances", ""));
    let ec2 = Ec2::new(&session);
    let all = ["i-1", "", "i-2"].map(|id| Ok(ec2.instance(id)));

    let outcome = stream::iter(all).stop_all().await.unwrap();

    assert_eq!(numbered(&server.requests()[0], "InstanceId"), ["i-1", "i-2"]);
    assert_eq!(outcome.succeeded().len(), 2);
    let [failure] = outcome.failed() else { panic!("{outcome:?}") };
    assert_eq!(failure.resource, ec2.instance(""));
    assert_eq!(failure.error.kind(), ErrorKind::Input);
    assert!(failure.error.to_string().contains("the identifier `id` of Instance is empty"), "{}", failure.error);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let (server, session) = canned().await;
    let bucket = S3::new(&session).bucket("logs");
    drop(bucket.delete());
    drop(bucket.put_object("a", Vec::new()).with_output());
    drop(bucket.objects().delete_all_later());
    drop(bucket.wait_until_exists());
    let _ = (bucket.acl(), bucket.object("k").version("v"), bucket.versioning());
    assert_eq!(targets(&server), [""; 0]);
}

/// Makes a batch and awaits nothing.
trait Later: Sized {
    fn delete_all_later(self) -> impl Sized;
}

impl<T: tucuxi_services::s3::ObjectSummaryBatch> Later for T {
    fn delete_all_later(self) -> impl Sized {
        self.delete_all()
    }
}

#[tokio::test]
async fn an_upload_gives_the_object_and_its_etag() {
    let (server, session) = canned().await;
    server.reply(Reply::empty(200).header("etag", "\"abc\"")).reply(Reply::empty(200).header("etag", "\"def\""));
    let bucket = S3::new(&session).bucket("logs");

    let upload = bucket.put_object("a.txt", ByteStream::from_static(b"hello"));
    let (object, output) = upload.with(|request| request.content_type("text/plain")).with_output().await.unwrap();
    assert_eq!((object.bucket_name(), object.key()), ("logs", "a.txt"));
    assert_eq!(output.e_tag(), Some("\"abc\""));
    assert_eq!(object.put(b"again".to_vec()).await.unwrap().e_tag(), Some("\"def\""));

    let sent = server.requests();
    assert_eq!((sent[0].text(), sent[1].text()), ("hello".into(), "again".into()));
    assert_eq!(sent[0].header("content-type"), Some("text/plain"));
}

#[tokio::test]
async fn results_come_from_the_answer_and_from_the_request() {
    let (server, session) = canned().await;
    let instance = Ec2::new(&session).instance("i-1");
    server.reply(ec2("CreateImage", "<imageId>ami-7</imageId>"));
    server.reply(ec2("CreateTags", "<return>true</return>"));

    let image = instance.create_image("golden").await.unwrap();
    assert_eq!(image.id(), "ami-7");
    assert!(image.data_loaded().is_none());
    let tags = instance.create_tags([tag("a", "1"), tag("b", "2")]).await.unwrap();
    assert_eq!(tags, [Tag::new(&session, "i-1", "a", "1"), Tag::new(&session, "i-1", "b", "2")]);

    let sent = server.requests();
    assert_eq!(sent[0].form_value("Name").as_deref(), Some("golden"));
    assert_eq!(sent[0].form_value("InstanceId").as_deref(), Some("i-1"));
    assert_eq!(sent[1].form_value("Tag.2.Value").as_deref(), Some("2"));
}

#[tokio::test]
async fn made_resources_carry_what_the_answer_tells() {
    let (server, session) = canned().await;
    server.reply(ec2("CreateVpc", "<vpc><vpcId>vpc-1</vpcId><cidrBlock>10.0.0.0/16</cidrBlock></vpc>"));
    let vpc = Ec2::new(&session).create_vpc().with(|request| request.cidr_block("10.0.0.0/16")).await.unwrap();
    assert_eq!(vpc.cidr_block().await.unwrap().as_deref(), Some("10.0.0.0/16"));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_result_that_may_be_missing_is_none() {
    let (server, session) = canned().await;
    server.answer_with(|_| ec2("CreateRoute", "<return>true</return>"));
    let table = Ec2::new(&session).route_table("rtb-1");

    let four = table.create_route().with(|request| request.destination_cidr_block("10.0.0.0/8")).await.unwrap();
    let six = table.create_route().with(|request| request.destination_ipv6_cidr_block("::/0")).await.unwrap();

    assert_eq!(four.unwrap().destination_cidr_block(), "10.0.0.0/8");
    assert_eq!(six, None);
}

#[tokio::test]
async fn a_result_without_its_identifier_is_an_error() {
    let (server, session) = canned().await;
    server.reply(ec2("CreateImage", ""));
    let error = Ec2::new(&session).instance("i-1").create_image("golden").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answer);
    let text = error.to_string();
    for part in ["CreateImage", "i-1", "`id`"] {
        assert!(text.contains(part), "{text}");
    }
}

#[tokio::test]
async fn inputs_from_loaded_data_are_loaded_first() {
    let (server, session) = canned().await;
    let attached = "<networkInterfaceSet><item><networkInterfaceId>eni-1</networkInterfaceId>\
                    <attachment><attachmentId>eni-attach-9</attachmentId></attachment></item></networkInterfaceSet>";
    let free = "<networkInterfaceSet><item><networkInterfaceId>eni-2</networkInterfaceId></item></networkInterfaceSet>";
    server.reply(ec2("DescribeNetworkInterfaces", attached)).reply(ec2("DetachNetworkInterface", ""));
    server.reply(ec2("DescribeNetworkInterfaces", free));
    let ec2 = Ec2::new(&session);

    ec2.network_interface("eni-1").detach().await.unwrap();
    let error = ec2.network_interface("eni-2").detach().await.unwrap_err();

    let sent = server.requests();
    assert_eq!(sent.len(), 3);
    assert_eq!(sent[1].form_value("AttachmentId").as_deref(), Some("eni-attach-9"));
    assert!(error.to_string().contains("attachment.attachment_id"), "{error}");
}

#[tokio::test]
async fn an_action_can_be_tried_again() {
    let (server, session) = canned().await;
    server.reply(s3_error(409, "BucketNotEmpty")).reply(Reply::empty(204));
    let bucket = S3::new(&session).bucket("logs");
    assert_eq!(bucket.delete().await.unwrap_err().code(), Some("BucketNotEmpty"));
    bucket.delete().await.unwrap();
}
