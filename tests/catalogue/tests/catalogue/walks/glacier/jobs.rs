//! Jobs: an archive and the inventory come back, which takes moto five seconds.

use std::time::Duration;

use aws_sdk_glacier::primitives::ByteStream;
use aws_sdk_glacier::types::{ActionCode, StatusCode};
use serde_json::Value as Json;
use tucuxi::TryStreamExt as _;
use tucuxi_services::glacier::{Glacier, Job, Vault};

use crate::walks::{Walk, run};

pub(crate) async fn what_is_in_a_vault_comes_back(walk: &Walk<'_>) {
    let vault = Glacier::new(walk.session()).create_vault("catalogue-jobs").await.unwrap();
    assert!(run!(walk, vault.failed_jobs()).try_next().await.unwrap().is_none());
    let upload = vault
        .upload_archive()
        .with(|request| request.body(ByteStream::from_static(b"frozen")).archive_description("a word"));
    let archive = upload.await.unwrap();
    let retrieval = run!(walk, archive.initiate_archive_retrieval()).await.unwrap();
    let inventory = run!(walk, vault.initiate_inventory_retrieval()).await.unwrap();
    let jobs = [retrieval, inventory];
    // moto lists all jobs whatever their state: they are looked at while all have the same one.
    let listed: Vec<Job> = run!(walk, vault.jobs_in_progress()).try_collect().await.unwrap();
    assert_eq!(listed, jobs);
    walk.recorder().clear();
    assert_eq!(run!(walk, (listed[0]).status_code()).await.unwrap(), Some(StatusCode::InProgress));
    assert_eq!(run!(walk, (listed[0]).archive_id()).await.unwrap().as_deref(), Some(archive.id()));
    assert_eq!(run!(walk, (listed[1]).action()).await.unwrap(), Some(ActionCode::InventoryRetrieval));
    assert_eq!(run!(walk, (listed[1]).vault()), vault);
    assert_eq!(walk.recorder().count(), 0, "the listing told it");

    for job in &jobs {
        run!(walk, (*job).load()).await.unwrap();
        assert!(!run!(walk, (*job).completed()).await.unwrap());
    }
    for job in &jobs {
        job.wait_until(|data| data.is_some_and(|data| data.completed))
            .interval(Duration::from_millis(300))
            .await
            .unwrap();
        assert_eq!(job.status_code().await.unwrap(), Some(StatusCode::Succeeded));
    }
    they_are_over(walk, &vault, &jobs).await;
    archive.delete().await.unwrap();
    vault.delete().await.unwrap();
}

async fn they_are_over(walk: &Walk<'_>, vault: &Vault, jobs: &[Job; 2]) {
    let all: Vec<Job> = run!(walk, (*vault).jobs()).try_collect().await.unwrap();
    let completed: Vec<Job> = run!(walk, (*vault).completed_jobs()).try_collect().await.unwrap();
    let succeeded: Vec<Job> = run!(walk, (*vault).succeeded_jobs()).try_collect().await.unwrap();
    assert_eq!([all, completed, succeeded], [jobs, jobs, jobs]);
    let [retrieval, inventory] = jobs;
    let output = run!(walk, (*retrieval).get_output()).await.unwrap();
    assert_eq!(output.body.collect().await.unwrap().into_bytes(), b"frozen".as_slice());
    let output = run!(walk, (*inventory).get_output()).await.unwrap();
    let listed: Json = serde_json::from_slice(&output.body.collect().await.unwrap().into_bytes()).unwrap();
    assert_eq!(listed["ArchiveList"][0]["ArchiveDescription"], "a word");
    assert_eq!(listed["ArchiveList"][0]["Size"], 6);
}
