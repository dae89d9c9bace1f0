//! `batch = 1000` and `#[batch(..)]`: an extension trait for streams of the resource.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote_spanned};

use super::action::parameters;
use super::operation::operation;
use super::value::{Of, bind, with_arguments};
use super::{docs, walk};
use crate::attr::{Call, Path, Value};
use crate::diag::at;
use crate::ir::{Failed, Kind, Member, Resource};
use crate::names::plain;

/// The trait with all batch methods, and its implementation for every stream of the resource.
pub(super) fn extension(resource: &Resource<'_>) -> TokenStream {
    let methods: Vec<_> = resource.members.iter().filter_map(|member| method(resource, member)).collect();
    if methods.is_empty() {
        return TokenStream::new();
    }
    let name = resource.name;
    let visibility = resource.visibility;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let extension = Ident::new(&docs::extension_name(resource), span);
    let doc = docs::extension(name);
    quote_spanned! {span=>
        #[doc = #doc]
        #visibility trait #extension:
            #krate::Stream<Item = #krate::Result<#name>> + ::core::marker::Send + ::core::marker::Sized
        {
            #(#methods)*
        }

        impl<__Stream> #extension for __Stream where
            __Stream: #krate::Stream<Item = #krate::Result<#name>> + ::core::marker::Send
        {
        }
    }
}

fn method(resource: &Resource<'_>, member: &Member<'_>) -> Option<TokenStream> {
    let (call, max, same, failed, name) = match &member.kind {
        Kind::Action { call, batch: Some(max), .. } => {
            (*call, *max, &[][..], None, format_ident!("{}_all", plain(member.name), span = member.name.span()))
        }
        Kind::Batch { call, max, same, failed } => (*call, *max, *same, failed.as_ref(), member.name.clone()),
        _ => return None,
    };
    let this = resource.name;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let operation = operation(resource, &call.operation);
    let (parameters, values) = parameters(&member.arguments);
    let agree = agree(resource, call, same);
    let bind = bind(resource, call, Of::Chunk(same));
    let with = with_arguments(resource, call, Of::ArgumentsAgain);
    let failures = match failed {
        Some(failed) => failures(resource, failed),
        None => quote_spanned! {span=> |_, _| ::std::vec::Vec::new() },
    };
    let attrs = member.attrs;
    let docs = docs::batches(resource, attrs, &call.operation, max);
    Some(quote_spanned! {span=>
        #(#attrs)*
        #docs
        fn #name(self #(, #parameters)*) -> #krate::Batch<Self, #this, #operation> {
            use #krate::__private::traits::*;
            #(#values)*
            let plan: #krate::__private::BatchPlan<#this, #operation> = #krate::__private::BatchPlan {
                max: #max,
                agree: #agree,
                bind: |chunk, request| {
                    let this = &chunk[0];
                    #bind
                },
                failures: #failures,
            };
            #krate::__private::batch::<Self, #this, #operation>(self, plan) #with
        }
    })
}

/// Whether two objects can share a request: a closure that compares what isn't collected.
fn agree<'a>(resource: &Resource<'_>, call: &'a Call, same: &'a [Ident]) -> TokenStream {
    let mut names: Vec<&Ident> = same.iter().collect();
    for input in &call.inputs {
        scalars(resource, &input.value, &mut names);
    }
    let span = at(resource.name.span());
    if names.is_empty() {
        return quote_spanned! {span=> |_, _| true };
    }
    quote_spanned! {span=> |one, other| #(one.handle.identity().#names == other.handle.identity().#names)&&* }
}

/// The identifiers outside of lists.
fn scalars<'a>(resource: &Resource<'_>, value: &'a Value, names: &mut Vec<&'a Ident>) {
    match value {
        Value::Name(name) if resource.is_identifier(value) && !names.contains(&name) => names.push(name),
        Value::Shape(_, inputs) => inputs.iter().for_each(|input| scalars(resource, &input.value, names)),
        _ => {}
    }
}

/// A closure from an answer to its failures.
fn failures(resource: &Resource<'_>, failed: &Failed<'_>) -> TokenStream {
    let Failed { source, identifiers, index, code, message } = failed;
    let span = at(source.span);
    let krate = &resource.krate(span);
    let items = walk::look(resource, &quote_spanned! {span=> output }, &source.path);
    let item = quote_spanned! {span=> item };
    let matches = identifiers.iter().map(|entry| {
        let Value::Item(path) = &entry.value else { return TokenStream::new() };
        let look = walk::look(resource, &item, path);
        let name = &entry.name;
        quote_spanned! {at(name.span())=> #look == ::core::option::Option::Some(&this.handle.identity().#name) }
    });
    let text = |path: &Option<&Path>| match path {
        Some(path) => {
            let look = walk::look(resource, &item, path);
            quote_spanned! {at(path.span())=> #look.map(::std::string::ToString::to_string) }
        }
        None => quote_spanned! {span=> ::core::option::Option::None },
    };
    let (code, message) = (text(code), text(message));
    let index = match index {
        Some(path) => {
            let look = walk::look(resource, &item, path);
            quote_spanned! {at(path.span())=> #krate::__private::place(#look) }
        }
        None => quote_spanned! {span=> chunk.iter().position(|this| #(#matches)&&*) },
    };
    quote_spanned! {span=>
        |output, chunk| #items
            .iter()
            .map(|item| #krate::__private::ItemFailure {
                index: #index,
                code: #code,
                message: #message,
            })
            .collect()
    }
}
