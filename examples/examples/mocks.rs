//! Testing code that uses tucuxi, with the SDK's own mocks: a session takes any client.

use aws_sdk_s3::Client;
use aws_sdk_s3::operation::list_objects_v2::ListObjectsV2Output;
use aws_sdk_s3::types::Object;
use aws_smithy_mocks::{mock, mock_client};
use tucuxi::{SdkConfig, Session, TryStreamExt as _};
use tucuxi_services::s3::{Bucket, S3};

/// The code that is to be tested: how many bytes the objects under a prefix take up.
async fn usage(bucket: &Bucket, prefix: &str) -> tucuxi::Result<i64> {
    let objects = bucket.objects().with(|request| request.prefix(prefix));
    objects.try_fold(0, async |sum, object| Ok(sum + object.size().await?.unwrap_or_default())).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> tucuxi::Result<()> {
    let pages = [
        mock!(Client::list_objects_v2)
            .match_requests(|request| request.prefix() == Some("2026/") && request.continuation_token().is_none())
            .then_output(|| page(&[("2026/01", 30), ("2026/02", 12)], Some("more"))),
        mock!(Client::list_objects_v2)
            .match_requests(|request| request.continuation_token() == Some("more"))
            .then_output(|| page(&[("2026/03", 58)], None)),
    ];
    let bucket = bucket(mock_client!(aws_sdk_s3, &pages)).await?;

    assert_eq!(usage(&bucket, "2026/").await?, 100);
    assert!(pages.iter().all(|page| page.num_calls() == 1));
    println!("{bucket:?} holds 100 bytes on two pages that no server ever sent.");
    Ok(())
}

/// The bucket under test, of a session that has nothing but the mocked client.
async fn bucket(client: Client) -> tucuxi::Result<Bucket> {
    let session = Session::builder().config(SdkConfig::builder().build()).client(client).load().await?;
    Ok(S3::new(&session).bucket("logs"))
}

/// A page of objects, each a key and a size.
fn page(objects: &[(&str, i64)], next: Option<&str>) -> ListObjectsV2Output {
    let objects = objects.iter().map(|(key, size)| Object::builder().key(*key).size(*size).build());
    ListObjectsV2Output::builder()
        .set_contents(Some(objects.collect()))
        .is_truncated(next.is_some())
        .set_next_continuation_token(next.map(str::to_owned))
        .build()
}

// The same in tests, to be copied: `cargo test -p tucuxi-examples --features mocks --example mocks`.
#[cfg(test)]
mod tests {
    use aws_sdk_s3::error::ErrorMetadata;
    use aws_sdk_s3::operation::list_objects_v2::ListObjectsV2Error;

    use super::*;

    #[tokio::test]
    async fn an_empty_prefix_takes_up_nothing() -> tucuxi::Result<()> {
        let empty = mock!(Client::list_objects_v2).then_output(|| page(&[], None));
        let bucket = bucket(mock_client!(aws_sdk_s3, [&empty])).await?;
        assert_eq!(usage(&bucket, "2026/").await?, 0);
        Ok(())
    }

    #[tokio::test]
    async fn a_refusal_is_passed_on() -> tucuxi::Result<()> {
        let refused = mock!(Client::list_objects_v2).then_error(|| {
            ListObjectsV2Error::generic(ErrorMetadata::builder().code("AccessDenied").message("not yours").build())
        });
        let bucket = bucket(mock_client!(aws_sdk_s3, [&refused])).await?;

        let error = usage(&bucket, "2026/").await.unwrap_err();
        assert!(error.is_access_denied());
        assert_eq!(error.operation(), Some("ListObjectsV2"));
        Ok(())
    }
}
