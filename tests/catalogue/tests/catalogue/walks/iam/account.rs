//! What there is once in an account, and its certificates and providers.

use aws_sdk_iam::types::SummaryKeyType;
use tucuxi::TryStreamExt as _;
use tucuxi_services::iam::{Iam, ServerCertificate};

use super::{CERTIFICATE, Walk, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    rules_for_passwords(walk).await;
    an_alias(walk).await;
    a_server_certificate_counted_by_the_summary(walk).await;
    a_saml_provider(walk).await;
}

async fn rules_for_passwords(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let rules = iam.account_password_policy();
    assert!(!run!(walk, rules.exists()).await.unwrap());
    let create = run!(walk, iam.create_account_password_policy());
    let created = create.with(|request| request.minimum_password_length(12).require_symbols(true)).await.unwrap();
    assert_eq!(created, rules);
    run!(walk, rules.load()).await.unwrap();
    assert_eq!(run!(walk, rules.minimum_password_length()).await.unwrap(), Some(12));
    assert!(run!(walk, rules.require_symbols()).await.unwrap());
    assert!(!rules.require_numbers().await.unwrap());
    assert!(!rules.expire_passwords().await.unwrap());

    run!(walk, rules.update()).with(|request| request.max_password_age(90).require_numbers(true)).await.unwrap();
    run!(walk, rules.reload()).await.unwrap();
    assert_eq!(rules.max_password_age().await.unwrap(), Some(90));
    assert!(rules.expire_passwords().await.unwrap() && rules.require_numbers().await.unwrap());
    assert!(!rules.require_symbols().await.unwrap(), "what isn't given goes back to its default");

    run!(walk, rules.delete()).await.unwrap();
    assert!(rules.reload().await.unwrap_err().is_not_found());
}

async fn an_alias(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    run!(walk, iam.create_account_alias("walk-alias")).await.unwrap();
    let listed = iam.client().list_account_aliases().send().await.unwrap();
    assert_eq!(listed.account_aliases(), ["walk-alias"]);
    iam.client().delete_account_alias().account_alias("walk-alias").send().await.unwrap();
}

async fn a_server_certificate_counted_by_the_summary(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let summary = iam.account_summary();
    run!(walk, summary.load()).await.unwrap();
    let before = run!(walk, summary.summary_map()).await.unwrap();
    assert_eq!(before[&SummaryKeyType::UsersQuota], 5_000);

    let create = run!(walk, iam.create_server_certificate("walk-server", CERTIFICATE, "its key"));
    let certificate: ServerCertificate = create.with(|request| request.path("/walk/")).await.unwrap();
    assert_eq!(certificate, iam.server_certificate("walk-server"));
    run!(walk, certificate.load()).await.unwrap();
    assert_eq!(run!(walk, certificate.certificate_body()).await.unwrap(), CERTIFICATE);
    assert_eq!(certificate.certificate_chain().await.unwrap(), None);
    let told = run!(walk, certificate.server_certificate_metadata()).await.unwrap().unwrap();
    assert_eq!((told.server_certificate_name(), told.path()), ("walk-server", "/walk/"));
    let listed: Vec<_> = run!(walk, iam.server_certificates()).try_collect().await.unwrap();
    assert!(listed.contains(&certificate));
    run!(walk, summary.reload()).await.unwrap();
    let after = summary.summary_map().await.unwrap();
    let certificates = SummaryKeyType::ServerCertificates;
    assert_eq!(after[&certificates], before[&certificates] + 1);

    run!(walk, certificate.delete()).await.unwrap();
    assert!(!certificate.exists().await.unwrap());
    assert!(!iam.server_certificates().try_collect::<Vec<_>>().await.unwrap().contains(&certificate));
}

async fn a_saml_provider(walk: &Walk<'_>) {
    let iam = Iam::new(walk.session());
    let [metadata, other] = ["<first/>", "<second/>"].map(|document| document.repeat(200));
    let provider = run!(walk, iam.create_saml_provider(metadata.as_str(), "walk-saml")).await.unwrap();
    assert!(provider.arn().ends_with(":saml-provider/walk-saml"));
    run!(walk, provider.load()).await.unwrap();
    assert_eq!(run!(walk, provider.saml_metadata_document()).await.unwrap(), Some(metadata));
    assert!(run!(walk, provider.create_date()).await.unwrap() < provider.valid_until().await.unwrap());
    let listed: Vec<_> = run!(walk, iam.saml_providers()).try_collect().await.unwrap();
    assert!(listed.contains(&provider));

    let update = run!(walk, provider.update());
    update.with(|request| request.saml_metadata_document(other.as_str())).await.unwrap();
    run!(walk, provider.reload()).await.unwrap();
    assert_eq!(provider.saml_metadata_document().await.unwrap(), Some(other));

    run!(walk, provider.delete()).await.unwrap();
    assert!(provider.reload().await.unwrap_err().is_not_found());
    assert!(!iam.saml_providers().try_collect::<Vec<_>>().await.unwrap().contains(&provider));
}
