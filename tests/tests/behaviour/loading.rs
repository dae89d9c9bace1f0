//! Loading: what is asked for, by whom it is shared, and when it is forgotten.

use futures_util::future::{FutureExt as _, join_all};
use futures_util::stream;
use tucuxi::{ErrorKind, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Route};
use tucuxi_services::s3::{Object, ObjectVersionBatch as _, S3};
use tucuxi_tests::canned::{Canned, Reply};

use crate::gate::Gate;
use crate::kit::{
    canned, deleted, ec2, ec2_error, head, instances, s3_error, session_through, settle, targets, versions,
};

/// An object behind a gate, on a server that says of every object that it has 5 bytes.
async fn gated() -> (Canned, Gate, Object) {
    let server = Canned::start().await;
    server.answer_with(|_| head(5));
    let gate = Gate::of_all();
    let session = session_through(server.url(), gate.clone()).await;
    (server, gate, S3::new(&session).object("logs", "a"))
}

#[tokio::test]
async fn readers_at_the_same_time_share_one_request() {
    let (_server, gate, object) = gated().await;
    gate.release(1);
    let sizes = join_all((0..10).map(|_| object.content_length())).await;
    assert!(sizes.into_iter().all(|size| size.unwrap() == Some(5)));
    let etag = object.e_tag().await.unwrap();
    assert_eq!(etag.as_deref(), Some("\"e-5\""));
    assert_eq!(gate.sent(), 1);
}

#[tokio::test]
async fn so_do_clones_in_tasks_of_their_own() {
    let (_server, gate, object) = gated().await;
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let object = object.clone();
            tokio::spawn(async move { object.content_length().await })
        })
        .collect();
    gate.held(1).await;
    settle().await;
    assert_eq!(gate.sent(), 1);
    gate.release(1);
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap(), Some(5));
    }
    assert_eq!(object.data_loaded().unwrap().content_length(), Some(5));
    assert_eq!(gate.sent(), 1);
}

#[tokio::test]
async fn a_reader_who_goes_harms_none_of_the_others() {
    for gone in [[0].as_slice(), &[4], &[0, 1, 2, 3, 4, 5, 6, 7, 8]] {
        let (_server, gate, object) = gated().await;
        let tasks: Vec<_> = (0..10)
            .map(|_| {
                let object = object.clone();
                tokio::spawn(async move { object.content_length().await })
            })
            .collect();
        gate.held(1).await;
        settle().await;
        for n in gone {
            tasks[*n].abort();
        }
        settle().await;
        gate.release(1);
        for (n, task) in tasks.into_iter().enumerate() {
            match task.await {
                Ok(size) => assert_eq!(size.unwrap(), Some(5)),
                Err(error) => assert!(error.is_cancelled() && gone.contains(&n)),
            }
        }
        assert_eq!(gate.sent(), 1, "without {gone:?}");
    }
}

#[tokio::test]
async fn the_first_reader_may_go_before_the_answer_and_all_others_get_it() {
    let (_server, gate, object) = gated().await;
    let mut first = Box::pin(object.content_length());
    let mut others: Vec<_> = (0..5).map(|_| Box::pin(object.content_length())).collect();
    assert!((&mut first).now_or_never().is_none());
    for other in &mut others {
        assert!(other.now_or_never().is_none());
    }
    drop(first);
    gate.release(1);
    let sizes = join_all(others).await;
    assert!(sizes.into_iter().all(|size| size.unwrap() == Some(5)));
    assert_eq!(gate.sent(), 1);
}

#[tokio::test]
async fn a_load_that_nobody_waits_for_any_more_begins_anew() {
    let (_server, gate, object) = gated().await;
    assert!(object.content_length().now_or_never().is_none());
    gate.release(2);
    assert_eq!(object.content_length().await.unwrap(), Some(5));
    assert_eq!(gate.sent(), 2);
}

