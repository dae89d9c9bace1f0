//! How long the macro and the declarations take to build, and how much the macro writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::report::median;
use crate::{Failure, rustc};

const RUNS: usize = 3;
const DECLARATIONS: &str = "tucuxi_services";
/// The smallest of the SDK's crates that every user of tucuxi builds.
const SMALLEST: &str = "aws_sdk_sts";

/// Prints what was measured. Times are shown and never held against anything.
pub(crate) fn report() -> Result<bool, Failure> {
    let scratch = scratch()?;
    println!("Building, in directories of its own under {}\n", scratch.display());

    let target = scratch.join("macros");
    let mut seconds = Vec::new();
    for _ in 0..RUNS {
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let start = Instant::now();
        run(cargo("build", &target).args(["--package", "tucuxi-macros"]))?;
        seconds.push(start.elapsed().as_secs_f64());
    }
    println!("{:<66} {:>8.2} s", "the macro from nothing, with syn, quote and proc-macro2", median(seconds));

    let target = scratch.join("services");
    let log = scratch.join("crates.log");
    let check = || -> Result<Command, Failure> {
        let mut check = cargo("check", &target);
        check.args(["--package", "tucuxi-services", "--features", "s3,ec2", "--jobs", "1"]);
        rustc::wrap(&mut check, &log, DECLARATIONS)?;
        Ok(check)
    };
    println!("checking the SDK's crates first, unless an earlier run has: minutes");
    run(&mut check()?)?;
    let mut declarations = Vec::new();
    let mut smallest = Vec::new();
    for _ in 0..RUNS {
        run(cargo("clean", &target).args(["--package", "tucuxi-services", "--package", "aws-sdk-sts"]))?;
        fs::remove_file(&log)?;
        run(&mut check()?)?;
        let crates = fs::read_to_string(&log)?;
        declarations.push(seconds_of(&crates, DECLARATIONS)?);
        smallest.push(seconds_of(&crates, SMALLEST)?);
    }
    let (declarations, smallest) = (median(declarations), median(smallest));
    println!("{:<66} {declarations:>8.2} s", "checking all declarations of S3 and EC2");
    println!("{:<66} {smallest:>8.2} s", "checking the smallest of the SDK's crates, aws-sdk-sts");
    println!("{:<66} {:>8.2}", "ratio", declarations / smallest);
    Ok(true)
}

/// A directory beside this program, so that no other build is disturbed.
fn scratch() -> Result<PathBuf, Failure> {
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or("this program isn't in a target directory")?;
    let scratch = target.join("tucuxi-benches");
    fs::create_dir_all(&scratch)?;
    Ok(scratch)
}

fn cargo(command: &str, target: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    cargo.current_dir(workspace).args([command, "--quiet", "--target-dir"]).arg(target);
    cargo
}

fn run(command: &mut Command) -> Result<(), Failure> {
    match command.status()? {
        status if status.success() => Ok(()),
        status => Err(format!("{command:?} failed, {status}").into()),
    }
}

/// The time of a crate, from the lines `name seconds`.
fn seconds_of(crates: &str, name: &str) -> Result<f64, Failure> {
    let seconds = crates.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    Ok(seconds.ok_or_else(|| format!("{name} was not compiled"))?.parse()?)
}
