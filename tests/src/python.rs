//! The Python that the tests bring along: `requirements.txt`, installed under `target/`.
//!
//! It is made when first asked for, which takes a minute and the network, and kept until
//! `requirements.txt` changes.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Instant;

const REQUIREMENTS: &str = include_str!("../requirements.txt");

/// The interpreter that has moto and boto3. Blocks while the environment is being made, by this
/// process or another.
///
/// # Panics
///
/// If there's no Python, or the requirements can't be installed; never without saying why.
pub fn python() -> PathBuf {
    interpreter().unwrap_or_else(|reason| panic!("{reason}"))
}

/// As [`python`], with the reason instead of a panic. A failure is kept, so that a hundred tests
/// don't each wait for the same missing network.
pub(crate) fn interpreter() -> Result<PathBuf, String> {
    static INTERPRETER: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    INTERPRETER.get_or_init(|| ready(&target())).clone()
}

/// The directory `target` of the workspace, or where Cargo was told to put it.
fn target() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    workspace.join(target)
}

fn ready(target: &Path) -> Result<PathBuf, String> {
    let name = format!("python-{:016x}", fingerprint(REQUIREMENTS));
    let environment = target.join(&name);
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last: an environment without it was left half made. And one without an interpreter
    // links to a Python that the system has replaced since.
    let complete = environment.join("complete");
    let is_ready = || complete.exists() && python.exists();
    if is_ready() {
        return Ok(python);
    }

    let lock = target.join(name + ".lock");
    let _held = hold(&lock).map_err(|error| format!("cannot lock {}: {error}", lock.display()))?;
    if !is_ready() {
        make(&environment, &python)?;
        fs::write(&complete, REQUIREMENTS).map_err(|error| format!("cannot write {}: {error}", complete.display()))?;
    }
    Ok(python)
}

/// Waits for the lock. The system lets go of it when the file is dropped or the process dies.
fn hold(path: &Path) -> std::io::Result<File> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let file = File::create(path)?;
    if file.try_lock().is_err() {
        progress("waiting for the Python environment that another process makes");
        file.lock()?;
    }
    Ok(file)
}

fn make(environment: &Path, python: &Path) -> Result<(), String> {
    let started = Instant::now();
    progress("making the Python environment of the tests, once; this takes a minute or so");
    if environment.exists() {
        fs::remove_dir_all(environment).map_err(|error| format!("cannot remove {}: {error}", environment.display()))?;
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    run(Command::new(system).args(["-m", "venv"]).arg(environment))?;
    let requirements = Path::new(env!("CARGO_MANIFEST_DIR")).join("requirements.txt");
    run(Command::new(python)
        .args(["-m", "pip", "install", "--quiet", "--no-input", "--requirement"])
        .arg(requirements))?;
    progress(&format!("made it in {:.0?}", started.elapsed()));
    Ok(())
}

fn run(command: &mut Command) -> Result<(), String> {
    let reason = match command.output() {
        Ok(output) if output.status.success() => return Ok(()),
        Ok(output) => format!(
            "{}\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(error) => error.to_string(),
    };
    Err(format!(
        "the tests need Python 3.11 to 3.14, with venv, and a package index to install from.\n\
         {command:?} failed: {reason}"
    ))
}

/// To the terminal at once: what goes through `eprintln!` waits for the test to fail.
fn progress(message: &str) {
    let _ = writeln!(std::io::stderr(), "tucuxi-tests: {message}");
}

/// FNV-1a, which is the same on every machine and in every release.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    #[test]
    fn the_interpreter_has_boto3() {
        let output = Command::new(super::python())
            .args(["-I", "-c", "import boto3; print(boto3.__version__)"])
            .output()
            .expect("it runs");
        let version = String::from_utf8_lossy(&output.stdout);
        let pinned = format!("\nboto3=={}\n", version.trim());
        assert!(super::REQUIREMENTS.contains(&pinned), "{output:?}");
    }
}
