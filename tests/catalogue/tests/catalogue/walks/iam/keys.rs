//! What users sign requests with.

use aws_sdk_iam::types::StatusType;
use tucuxi::{Credentials, Session, StreamExt as _, TryStreamExt as _};
use tucuxi_services::iam::{AccessKey, Iam, SigningCertificate, User};

use super::{CERTIFICATE, Walk, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    an_access_key_with_its_secret(walk).await;
    access_keys_as_they_are_listed(walk).await;
    the_user_who_signs(walk).await;
    a_signing_certificate(walk).await;
}

async fn only_key(user: &User) -> AccessKey {
    let keys: Vec<_> = user.access_keys().try_collect().await.unwrap();
    <[_; 1]>::try_from(keys).unwrap().into_iter().next().unwrap()
}

async fn an_access_key_with_its_secret(walk: &Walk<'_>) {
    let user = Iam::new(walk.session()).create_user("walk-secret").await.unwrap();
    walk.recorder().clear();
    let pair = run!(walk, user.create_access_key_pair()).await.unwrap();
    assert_eq!(pair.user_name(), "walk-secret");
    assert_eq!(run!(walk, pair.access_key_id()), pair.id());
    assert_eq!(run!(walk, pair.secret()).await.unwrap().len(), 40);
    assert_eq!(pair.secret_access_key().await.unwrap(), pair.secret().await.unwrap());
    assert_eq!(pair.status().await.unwrap(), StatusType::Active);
    assert_eq!(walk.recorder().count(), 1, "creating told it");
    assert_eq!(only_key(&user).await.id(), pair.id());

    run!(walk, pair.deactivate()).await.unwrap();
    assert_eq!(only_key(&user).await.status().await.unwrap(), Some(StatusType::Inactive));
    assert_eq!(pair.secret().await.unwrap().len(), 40, "nothing could tell it again");
    run!(walk, pair.activate()).await.unwrap();
    assert_eq!(only_key(&user).await.status().await.unwrap(), Some(StatusType::Active));
    run!(walk, pair.delete()).await.unwrap();
    assert_eq!(user.access_keys().count().await, 0);
    user.delete().await.unwrap();
}

async fn access_keys_as_they_are_listed(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.create_user("walk-keys").await.unwrap();
    let [first, second] = [user.create_access_key_pair().await.unwrap(), user.create_access_key_pair().await.unwrap()];
    let keys: Vec<_> = run!(walk, user.access_keys()).try_collect().await.unwrap();
    assert_eq!(keys, [user.access_key(first.id()), iam.access_key("walk-keys", second.id())]);
    let key = &keys[0];
    assert_eq!(key.user(), user);
    assert!(run!(walk, (*key).create_date()).await.unwrap().is_some());
    assert_eq!(iam.access_key_pair("walk-keys", first.id()), first);

    run!(walk, (*key).deactivate()).await.unwrap();
    second.delete().await.unwrap();
    assert_eq!(only_key(&user).await.status().await.unwrap(), Some(StatusType::Inactive));
    run!(walk, (*key).activate()).await.unwrap();
    assert_eq!(only_key(&user).await.status().await.unwrap(), Some(StatusType::Active));
    run!(walk, (*key).delete()).await.unwrap();
    assert_eq!(user.access_keys().count().await, 0);
    user.delete().await.unwrap();
}

async fn the_user_who_signs(walk: &Walk<'_>) {
    let user = Iam::new(walk.session()).create_user("walk-signer").await.unwrap();
    let pair = user.create_access_key_pair().await.unwrap();
    let credentials = Credentials::from_keys(pair.id(), pair.secret().await.unwrap(), None);
    let session = Session::builder().config(walk.session().config().clone()).credentials(credentials);
    let iam = Iam::new(&session.load().await.unwrap());

    let current = iam.current_user();
    run!(walk, current.load()).await.unwrap();
    assert_eq!(run!(walk, current.user_name()).await.unwrap(), "walk-signer");
    assert_eq!(run!(walk, current.user()).await.unwrap(), Some(iam.user("walk-signer")));
    assert_eq!(current.arn().await.unwrap(), user.arn().await.unwrap());
    assert_eq!(current.user_id().await.unwrap(), user.user_id().await.unwrap());
    let keys: Vec<_> = run!(walk, current.access_keys()).try_collect().await.unwrap();
    assert_eq!(keys, [iam.access_key("walk-signer", pair.id())]);

    pair.delete().await.unwrap();
    user.delete().await.unwrap();
}

async fn only_certificate(user: &User) -> SigningCertificate {
    let certificates: Vec<_> = user.signing_certificates().try_collect().await.unwrap();
    <[_; 1]>::try_from(certificates).unwrap().into_iter().next().unwrap()
}

async fn a_signing_certificate(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let user = iam.create_user("walk-certified").await.unwrap();
    let create = run!(walk, iam.create_signing_certificate(CERTIFICATE));
    let certificate = create.with(|request| request.user_name("walk-certified")).await.unwrap();
    assert_eq!(certificate, user.signing_certificate(certificate.id()));
    assert_eq!(certificate.user(), user);
    walk.recorder().clear();
    assert_eq!(run!(walk, certificate.certificate_body()).await.unwrap(), CERTIFICATE);
    assert_eq!(certificate.status().await.unwrap(), StatusType::Active);
    assert_eq!(walk.recorder().count(), 0, "creating told it");
    let listed: Vec<_> = run!(walk, user.signing_certificates()).try_collect().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&certificate));
    assert_eq!(listed[0].certificate_body().await.unwrap(), CERTIFICATE);

    run!(walk, certificate.deactivate()).await.unwrap();
    assert_eq!(only_certificate(&user).await.status().await.unwrap(), StatusType::Inactive);
    run!(walk, certificate.activate()).await.unwrap();
    assert_eq!(only_certificate(&user).await.status().await.unwrap(), StatusType::Active);
    run!(walk, certificate.delete()).await.unwrap();
    assert_eq!(user.signing_certificates().count().await, 0);
    user.delete().await.unwrap();
}
