//! Objects, many at a time.

use aws_sdk_s3::types::{Delete, ObjectIdentifier};
use tucuxi::{StreamExt as _, TryStreamExt as _, stream};
use tucuxi_services::s3::{Object, ObjectBatch as _, ObjectSummary, ObjectSummaryBatch as _};

use super::{Walk, new_bucket, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    many_objects_in_pages_and_chunks(walk).await;
    objects_of_two_buckets_in_one_batch(walk).await;
    what_cannot_be_deleted_is_told_by_item(walk).await;
    objects_deleted_by_their_keys(walk).await;
}

async fn many_objects_in_pages_and_chunks(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-many").await;
    let puts = (0..1_050).map(|n| {
        let bucket = bucket.clone();
        async move { bucket.put_object(format!("{n:04}"), Vec::new()).await.map(drop) }
    });
    stream::iter(puts).buffer_unordered(16).try_collect::<Vec<_>>().await.unwrap();

    walk.recorder().clear();
    let outcome = run!(walk, ObjectSummary: (bucket.objects()).delete_all()).await.unwrap();

    assert_eq!((outcome.succeeded().len(), outcome.failed().len()), (1_050, 0));
    let requests = walk.recorder().requests();
    assert_eq!(requests.iter().filter(|request| request.method() == "GET").count(), 2);
    assert_eq!(requests.iter().filter(|request| request.method() == "POST").count(), 2);
    assert!(bucket.objects().next().await.is_none());
    bucket.delete().await.unwrap();
}

async fn objects_of_two_buckets_in_one_batch(walk: &Walk<'_>) {
    let mut objects = Vec::new();
    for name in ["walk-batch", "walk-batch-2"] {
        let bucket = new_bucket(walk, name).await;
        for key in ["1", "2"] {
            objects.push(bucket.put_object(key, Vec::new()).await.unwrap());
        }
    }

    walk.recorder().clear();
    let all = stream::iter(objects.clone()).map(Ok);
    let outcome = run!(walk, Object: all.delete_all()).await.unwrap();

    assert_eq!(walk.recorder().count(), 2, "one for each bucket");
    let mut deleted = outcome.into_result().unwrap();
    deleted.sort_by(|one, other| (one.bucket_name(), one.key()).cmp(&(other.bucket_name(), other.key())));
    assert_eq!(deleted, objects);
    for object in &objects {
        assert!(!object.exists().await.unwrap());
    }
    objects[0].bucket().delete().await.unwrap();
    objects[2].bucket().delete().await.unwrap();
}

async fn what_cannot_be_deleted_is_told_by_item(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-refused").await;
    for key in ["free", "kept"] {
        bucket.put_object(key, Vec::new()).await.unwrap();
    }
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",
        "Action":"s3:DeleteObject","Resource":"arn:aws:s3:::walk-refused/kept"}]}"#;
    bucket.policy().put(policy).await.unwrap();

    let outcome = run!(walk, ObjectSummary: (bucket.objects()).delete_all()).await.unwrap();

    assert!(!outcome.is_success());
    assert_eq!(outcome.succeeded().iter().map(ObjectSummary::key).collect::<Vec<_>>(), ["free"]);
    assert_eq!(outcome.failed().len(), 1);
    assert!(outcome.into_result().unwrap_err().is_access_denied());
    let left: Vec<_> = bucket.objects().try_collect().await.unwrap();
    assert_eq!(left.iter().map(ObjectSummary::key).collect::<Vec<_>>(), ["kept"]);
    bucket.policy().delete().await.unwrap();
    bucket.objects().delete_all().await.unwrap().into_result().unwrap();
    bucket.delete().await.unwrap();
}

async fn objects_deleted_by_their_keys(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-by-keys").await;
    for key in ["1", "2", "3"] {
        bucket.put_object(key, Vec::new()).await.unwrap();
    }
    let keys = ["1", "3"].map(|key| ObjectIdentifier::builder().key(key).build().unwrap());
    let delete = Delete::builder().set_objects(Some(keys.to_vec())).build().unwrap();

    let output = run!(walk, bucket.delete_objects(delete)).await.unwrap();

    assert_eq!(output.deleted().iter().filter_map(|one| one.key()).collect::<Vec<_>>(), ["1", "3"]);
    let left: Vec<_> = bucket.objects().try_collect().await.unwrap();
    assert_eq!(left.iter().map(ObjectSummary::key).collect::<Vec<_>>(), ["2"]);
    bucket.object("2").delete().await.unwrap();
    bucket.delete().await.unwrap();
}
