//! Resources made from resources: references, results and items.

use std::sync::Arc;

use crate::resource::Handle;
use crate::{Data, Error, ErrorKind, Resource};

/// The resource of these identifiers, with the session and client of `parent`.
pub fn child<P, R>(parent: &P, identifiers: R::Identifiers) -> R
where
    P: Resource,
    R: Resource<Session = P::Session, Client = P::Client>,
{
    R::from_handle(Handle::beside(parent, identifiers, None))
}

/// A resource for each item that `identify` names, not knowing the item's data.
pub fn named<'a, P, R, I: 'a>(
    parent: &P,
    items: impl IntoIterator<Item = &'a I>,
    identify: impl Fn(&I) -> Result<Option<R::Identifiers>, Error>,
) -> Result<Vec<R>, Error>
where
    P: Resource,
    R: Resource<Session = P::Session, Client = P::Client>,
{
    let resources = items.into_iter().map(|item| Ok(identify(item)?.map(|identifiers| child(parent, identifiers))));
    resources.filter_map(Result::transpose).collect()
}

/// The resource that an answer itself names, not knowing its data.
pub fn sole<P, R, I>(
    parent: &P,
    item: &I,
    identify: impl FnOnce(&I) -> Result<Option<R::Identifiers>, Error>,
) -> Result<Option<R>, Error>
where
    P: Resource,
    R: Resource<Session = P::Session, Client = P::Client>,
{
    Ok(identify(item)?.map(|identifiers| child(parent, identifiers)))
}

/// What can be the loaded data of a resource whose shape is `S`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the resource's loaded data, `{S}`",
    label = "this leads to `{Self}`",
    note = "take the data from another path, or implement `From<{Self}>` for `{S}`",
    note = "where items are listed, `..` last in the braces makes the resources without data"
)]
pub trait IntoShape<S> {
    /// The data.
    fn into_shape(self) -> S;
}

#[diagnostic::do_not_recommend]
impl<T: Into<S>, S> IntoShape<S> for T {
    fn into_shape(self) -> S {
        self.into()
    }
}

/// The loaded data, if the answer holds any.
pub fn shape<T: IntoShape<S>, S>(item: Option<T>) -> Option<S> {
    item.map(T::into_shape)
}

/// A resource for each item that `identify` names, loaded with the item it was named by.
pub fn hydrated<P, R, I>(
    parent: &P,
    items: Vec<I>,
    identify: impl Fn(&I) -> Result<Option<R::Identifiers>, Error>,
) -> Result<Vec<R>, Error>
where
    P: Resource,
    R: Resource<Session = P::Session, Client = P::Client>,
    I: IntoShape<R::Shape>,
{
    let identifiers = items.iter().map(identify).collect::<Result<Vec<_>, _>>()?;
    let shapes: Arc<[R::Shape]> = items.into_iter().map(I::into_shape).collect();
    let resources = identifiers.into_iter().enumerate().filter_map(|(index, identifiers)| {
        let data = Data::of_page(&shapes, index);
        identifiers.map(|identifiers| R::from_handle(Handle::beside(parent, identifiers, Some(data))))
    });
    Ok(resources.collect())
}

/// The one resource that an answer must hold.
pub fn one<R>(resources: impl IntoIterator<Item = R>, path: &'static str) -> Result<R, Error> {
    resources
        .into_iter()
        .next()
        .ok_or_else(|| Error::new(ErrorKind::Absent, format!("the answer holds nothing at `{path}`")))
}

/// The resource that an answer may hold.
pub fn optional<R>(resources: impl IntoIterator<Item = R>) -> Option<R> {
    resources.into_iter().next()
}
