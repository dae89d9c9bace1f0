//! Applications for a push service, and their endpoints on devices.

use std::collections::HashMap;

use tucuxi::TryStreamExt as _;
use tucuxi_services::sns::{PlatformApplication, PlatformEndpoint, Sns};

use crate::walks::{Walk, run};

fn attribute(name: &str, value: &str) -> HashMap<String, String> {
    [(name.to_owned(), value.to_owned())].into()
}

pub(crate) async fn an_application_and_its_endpoint(walk: &Walk<'_>) {
    let sns = Sns::new(walk.session());
    let credential = attribute("PlatformCredential", "secret");
    let application = run!(walk, sns.create_platform_application("catalogue", "GCM", credential)).await.unwrap();
    assert!(application.arn().ends_with(":app/GCM/catalogue"), "{application:?}");
    let all: Vec<PlatformApplication> = run!(walk, sns.platform_applications()).try_collect().await.unwrap();
    assert!(all.contains(&application));
    run!(walk, application.load()).await.unwrap();
    let topic = attribute("EventEndpointCreated", "arn:aws:sns:us-east-1:123456789012:made");
    run!(walk, application.set_attributes(topic.clone())).await.unwrap();
    run!(walk, application.reload()).await.unwrap();
    let attributes = run!(walk, application.attributes()).await.unwrap();
    assert_eq!(attributes["EventEndpointCreated"], topic["EventEndpointCreated"]);

    an_endpoint(walk, &application).await;

    run!(walk, application.delete()).await.unwrap();
    assert!(!run!(walk, application.exists()).await.unwrap());
}

async fn an_endpoint(walk: &Walk<'_>, application: &PlatformApplication) {
    let create = run!(walk, (*application).create_platform_endpoint("token"));
    let endpoint = create.with(|request| request.custom_user_data("mine")).await.unwrap();
    assert!(endpoint.arn().contains(":endpoint/GCM/catalogue/"), "{endpoint:?}");
    let all: Vec<PlatformEndpoint> = run!(walk, (*application).endpoints()).try_collect().await.unwrap();
    assert_eq!(all, std::slice::from_ref(&endpoint));
    run!(walk, endpoint.load()).await.unwrap();
    let attributes = run!(walk, endpoint.attributes()).await.unwrap();
    assert_eq!((attributes["Token"].as_str(), attributes["Enabled"].as_str()), ("token", "true"));

    assert!(run!(walk, endpoint.publish("ping")).await.unwrap().message_id().is_some());
    run!(walk, endpoint.set_attributes(attribute("Enabled", "false"))).await.unwrap();
    run!(walk, endpoint.reload()).await.unwrap();
    assert_eq!(endpoint.attributes().await.unwrap()["Enabled"], "false");
    assert_eq!(endpoint.publish("nobody there").await.unwrap_err().code(), Some("EndpointDisabled"));

    run!(walk, endpoint.delete()).await.unwrap();
    assert!(!run!(walk, endpoint.exists()).await.unwrap());
    assert!(application.endpoints().try_next().await.unwrap().is_none());
}
