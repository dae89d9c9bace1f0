//! Who turns on one service builds nothing of the others.

use std::error::Error;
use std::process::Command;

const SERVICES: [&str; 9] = ["cloudformation", "cloudwatch", "dynamodb", "ec2", "glacier", "iam", "s3", "sns", "sqs"];

/// The SDK crates of services that a build with these features builds.
fn sdk_crates(features: &str) -> Result<Vec<&'static str>, Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", env!("CARGO_PKG_NAME"), "--features", features])
        .args(["--prefix", "none", "--format", "{p}", "--edges", "normal,build"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let tree = String::from_utf8(output.stdout)?;
    let packages: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(packages.contains(&"tucuxi"), "{packages:?}");
    let is_built = |service: &&str| packages.iter().any(|name| name.strip_prefix("aws-sdk-") == Some(service));
    Ok(SERVICES.into_iter().filter(is_built).collect())
}

#[test]
fn none_is_on_by_default() -> Result<(), Box<dyn Error>> {
    assert!(sdk_crates("")?.is_empty());
    Ok(())
}

#[test]
fn each_builds_its_own_sdk_crate_alone() -> Result<(), Box<dyn Error>> {
    for service in SERVICES {
        assert_eq!(sdk_crates(service)?, [service]);
    }
    Ok(())
}
