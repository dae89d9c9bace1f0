//! A walk through S3, on moto: but for `ListParts` and `GetBucketVersioning`, whose answers it wraps in a
//! root of its own, which the SDK refuses.

use std::time::Duration;

use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::s3::{ObjectSummary, ObjectSummaryBatch as _, ObjectVersionBatch as _, S3};

use crate::kit::moto;

fn keys(objects: &[ObjectSummary]) -> Vec<&str> {
    objects.iter().map(ObjectSummary::key).collect()
}

#[tokio::test]
async fn a_bucket_from_beginning_to_end() {
    let (session, recorder) = moto().await;
    let s3 = S3::new(&session);
    let bucket = s3.bucket("walk-from-beginning");
    assert!(!bucket.exists().await.unwrap());
    assert!(bucket.delete().await.unwrap_err().is_not_found());
    bucket.create().await.unwrap();
    bucket.wait_until_exists().timeout(Duration::from_secs(30)).await.unwrap();
    assert!(bucket.creation_date().await.unwrap().is_some());
    let buckets: Vec<_> = s3.buckets().try_collect().await.unwrap();
    assert!(buckets.contains(&bucket));

    for key in ["a/1", "a/2", "b/1", "with space & ü.txt"] {
        let (object, output) = bucket.put_object(key, key.as_bytes().to_vec()).with_output().await.unwrap();
        assert_eq!(object.key(), key);
        assert!(output.e_tag().is_some());
        assert_eq!(object.e_tag().await.unwrap().as_deref(), output.e_tag());
    }
    let object = bucket.object("with space & ü.txt");
    assert_eq!(object.content_length().await.unwrap(), Some(19));
    let body = object.get().await.unwrap().body.collect().await.unwrap().into_bytes();
    assert_eq!(body, "with space & ü.txt".as_bytes());
    let range = object.get().with(|request| request.range("bytes=0-3")).await.unwrap();
    assert_eq!(range.body.collect().await.unwrap().into_bytes(), "with".as_bytes());

    let with_a: Vec<_> = bucket.objects().with(|request| request.prefix("a/")).try_collect().await.unwrap();
    assert_eq!(keys(&with_a), ["a/1", "a/2"]);
    let all: Vec<_> = bucket.objects().page_size(2).try_collect().await.unwrap();
    assert_eq!(keys(&all), ["a/1", "a/2", "b/1", "with space & ü.txt"]);
    recorder.clear();
    assert_eq!(all[2].size().await.unwrap(), Some(3));
    assert_eq!(recorder.count(), 0);
    let pages = bucket.objects().with(|request| request.delimiter("/")).pages();
    let pages: Vec<_> = pages.try_collect().await.unwrap();
    let prefixes: Vec<_> = pages[0].output.common_prefixes().iter().filter_map(|one| one.prefix()).collect();
    assert_eq!(prefixes, ["a/", "b/"]);

    let copy = bucket.object("copy");
    copy.copy_from(format!("{}/a/1", bucket.name())).await.unwrap();
    assert_eq!(copy.content_length().await.unwrap(), Some(3));
    copy.delete().await.unwrap();
    copy.wait_until_not_exists().timeout(Duration::from_secs(30)).await.unwrap();
    assert!(copy.content_length().await.unwrap_err().is_not_found());

    assert_eq!(bucket.delete().await.unwrap_err().code(), Some("BucketNotEmpty"));
    let outcome = bucket.objects().delete_all().await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 4);
    assert!(bucket.objects().next().await.is_none());
    bucket.delete().await.unwrap();
    bucket.wait_until_not_exists().timeout(Duration::from_secs(30)).await.unwrap();
    assert!(!bucket.exists().await.unwrap());
}

#[tokio::test]
async fn many_objects_in_pages_and_chunks() {
    let (session, recorder) = moto().await;
    let bucket = S3::new(&session).bucket("walk-many");
    bucket.create().await.unwrap();
    let puts = (0..1_050).map(|n| {
        let bucket = bucket.clone();
        async move { bucket.put_object(format!("{n:04}"), Vec::new()).await.map(drop) }
    });
    futures_util::stream::iter(puts).buffer_unordered(16).try_collect::<Vec<_>>().await.unwrap();

    recorder.clear();
    let outcome = bucket.objects().delete_all().await.unwrap();

    assert_eq!((outcome.succeeded().len(), outcome.failed().len()), (1_050, 0));
    let methods: Vec<_> = recorder.requests().iter().map(|request| request.method().to_owned()).collect();
    assert_eq!(methods.iter().filter(|method| *method == "GET").count(), 2);
    assert_eq!(methods.iter().filter(|method| *method == "POST").count(), 2);
    bucket.delete().await.unwrap();
}

