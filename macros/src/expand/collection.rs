//! `#[collection(..)]`

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::operation::operation;
use super::outcome::{Hand, outcome};
use super::value::{Of, bind};
use super::{docs, walk};
use crate::attr::{Call, Pages};
use crate::diag::at;
use crate::ir::{Member, Outcome, Resource};
use crate::names::plain;

pub(super) fn collection(
    resource: &Resource<'_>,
    member: &Member<'_>,
    call: &Call,
    result: &Outcome<'_>,
    pages: Option<&Pages>,
) -> TokenStream {
    let Member { name, attrs, visibility, .. } = member;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let operation = operation(resource, &call.operation);
    let bind = bind(resource, call, Of::One);
    let start = start(resource, call, &operation, pages);
    let read = outcome(resource, result, Hand::Page);
    let target = result.target;
    let docs = docs::lists(resource, attrs, &call.operation);
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility fn #name(&self) -> #krate::Collection<Self, #operation, #target> {
            #krate::__private::collection::<Self, #operation, #target>(
                self,
                |this, request| #bind,
                #start,
                |this, output| #read,
            )
        }
    }
}

/// How the paging begins: a closure from the request and a page size.
fn start(resource: &Resource<'_>, call: &Call, operation: &TokenStream, pages: Option<&Pages>) -> TokenStream {
    let own_span = {
        use syn::spanned::Spanned as _;
        call.operation.span()
    };
    let span = at(own_span);
    let krate = &resource.krate(span);
    match (pages, &resource.client) {
        (Some(Pages::Once), _) => quote_spanned! {span=> #krate::__private::once::<Self, #operation> },
        (Some(Pages::Tokens { tokens, more, size }), _) => {
            let size = match size {
                Some(size) => {
                    let setter = Ident::new(&format!("set_{}", plain(size)), at(size.span()));
                    quote_spanned! {at(size.span())=>
                        ::core::option::Option::Some(|request, size| request.#setter(::core::option::Option::Some(size)))
                    }
                }
                None => quote_spanned! {span=> ::core::option::Option::None },
            };
            let more = match more {
                Some(path) => {
                    let look = walk::look(resource, &quote_spanned! {span=> output }, path);
                    quote_spanned! {at(path.span())=> ::core::option::Option::Some(#look == ::core::option::Option::Some(&true)) }
                }
                None => quote_spanned! {span=> ::core::option::Option::None },
            };
            let looks: Vec<_> =
                tokens.iter().map(|(_, path)| walk::look(resource, &quote_spanned! {span=> output }, path)).collect();
            let setters = tokens.iter().zip(&looks).map(|((input, _), look)| {
                let setter = Ident::new(&format!("set_{}", plain(input)), at(input.span()));
                quote_spanned! {at(input.span())=> .#setter(#look.cloned()) }
            });
            quote_spanned! {span=>
                |request, size| #krate::__private::by_tokens::<Self, #operation>(
                    request,
                    size,
                    #size,
                    |output, request| (#krate::__private::Tokens::new(#more) #(.and(#looks))*, request #(#setters)*),
                )
            }
        }
        (None, _) => quote_spanned! {span=>
            |request, size| {
                use #krate::__private::{MaybeToken as _, NextTokens as _, NoPageSize as _, NoPaginator as _};
                let paginator = request.into_paginator();
                let paginator = match size {
                    ::core::option::Option::Some(size) => paginator.page_size(size).sized(),
                    ::core::option::Option::None => ::core::option::Option::Some(paginator),
                };
                #krate::__private::paginated(
                    paginator.map(|paginator| paginator.send()),
                    |output| output
                        .next_token()
                        .token()
                        .or(output.next_continuation_token())
                        .or(output.continuation_token())
                        .or(output.next_part_number_marker())
                        .or(output.next_marker())
                        .or(output.marker())
                        .or(output.last_evaluated_table_name())
                        .unless_last(output.is_truncated()),
                )
            }
        },
    }
}
