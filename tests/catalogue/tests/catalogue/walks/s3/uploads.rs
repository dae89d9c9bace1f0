//! Uploads in parts.

use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart, StorageClass};
use tucuxi::{StreamExt as _, TryStreamExt as _};
use tucuxi_services::s3::S3;

use super::{SOON, Walk, new_bucket, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    an_upload_in_parts(walk).await;
    an_upload_that_is_given_up(walk).await;
}

async fn an_upload_in_parts(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-parts").await;
    let source = bucket.put_object("source", b"the end, or not".to_vec()).await.unwrap();
    let big = bucket.object("big");
    let upload = run!(walk, big.initiate_multipart_upload()).await.unwrap();
    assert_eq!((upload.bucket_name(), upload.object_key()), ("walk-parts", "big"));
    assert_eq!(upload, big.multipart_upload(upload.id()));
    walk.recorder().clear();
    let listed: Vec<_> = run!(walk, bucket.multipart_uploads()).try_collect().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&upload));
    assert!(run!(walk, (listed[0]).initiated()).await.unwrap().is_some());
    assert_eq!(listed[0].storage_class().await.unwrap(), Some(StorageClass::Standard));
    assert_eq!(walk.recorder().count(), 1, "the listing told it");

    let part = upload.part(1);
    assert_eq!(part.multipart_upload(), upload);
    let first = run!(walk, part.upload(vec![b'a'; 5 << 20])).await.unwrap();
    let part = upload.part(2);
    let copy = run!(walk, part.copy_from("walk-parts/source")).with(|request| request.copy_source_range("bytes=0-6"));
    let second = copy.await.unwrap().copy_part_result.unwrap();
    let parts = [(1, first.e_tag), (2, second.e_tag)];
    let done = parts.map(|(number, e_tag)| CompletedPart::builder().part_number(number).set_e_tag(e_tag).build());
    let completed = CompletedMultipartUpload::builder().set_parts(Some(done.to_vec())).build();
    let object = run!(walk, upload.complete()).with(|request| request.multipart_upload(completed)).await.unwrap();

    assert_eq!(object, big);
    object.wait_until_exists().timeout(SOON).await.unwrap();
    assert_eq!(object.content_length().await.unwrap(), Some((5 << 20) + 7));
    let end = object.get().with(|request| request.range("bytes=5242879-")).await.unwrap();
    assert_eq!(end.body.collect().await.unwrap().into_bytes(), b"athe end".as_slice());
    assert!(bucket.multipart_uploads().next().await.is_none());
    object.delete().await.unwrap();
    source.delete().await.unwrap();
    bucket.delete().await.unwrap();
}

async fn an_upload_that_is_given_up(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-given-up").await;
    let never = bucket.object("never").initiate_multipart_upload().await.unwrap();
    let summary = S3::new(walk.session()).object_summary("walk-given-up", "other");
    let other = run!(walk, summary.initiate_multipart_upload()).await.unwrap();
    assert_eq!(other, summary.multipart_upload(other.id()));
    assert_eq!(bucket.multipart_uploads().count().await, 2);
    let begins_with_n = bucket.multipart_uploads().with(|request| request.prefix("n"));
    assert_eq!(begins_with_n.try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&never));

    never.part(1).upload(b"in vain".to_vec()).await.unwrap();
    run!(walk, never.abort()).await.unwrap();

    assert_eq!(bucket.multipart_uploads().try_collect::<Vec<_>>().await.unwrap(), std::slice::from_ref(&other));
    assert!(!never.object().exists().await.unwrap());
    assert!(never.abort().await.unwrap_err().is_not_found());
    other.abort().await.unwrap();
    bucket.delete().await.unwrap();
}
