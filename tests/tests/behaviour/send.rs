//! What may go between threads: everything.

use std::future::IntoFuture as _;

use futures_util::stream;
use tucuxi::{Error, Outcome, TryStreamExt as _};
use tucuxi_services::ec2::{Ec2, Instance, InstanceBatch as _, Tag};
use tucuxi_services::s3::{
    Bucket, MultipartUpload, Object, ObjectBatch as _, ObjectSummary, ObjectSummaryBatch as _, ObjectVersion, S3,
};

fn send<T: Send>(value: T) -> T {
    value
}

fn shared<T: Send + Sync + Clone + Unpin + 'static>() {}

#[test]
fn resources_are_shared() {
    shared::<S3>();
    shared::<Bucket>();
    shared::<Object>();
    shared::<ObjectSummary>();
    shared::<ObjectVersion>();
    shared::<MultipartUpload>();
    shared::<Ec2>();
    shared::<Instance>();
    shared::<Tag>();
    shared::<tucuxi::Session>();
    shared::<Error>();
    shared::<tucuxi::Identity<Object>>();
    shared::<Outcome<Object>>();
    shared::<tucuxi::Interrupted<Object>>();
    shared::<tucuxi::Data<aws_sdk_ec2::types::Instance>>();
}

/// Compiling is the test: every future of every kind of method goes to another thread.
#[tokio::test]
async fn futures_are_sent() {
    let (_, session) = crate::kit::canned().await;
    let bucket = S3::new(&session).bucket("logs");
    let object = bucket.object("a");
    let instance = Ec2::new(&session).instance("i-1");

    drop(send(bucket.delete()));
    drop(send(send(bucket.delete()).into_future()));
    drop(send(bucket.put_object("a", Vec::new()).with_output()));
    drop(send(instance.create_tags(Vec::new()).into_future()));
    drop(send(bucket.wait_until_exists()));
    drop(send(bucket.wait_until_exists().into_future()));
    drop(send(object.wait_until(|_| true).into_future()));
    drop(send(bucket.objects()));
    drop(send(bucket.objects().pages()));
    drop(send(bucket.objects().try_collect::<Vec<_>>()));
    drop(send(bucket.objects().delete_all()));
    drop(send(bucket.objects().delete_all().into_future()));
    drop(send(stream::iter([Ok(object.clone())]).delete_all().into_future()));
    drop(send(Ec2::new(&session).instances().stop_all().into_future()));
    drop(send(object.load()));
    drop(send(object.reload()));
    drop(send(object.exists()));
    drop(send(object.try_load()));
    drop(send(object.data()));
    drop(send(object.content_length()));
    drop(send(instance.vpc()));
    drop(send(instance.network_interfaces()));
    drop(send(bucket.objects().pages().try_collect::<Vec<_>>()));
}

#[tokio::test]
async fn a_whole_walk_can_be_spawned() {
    let (server, session) = crate::kit::canned().await;
    server.reply(crate::kit::objects(&["a"], None)).reply(crate::kit::deleted(&[]));
    let walk = tokio::spawn(async move {
        let bucket = S3::new(&session).bucket("logs");
        let outcome = bucket.objects().delete_all().await?;
        Ok::<_, Error>(outcome.succeeded().len())
    });
    assert_eq!(walk.await.unwrap().unwrap(), 1);
}
