//! S3: a bucket from beginning to end.

use tucuxi::TryStreamExt as _;
use tucuxi_services::s3::{ObjectSummary, ObjectSummaryBatch as _, S3};

use super::{Walk, run};

pub(crate) async fn walk(walk: &Walk<'_>) {
    let s3 = S3::new(walk.session());
    let bucket = run!(walk, s3.create_bucket("catalogue-walk")).await.unwrap();
    run!(walk, bucket.wait_until_exists()).await.unwrap();
    run!(walk, bucket.load()).await.unwrap();
    let object = run!(walk, bucket.put_object("a/1", b"one".to_vec())).await.unwrap();
    assert_eq!(run!(walk, object.content_length()).await.unwrap(), Some(3));
    walk.recorder().clear();
    let listed: Vec<_> = run!(walk, bucket.objects()).try_collect().await.unwrap();
    assert_eq!(listed, [s3.object_summary(bucket.name(), "a/1")]);
    assert_eq!(run!(walk, (listed[0]).size()).await.unwrap(), Some(3));
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    let outcome = run!(walk, ObjectSummary: (bucket.objects()).delete_all()).await.unwrap();
    assert!(outcome.is_success());
    run!(walk, bucket.delete()).await.unwrap();
    run!(walk, bucket.wait_until_not_exists()).await.unwrap();
}