#[tokio::test]
async fn versions_page_to_the_end_and_can_be_deleted() {
    let (session, recorder) = moto().await;
    let bucket = S3::new(&session).bucket("walk-versions");
    bucket.create().await.unwrap();
    bucket.versioning().enable().await.unwrap();
    for key in ["a", "b"] {
        for n in 1..=3 {
            bucket.put_object(key, vec![b'x'; n]).await.unwrap();
        }
    }
    bucket.object("a").delete().await.unwrap();
    assert!(!bucket.object("a").exists().await.unwrap());

    recorder.clear();
    let all: Vec<_> = bucket.object_versions().page_size(2).try_collect().await.unwrap();
    assert!(recorder.count() >= 3, "it took more than one page");
    assert_eq!(all.len(), 7);
    let mut markers = 0;
    let mut sizes = Vec::new();
    for version in &all {
        match version.is_delete_marker().await.unwrap() {
            true => markers += 1,
            false => sizes.push(version.size().await.unwrap().unwrap()),
        }
    }
    sizes.sort_unstable();
    assert_eq!((markers, sizes), (1, vec![1, 1, 2, 2, 3, 3]));
    let oldest = futures_util::stream::iter(&all).filter(|one| {
        let one = (*one).clone();
        async move { one.object_key() == "b" && one.size().await.unwrap() == Some(1) }
    });
    let oldest: Vec<_> = oldest.collect().await;
    let body = oldest[0].get().await.unwrap().body.collect().await.unwrap().into_bytes();
    assert_eq!(body.as_ref(), b"x");
    assert_eq!(oldest[0].head().await.unwrap().content_length(), Some(1));

    let outcome = bucket.object_versions().delete_all().await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 7);
    assert!(bucket.object_versions().next().await.is_none());
    bucket.delete().await.unwrap();
}

#[tokio::test]
async fn an_upload_in_parts() {
    let (session, _) = moto().await;
    let bucket = S3::new(&session).bucket("walk-parts");
    bucket.create().await.unwrap();
    let upload = bucket.object("big").initiate_multipart_upload().await.unwrap();
    assert_eq!((upload.bucket_name(), upload.object_key()), ("walk-parts", "big"));
    let listed: Vec<_> = bucket.multipart_uploads().try_collect().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&upload));
    assert!(listed[0].initiated().await.unwrap().is_some());

    let mut done = Vec::new();
    for (number, body) in [(1, vec![b'a'; 5 << 20]), (2, b"end".to_vec())] {
        let output = upload.part(number).upload(body).await.unwrap();
        done.push(CompletedPart::builder().part_number(number).set_e_tag(output.e_tag).build());
    }
    let completed = CompletedMultipartUpload::builder().set_parts(Some(done)).build();
    let object = upload.complete().with(|request| request.multipart_upload(completed)).await.unwrap();
    object.wait_until_exists().timeout(Duration::from_secs(30)).await.unwrap();
    assert_eq!(object.content_length().await.unwrap(), Some((5 << 20) + 3));

    let given_up = bucket.object("never").initiate_multipart_upload().await.unwrap();
    given_up.abort().await.unwrap();
    assert!(bucket.multipart_uploads().next().await.is_none());
    object.delete().await.unwrap();
    bucket.delete().await.unwrap();
}

#[tokio::test]
async fn what_belongs_to_a_bucket() {
    let (session, _) = moto().await;
    let bucket = S3::new(&session).bucket("walk-belongings");
    bucket.create().await.unwrap();
    assert!(!bucket.policy().exists().await.unwrap());
    let policy = r#"{"Version":"2012-10-17","Statement":[]}"#;
    bucket.policy().put(policy).await.unwrap();
    assert_eq!(bucket.policy().policy().await.unwrap().as_deref(), Some(policy));
    bucket.policy().delete().await.unwrap();
    assert!(bucket.policy().load().await.unwrap_err().is_not_found());
    assert!(!bucket.acl().grants().await.unwrap().is_empty());
    assert!(!bucket.tagging().exists().await.unwrap());
    bucket.delete().await.unwrap();
}
