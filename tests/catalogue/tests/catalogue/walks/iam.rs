//! IAM.
//!
//! moto has no `ChangePassword`, no `ResyncMFADevice` and no `UpdateServerCertificate`, and lists MFA devices and
//! signing certificates only of a user who is named.

mod account;
mod groups;
mod keys;
mod mfa;
mod policies;
mod profiles;
mod roles;
mod users;

use tucuxi_services::iam::{Iam, Policy};

use super::{Walk, run};

const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}"#;
const WRITE: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}"#;
const EC2_MAY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}]}"#;
const LAMBDA_MAY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"lambda.amazonaws.com"}}]}"#;

/// It signed itself, and its key is nowhere.
const CERTIFICATE: &str = "\
-----BEGIN CERTIFICATE-----
MIIBczCCARmgAwIBAgIUNRTa0STxrXNwk+cUoS9K4CTp6/MwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEd2FsazAeFw0yNjExMjQwMDA1NThaFw0zNjExMjEwMDA1NTha
MA8xDTALBgNVBAMMBHdhbGswWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASl5m5n
hrvmMuTFmQSFmvrTfn8P5Y5n2jwDvxIK0X1ZRNQswFWkf63/kJiseKoq2VV/SJEe
kvOTVgVskNLPBStro1MwUTAdBgNVHQ4EFgQU2eqBPmIyk8u7jT19BNDZxw/fK4Iw
HwYDVR0jBBgwFoAU2eqBPmIyk8u7jT19BNDZxw/fK4IwDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNIADBFAiEA8ZqinW+B7GcjQdkvHosiLpSH++GuHZ6zh9MY
eUfyRV0CIHncU936dHjtx/TYUPAFUc6CoRVOTWPsfv+JfJoipCeL
-----END CERTIFICATE-----";

pub(crate) async fn walk(walk: &Walk<'_>) {
    Box::pin(account::walk(walk)).await;
    Box::pin(users::walk(walk)).await;
    Box::pin(keys::walk(walk)).await;
    Box::pin(mfa::walk(walk)).await;
    Box::pin(groups::walk(walk)).await;
    Box::pin(policies::walk(walk)).await;
    Box::pin(roles::walk(walk)).await;
    Box::pin(profiles::walk(walk)).await;
}

async fn new_policy(walk: &Walk<'_>, name: &str) -> Policy {
    let iam = Iam::new(walk.session());
    run!(walk, iam.create_policy(name, READ)).await.unwrap()
}

/// A policy as it was before IAM encoded it.
fn decoded(document: &str) -> String {
    let query = format!("document={document}");
    let (_, text) = url::form_urlencoded::parse(query.as_bytes()).next().unwrap();
    text.into_owned()
}
