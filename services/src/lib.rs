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
//! | feature and module | begin with | |
//! |---|---|---|
//! | `cloudformation` | `CloudFormation` | stacks, their resources and events |
//! | `cloudwatch` | `CloudWatch` | alarms and metrics |
//! | `dynamodb` | `DynamoDb` | tables |
//! | `ec2` | `Ec2` | instances, images, volumes, networks |
//! | `glacier` | `Glacier` | vaults, archives, jobs, uploads |
//! | `iam` | `Iam` | users, groups, roles, policies, keys |
//! | `s3` | `S3` | buckets, objects, versions, uploads |
//! | `sns` | `Sns` | topics, subscriptions, mobile endpoints |
//! | `sqs` | `Sqs` | queues and messages |
//!
//! Objects of a service can be had from its root, from one another, and with
//! `Type::new(&session, id)`. Making one sends nothing. Actions and collections send their request
//! when awaited or polled; attributes and references load the object when it isn't loaded yet.
//!
//! # Coming from boto3
//!
//! Names are boto3's, and what they mean too. The tests hold every declaration against the models of
//! boto3 1.44.5, and every request against the one boto3 sends.
//!
//! | boto3 | here |
//! |---|---|
//! | `session.resource("ec2")` | `Ec2::new(&session)` |
//! | `ec2.Instance("i-1")` | `ec2.instance("i-1")` |
//! | `instance.state` | `instance.state().await?` |
//! | `instance.vpc` | `instance.vpc().await?` |
//! | `instance.create_image(Name="golden", NoReboot=True)` | `instance.create_image("golden").with(\|request\| request.no_reboot(true)).await?` |
//! | `ec2.instances.all()` | `ec2.instances()`, a `Stream` |
//! | `ec2.instances.filter(Filters=[..]).limit(9)` | `ec2.instances().with(\|request\| request.filters(..)).limit(9)` |
//! | `ec2.instances.filter(..).stop()` | `ec2.instances().with(..).stop_all().await?` |
//! | `instance.wait_until_running()` | `instance.wait_until_running().await?` |
//! | `instance.meta.client` | `instance.client()` |
//!
//! What differs, and why, is listed entry by entry in `tests/parity/differences.txt` of the repository.
//! The chief of it: `BucketLifecycle` of S3 isn't here, as the Rust SDK no longer has its two
//! operations (`BucketLifecycleConfiguration` is); a bucket's objects are listed with `ListObjectsV2`;
//! where an attribute and another member would have one name, the attribute carries `_attribute`,
//! as in boto3.

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
