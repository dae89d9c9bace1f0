//! A declaration as it is written. Nothing here knows what it means.

mod args;
mod call;
mod field;
mod item;
mod path;
mod result;
mod value;

pub(crate) use self::args::{ResourceArgs, ShapeArg};
pub(crate) use self::call::{Call, Input};
pub(crate) use self::field::{Batch, Collection, FieldAttr, Pages, Waiter, WrittenAction};
pub(crate) use self::item::{Declared, Field, without_ours};
pub(crate) use self::path::{Index, Path, Root, Segment, Source};
pub(crate) use self::result::{IdentifierEntry, ResultSpec};
pub(crate) use self::value::Value;
