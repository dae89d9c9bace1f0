//! Ready-made resources for AWS: what boto3's resources offer, declared with
//! [`tucuxi::resource`].
//!
//! Each service is a feature of the same name, and a module; none is on by default. A program begins
//! with the service's root and a session:
//!
//! ```no_run
//! # #[cfg(feature = "s3")]
//! # async fn example() -> Result<(), tucuxi::Error> {
//! use tucuxi::{Session, TryStreamExt};
//! use tucuxi_services::s3::S3;
//!
//! let session = Session::builder().load().await?;
//! let bucket = S3::new(&session).bucket("logs");
//!
//! let mut objects = bucket.objects().limit(100);
//! while let Some(object) = objects.try_next().await? {
//!     println!("{} {:?}", object.key(), object.size().await?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Names are boto3's: what is `ec2.Instance(id).network_interfaces` there is
//! `ec2.instance(id).network_interfaces()` here. Where an attribute and another member would have
//! one name, the attribute carries `_attribute`, as in boto3.
//!
//! Objects of one service can be had from its root, from one another, and with
//! `Type::new(&session, id)`. Making one sends nothing. Actions and collections send their request
//! when awaited or polled; attributes and references load the object when it isn't loaded yet.

#[cfg(feature = "cloudformation")]
pub mod cloudformation;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "glacier")]
pub mod glacier;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
