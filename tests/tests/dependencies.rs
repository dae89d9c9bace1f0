//! What is built below the packages that users name, as cargo tells it.

use std::error::Error;
use std::process::Command;

const SERVICES: [&str; 9] = ["cloudformation", "cloudwatch", "dynamodb", "ec2", "glacier", "iam", "s3", "sns", "sqs"];

/// The packages that a build of `package` with these features builds.
fn packages(package: &str, features: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", package, "--features", features])
        .args(["--prefix", "none", "--format", "{p}", "--edges", "normal,build"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let tree = String::from_utf8(output.stdout)?;
    let packages: Vec<_> = tree.lines().filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect();
    assert!(packages.iter().any(|name| name == "tucuxi"), "{packages:?}");
    Ok(packages)
}

/// The services whose SDK crates are built below the catalogue.
fn services(features: &str) -> Result<Vec<&'static str>, Box<dyn Error>> {
    let packages = packages("tucuxi-services", features)?;
    let is_built = |service: &&str| packages.iter().any(|name| name.strip_prefix("aws-sdk-") == Some(service));
    Ok(SERVICES.into_iter().filter(is_built).collect())
}

#[test]
fn no_aws_crate_is_below_a_client_of_one_s_own() -> Result<(), Box<dyn Error>> {
    let packages = packages("tucuxi-example-notes", "")?;
    let aws: Vec<_> = packages.iter().filter(|name| name.starts_with("aws-")).collect();
    assert!(aws.is_empty(), "{aws:?}");
    Ok(())
}

#[test]
fn no_service_is_on_by_default() -> Result<(), Box<dyn Error>> {
    assert!(services("")?.is_empty());
    Ok(())
}

#[test]
fn each_service_builds_its_own_sdk_crate_alone() -> Result<(), Box<dyn Error>> {
    for service in SERVICES {
        assert_eq!(services(service)?, [service]);
    }
    Ok(())
}
