//! What belongs to a bucket.

use aws_sdk_s3::types::{
    BucketCannedAcl, BucketLifecycleConfiguration, BucketLoggingStatus, CorsConfiguration, CorsRule, Event,
    ExpirationStatus, IndexDocument, LambdaFunctionConfiguration, LifecycleExpiration, LifecycleRule,
    LifecycleRuleFilter, LoggingEnabled, NotificationConfiguration, Tag, Tagging, TopicConfiguration,
    WebsiteConfiguration,
};
use tucuxi_services::s3::ObjectSummaryBatch as _;

use super::{Walk, new_bucket, run};

pub(super) async fn walk(walk: &Walk<'_>) {
    who_may_use_it(walk).await;
    which_pages_may_ask_it(walk).await;
    when_its_objects_end(walk).await;
    where_its_requests_are_logged(walk).await;
    who_is_told_of_its_events(walk).await;
    what_it_is_tagged_with(walk).await;
    what_website_it_serves(walk).await;
}

async fn who_may_use_it(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-users").await;
    let policy = bucket.policy();
    assert_eq!(policy.bucket(), bucket);
    assert!(!run!(walk, policy.exists()).await.unwrap());
    let text = r#"{"Version":"2012-10-17","Statement":[]}"#;
    run!(walk, policy.put(text)).await.unwrap();
    run!(walk, policy.load()).await.unwrap();
    assert_eq!(run!(walk, policy.policy()).await.unwrap().as_deref(), Some(text));
    run!(walk, policy.delete()).await.unwrap();
    assert!(policy.load().await.unwrap_err().is_not_found());

    let acl = bucket.acl();
    assert_eq!(run!(walk, acl.grants()).await.unwrap().len(), 1);
    run!(walk, acl.put()).with(|request| request.acl(BucketCannedAcl::PublicRead)).await.unwrap();
    run!(walk, acl.reload()).await.unwrap();
    let grants = acl.grants().await.unwrap();
    let everyone = grants.iter().filter_map(|grant| grant.grantee()?.uri());
    assert_eq!(everyone.collect::<Vec<_>>(), ["http://acs.amazonaws.com/groups/global/AllUsers"]);
    assert!(run!(walk, acl.owner()).await.unwrap().unwrap().id.is_some());
    bucket.delete().await.unwrap();
}

async fn which_pages_may_ask_it(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-cors").await;
    let cors = bucket.cors();
    assert!(!cors.exists().await.unwrap());
    let rule = CorsRule::builder().allowed_methods("GET").allowed_origins("https://pages.example").max_age_seconds(60);
    let rules = CorsConfiguration::builder().cors_rules(rule.build().unwrap()).build().unwrap();
    run!(walk, cors.put(rules.clone())).await.unwrap();
    run!(walk, cors.load()).await.unwrap();
    assert_eq!(run!(walk, cors.cors_rules()).await.unwrap(), rules.cors_rules);
    run!(walk, cors.delete()).await.unwrap();
    assert!(cors.reload().await.unwrap_err().is_not_found());
    bucket.delete().await.unwrap();
}

async fn when_its_objects_end(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-lifecycle").await;
    let lifecycle = bucket.lifecycle_configuration();
    assert!(!lifecycle.exists().await.unwrap());
    let rule = LifecycleRule::builder()
        .id("drop")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("tmp/").build())
        .expiration(LifecycleExpiration::builder().days(3).build());
    let rules = BucketLifecycleConfiguration::builder().rules(rule.build().unwrap()).build().unwrap();
    let put = run!(walk, lifecycle.put()).with(|request| request.lifecycle_configuration(rules.clone()));
    put.await.unwrap();
    run!(walk, lifecycle.load()).await.unwrap();
    assert_eq!(run!(walk, lifecycle.rules()).await.unwrap(), rules.rules);
    run!(walk, lifecycle.delete()).await.unwrap();
    assert!(lifecycle.reload().await.unwrap_err().is_not_found());
    bucket.delete().await.unwrap();
}

