//! Inputs as code: setters on the client's builder.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::Lit;
use syn::spanned::Spanned as _;

use super::walk;
use crate::attr::{Call, Input, Value};
use crate::diag::{at, moved};
use crate::ir::{Client, Resource, Uses as _};
use crate::names::plain;

/// Where the objects that a value speaks of are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of<'a> {
    /// `this` is the object.
    One,
    /// `chunk` holds many, and a list collects over them, unless all have these identifiers in
    /// common; `this` is the first.
    Chunk(&'a [Ident]),
    /// `this` is one of the chunk, at `index`.
    Each,
    /// There is none: only arguments are at hand, and needed for this request alone.
    Arguments,
    /// The same, for one request after the other.
    ArgumentsAgain,
}

/// The request with the inputs that need the object, as a `Result`.
pub(super) fn bind(resource: &Resource<'_>, call: &Call, of: Of<'_>) -> TokenStream {
    let span = at(call.operation.span());
    let inputs = call.inputs.iter().filter(|input| resource.is_bound(call, input));
    let calls = inputs.map(|input| set(resource, input, of));
    quote_spanned! {span=> ::core::result::Result::Ok(request #(#calls)*) }
}

/// The inputs that only arguments go into: they are set before the caller's own changes.
pub(super) fn with_arguments(resource: &Resource<'_>, call: &Call, of: Of<'_>) -> Option<TokenStream> {
    let span = at(call.operation.span());
    let inputs = call.inputs.iter().filter(|input| !resource.is_bound(call, input));
    let calls: Vec<_> = inputs.map(|input| set(resource, input, of)).collect();
    let again = (of == Of::ArgumentsAgain).then(|| quote_spanned! {span=> move });
    (!calls.is_empty()).then(|| quote_spanned! {span=> .with(#again |request| request #(#calls)*) })
}

/// One setter call.
fn set(resource: &Resource<'_>, input: &Input, of: Of<'_>) -> TokenStream {
    let Input { member, append, value } = input;
    let span = at(member.span());
    let text = plain(member);
    if *append {
        // An appending setter converts by itself; converting before it would leave the type open.
        let value = match value {
            Value::Name(name) if resource.is_identifier(value) => {
                quote_spanned! {span=> this.handle.identity().#name.clone() }
            }
            Value::Literal(literal) => quote_spanned! {span=> #literal },
            value => self::value(resource, value, of),
        };
        let setter = crate::names::ident(&text, span);
        quote_spanned! {span=> .#setter(#value) }
    } else {
        let value = self::value(resource, value, of);
        let setter = Ident::new(&format!("set_{text}"), span);
        quote_spanned! {span=> .#setter(::core::option::Option::Some(#value)) }
    }
}

fn value(resource: &Resource<'_>, value: &Value, of: Of<'_>) -> TokenStream {
    let span = at(value.span());
    let krate = &resource.krate(span);
    match value {
        Value::Name(name) if resource.is_identifier(value) => {
            quote_spanned! {span=> #krate::__private::made(this.handle.identity().#name.clone()) }
        }
        Value::Name(name) if of == Of::Arguments => quote_spanned! {span=> #name },
        Value::Name(name) => quote_spanned! {span=> #name.clone() },
        Value::Literal(literal @ Lit::Str(_)) => quote_spanned! {span=> #krate::__private::made(#literal) },
        Value::Literal(literal) => quote_spanned! {span=> #literal },
        Value::Item(path) => {
            let look = walk::look(resource, &quote_spanned! {span=> data }, path);
            let text = path.text();
            quote_spanned! {span=> #krate::__private::present(#look, #text)? }
        }
        Value::Index(_) => quote_spanned! {span=> #krate::__private::made(::std::string::ToString::to_string(&index)) },
        // Refused by the check.
        Value::Request(_) => TokenStream::new(),
        Value::List(values, _) => {
            let objects = match of {
                Of::Chunk(same) => values.iter().any(|value| value.uses(&|value| resource.tells_apart(value, same))),
                _ => false,
            };
            let items = values.iter().map(|item| self::value(resource, item, if objects { Of::Each } else { of }));
            if objects {
                quote_spanned! {span=> #krate::__private::for_each(chunk, |index, this| ::core::result::Result::Ok([#(#items),*]))? }
            } else {
                quote_spanned! {span=> ::std::vec::Vec::from([#(#items),*]) }
            }
        }
        Value::Shape(name, inputs) => {
            let calls = inputs.iter().map(|input| set(resource, input, of));
            let types = match &resource.client {
                Client::Sdk { sdk, .. } => {
                    let sdk = moved(sdk, span);
                    quote_spanned! {span=> #sdk::types:: }
                }
                Client::Own(_) => TokenStream::new(),
            };
            quote_spanned! {span=> #krate::__private::Built(#types #name::builder() #(#calls)* .build()).into_result()? }
        }
    }
}
