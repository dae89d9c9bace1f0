//! Vaults, and archives in them.

use aws_sdk_glacier::primitives::ByteStream;
use tucuxi::TryStreamExt as _;
use tucuxi_services::glacier::{Glacier, Vault};

use crate::walks::{Walk, run};

pub(crate) async fn a_vault_from_beginning_to_end(walk: &Walk<'_>) {
    let vault = Glacier::new(walk.session()).vault("-", "catalogue-vault");
    assert!(!run!(walk, vault.exists()).await.unwrap());
    run!(walk, vault.create()).await.unwrap();
    run!(walk, vault.load()).await.unwrap();
    walk.recorder().clear();
    assert!(run!(walk, vault.vault_arn()).await.unwrap().unwrap().ends_with(":vaults/catalogue-vault"));
    assert_eq!(run!(walk, vault.number_of_archives()).await.unwrap(), 0);
    assert!(run!(walk, vault.creation_date()).await.unwrap().is_some());
    assert_eq!(vault.vault_name(), "catalogue-vault");
    assert_eq!(run!(walk, vault.account()), Glacier::new(walk.session()).account("-"));
    assert_eq!(walk.recorder().count(), 0, "it was loaded");
    run!(walk, vault.delete()).await.unwrap();
    assert!(!vault.exists().await.unwrap());
}

pub(crate) async fn vaults_of_an_account(walk: &Walk<'_>) {
    let glacier = Glacier::new(walk.session());
    let account = glacier.account("123456789012");
    let ours = run!(walk, glacier.create_vault("catalogue-ours")).await.unwrap();
    let theirs = run!(walk, account.create_vault("catalogue-theirs")).await.unwrap();
    assert_eq!(ours, glacier.vault("-", "catalogue-ours"));
    assert_eq!(theirs, run!(walk, account.vault("catalogue-theirs")));
    let listed: Vec<Vault> = run!(walk, glacier.vaults()).try_collect().await.unwrap();
    assert_eq!(listed, [ours.clone(), glacier.vault("-", "catalogue-theirs")]);
    let listed: Vec<Vault> = run!(walk, account.vaults()).try_collect().await.unwrap();
    assert_eq!(listed, [account.vault("catalogue-ours"), theirs.clone()]);
    walk.recorder().clear();
    assert!(listed[1].vault_arn().await.unwrap().unwrap().ends_with(":vaults/catalogue-theirs"));
    assert_eq!(walk.recorder().count(), 0, "the listing told it");
    ours.delete().await.unwrap();
    theirs.delete().await.unwrap();
    assert!(glacier.vaults().try_next().await.unwrap().is_none());
}

pub(crate) async fn an_archive_from_beginning_to_end(walk: &Walk<'_>) {
    let vault = Glacier::new(walk.session()).create_vault("catalogue-archives").await.unwrap();
    let upload = run!(walk, vault.upload_archive()).with(|request| request.body(ByteStream::from_static(b"cold")));
    let (archive, output) = upload.with_output().await.unwrap();
    assert_eq!(Some(archive.id()), output.archive_id());
    assert_eq!(run!(walk, archive.vault()), vault);
    run!(walk, vault.reload()).await.unwrap();
    assert_eq!(vault.number_of_archives().await.unwrap(), 1);
    assert_eq!(run!(walk, vault.size_in_bytes()).await.unwrap(), 4);
    run!(walk, archive.delete()).await.unwrap();
    vault.reload().await.unwrap();
    assert_eq!(vault.number_of_archives().await.unwrap(), 0);
    vault.delete().await.unwrap();
}
