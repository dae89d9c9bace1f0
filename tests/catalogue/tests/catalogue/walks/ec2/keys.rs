//! Key pairs, made and imported.

use aws_sdk_ec2::types::KeyType;
use tucuxi_services::ec2::Ec2;

use super::{Walk, all, filter, run};

const PUBLIC_KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHminI4YUDvSZOcrwAE/0jjeZiI+sDFDH4ipIpgG/AZO";

pub(crate) async fn walk(walk: &Walk<'_>) {
    a_made_key_pair_knows_its_private_key(walk).await;
    an_imported_key_pair(walk).await;
}

async fn a_made_key_pair_knows_its_private_key(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let made = run!(walk, ec2.create_key_pair("walk-made")).await.unwrap();
    walk.recorder().clear();
    assert_eq!((made.name(), made.key_name()), ("walk-made", "walk-made"));
    assert!(made.key_material().await.unwrap().unwrap().contains("PRIVATE KEY"));
    let fingerprint = made.key_fingerprint().await.unwrap();
    assert!(fingerprint.is_some());
    assert_eq!(walk.recorder().count(), 0, "the answer told it");

    let info = ec2.key_pair("walk-made");
    run!(walk, info.load()).await.unwrap();
    assert_eq!(info.key_fingerprint().await.unwrap(), fingerprint);
    assert_eq!(info.key_pair_id().await.unwrap(), made.key_pair_id().await.unwrap());
    run!(walk, made.delete()).await.unwrap();
    assert!(!run!(walk, info.exists()).await.unwrap());
}

async fn an_imported_key_pair(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let imported = run!(walk, ec2.import_key_pair("walk-imported", PUBLIC_KEY.as_bytes())).await.unwrap();
    assert_eq!(imported.key_type().await.unwrap(), Some(KeyType::Ed25519));
    assert!(imported.create_time().await.unwrap().is_some());
    let by_name = run!(walk, ec2.key_pairs()).with(|request| request.key_names("walk-imported"));
    assert_eq!(all(by_name).await, std::slice::from_ref(&imported));

    let with_key = run!(walk, ec2.key_pairs())
        .with(|request| request.filters(filter("key-name", "walk-imported")).include_public_key(true));
    walk.recorder().clear();
    let listed = all(with_key).await;
    assert_eq!(listed[0].public_key().await.unwrap().as_deref(), Some(PUBLIC_KEY));
    assert_eq!(walk.recorder().count(), 1, "the listing told it");
    run!(walk, imported.delete()).await.unwrap();
    assert!(run!(walk, imported.load()).await.unwrap_err().is_not_found());
}
