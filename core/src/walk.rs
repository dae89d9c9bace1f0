//! Steps along a path into an answer, alike for optional, required and list members.
//!
//! A step is written as a method call on a wrapper. For an optional member an inherent method
//! answers, for a required one the trait's method of the same name, because inherent methods come
//! first; so one spelling serves both.

use std::collections::HashMap;

use crate::{Error, ErrorKind, Identifier};

/// A member to be looked at.
pub struct Ref<'a, T>(pub &'a T);

impl<'a, T> Ref<'a, Option<T>> {
    /// The member, if it is there.
    pub fn member(self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

/// A required member is always there.
pub trait RequiredRef<'a> {
    /// Its type.
    type Member;

    /// The member.
    fn member(self) -> Option<&'a Self::Member>;
}

impl<'a, T> RequiredRef<'a> for Ref<'a, T> {
    type Member = T;

    fn member(self) -> Option<&'a T> {
        Some(self.0)
    }
}

/// A member to be taken out, or walked through on the way to one.
pub struct Mut<'a, T>(pub &'a mut T);

impl<'a, T> Mut<'a, Option<T>> {
    /// The member, if it is there.
    pub fn member(self) -> Option<&'a mut T> {
        self.0.as_mut()
    }

    /// The member by value.
    pub fn take(self) -> Option<T> {
        self.0.take()
    }
}

/// A required member is always there.
pub trait RequiredMut<'a> {
    /// Its type.
    type Member;

    /// The member.
    fn member(self) -> Option<&'a mut Self::Member>;

    /// The member by value; nothing can stand in its place, so it is copied.
    fn take(self) -> Option<Self::Member>
    where
        Self::Member: Clone;
}

impl<'a, T> RequiredMut<'a> for Mut<'a, T> {
    type Member = T;

    fn member(self) -> Option<&'a mut T> {
        Some(self.0)
    }

    fn take(self) -> Option<T>
    where
        T: Clone,
    {
        Some(self.0.clone())
    }
}

/// A list member, optional or required. An absent list is an empty one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list",
    label = "`[]` and `[0]` go through a list member",
    note = "write the member without brackets if there is one of it"
)]
pub trait List {
    /// What it lists.
    type Item;

    /// The items.
    fn list(&self) -> &[Self::Item];

    /// The items, to be changed.
    fn list_mut(&mut self) -> &mut [Self::Item];

    /// The items by value.
    fn take_list(&mut self) -> Vec<Self::Item>;
}

/// The items of a list member.
pub fn list<L: List<Item = T>, T>(member: &L) -> &[T] {
    member.list()
}

/// The items of a list member, to be changed.
pub fn list_mut<L: List<Item = T>, T>(member: &mut L) -> &mut [T] {
    member.list_mut()
}

/// The items of a list member by value.
pub fn take_list<L: List<Item = T>, T>(member: &mut L) -> Vec<T> {
    member.take_list()
}

impl<T> List for Vec<T> {
    type Item = T;

    fn list(&self) -> &[T] {
        self
    }

    fn list_mut(&mut self) -> &mut [T] {
        self
    }

    fn take_list(&mut self) -> Vec<T> {
        std::mem::take(self)
    }
}

impl<T> List for Option<Vec<T>> {
    type Item = T;

    fn list(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }

    fn list_mut(&mut self) -> &mut [T] {
        self.as_deref_mut().unwrap_or_default()
    }

    fn take_list(&mut self) -> Vec<T> {
        self.take().unwrap_or_default()
    }
}

/// What an attribute can be read from.
#[diagnostic::on_unimplemented(
    message = "an attribute of type `{Self}` cannot be read from a member of type `{M}`",
    label = "declare the attribute with the member's own type",
    note = "an optional member is an `Option<T>`, and an optional list can be a plain `Vec<T>`"
)]
pub trait FromMember<M> {
    /// The attribute's value.
    fn from_member(member: M) -> Self;
}

impl<'a, T: Clone> FromMember<&'a T> for T {
    fn from_member(member: &'a T) -> T {
        member.clone()
    }
}

impl<'a, T: Clone> FromMember<&'a T> for Option<T> {
    fn from_member(member: &'a T) -> Option<T> {
        Some(member.clone())
    }
}

impl<'a, T: Clone> FromMember<&'a Option<Vec<T>>> for Vec<T> {
    fn from_member(member: &'a Option<Vec<T>>) -> Vec<T> {
        member.clone().unwrap_or_default()
    }
}

impl<'a, K: Clone, V: Clone> FromMember<&'a Option<HashMap<K, V>>> for HashMap<K, V> {
    fn from_member(member: &'a Option<HashMap<K, V>>) -> HashMap<K, V> {
        member.clone().unwrap_or_default()
    }
}

impl<'a, T: Clone> FromMember<Option<&'a T>> for Option<T> {
    fn from_member(member: Option<&'a T>) -> Option<T> {
        member.cloned()
    }
}

impl<'a, T: Clone> FromMember<Option<&'a Vec<T>>> for Vec<T> {
    fn from_member(member: Option<&'a Vec<T>>) -> Vec<T> {
        member.cloned().unwrap_or_default()
    }
}

/// A value of one type that can be made of one of another, where a declaration puts the one into
/// the other.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of `{T}`",
    label = "this is of type `{T}`, where `{Self}` is wanted"
)]
pub trait MadeOf<T> {
    /// The value.
    fn made_of(value: T) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T, U: From<T>> MadeOf<T> for U {
    fn made_of(value: T) -> U {
        U::from(value)
    }
}

/// The value that an input or identifier takes, made of another.
pub fn made<T, U: MadeOf<T>>(value: T) -> U {
    U::made_of(value)
}

/// An input that must be there.
pub fn present<T: Clone, U: MadeOf<T>>(member: Option<&T>, name: &'static str) -> Result<U, Error> {
    match member {
        Some(member) => Ok(made(member.clone())),
        None => Err(Error::new(ErrorKind::Absent, format!("the loaded data lack `{name}`"))),
    }
}

/// An identifier that may be there; an empty one names nothing.
pub fn identifier<T: Clone, U: MadeOf<T> + Identifier>(member: Option<&T>) -> Option<U> {
    member.map(|member| made::<T, U>(member.clone())).filter(|identifier| !identifier.is_empty())
}

/// An identifier that must be there.
pub fn required_identifier<T: Clone, U: MadeOf<T> + Identifier>(
    member: Option<&T>,
    name: &'static str,
) -> Result<U, Error> {
    identifier(member).ok_or_else(|| Error::new(ErrorKind::Answer, format!("an item lacks its identifier `{name}`")))
}

/// What a nested input's builder built.
pub struct Built<T>(pub T);

impl<T, E: Into<Box<dyn std::error::Error + Send + Sync>>> Built<Result<T, E>> {
    /// The input, if it is complete.
    pub fn into_result(self) -> Result<T, Error> {
        self.0.map_err(|error| Error::caused(ErrorKind::Input, "an input is incomplete; nothing was sent", error))
    }
}

/// A builder that cannot fail.
pub trait BuiltPlain<T> {
    /// The input.
    fn into_result(self) -> Result<T, Error>;
}

impl<T> BuiltPlain<T> for Built<T> {
    fn into_result(self) -> Result<T, Error> {
        Ok(self.0)
    }
}
