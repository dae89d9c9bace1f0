//! Prints how the declarations differ from boto3's models. Fails where a difference has no reason.

use std::process::ExitCode;

fn main() -> ExitCode {
    match tucuxi_parity::check() {
        Ok(report) => {
            println!("{report}");
            if report.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
