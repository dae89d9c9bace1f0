//! Objects, by themselves and as listings know them.

use aws_sdk_s3::operation::get_object::GetObjectOutput;
use aws_sdk_s3::types::{ObjectCannedAcl, ObjectStorageClass, RestoreRequest, StorageClass};
use tucuxi::TryStreamExt as _;
use tucuxi_services::s3::{ObjectSummary, S3};

use super::{SOON, Walk, new_bucket, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    Box::pin(an_object_from_beginning_to_end(walk)).await;
    Box::pin(an_object_known_from_a_listing(walk)).await;
    the_objects_of_a_bucket_are_listed(walk).await;
    archived_objects_are_restored(walk).await;
    who_may_read_an_object(walk).await;
}

async fn text(output: GetObjectOutput) -> String {
    String::from_utf8(output.body.collect().await.unwrap().to_vec()).unwrap()
}

fn keys(objects: &[ObjectSummary]) -> Vec<&str> {
    objects.iter().map(ObjectSummary::key).collect()
}

async fn an_object_from_beginning_to_end(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-object").await;
    let object = bucket.object("with space & ü.txt");
    assert!(!run!(walk, object.exists()).await.unwrap());
    let put = run!(walk, object.put("with space & ü.txt".as_bytes().to_vec()));
    let put = put.with(|request| request.content_type("text/plain").metadata("colour", "blue")).await.unwrap();
    run!(walk, object.wait_until_exists()).timeout(SOON).await.unwrap();

    walk.recorder().clear();
    assert_eq!(run!(walk, object.content_length()).await.unwrap(), Some(19));
    assert_eq!(run!(walk, object.content_type()).await.unwrap().as_deref(), Some("text/plain"));
    assert_eq!(object.e_tag().await.unwrap(), put.e_tag);
    assert_eq!(object.metadata().await.unwrap().unwrap()["colour"], "blue");
    assert!(object.last_modified().await.unwrap().is_some());
    assert_eq!(walk.recorder().count(), 0, "the waiter saw it all");
    assert_eq!(text(run!(walk, object.get()).await.unwrap()).await, "with space & ü.txt");
    assert_eq!(text(object.get().with(|request| request.range("bytes=0-3")).await.unwrap()).await, "with");

    let copy = bucket.object("copy");
    let source = "walk-object/with%20space%20%26%20%C3%BC.txt";
    run!(walk, copy.copy_from(source)).await.unwrap();
    assert_eq!(text(copy.get().await.unwrap()).await, "with space & ü.txt");
    object.put(b"shorter".to_vec()).await.unwrap();
    run!(walk, object.reload()).await.unwrap();
    assert_eq!(object.content_length().await.unwrap(), Some(7));
    for one in [object, copy] {
        run!(walk, one.delete()).await.unwrap();
        run!(walk, one.wait_until_not_exists()).timeout(SOON).await.unwrap();
        assert!(one.content_length().await.unwrap_err().is_not_found());
    }
    bucket.delete().await.unwrap();
}

async fn an_object_known_from_a_listing(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-summary").await;
    let summary = S3::new(walk.session()).object_summary("walk-summary", "first");
    assert!(!run!(walk, summary.exists()).await.unwrap());
    let put = run!(walk, summary.put(b"one".to_vec())).await.unwrap();
    run!(walk, summary.wait_until_exists()).timeout(SOON).await.unwrap();
    assert_eq!(run!(walk, summary.size()).await.unwrap(), Some(3));
    assert_eq!(text(run!(walk, summary.get()).await.unwrap()).await, "one");

    walk.recorder().clear();
    let listed: Vec<_> =
        run!(walk, bucket.objects()).with(|request| request.fetch_owner(true)).try_collect().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&summary));
    assert_eq!(listed[0].size().await.unwrap(), Some(3));
    assert_eq!(run!(walk, (listed[0]).e_tag()).await.unwrap(), put.e_tag);
    assert_eq!(listed[0].storage_class().await.unwrap(), Some(ObjectStorageClass::Standard));
    assert!(listed[0].owner().await.unwrap().unwrap().id.is_some());
    assert_eq!(listed[0].object().bucket(), bucket);
    assert_eq!(walk.recorder().count(), 1, "the listing told it");

    let copy = S3::new(walk.session()).object_summary("walk-summary", "copy");
    run!(walk, copy.copy_from("walk-summary/first")).await.unwrap();
    assert_eq!(copy.e_tag().await.unwrap(), summary.e_tag().await.unwrap());
    summary.put(b"another".to_vec()).await.unwrap();
    run!(walk, summary.reload()).await.unwrap();
    assert_eq!(summary.size().await.unwrap(), Some(7));
    for one in [summary, copy] {
        run!(walk, one.delete()).await.unwrap();
        run!(walk, one.wait_until_not_exists()).timeout(SOON).await.unwrap();
        assert!(one.size().await.unwrap_err().is_not_found());
    }
    bucket.delete().await.unwrap();
}

