//! What tucuxi costs over the SDK that it stands on, and beside boto3. `README.md` says how to run it.

mod actions;
mod answers;
mod boto3;
mod build;
mod listed;
mod listing;
mod making;
mod programs;
mod report;
mod rustc;
mod valgrind;

use std::env;
use std::process::ExitCode;

/// Why something couldn't be measured.
type Failure = Box<dyn std::error::Error + Send + Sync>;

const USAGE: &str = "usage: tucuxi-benches [actions | listing | making | build | boto3]
    actions    instructions and allocations of an action, against the SDK by hand (needs valgrind)
    listing    instructions and allocations of a listing, against the SDK by hand (needs valgrind)
    making     what it costs to make an object (needs valgrind)
    build      how long the macro and the declarations take to build (minutes; needs the crates fetched)
    boto3      time and memory beside boto3 (needs Python)
Without an argument: actions, listing and making.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let Some(code) = rustc::stand_in() {
        return code;
    }
    let result = match arguments[..] {
        [] => actions::report().and_then(|actions| Ok(actions & listed::report()? & making::report()?)),
        ["actions"] => actions::report(),
        ["listing"] => listed::report(),
        ["making"] => making::report(),
        ["build"] => build::report(),
        ["boto3"] => boto3::report(),
        // What the others run, as processes of their own.
        ["repeat", program, rounds] => programs::repeat(program, rounds).map(|()| true),
        ["list", program, url] => boto3::list(program, url).map(|()| true),
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}
