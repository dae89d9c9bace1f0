//! The credentials of a profile that was asked for by name.

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::provider::SharedCredentialsProvider;

use super::SdkConfig;

/// The SDK's default chain without the environment's keys, which there go before any profile:
/// who names a profile in code doesn't mean another account's keys that happen to be set.
pub(super) fn of_profile(name: &str, config: &SdkConfig) -> SharedCredentialsProvider {
    let context = context(config);
    let profile = ProfileFileCredentialsProvider::builder().configure(&context).profile_name(name).build();
    let container = EcsCredentialsProvider::builder().configure(&context).build();
    let instance = ImdsCredentialsProvider::builder().configure(&context).build();
    SharedCredentialsProvider::new(
        CredentialsProviderChain::first_try("Profile", profile)
            .or_else("EcsContainer", container)
            .or_else("Ec2InstanceMetadata", instance),
    )
}

fn context(config: &SdkConfig) -> ProviderConfig {
    let mut context = ProviderConfig::without_region()
        .with_region(config.region().cloned())
        .with_use_fips(config.use_fips())
        .with_use_dual_stack(config.use_dual_stack())
        .with_behavior_version(config.behavior_version());
    if let Some(client) = config.http_client() {
        context = context.with_http_client(client);
    }
    if let Some(time) = config.time_source() {
        context = context.with_time_source(time);
    }
    if let Some(sleep) = config.sleep_impl() {
        context = context.with_sleep_impl(sleep);
    }
    if let Some(retry) = config.retry_config() {
        context = context.with_retry_config(retry.clone());
    }
    if let Some(timeout) = config.timeout_config() {
        context = context.with_timeout_config(timeout.clone());
    }
    context
}
