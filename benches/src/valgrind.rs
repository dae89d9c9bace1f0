//! Instructions and allocations, counted by valgrind: the same at every run, on a busy machine too.

use std::env;
use std::io;
use std::process::Command;

use crate::Failure;
use crate::report::median;

/// What one round of a program costs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) instructions: f64,
    pub(crate) allocations: f64,
    pub(crate) bytes: f64,
}

/// How many rounds are run before those that are counted, so that starting cancels out.
const WARM: u64 = 20;
/// How often instructions are counted. Each process has its own hash seeds, and so its own order of
/// frees and a heap of its own: half a per cent.
const RUNS: usize = 5;

/// For both sides alike. valgrind takes `rep movsb`, with which glibc copies more than 2 KiB, for an
/// instruction a byte. And when the heap tidies its small free blocks hangs on all that was freed
/// before, which moves single figures by 1 % from build to build.
const TUNABLES: &str = "glibc.cpu.x86_rep_movsb_threshold=1073741824:glibc.malloc.mxfast=0";

/// The cost of a round of `program`: that of `rounds` more rounds, the median of several runs.
pub(crate) fn cost(program: &str, rounds: u64) -> Result<Cost, Failure> {
    let counts = |count: fn(&str, u64) -> Result<[u64; 2], Failure>| -> Result<[f64; 2], Failure> {
        let (few, many) = (count(program, WARM)?, count(program, WARM + rounds)?);
        Ok(std::array::from_fn(|index| (many[index] as f64 - few[index] as f64) / rounds as f64))
    };
    let [allocations, bytes] = counts(allocated)?;
    let instructions = (0..RUNS).map(|_| Ok(counts(executed)?[0])).collect::<Result<_, Failure>>()?;
    Ok(Cost { instructions: median(instructions), allocations, bytes })
}

fn executed(program: &str, rounds: u64) -> Result<[u64; 2], Failure> {
    let told = run(&["--tool=callgrind", "--callgrind-out-file=/dev/null"], program, rounds)?;
    Ok([number(&told, "Collected :", "")?, 0])
}

fn allocated(program: &str, rounds: u64) -> Result<[u64; 2], Failure> {
    let told = run(&["--tool=memcheck", "--leak-check=no", "--undef-value-errors=no"], program, rounds)?;
    Ok([number(&told, "total heap usage:", " allocs")?, number(&told, "frees,", " bytes allocated")?])
}

fn run(options: &[&str], program: &str, rounds: u64) -> Result<String, Failure> {
    let mut valgrind = Command::new("valgrind");
    valgrind.env("GLIBC_TUNABLES", TUNABLES);
    valgrind.args(options).arg(env::current_exe()?).args(["repeat", program, &rounds.to_string()]);
    let output = valgrind.output().map_err(|error| -> Failure {
        match error.kind() {
            io::ErrorKind::NotFound => {
                "valgrind is needed to count instructions and allocations, and isn't installed: \
                 it is a package of that name in most systems"
                    .into()
            }
            _ => format!("valgrind doesn't start: {error}").into(),
        }
    })?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.success() {
        true => Ok(told),
        false => Err(format!("{valgrind:?} failed, {}:\n{told}", output.status).into()),
    }
}

/// The number between `before` and `after` in what valgrind told.
fn number(told: &str, before: &str, after: &str) -> Result<u64, Failure> {
    let line = told.lines().find_map(|line| Some(line.split_once(before)?.1));
    let text = line.and_then(|line| Some(line.split_once(after)?.0)).filter(|_| !after.is_empty()).or(line);
    let digits: String = text.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    digits.parse().map_err(|_| format!("valgrind didn't tell `{before}`:\n{told}").into())
}
