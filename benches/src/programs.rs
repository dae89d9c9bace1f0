//! What is measured: small programs, each by hand with the SDK and with tucuxi.

use std::hint::black_box;

use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use tucuxi::{Credentials, SdkConfig, Session, TryStreamExt as _};
use tucuxi_services::s3::{Bucket, S3};

use crate::Failure;
use crate::answers::Answers;
use crate::listing::{BUCKET, Listing, Seen};

const KEY: &str = "2026/01/02/requests.json.gz";

/// The listing that is read.
pub(crate) const LISTING: Listing = Listing { pages: 10 };

/// Runs the program of that name, `rounds` times the same.
pub(crate) fn repeat(program: &str, rounds: &str) -> Result<(), Failure> {
    let rounds: u64 = rounds.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listing = if program.starts_with("list") { LISTING } else { Listing { pages: 0 } };
        let session = session(Answers::new(listing)).await?;
        let client = session.client(Client::new);
        let s3 = S3::new(&session);
        let object = s3.object(BUCKET, KEY);
        let bucket = s3.bucket(BUCKET);
        let body = || ByteStream::from_static(b"hello");
        match program {
            "put-by-hand" => {
                for _ in 0..rounds {
                    black_box(client.put_object().bucket(BUCKET).key(KEY).body(body()).send().await?);
                }
            }
            "put" => {
                for _ in 0..rounds {
                    black_box(object.put(body()).await?);
                }
            }
            "put-in-bucket" => {
                for _ in 0..rounds {
                    black_box(bucket.put_object(KEY, body()).await?);
                }
            }
            "delete-by-hand" => {
                for _ in 0..rounds {
                    black_box(client.delete_object().bucket(BUCKET).key(KEY).send().await?);
                }
            }
            "delete" => {
                for _ in 0..rounds {
                    black_box(object.delete().await?);
                }
            }
            "get-by-hand" => {
                for _ in 0..rounds {
                    black_box(client.get_object().bucket(BUCKET).key(KEY).send().await?);
                }
            }
            "get" => {
                for _ in 0..rounds {
                    black_box(object.get().await?);
                }
            }
            "head-by-hand" => {
                for _ in 0..rounds {
                    black_box(client.head_object().bucket(BUCKET).key(KEY).send().await?);
                }
            }
            "head" => {
                for _ in 0..rounds {
                    object.reload().await?;
                }
            }
            "list-by-hand" => {
                for _ in 0..rounds {
                    whole(list_by_hand(&client).await?)?;
                }
            }
            "list" => {
                for _ in 0..rounds {
                    whole(list(&bucket).await?)?;
                }
            }
            "bucket" => {
                for _ in 0..rounds {
                    black_box(s3.bucket(black_box(BUCKET)));
                }
            }
            "new" => {
                for _ in 0..rounds {
                    black_box(Bucket::new(&session, black_box(BUCKET)));
                }
            }
            _ => return Err(format!("there is no program `{program}`").into()),
        }
        Ok(())
    })
}

/// Lists with the SDK's paginator.
pub(crate) async fn list_by_hand(client: &Client) -> Result<Seen, Failure> {
    let mut pages = client.list_objects_v2().bucket(BUCKET).into_paginator().send();
    let mut seen = Seen::default();
    while let Some(page) = pages.next().await {
        for object in page?.contents() {
            seen = seen.and(object.key().unwrap_or_default(), object.size().unwrap_or_default());
        }
    }
    Ok(seen)
}

/// Lists with tucuxi.
pub(crate) async fn list(bucket: &Bucket) -> Result<Seen, Failure> {
    let mut objects = bucket.objects();
    let mut seen = Seen::default();
    while let Some(object) = objects.try_next().await? {
        seen = seen.and(object.key(), object.size().await?.unwrap_or_default());
    }
    Ok(seen)
}

fn whole(seen: Seen) -> Result<(), Failure> {
    match seen == LISTING.seen() {
        true => Ok(()),
        false => Err(format!("not all was listed: {seen}").into()),
    }
}

/// A session over the answers in memory. Nothing of the machine's own configuration is read.
pub(crate) async fn session(answers: Answers) -> Result<Session, Failure> {
    let session = Session::builder()
        .config(SdkConfig::builder().build())
        .region("us-east-1")
        .credentials(Credentials::from_keys("an-access-key", "a-secret", None))
        .http_client(answers);
    Ok(session.load().await?)
}