async fn the_objects_of_a_bucket_are_listed(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-listed").await;
    for key in ["a/1", "a/2", "b/1", "with space & ü.txt"] {
        let put = run!(walk, bucket.put_object(key, key.as_bytes().to_vec())).with_output();
        let (object, output) = put.await.unwrap();
        assert_eq!(object, bucket.object(key));
        assert!(output.e_tag().is_some());
        assert_eq!(object.e_tag().await.unwrap().as_deref(), output.e_tag());
    }
    let with_a = run!(walk, bucket.objects()).with(|request| request.prefix("a/"));
    assert_eq!(keys(&with_a.try_collect::<Vec<_>>().await.unwrap()), ["a/1", "a/2"]);
    walk.recorder().clear();
    let all: Vec<_> = bucket.objects().page_size(2).try_collect().await.unwrap();
    assert_eq!(keys(&all), ["a/1", "a/2", "b/1", "with space & ü.txt"]);
    assert!(walk.recorder().count() >= 2, "it took more than one page");
    let first: Vec<_> = bucket.objects().limit(3).try_collect().await.unwrap();
    assert_eq!(keys(&first), ["a/1", "a/2", "b/1"]);
    walk.recorder().clear();
    assert_eq!(all[2].size().await.unwrap(), Some(3));
    assert_eq!(walk.recorder().count(), 0);

    let pages = bucket.objects().with(|request| request.delimiter("/")).pages();
    let pages: Vec<_> = pages.try_collect().await.unwrap();
    let prefixes: Vec<_> = pages[0].output.common_prefixes().iter().filter_map(|one| one.prefix()).collect();
    assert_eq!(prefixes, ["a/", "b/"]);
    for object in all {
        object.delete().await.unwrap();
    }
    bucket.delete().await.unwrap();
}

async fn archived_objects_are_restored(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-archive").await;
    let object = bucket.object("object");
    let summary = S3::new(walk.session()).object_summary("walk-archive", "summary");
    object.put(Vec::new()).with(|request| request.storage_class(StorageClass::Glacier)).await.unwrap();
    summary.put(Vec::new()).with(|request| request.storage_class(StorageClass::Glacier)).await.unwrap();
    assert_eq!(object.storage_class().await.unwrap(), Some(StorageClass::Glacier));
    assert_eq!(object.restore().await.unwrap(), None);
    assert_eq!(summary.object().restore().await.unwrap(), None);

    let for_a_day = RestoreRequest::builder().days(1).build();
    run!(walk, object.restore_object()).with(|request| request.restore_request(for_a_day.clone())).await.unwrap();
    run!(walk, summary.restore_object()).with(|request| request.restore_request(for_a_day)).await.unwrap();

    object.reload().await.unwrap();
    assert!(object.restore().await.unwrap().unwrap().contains("ongoing-request"));
    assert!(summary.object().restore().await.unwrap().unwrap().contains("ongoing-request"));
    object.delete().await.unwrap();
    summary.delete().await.unwrap();
    bucket.delete().await.unwrap();
}

async fn who_may_read_an_object(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-readers").await;
    let object = bucket.put_object("read me", Vec::new()).await.unwrap();
    let acl = object.acl();
    run!(walk, acl.load()).await.unwrap();
    assert!(run!(walk, acl.owner()).await.unwrap().unwrap().id.is_some());
    assert_eq!(run!(walk, acl.grants()).await.unwrap().len(), 1);
    assert_eq!(acl.object(), object);

    run!(walk, acl.put()).with(|request| request.acl(ObjectCannedAcl::PublicRead)).await.unwrap();

    acl.reload().await.unwrap();
    let grants = acl.grants().await.unwrap();
    let everyone = grants.iter().filter_map(|grant| grant.grantee()?.uri());
    assert_eq!(everyone.collect::<Vec<_>>(), ["http://acs.amazonaws.com/groups/global/AllUsers"]);
    object.delete().await.unwrap();
    assert!(acl.reload().await.unwrap_err().is_not_found());
    bucket.delete().await.unwrap();
}
