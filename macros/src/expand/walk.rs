//! A path as code: by reference, or taking out what it leads to.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::spanned::Spanned as _;

use crate::attr::{Index, Path, Segment};
use crate::diag::{at, moved};
use crate::ir::Resource;

/// An `Option<&T>`, or for a path through all items of a list an iterable of `&T`.
///
/// `root` is the place whose member the first segment is.
pub(super) fn look(resource: &Resource<'_>, root: &TokenStream, path: &Path) -> TokenStream {
    match path.segments.split_first() {
        Some((first, rest)) => {
            let name = &first.name;
            let root = moved(root, at(name.span()));
            look_at(resource, &quote_spanned! {at(name.span())=> #root.#name }, first, rest)
        }
        None => quote_spanned! {root.span()=> ::core::option::Option::Some(#root) },
    }
}

/// The same from a place that already is the first segment's member.
pub(super) fn look_at(resource: &Resource<'_>, place: &TokenStream, first: &Segment, rest: &[Segment]) -> TokenStream {
    let span = at(first.name.span());
    let krate = &resource.krate(span);
    let here = match &first.index {
        Index::Whole => quote_spanned! {span=> #krate::__private::Ref(&#place).member() },
        Index::All => quote_spanned! {span=> #krate::__private::list(&#place) },
        Index::First => quote_spanned! {span=> #krate::__private::list(&#place).first() },
        Index::Where { .. } => {
            let find = find(resource, &first.index);
            quote_spanned! {span=> #krate::__private::list(&#place).iter().find(#find) }
        }
    };
    let Some((next, rest)) = rest.split_first() else { return here };
    let name = &next.name;
    let deeper = look_at(resource, &quote_spanned! {at(name.span())=> item.#name }, next, rest);
    join(&first.index, here, deeper, is_many(next, rest), span, quote_spanned! {span=> iter })
}

/// An `Option<T>`, or for a path through all items of a list a `Vec<T>`. What it leads to is moved
/// out; what lies on the way stays.
pub(super) fn take(resource: &Resource<'_>, root: &TokenStream, path: &Path) -> TokenStream {
    match path.segments.split_first() {
        Some((first, rest)) => {
            let name = &first.name;
            let root = moved(root, at(name.span()));
            take_at(resource, &quote_spanned! {at(name.span())=> #root.#name }, first, rest)
        }
        None => quote_spanned! {root.span()=> ::core::option::Option::Some(#root) },
    }
}

/// The same from a place that already is the first segment's member.
pub(super) fn take_at(resource: &Resource<'_>, place: &TokenStream, first: &Segment, rest: &[Segment]) -> TokenStream {
    let span = at(first.name.span());
    let krate = &resource.krate(span);
    let Some((next, rest)) = rest.split_first() else {
        return match &first.index {
            Index::Whole => quote_spanned! {span=> #krate::__private::Mut(&mut #place).take() },
            Index::All => quote_spanned! {span=> #krate::__private::take_list(&mut #place) },
            Index::First => quote_spanned! {span=> #krate::__private::take_list(&mut #place).into_iter().next() },
            Index::Where { .. } => {
                let find = find(resource, &first.index);
                quote_spanned! {span=> #krate::__private::take_list(&mut #place).into_iter().find(#find) }
            }
        };
    };
    let here = match &first.index {
        Index::Whole => quote_spanned! {span=> #krate::__private::Mut(&mut #place).member() },
        Index::All => quote_spanned! {span=> #krate::__private::list_mut(&mut #place) },
        Index::First => quote_spanned! {span=> #krate::__private::list_mut(&mut #place).first_mut() },
        Index::Where { .. } => {
            let find = find(resource, &first.index);
            quote_spanned! {span=> #krate::__private::list_mut(&mut #place).iter_mut().find(#find) }
        }
    };
    let name = &next.name;
    let deeper = take_at(resource, &quote_spanned! {at(name.span())=> item.#name }, next, rest);
    join(&first.index, here, deeper, is_many(next, rest), span, quote_spanned! {span=> iter_mut })
}

fn join(
    index: &Index,
    here: TokenStream,
    deeper: TokenStream,
    many: bool,
    span: proc_macro2::Span,
    iter: TokenStream,
) -> TokenStream {
    match (index, many) {
        (Index::All, _) => {
            quote_spanned! {span=> #here.#iter().flat_map(|item| #deeper).collect::<::std::vec::Vec<_>>() }
        }
        (_, true) => {
            quote_spanned! {span=> #here.into_iter().flat_map(|item| #deeper).collect::<::std::vec::Vec<_>>() }
        }
        (_, false) => quote_spanned! {span=> #here.and_then(|item| #deeper) },
    }
}

fn is_many(first: &Segment, rest: &[Segment]) -> bool {
    std::iter::once(first).chain(rest).any(|segment| matches!(segment.index, Index::All))
}

/// A predicate on an item: whether its member equals an identifier of `this`.
fn find(resource: &Resource<'_>, index: &Index) -> TokenStream {
    let Index::Where { member, identifier } = index else { return TokenStream::new() };
    let span = at(member.span());
    let krate = &resource.krate(span);
    quote_spanned! {span=>
        |item| #krate::__private::Ref(&item.#member).member() == ::core::option::Option::Some(&this.handle.identity().#identifier)
    }
}