#[tokio::test]
async fn a_failed_load_is_not_kept() {
    let (server, session) = canned().await;
    let object = S3::new(&session).object("logs", "a");
    server.reply(Reply::empty(503)).reply(Reply::empty(404)).reply(head(5));
    let errors = join_all((0..3).map(|_| object.content_length())).await;
    for error in errors {
        assert_eq!(error.unwrap_err().status(), Some(503));
    }
    assert!(object.content_length().await.unwrap_err().is_not_found());
    assert_eq!(object.content_length().await.unwrap(), Some(5));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn after_an_action_the_next_read_is_fresh() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(Reply::empty(200)).reply(head(2));
    let object = S3::new(&session).object("logs", "a");
    let clone = object.clone();
    assert_eq!(object.content_length().await.unwrap(), Some(1));
    object.put(b"ab".to_vec()).await.unwrap();
    assert!(clone.data_loaded().is_none());
    assert_eq!(clone.content_length().await.unwrap(), Some(2));
    assert_eq!(object.content_length().await.unwrap(), Some(2));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_listed_object_is_fresh_after_an_action_too() {
    let (server, session) = canned().await;
    server.reply(instances(&[("i-1", "running")], None)).reply(ec2("StopInstances", ""));
    server.reply(instances(&[("i-1", "stopping")], None));
    let instance = Ec2::new(&session).instances().try_next().await.unwrap().unwrap();
    instance.stop().await.unwrap();
    let state = instance.state().await.unwrap().unwrap();
    assert_eq!(state.name.unwrap().as_str(), "stopping");
}

#[tokio::test]
async fn a_failed_action_forgets_nothing() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(s3_error(403, "AccessDenied"));
    let object = S3::new(&session).object("logs", "a");
    object.load().await.unwrap();
    object.put(b"ab".to_vec()).await.unwrap_err();
    assert_eq!(object.content_length().await.unwrap(), Some(1));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_nothing_could_load_anew_is_kept() {
    let (server, session) = canned().await;
    server.reply(versions(&[("k", "1")], &[], None)).reply(head(5)).reply(deleted(&[]));
    let bucket = S3::new(&session).bucket("logs");
    let version = bucket.object_versions().try_next().await.unwrap().unwrap();

    version.head().await.unwrap();
    assert_eq!(version.key().await.unwrap().as_deref(), Some("k"));

    stream::iter([Ok(version.clone())]).delete_all().await.unwrap().into_result().unwrap();
    assert_eq!(version.key().await.unwrap().as_deref(), Some("k"));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_load_from_before_an_action_brings_nothing_stale_back() {
    let server = Canned::start().await;
    let gate = Gate::of("HEAD");
    let session = session_through(server.url(), gate.clone()).await;
    let object = S3::new(&session).object("logs", "a");
    server.reply(head(1)).reply(Reply::empty(200)).reply(head(2));

    let reader = object.clone();
    let early = tokio::spawn(async move { reader.content_length().await });
    gate.held(1).await;
    object.put(b"ab".to_vec()).await.unwrap();
    gate.release(1);
    assert_eq!(early.await.unwrap().unwrap(), Some(1), "it was so when it asked");

    assert!(object.data_loaded().is_none());
    gate.release(1);
    assert_eq!(object.content_length().await.unwrap(), Some(2));
}

#[tokio::test]
async fn a_read_after_an_action_does_not_join_the_load_from_before() {
    let server = Canned::start().await;
    let gate = Gate::of("HEAD");
    let session = session_through(server.url(), gate.clone()).await;
    let object = S3::new(&session).object("logs", "a");
    server.reply(head(1)).reply(Reply::empty(200)).reply(head(2));

    let mut early = Box::pin(object.content_length());
    tokio::select! {
        biased;
        _ = &mut early => panic!("the gate is closed"),
        () = gate.held(1) => {}
    }
    object.put(b"ab".to_vec()).await.unwrap();
    let mut late = Box::pin(object.content_length());
    tokio::select! {
        biased;
        _ = &mut late => panic!("the gate is closed"),
        () = gate.held(2) => {}
    }
    gate.release(2);
    assert_eq!(late.await.unwrap(), Some(2));
    assert_eq!(early.await.unwrap(), Some(1));
    assert_eq!(object.content_length().await.unwrap(), Some(2));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn reloading_always_asks() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(head(2)).reply(Reply::empty(404));
    let object = S3::new(&session).object("logs", "a");
    object.load().await.unwrap();
    object.load().await.unwrap();
    object.reload().await.unwrap();
    assert_eq!(object.content_length().await.unwrap(), Some(2));
    assert!(object.reload().await.unwrap_err().is_not_found());
    assert!(object.data_loaded().is_none());
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn whether_it_is_there_is_always_asked() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(head(2)).reply(Reply::empty(404));
    let object = S3::new(&session).object("logs", "a");
    object.load().await.unwrap();
    assert!(object.exists().await.unwrap());
    assert_eq!(object.content_length().await.unwrap(), Some(2), "what it saw is kept");
    assert!(!object.exists().await.unwrap());
    assert!(object.data_loaded().is_none());
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_failed_reload_keeps_what_was_known() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(Reply::empty(503));
    let object = S3::new(&session).object("logs", "a");
    object.load().await.unwrap();
    assert_eq!(object.reload().await.unwrap_err().status(), Some(503));
    assert_eq!(object.content_length().await.unwrap(), Some(1));
}

#[tokio::test]
async fn loaded_data_stay_what_they_were() {
    let (server, session) = canned().await;
    server.reply(head(1)).reply(head(2));
    let object = S3::new(&session).object("logs", "a");
    let before = object.data().await.unwrap();
    object.reload().await.unwrap();
    assert_eq!((before.content_length(), object.data().await.unwrap().content_length()), (Some(1), Some(2)));
}

/// Every way to look for an object, on a server with this answer.
async fn look_at_s3(answer: fn() -> Reply) -> (tucuxi::Error, tucuxi::Result<bool>, tucuxi::Result<bool>) {
    let (server, session) = canned().await;
    server.answer_with(move |_| answer());
    let object = S3::new(&session).object("logs", "a");
    (object.load().await.unwrap_err(), object.exists().await, object.try_load().await.map(|data| data.is_some()))
}

async fn look_at_ec2(answer: fn() -> Reply) -> (tucuxi::Error, tucuxi::Result<bool>, tucuxi::Result<bool>) {
    let (server, session) = canned().await;
    server.answer_with(move |_| answer());
    let instance = Ec2::new(&session).instance("i-1");
    (instance.load().await.unwrap_err(), instance.exists().await, instance.try_load().await.map(|data| data.is_some()))
}

#[tokio::test]
async fn what_is_not_there_is_told_as_such() {
    let ways = [
        look_at_s3(|| Reply::empty(404)).await,
        look_at_ec2(|| ec2_error(400, "InvalidInstanceID.NotFound")).await,
        look_at_ec2(|| instances(&[], None)).await,
        look_at_ec2(|| ec2("DescribeInstances", "<reservationSet><item><instancesSet/></item></reservationSet>")).await,
    ];
    for (error, exists, loaded) in ways {
        assert!(error.is_not_found(), "{error}");
        let text = error.to_string();
        assert!(text.contains("HeadObject") || text.contains("DescribeInstances"), "{text}");
        assert!(text.contains("Object {") || text.contains("Instance {"), "{text}");
        assert!(!exists.unwrap());
        assert!(!loaded.unwrap());
    }
}

#[tokio::test]
async fn being_forbidden_to_look_is_an_error() {
    let ways = [
        look_at_s3(|| Reply::empty(403)).await,
        look_at_ec2(|| ec2_error(403, "UnauthorizedOperation")).await,
        look_at_ec2(|| ec2_error(400, "AuthFailure.ServiceLinkedRoleCreationNotPermitted")).await,
    ];
    for (n, (error, exists, loaded)) in ways.into_iter().enumerate() {
        for error in [error, exists.unwrap_err(), loaded.unwrap_err()] {
            assert!(!error.is_not_found(), "{error}");
            assert_eq!(error.is_access_denied(), n < 2, "{error}");
            assert_eq!(error.kind(), ErrorKind::Service);
        }
    }
}

#[tokio::test]
async fn a_bucket_is_found_by_its_whole_name() {
    let (server, session) = canned().await;
    let listing = "<ListAllMyBucketsResult><Buckets><Bucket><Name>logs-2</Name></Bucket>\
                   <Bucket><Name>logs</Name><BucketRegion>eu-west-1</BucketRegion></Bucket></Buckets></ListAllMyBucketsResult>";
    server.answer_with(move |_| Reply::xml(200, listing));
    let s3 = S3::new(&session);
    assert_eq!(s3.bucket("logs").bucket_region().await.unwrap().as_deref(), Some("eu-west-1"));
    assert!(s3.bucket("logs-2").exists().await.unwrap());
    assert!(!s3.bucket("log").exists().await.unwrap());
    assert_eq!(server.requests()[0].query_value("prefix").as_deref(), Some("logs"));
}

#[tokio::test]
async fn what_cannot_be_loaded_says_so() {
    let (server, session) = canned().await;
    let upload = S3::new(&session).multipart_upload("logs", "k", "u");
    assert!(upload.data_loaded().is_none());
    let error = upload.initiated().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("list it instead"), "{error}");
    assert_eq!(targets(&server), [""; 0]);
}

const ROUTES: &str = "<routeTableSet><item><routeTableId>rtb-1</routeTableId><routeSet>\
    <item><destinationIpv6CidrBlock>2600::/16</destinationIpv6CidrBlock><gatewayId>igw-6</gatewayId></item>\
    <item><destinationCidrBlock>10.0.0.0/16</destinationCidrBlock><gatewayId>local</gatewayId></item>\
    <item><destinationPrefixListId>pl-1</destinationPrefixListId><gatewayId>vpce-1</gatewayId></item>\
    <item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock><gatewayId>igw-4</gatewayId></item>\
    </routeSet></item></routeTableSet>";

#[tokio::test]
async fn routes_are_paired_with_their_own_data() {
    let (server, session) = canned().await;
    server.reply(ec2("DescribeRouteTables", ROUTES));
    let table = Ec2::new(&session).route_table("rtb-1");
    let routes = table.routes().await.unwrap();
    let gateways = join_all(routes.iter().map(Route::gateway_id)).await;
    let told: Vec<_> = routes
        .iter()
        .zip(gateways)
        .map(|(route, gateway)| (route.destination_cidr_block().to_owned(), gateway.unwrap().unwrap()))
        .collect();
    assert_eq!(told, [("10.0.0.0/16", "local"), ("0.0.0.0/0", "igw-4")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(table.routes_attribute().await.unwrap().len(), 4);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn references_come_from_what_is_loaded() {
    let (server, session) = canned().await;
    server.reply(ec2(
        "DescribeInstances",
        "<reservationSet><item><instancesSet><item><instanceId>i-1</instanceId><vpcId>vpc-1</vpcId><subnetId></subnetId>\
         <networkInterfaceSet><item><networkInterfaceId>eni-1</networkInterfaceId></item>\
         <item><networkInterfaceId>eni-2</networkInterfaceId></item></networkInterfaceSet></item></instancesSet>\
         </item></reservationSet>",
    ));
    let instance = Ec2::new(&session).instance("i-1");
    assert_eq!(instance.vpc().await.unwrap().unwrap().id(), "vpc-1");
    assert_eq!(instance.subnet().await.unwrap(), None, "an empty id names nothing");
    assert_eq!(instance.image().await.unwrap(), None);
    assert_eq!(instance.placement_group().await.unwrap(), None);
    let interfaces = instance.network_interfaces().await.unwrap();
    assert_eq!(interfaces.iter().map(|one| one.id()).collect::<Vec<_>>(), ["eni-1", "eni-2"]);
    assert!(interfaces[0].data_loaded().is_none(), "an instance knows less of it than it does itself");
    assert_eq!(server.requests().len(), 1);
}
