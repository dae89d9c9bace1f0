//! This program in the place of the compiler, to tell what each crate takes.
//!
//! Cargo calls a wrapper with the compiler's path and arguments. So the time of every crate is told
//! by itself, and as a processor's, which a busy machine doesn't lengthen much.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};

use wait4::Wait4 as _;

use crate::Failure;

/// The file that gets a line for each crate, and beside which expansions are put.
const LOG: &str = "TUCUXI_BENCHES_RUSTC_LOG";
/// The crate whose expansion is wanted.
const EXPAND: &str = "TUCUXI_BENCHES_EXPAND";

/// Has Cargo run this program as its compiler. A crate named by `expand` is expanded besides.
pub(crate) fn wrap(cargo: &mut Command, log: &Path, expand: &str) -> Result<(), Failure> {
    cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(LOG, log).env(EXPAND, expand);
    Ok(())
}

/// Where the expansion of the crate is put.
pub(crate) fn expansion(log: &Path) -> std::path::PathBuf {
    log.with_extension("expanded.rs")
}

/// Runs the compiler, if this was called in its place.
pub(crate) fn stand_in() -> Option<ExitCode> {
    let log = env::var_os(LOG)?;
    let result = compile(Path::new(&log));
    Some(result.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    }))
}

fn compile(log: &Path) -> Result<ExitCode, Failure> {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or("no compiler was given")?;
    let arguments: Vec<_> = arguments.collect();
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);

    let end = Command::new(&rustc).args(&arguments).spawn()?.wait4()?;
    let (status, seconds) = (end.status, (end.rusage.utime + end.rusage.stime).as_secs_f64());
    if let Some(name) = name.and_then(|name| name.to_str()).filter(|_| status.success()) {
        writeln!(OpenOptions::new().create(true).append(true).open(log)?, "{name} {seconds:.3}")?;
        if env::var(EXPAND).is_ok_and(|expand| expand == name) {
            let mut expand = Command::new(&rustc);
            expand.args(&arguments).arg("-Zunpretty=expanded").env("RUSTC_BOOTSTRAP", "1");
            fs::write(expansion(log), expand.output()?.stdout)?;
        }
    }
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
