//! `#[has(..)]` and attributes.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::Type;
use syn::spanned::Spanned as _;

use super::action::parameters;
use super::outcome::{Hand, child, outcome, target_span};
use super::{docs, walk};
use crate::attr::{Path, Value};
use crate::diag::at;
use crate::ir::{Count, Member, Outcome, Resource};

pub(super) fn attribute(resource: &Resource<'_>, member: &Member<'_>, path: Option<&Path>, ty: &Type) -> TokenStream {
    let Member { name, attrs, visibility, .. } = member;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let read = match path {
        Some(path) if path.segments.len() > 1 || path.segments.iter().any(|first| !is_whole(first)) => {
            let look = walk::look(resource, &quote_spanned! {span=> data }, path);
            match path.is_many() {
                true => quote_spanned! {at(ty.span())=> ::std::vec::Vec::from_iter(#look.into_iter().cloned()) },
                false => quote_spanned! {at(ty.span())=> #krate::__private::FromMember::from_member(#look) },
            }
        }
        Some(path) => {
            let member = path.segments.first().map(|first| &first.name);
            quote_spanned! {at(ty.span())=> #krate::__private::FromMember::from_member(&data.#member) }
        }
        None => quote_spanned! {at(ty.span())=> #krate::__private::FromMember::from_member(&data.#name) },
    };
    let this = uses_this(path).then(|| quote_spanned! {span=> let this = self; });
    let docs = docs::loads(resource, attrs);
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility async fn #name(&self) -> #krate::Result<#ty> {
            #this
            #krate::__private::attribute(self, |data| #read).await
        }
    }
}

fn is_whole(segment: &crate::attr::Segment) -> bool {
    matches!(segment.index, crate::attr::Index::Whole)
}

fn uses_this(path: Option<&Path>) -> bool {
    path.is_some_and(|path| {
        path.segments.iter().any(|segment| matches!(segment.index, crate::attr::Index::Where { .. }))
    })
}

pub(super) fn has(resource: &Resource<'_>, member: &Member<'_>, result: &Outcome<'_>) -> TokenStream {
    let Member { name, attrs, visibility, arguments, .. } = member;
    let span = at(target_span(result));
    let krate = &resource.krate(span);
    let (parameters, values) = parameters(arguments);
    let gives = given(result);
    let reads =
        !result.sources.is_empty() || result.identifiers.iter().any(|entry| matches!(entry.value, Value::Item(_)));
    if !reads {
        let child = child(resource, result);
        let docs = docs::sends_nothing(attrs);
        return quote_spanned! {span=>
            #(#attrs)*
            #docs
            #visibility fn #name(&self #(, #parameters)*) -> #gives {
                #(#values)*
                #child
            }
        };
    }
    let read = outcome(resource, result, Hand::Data);
    let docs = docs::loads(resource, attrs);
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility async fn #name(&self #(, #parameters)*) -> #krate::Result<#gives> {
            #(#values)*
            #krate::__private::reference(self, |this, data| #read).await
        }
    }
}

/// What a result gives, as a type.
pub(super) fn given(result: &Outcome<'_>) -> TokenStream {
    let target = result.target;
    let span = at(target.span());
    match result.count {
        Count::One => quote_spanned! {span=> #target },
        Count::Optional => quote_spanned! {span=> ::core::option::Option<#target> },
        Count::Many => quote_spanned! {span=> ::std::vec::Vec<#target> },
    }
}
