//! `#[action(..)]`

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::spanned::Spanned as _;

use super::docs;
use super::has::given;
use super::operation::operation;
use super::outcome::{Hand, captured, captures, outcome};
use super::value::{Of, bind, with_arguments};
use crate::attr::{Call, Root, Source, Value};
use crate::diag::at;
use crate::ir::{Argument, Member, Outcome, Resource, Uses as _};
use crate::names::plain;

pub(super) fn action(
    resource: &Resource<'_>,
    member: &Member<'_>,
    call: &Call,
    result: Option<&Outcome<'_>>,
) -> TokenStream {
    let Member { name, attrs, visibility, arguments, .. } = member;
    let span = at(name.span());
    let there = at(call.operation.span());
    let krate = &resource.krate(there);
    let operation = operation(resource, &call.operation);
    let loaded = call.inputs.iter().any(|input| input.value.uses(&|value| matches!(value, Value::Item(_))));
    let bind = bind(resource, call, Of::One);
    let moves = resource.nests_arguments(call).then(|| quote_spanned! {span=> move });
    let bind = match loaded {
        true => quote_spanned! {span=> #moves |this, data, request| #bind },
        false => quote_spanned! {span=> #moves |this, request| #bind },
    };
    let with = with_arguments(resource, call, Of::Arguments);
    let (parameters, values) = parameters(arguments);
    let data = if loaded { "loaded_" } else { "" };
    let (gives, call_core) = match result {
        None => {
            let core = format_ident!("{data}action", span = there);
            (TokenStream::new(), quote_spanned! {there=> #krate::__private::#core::<Self, #operation>(self, #bind) })
        }
        Some(result) => {
            let core = format_ident!("{data}action_for", span = there);
            let members = captures(result);
            let getters = members.iter().map(|member| {
                let getter = format_ident!("get_{}", plain(member), span = at(member.span()));
                quote_spanned! {at(member.span())=> request.#getter().clone() }
            });
            let locals = members.iter().map(|member| {
                let (local, mutable) = (captured(member), mutable(result, Root::Request, span));
                quote_spanned! {span=> #mutable #local }
            });
            let mutable = mutable(result, Root::Response, span);
            let finish = outcome(resource, result, Hand::Answer);
            let given = given(result);
            let core = quote_spanned! {there=>
                #krate::__private::#core::<Self, #operation, _, _>(
                    self,
                    #bind,
                    |request| (#(#getters,)*),
                    |this, (#(#locals,)*), #mutable output| #finish,
                )
            };
            (quote_spanned! {span=> , #given }, core)
        }
    };
    let docs = docs::sends(resource, member, &call.operation);
    let gives = quote_spanned! {there=> #krate::Action<'_, Self, #operation #gives> };
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility fn #name(&self #(, #parameters)*) -> #gives {
            #(#values)*
            #call_core #with
        }
    }
}

/// `mut`, where something is taken out of the answer or the request.
fn mutable(result: &Outcome<'_>, root: Root, span: Span) -> Option<TokenStream> {
    let takes = |source: &Source| source.root == root && !source.path.segments.is_empty();
    (result.hydrates && result.sources.iter().any(takes)).then(|| quote_spanned! {span=> mut })
}

/// The parameters, and what turns each into its declared type.
pub(super) fn parameters(arguments: &[Argument<'_>]) -> (Vec<TokenStream>, Vec<TokenStream>) {
    arguments
        .iter()
        .map(|Argument { name, ty }| {
            let span = at(name.span());
            (
                quote_spanned! {span=> #name: impl ::core::convert::Into<#ty> },
                quote_spanned! {span=> let #name: #ty = ::core::convert::Into::into(#name); },
            )
        })
        .unzip()
}
