//! How long the macro and the declarations take to build, and how much the macro writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use wait4::Wait4 as _;

use crate::report::median;
use crate::{Failure, rustc};

const RUNS: usize = 3;
const DECLARATIONS: &str = "tucuxi_services";
/// The smallest of the SDK's crates that there are declarations for.
const SMALLEST: &str = "aws_sdk_sqs";

/// Prints what was measured. Times are shown and never held against anything.
pub(crate) fn report() -> Result<bool, Failure> {
    let scratch = scratch()?;
    println!("Building, in directories of its own under {}\n", scratch.display());

    let target = scratch.join("macros");
    let mut wall = Vec::new();
    let mut cpu = Vec::new();
    for _ in 0..RUNS {
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let start = Instant::now();
        cpu.push(run(cargo("build", &target).args(["--package", "tucuxi-macros"]))?);
        wall.push(start.elapsed().as_secs_f64());
    }
    println!("the macro from nothing, with syn, quote and proc-macro2 (aim: 4 s on two processors)");
    row("from start to end", median(wall), "s");
    row("of a processor", median(cpu), "s");

    let target = scratch.join("services");
    let log = scratch.join("crates.log");
    let logged = |command: &str, package: &str| -> Result<Command, Failure> {
        let mut cargo = cargo(command, &target);
        cargo.args(["--package", package, "--jobs", "1"]);
        rustc::wrap(&mut cargo, &log, DECLARATIONS)?;
        Ok(cargo)
    };
    let check = || -> Result<Command, Failure> {
        let mut check = logged("check", "tucuxi-services")?;
        check.arg("--all-features");
        Ok(check)
    };
    println!("\nchecking declarations (the SDK's crates first, unless an earlier run has: minutes)");
    run(&mut check()?)?;
    run(&mut logged("build", "aws-sdk-sqs")?)?;
    let mut declarations = Vec::new();
    let mut smallest = Vec::new();
    for _ in 0..RUNS {
        run(cargo("clean", &target).args(["--package", "tucuxi-services"]))?;
        fs::remove_file(&log)?;
        run(&mut check()?)?;
        declarations.push(seconds_of(&fs::read_to_string(&log)?, DECLARATIONS)?);
    }
    let expanded = fs::read_to_string(rustc::expansion(&log))?;
    for _ in 0..RUNS {
        run(cargo("clean", &target).args(["--package", "aws-sdk-sqs"]))?;
        fs::remove_file(&log)?;
        run(&mut logged("build", "aws-sdk-sqs")?)?;
        smallest.push(seconds_of(&fs::read_to_string(&log)?, SMALLEST)?);
    }
    let (declarations, smallest) = (median(declarations), median(smallest));
    row("checking all services' declarations, of a processor", declarations, "s");
    row("building the smallest of their SDK crates, aws-sdk-sqs", smallest, "s");
    row("ratio (aim: below 1)", declarations / smallest, "");

    let methods = pieces(&expanded, "pub fn ", "Action<'_, ");
    let operations = pieces(&expanded, "impl ::tucuxi::Operation<", "");
    println!("\nwhat the macro writes for all services, spaces and doc comments left out");
    row("actions", methods.len() as f64, "");
    row("an action's method, the median", median(methods), "bytes");
    row("an operation's implementation, the median", median(operations), "bytes");
    Ok(true)
}

fn row(what: &str, value: f64, unit: &str) {
    println!("    {what:<62} {value:>8.2} {unit}");
}

/// The lengths of the items that begin with `start` and contain `part`, without spaces.
fn pieces(expanded: &str, start: &str, part: &str) -> Vec<f64> {
    let lines: Vec<&str> = expanded.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let item = |(index, first): (usize, &&str)| -> Option<f64> {
        first.trim_start().starts_with(start).then_some(())?;
        // The compiler's printer ends an item with a brace under its beginning.
        let body = lines[index..].iter().position(|line| line.trim() == "}" && indent(line) == indent(first))?;
        let text = lines[index..=index + body].concat();
        let end = text.find('{')?;
        text[..end].contains(part).then_some(())?;
        Some(text.chars().filter(|character| !character.is_whitespace()).count() as f64)
    };
    lines.iter().enumerate().filter_map(item).collect()
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

/// Runs it, and tells the seconds of a processor that it and all that it ran took.
fn run(command: &mut Command) -> Result<f64, Failure> {
    let end = command.spawn()?.wait4()?;
    match end.status {
        status if status.success() => Ok((end.rusage.utime + end.rusage.stime).as_secs_f64()),
        status => Err(format!("{command:?} failed, {status}").into()),
    }
}

/// The time of a crate, from the lines `name seconds`.
fn seconds_of(crates: &str, name: &str) -> Result<f64, Failure> {
    let seconds = crates.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    Ok(seconds.ok_or_else(|| format!("{name} was not compiled"))?.parse()?)
}
