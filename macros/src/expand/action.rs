//! `#[action(..)]`

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::docs;
use super::operation::operation;
use super::outcome::{Hand, captured, captures, outcome};
use super::value::{Of, bind, with_arguments};
use crate::attr::{Call, Value};
use crate::diag::at;
use crate::ir::{Argument, Member, Outcome, Resource, Uses as _};

pub(super) fn action(resource: &Resource<'_>, member: &Member<'_>, call: &Call, result: Option<&Outcome<'_>>) -> TokenStream {
    let Member { name, attrs, visibility, arguments, .. } = member;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let operation = operation(resource, &call.operation);
    let loaded = call.inputs.iter().any(|input| input.value.uses(&|value| matches!(value, Value::Item(_))));
    let bound = call.inputs.iter().filter(|input| resource.is_bound(&input.value));
    let bind = bind(resource, bound, Of::One);
    let bind = match loaded {
        true => quote_spanned! {span=> |this, data, request| #bind },
        false => quote_spanned! {span=> |this, request| #bind },
    };
    let with = with_arguments(resource, &call.inputs, Of::Arguments);
    let (parameters, values) = parameters(arguments);
    let (gives, call_core) = match result {
        None => {
            let core = if loaded { quote_spanned! {span=> loaded_action } } else { quote_spanned! {span=> action } };
            let gives = quote_spanned! {span=> <#operation as #krate::Operation<Self>>::Output };
            (gives, quote_spanned! {span=> #krate::__private::#core::<Self, #operation>(self, #bind) })
        }
        Some(result) => {
            let core =
                if loaded { quote_spanned! {span=> loaded_action_for } } else { quote_spanned! {span=> action_for } };
            let members = captures(result);
            let getters = members.iter().map(|member| {
                let getter = quote::format_ident!("get_{}", crate::names::plain(member), span = at(member.span()));
                quote_spanned! {at(member.span())=> request.#getter().clone() }
            });
            let locals = members.iter().map(|member| {
                let local = captured(member);
                quote_spanned! {span=> mut #local }
            });
            let finish = outcome(resource, result, Hand::Answer);
            let ty = crate::expand::has::given(result);
            let core = quote_spanned! {span=>
                #krate::__private::#core::<Self, #operation, _, _>(
                    self,
                    #bind,
                    |request| (#(#getters,)*),
                    |this, (#(#locals,)*), mut output| #finish,
                )
            };
            (ty, core)
        }
    };
    let docs = docs::sends(resource, attrs, &call.operation);
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility fn #name(&self #(, #parameters)*) -> #krate::Action<'_, Self, #operation, #gives> {
            #(#values)*
            #call_core #with
        }
    }
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
