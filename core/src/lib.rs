//! **tucuxi** is to Rust what boto3's session, client and resource are to Python.
//!
//! A `Session` (feature `aws`) holds identity and region, the plain client lies under it, and *resource
//! objects* stand over the client, with loaded attributes, actions, references, waiters and
//! collections. A resource is declared with [`#[resource]`](macro@resource) on a struct, for any
//! SDK crate or for a client of one's own; the compiler checks the declaration.
//!
//! What talks to the network, and what doesn't: making objects, [`Action`]s and [`Collection`]s
//! sends nothing. Awaiting an action or a waiter, polling a collection, and reading an attribute
//! of an object that isn't loaded sends requests.
//!
//! | feature | what it turns on | default |
//! |---|---|---|
//! | `aws` | `Session`, and resources over the AWS SDK | yes |
//! | `https` | the shared HTTP client speaks TLS (builds a C library) | yes |
//! | `http` | a shared HTTP client without TLS, for servers on this machine | no |
//! | `sso` | profiles of IAM Identity Center (builds two more SDK crates) | no |
//! | `serde` | [`Identity`] can be written down and read back | no |

mod action;
#[cfg(feature = "aws")]
mod aws;
mod batch;
mod collection;
mod data;
mod error;
mod identity;
pub mod model;
mod operation;
mod paging;
mod related;
mod resource;
#[cfg(feature = "aws")]
mod session;
mod waiter;
mod walk;

#[doc(hidden)]
pub mod __private;

pub use tucuxi_macros::resource;

pub use crate::action::Action;
pub use crate::batch::{Batch, DEFAULT_CONCURRENCY, Failure, Interrupted, Outcome};
pub use crate::collection::{Collection, Page, Pages};
pub use crate::data::Data;
pub use crate::error::{Error, ErrorKind, OperationError};
pub use crate::identity::{Identifier, Identifiers, Identity};
pub use crate::model::Model;
pub use crate::operation::Operation;
pub use crate::resource::Resource;
#[cfg(feature = "aws")]
pub use crate::session::*;
pub use crate::waiter::{DEFAULT_INTERVAL, DEFAULT_TIMEOUT, WaitRequest, WaitUntil, Waiter};

pub use futures_core::Stream;
#[doc(no_inline)]
pub use futures_util::{StreamExt, TryStreamExt, stream};

/// What an operation on resources gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;
