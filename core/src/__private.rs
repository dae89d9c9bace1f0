//! What generated code calls. Not for anyone else: it changes with every release.

pub use std::fmt;
pub use std::hash::{Hash, Hasher};
pub use std::string::String;
pub use std::vec::Vec;

pub use futures_core::Stream;

pub use crate::action::{action, action_for, loaded_action, loaded_action_for};
#[cfg(feature = "aws")]
pub use crate::aws::{
    IntoPages, LastAnswer, MaybeToken, NextTokens, NoPageSize, NoPaginator, NoPathStyle, Token, paginated, waited,
};
pub use crate::batch::{BatchPlan, ItemFailure, batch, for_each, place};
pub use crate::collection::collection;
pub use crate::paging::{PageStream, Tokens, by_tokens, once};
pub use crate::related::{child, hydrated, named, one, optional, shape, sole};
pub use crate::resource::{
    Fetch, Handle, Origin, attribute, data, data_loaded, exists, fetch, load, reference, reload, try_load,
};
pub use crate::waiter::{wait_until, waiter};
pub use crate::walk::{
    Built, BuiltPlain, FromMember, Mut, Ref, RequiredMut, RequiredRef, identifier, list, list_mut, made, present,
    required_identifier, take_list,
};

/// The error of an SDK operation.
#[cfg(feature = "aws")]
pub type SdkError<E> =
    aws_smithy_runtime_api::client::result::SdkError<E, aws_smithy_runtime_api::client::orchestrator::HttpResponse>;

/// The traits whose methods generated code calls, for crates without a prelude too.
pub mod traits {
    pub use std::clone::Clone as _;
    pub use std::convert::{From as _, Into as _};
    pub use std::iter::{Extend as _, FromIterator as _, IntoIterator as _, Iterator as _};
    pub use std::string::ToString as _;

    pub use crate::walk::{BuiltPlain as _, RequiredMut as _, RequiredRef as _};
}
