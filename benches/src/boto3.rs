//! A listing with tucuxi, with the SDK alone and with boto3, each a process of its own.

use std::env;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use aws_sdk_s3::Client;
use aws_sdk_s3::config::{Config, Credentials, Region};
use tucuxi::{SdkConfig, Session};
use tucuxi_services::s3::S3;
use tucuxi_tests::canned::{Canned, Reply};
use wait4::Wait4 as _;

use crate::listing::{self, BUCKET, Listing};
use crate::report::median;
use crate::{Failure, programs};

const LISTING: Listing = Listing { pages: 100 };
const RUNS: usize = 5;
const PROGRAMS: [&str; 3] = ["tucuxi", "sdk", "boto3"];

/// What a run took.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// Seconds from start to end.
    wall: f64,
    /// Seconds of a processor, in the program and in the kernel for it.
    cpu: f64,
    /// The most memory it had at a time, in MiB.
    peak: f64,
}

/// Prints the table.
pub(crate) fn report() -> Result<bool, Failure> {
    let python = tucuxi_tests::python::python();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let server = runtime.block_on(Canned::start());
    let answers = LISTING.answers();
    server.answer_with(move |request| Reply::xml(200, answers[listing::index_of(request.target())].as_str()));

    let mut runs: [Vec<Run>; 3] = Default::default();
    for _ in 0..RUNS {
        for (program, runs) in PROGRAMS.iter().zip(&mut runs) {
            runs.push(run(command(program, &python, server.url())?)?);
            server.clear();
        }
    }

    println!(
        "A program that lists {} objects, key and size of each, from a server on this machine;\n\
         medians of {RUNS} alternating runs, starting included\n",
        LISTING.objects()
    );
    let [tucuxi, sdk, boto3] = runs.map(|runs| {
        let of = |measure: fn(&Run) -> f64| median(runs.iter().map(measure).collect());
        Run { wall: of(|run| run.wall), cpu: of(|run| run.cpu), peak: of(|run| run.peak) }
    });
    println!("{:<20} {:>10} {:>10} {:>10}", "", "wall s", "cpu s", "peak MiB");
    for (program, Run { wall, cpu, peak }) in PROGRAMS.iter().zip([tucuxi, sdk, boto3]) {
        println!("{program:<20} {wall:>10.3} {cpu:>10.3} {peak:>10.1}");
    }
    for (what, over, under) in [("boto3 / tucuxi", boto3, tucuxi), ("tucuxi / sdk", tucuxi, sdk)] {
        let ratio = [over.wall / under.wall, over.cpu / under.cpu, over.peak / under.peak];
        println!("{what:<20} {:>10.2} {:>10.2} {:>10.2}", ratio[0], ratio[1], ratio[2]);
    }
    Ok(true)
}

fn command(program: &str, python: &Path, url: &str) -> Result<Command, Failure> {
    let mut command = match program {
        "boto3" => {
            let mut command = Command::new(python);
            command.arg("-I").arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("python/list.py"));
            command
        }
        _ => {
            let mut command = Command::new(env::current_exe()?);
            command.args(["list", program]);
            command
        }
    };
    // What the machine has for AWS is nobody's business here.
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")) {
        command.env_remove(name);
    }
    command.arg(url).stdout(Stdio::piped());
    Ok(command)
}

fn run(mut command: Command) -> Result<Run, Failure> {
    let start = Instant::now();
    let mut child = command.spawn()?;
    let stdout = child.stdout.take();
    let end = child.wait4()?;
    let wall = start.elapsed().as_secs_f64();

    let mut told = String::new();
    if let Some(mut stdout) = stdout {
        stdout.read_to_string(&mut told)?;
    }
    // The process tells its peak itself: the kernel's account of a child begins with its parent's.
    let (seen, peak) = told.trim_end().rsplit_once(' ').unwrap_or_default();
    if !end.status.success() || seen != LISTING.seen().to_string() {
        return Err(format!("{command:?} failed, {}: {told}", end.status).into());
    }
    let cpu = (end.rusage.utime + end.rusage.stime).as_secs_f64();
    Ok(Run { wall, cpu, peak: peak.parse::<f64>()? / 1024.0 })
}

/// Lists what the server at `url` has, with the SDK alone or with tucuxi, and prints what was
/// seen and the peak of memory, in KiB.
pub(crate) fn list(program: &str, url: &str) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let seen = runtime.block_on(async {
        match program {
            "sdk" => {
                let config = Config::builder()
                    .behavior_version_latest()
                    .region(Region::new("us-east-1"))
                    .credentials_provider(Credentials::new("an-access-key", "a-secret", None, None, "benches"))
                    .http_client(aws_smithy_http_client::Builder::new().build_http())
                    .endpoint_url(url);
                programs::list_by_hand(&Client::from_conf(config.build())).await
            }
            "tucuxi" => {
                let session = Session::builder()
                    .config(SdkConfig::builder().build())
                    .region("us-east-1")
                    .credentials(tucuxi::Credentials::from_keys("an-access-key", "a-secret", None))
                    .endpoint_url(url);
                programs::list(&S3::new(&session.load().await?).bucket(BUCKET)).await
            }
            _ => Err(format!("there is no program `{program}`").into()),
        }
    })?;
    println!("{seen} {}", peak()?);
    Ok(())
}

/// The most memory this process has had at a time, in KiB.
fn peak() -> Result<u64, Failure> {
    let status = fs::read_to_string("/proc/self/status")
        .map_err(|error| format!("the peak of memory is read from /proc/self/status, as Linux has it: {error}"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = line.and_then(|line| line.trim().strip_suffix(" kB")).unwrap_or_default();
    Ok(peak.trim().parse()?)
}
