//! Buckets.

use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::s3::S3;

use super::{SOON, Walk, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    a_bucket_from_beginning_to_end(walk).await;
    the_root_names_what_the_bucket_has(walk);
}

async fn a_bucket_from_beginning_to_end(walk: &Walk<'_>) {
    let s3 = S3::new(walk.session());
    let bucket = s3.bucket("walk-bucket");
    assert!(!run!(walk, bucket.exists()).await.unwrap());
    assert!(bucket.load().await.unwrap_err().is_not_found());
    assert!(bucket.delete().await.unwrap_err().is_not_found());

    run!(walk, bucket.create()).await.unwrap();
    run!(walk, bucket.wait_until_exists()).timeout(SOON).await.unwrap();
    assert!(run!(walk, bucket.creation_date()).await.unwrap().is_some());
    let other = run!(walk, s3.create_bucket("walk-bucket-2")).await.unwrap();
    assert_eq!(other, s3.bucket("walk-bucket-2"));
    assert!(other.exists().await.unwrap());

    walk.recorder().clear();
    let buckets: Vec<_> = run!(walk, s3.buckets()).try_collect().await.unwrap();
    assert!(buckets.contains(&bucket) && buckets.contains(&other));
    let listed = buckets.into_iter().find(|one| *one == bucket).unwrap();
    assert_eq!(listed.creation_date().await.unwrap(), bucket.creation_date().await.unwrap());
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    assert_eq!(s3.buckets().limit(1).count().await, 1);

    run!(walk, other.delete()).await.unwrap();
    bucket.object("in the way").put(Vec::new()).await.unwrap();
    assert_eq!(bucket.delete().await.unwrap_err().code(), Some("BucketNotEmpty"));
    bucket.object("in the way").delete().await.unwrap();
    run!(walk, bucket.delete()).await.unwrap();
    run!(walk, bucket.wait_until_not_exists()).timeout(SOON).await.unwrap();
    assert!(!bucket.exists().await.unwrap());
    let left: Vec<_> = s3.buckets().try_collect().await.unwrap();
    assert!(!left.contains(&bucket) && !left.contains(&other));
}

fn the_root_names_what_the_bucket_has(walk: &Walk<'_>) {
    let s3 = S3::new(walk.session());
    walk.recorder().clear();
    let bucket = s3.bucket("walk-nowhere");
    assert_eq!(s3.bucket_acl("walk-nowhere"), bucket.acl());
    assert_eq!(s3.bucket_cors("walk-nowhere"), bucket.cors());
    assert_eq!(s3.bucket_lifecycle_configuration("walk-nowhere"), bucket.lifecycle_configuration());
    assert_eq!(s3.bucket_logging("walk-nowhere"), bucket.logging());
    assert_eq!(s3.bucket_notification("walk-nowhere"), bucket.notification());
    assert_eq!(s3.bucket_policy("walk-nowhere"), bucket.policy());
    assert_eq!(s3.bucket_request_payment("walk-nowhere"), bucket.request_payment());
    assert_eq!(s3.bucket_tagging("walk-nowhere"), bucket.tagging());
    assert_eq!(s3.bucket_versioning("walk-nowhere"), bucket.versioning());
    assert_eq!(s3.bucket_website("walk-nowhere"), bucket.website());
    let object = bucket.object("key");
    assert_eq!(s3.object("walk-nowhere", "key"), object);
    assert_eq!(s3.object_acl("walk-nowhere", "key"), object.acl());
    assert_eq!(s3.object_summary("walk-nowhere", "key").object(), object);
    assert_eq!(s3.object_version("walk-nowhere", "key", "id"), object.version("id"));
    let upload = object.multipart_upload("id");
    assert_eq!(s3.multipart_upload("walk-nowhere", "key", "id"), upload);
    assert_eq!(s3.multipart_upload_part("walk-nowhere", "key", "id", 7), upload.part(7));
    assert_eq!(upload.part(7).multipart_upload().object().bucket(), bucket);
    assert_eq!(walk.recorder().count(), 0, "names send nothing");
}