async fn where_its_requests_are_logged(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-logged").await;
    let logs = new_bucket(walk, "walk-logs").await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:PutObject"],
        "Principal":{"Service":"logging.s3.amazonaws.com"},"Resource":"arn:aws:s3:::walk-logs/*"}]}"#;
    logs.policy().put(policy).await.unwrap();
    let logging = bucket.logging();
    assert_eq!(run!(walk, logging.logging_enabled()).await.unwrap(), None);
    let target = LoggingEnabled::builder().target_bucket("walk-logs").target_prefix("log/").build().unwrap();
    let on = BucketLoggingStatus::builder().logging_enabled(target.clone()).build();
    run!(walk, logging.put(on)).await.unwrap();
    run!(walk, logging.reload()).await.unwrap();
    assert_eq!(logging.logging_enabled().await.unwrap(), Some(target));
    logging.put(BucketLoggingStatus::builder().build()).await.unwrap();
    logging.reload().await.unwrap();
    assert_eq!(logging.logging_enabled().await.unwrap(), None);
    logs.objects().delete_all().await.unwrap().into_result().unwrap();
    logs.delete().await.unwrap();
    bucket.delete().await.unwrap();
}

async fn who_is_told_of_its_events(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-events").await;
    let notification = bucket.notification();
    let topic = TopicConfiguration::builder()
        .id("told")
        .topic_arn("arn:aws:sns:us-east-1:123456789012:walk-nobody")
        .events(Event::S3ObjectCreated)
        .build()
        .unwrap();
    let function = LambdaFunctionConfiguration::builder()
        .id("called")
        .lambda_function_arn("arn:aws:lambda:us-east-1:123456789012:function:walk-nobody")
        .events(Event::S3ObjectRemoved)
        .build()
        .unwrap();
    let both = NotificationConfiguration::builder()
        .topic_configurations(topic.clone())
        .lambda_function_configurations(function.clone());
    run!(walk, notification.put(both.build())).await.unwrap();
    run!(walk, notification.load()).await.unwrap();
    assert_eq!(run!(walk, notification.topic_configurations()).await.unwrap(), std::slice::from_ref(&topic));
    assert_eq!(run!(walk, notification.lambda_function_configurations()).await.unwrap(), [function]);
    let one = NotificationConfiguration::builder().topic_configurations(topic.clone()).build();
    notification.put(one).await.unwrap();
    notification.reload().await.unwrap();
    assert_eq!(notification.topic_configurations().await.unwrap(), [topic]);
    assert_eq!(notification.lambda_function_configurations().await.unwrap(), []);
    bucket.delete().await.unwrap();
}

async fn what_it_is_tagged_with(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-tagged").await;
    let tagging = bucket.tagging();
    assert!(!tagging.exists().await.unwrap());
    for value in ["blue", "red"] {
        let tags = Tagging::builder().tag_set(Tag::builder().key("colour").value(value).build().unwrap());
        let tags = tags.build().unwrap();
        run!(walk, tagging.put(tags.clone())).await.unwrap();
        run!(walk, tagging.reload()).await.unwrap();
        assert_eq!(run!(walk, tagging.tag_set()).await.unwrap(), tags.tag_set);
    }
    run!(walk, tagging.delete()).await.unwrap();
    assert!(tagging.reload().await.unwrap_err().is_not_found());
    bucket.delete().await.unwrap();
}

async fn what_website_it_serves(walk: &Walk<'_>) {
    let bucket = new_bucket(walk, "walk-website").await;
    let website = bucket.website();
    assert!(!website.exists().await.unwrap());
    let index = IndexDocument::builder().suffix("index.html").build().unwrap();
    let pages = WebsiteConfiguration::builder().index_document(index.clone()).build();
    run!(walk, website.put(pages)).await.unwrap();
    run!(walk, website.load()).await.unwrap();
    assert_eq!(run!(walk, website.index_document()).await.unwrap(), Some(index));
    assert_eq!(website.error_document().await.unwrap(), None);
    run!(walk, website.delete()).await.unwrap();
    assert!(website.reload().await.unwrap_err().is_not_found());
    bucket.delete().await.unwrap();
}
