//! S3.
//!
//! Two answers of moto's the SDK refuses, since their root element is another one: those of `GetBucketVersioning` and
//! of `ListParts`. And moto doesn't know `?requestPayment`: it takes asking for it for a listing, and setting it for a
//! new bucket.

mod belongings;
mod buckets;
mod many;
mod objects;
mod uploads;
mod versions;

use std::time::Duration;

use tucuxi_services::s3::{Bucket, S3};

use super::{Walk, run};

const SOON: Duration = Duration::from_secs(30);

pub(crate) async fn walk(walk: &Walk<'_>) {
    Box::pin(buckets::walk(walk)).await;
    Box::pin(objects::walk(walk)).await;
    Box::pin(many::walk(walk)).await;
    Box::pin(versions::walk(walk)).await;
    Box::pin(uploads::walk(walk)).await;
    Box::pin(belongings::walk(walk)).await;
}

async fn new_bucket(walk: &Walk<'_>, name: &str) -> Bucket {
    let s3 = S3::new(walk.session());
    run!(walk, s3.create_bucket(name)).await.unwrap()
}
