//! DHCP options.

use aws_sdk_ec2::types::{DhcpConfiguration, NewDhcpConfiguration};
use tucuxi_services::ec2::Ec2;

use super::{Walk, all, filter, network, run, tag};

pub(crate) async fn walk(walk: &Walk<'_>) {
    networks_hand_options_out(walk).await;
}

fn option(key: &str, value: &str) -> NewDhcpConfiguration {
    NewDhcpConfiguration::builder().key(key).values(value).build()
}

fn value<'a>(options: &'a [DhcpConfiguration], key: &str) -> Option<&'a str> {
    options.iter().find(|option| option.key() == Some(key))?.values()[0].value()
}

async fn networks_hand_options_out(walk: &Walk<'_>) {
    let ec2 = Ec2::new(walk.session());
    let given = [option("domain-name", "walk.example"), option("domain-name-servers", "192.0.2.53")];
    let options = run!(walk, ec2.create_dhcp_options(given)).await.unwrap();
    run!(walk, options.reload()).await.unwrap();
    let loaded = options.dhcp_configurations().await.unwrap();
    assert_eq!(value(&loaded, "domain-name"), Some("walk.example"));
    assert_eq!(value(&loaded, "domain-name-servers"), Some("192.0.2.53"));
    run!(walk, options.create_tags([tag("walk", "options")])).await.unwrap();
    let by_tag = run!(walk, ec2.dhcp_options_sets()).with(|request| request.filters(filter("tag:walk", "options")));
    assert_eq!(all(by_tag).await, std::slice::from_ref(&options));

    let vpc = network(walk, "10.33.0.0/16").await;
    run!(walk, options.associate_with_vpc(vpc.id())).await.unwrap();
    run!(walk, vpc.reload()).await.unwrap();
    assert_eq!(vpc.dhcp_options().await.unwrap(), Some(options.clone()));
    // The action is the network's own here, so it needs no reload.
    run!(walk, vpc.associate_dhcp_options("default")).await.unwrap();
    assert_eq!(vpc.dhcp_options_id().await.unwrap().as_deref(), Some("default"));

    run!(walk, options.delete()).await.unwrap();
    assert!(!run!(walk, options.exists()).await.unwrap());
    run!(walk, vpc.delete()).await.unwrap();
}
