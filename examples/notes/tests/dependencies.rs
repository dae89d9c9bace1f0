//! What needs no AWS builds no AWS.

use std::error::Error;
use std::process::Command;

#[test]
fn no_aws_crate_is_below() -> Result<(), Box<dyn Error>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", env!("CARGO_PKG_NAME"), "--prefix", "none", "--format", "{p}"])
        .args(["--edges", "normal,build", "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let tree = String::from_utf8(output.stdout)?;
    let packages: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(packages.contains(&"tucuxi"), "{packages:?}");
    let aws: Vec<_> = packages.iter().filter(|name| name.starts_with("aws-")).collect();
    assert!(aws.is_empty(), "{aws:?}");
    Ok(())
}
