//! The declarations of `tucuxi-services`, held against the models that boto3 makes its resources of.
//!
//! `cargo run -p tucuxi-parity` reads both, prints a table per service and names each difference.
//! It fails on any that `differences.txt` doesn't give a reason for, and on any reason that has lost
//! its difference.
//!
//! Both sides are brought to one form ([`form`]), [`ours`] from the `MODEL`s and [`boto3`] from the
//! files of the pinned Python packages, and one routine compares them ([`compare`]). What boto3's
//! files don't speak of isn't compared: where a batch is told of failures, and how a page's tokens
//! are called.

pub mod boto3;
pub mod compare;
pub mod differences;
pub mod form;
pub mod ours;
pub mod report;
pub mod text;

use tucuxi::model::Model;

use differences::Reviewed;
use report::Report;

/// What stops the check.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The services, as boto3 calls them, with our declarations.
pub const SERVICES: &[(&str, &[Model])] = &[
    ("cloudformation", tucuxi_services::cloudformation::MODELS),
    ("cloudwatch", tucuxi_services::cloudwatch::MODELS),
    ("dynamodb", tucuxi_services::dynamodb::MODELS),
    ("ec2", tucuxi_services::ec2::MODELS),
    ("glacier", tucuxi_services::glacier::MODELS),
    ("iam", tucuxi_services::iam::MODELS),
    ("s3", tucuxi_services::s3::MODELS),
    ("sns", tucuxi_services::sns::MODELS),
    ("sqs", tucuxi_services::sqs::MODELS),
];

/// The differences that have been looked at, with their reasons.
pub const DIFFERENCES: &str = include_str!("../differences.txt");

/// Compares all services.
///
/// # Errors
///
/// When one side can't be read, boto3 has resources for other services, or the reviewed file isn't
/// understood.
pub fn check() -> Result<Report, Failure> {
    let names = || SERVICES.iter().map(|(service, _)| *service);
    let theirs = boto3::services()?;
    if !names().eq(theirs.iter().map(String::as_str)) {
        return Err(format!("boto3 has resources for {theirs:?}").into());
    }
    let reviewed = Reviewed::parse(DIFFERENCES, names())?;
    let mut report = Report::default();
    for (service, models) in SERVICES {
        let ours = ours::catalogue(service, models);
        let theirs = boto3::catalogue(ours::root(service, models), &boto3::read(service)?)?;
        report.services.push(report::Service::new(service, &ours, &theirs, reviewed.of(service)));
    }
    Ok(report)
}
