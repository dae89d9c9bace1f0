//! Versions of objects.

use std::collections::HashMap;

use aws_sdk_s3::types::{BucketVersioningStatus, VersioningConfiguration};
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::s3::{Bucket, ObjectVersion, ObjectVersionBatch as _};

use super::{Walk, new_bucket, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    versions_page_to_the_end_and_can_be_deleted(walk).await;
    a_version_is_read_and_deleted_by_itself(walk).await;
    versioning_is_turned_on_and_suspended(walk).await;
}

async fn versions_page_to_the_end_and_can_be_deleted(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-versions").await;
    bucket.versioning().enable().await.unwrap();
    for key in ["a", "b"] {
        for n in 1..=3 {
            bucket.put_object(key, vec![b'x'; n]).await.unwrap();
        }
    }
    bucket.object("a").delete().await.unwrap();
    assert!(!bucket.object("a").exists().await.unwrap());

    walk.recorder().clear();
    let all: Vec<_> = run!(walk, bucket.object_versions()).page_size(2).try_collect().await.unwrap();
    assert!(walk.recorder().count() >= 3, "it took more than one page");
    walk.recorder().clear();
    let mut markers = Vec::new();
    let mut sizes = HashMap::<_, Vec<_>>::new();
    for version in &all {
        match run!(walk, (*version).is_delete_marker()).await.unwrap() {
            true => markers.push(version.object_key()),
            false => sizes.entry(version.object_key()).or_default().push(version.size().await.unwrap().unwrap()),
        }
    }
    sizes.values_mut().for_each(|sizes| sizes.sort_unstable());
    assert_eq!(markers, ["a"]);
    assert_eq!(sizes, HashMap::from([("a", vec![1, 2, 3]), ("b", vec![1, 2, 3])]));
    assert_eq!(walk.recorder().count(), 0, "the listing told it");
    for version in &all {
        if !version.is_delete_marker().await.unwrap() {
            assert_eq!(version.head().await.unwrap().content_length(), version.size().await.unwrap());
            assert!(version.get().await.unwrap().body.collect().await.unwrap().into_bytes().starts_with(b"x"));
        }
    }
    let of_b = bucket.object_versions().with(|request| request.prefix("b"));
    assert_eq!(of_b.count().await, 3);

    let outcome = run!(walk, ObjectVersion: (bucket.object_versions()).delete_all()).await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 7);
    assert!(bucket.object_versions().next().await.is_none());
    bucket.delete().await.unwrap();
}

async fn a_version_is_read_and_deleted_by_itself(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-version").await;
    bucket.versioning().enable().await.unwrap();
    let object = bucket.object("letter");
    let mut versions = Vec::new();
    for body in ["draft", "final version"] {
        let put = object.put(body.as_bytes().to_vec()).await.unwrap();
        versions.push(object.version(put.version_id.unwrap()));
    }
    assert_eq!(object.version_id().await.unwrap().as_deref(), Some(versions[1].id()));
    assert_eq!(versions[0].object(), object);

    for (version, body) in versions.iter().zip(["draft", "final version"]) {
        let head = run!(walk, (*version).head()).await.unwrap();
        assert_eq!(head.content_length(), i64::try_from(body.len()).ok());
        let content = run!(walk, (*version).get()).await.unwrap().body.collect().await.unwrap();
        assert_eq!(content.into_bytes(), body.as_bytes());
    }

    let output = run!(walk, (versions[1]).delete()).await.unwrap();
    assert_eq!(output.version_id(), Some(versions[1].id()));
    assert!(versions[1].head().await.unwrap_err().is_not_found());
    assert_eq!(bucket.object_versions().try_collect::<Vec<_>>().await.unwrap(), versions[..1]);
    object.reload().await.unwrap();
    assert_eq!(object.content_length().await.unwrap(), Some(5), "the draft is the current version again");
    versions[0].delete().await.unwrap();
    assert!(!object.exists().await.unwrap());
    bucket.delete().await.unwrap();
}

/// The id of the version, where it gets one of its own.
async fn version_of_new(bucket: &Bucket, key: &str) -> Option<String> {
    let (_, output) = bucket.put_object(key, Vec::new()).with_output().await.unwrap();
    output.version_id.filter(|id| id != "null")
}

async fn versioning_is_turned_on_and_suspended(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-versioning").await;
    let versioning = bucket.versioning();
    assert_eq!(versioning.bucket(), bucket);
    assert_eq!(version_of_new(&bucket, "before").await, None);
    run!(walk, versioning.enable()).await.unwrap();
    let kept = version_of_new(&bucket, "versioned").await.unwrap();
    run!(walk, versioning.suspend()).await.unwrap();
    assert_eq!(version_of_new(&bucket, "suspended").await, None);
    let enabled = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    run!(walk, versioning.put(enabled)).await.unwrap();
    assert!(version_of_new(&bucket, "again").await.is_some());

    let all: Vec<_> = bucket.object_versions().try_collect().await.unwrap();
    assert_eq!(all.len(), 4);
    assert!(all.contains(&bucket.object("versioned").version(kept)), "what is versioned stays so");
    bucket.object_versions().delete_all().await.unwrap().into_result().unwrap();
    assert!(bucket.object_versions().next().await.is_none());
    bucket.delete().await.unwrap();
}
