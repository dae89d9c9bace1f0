//! The declaration as data.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use crate::attr::{Call, Input, Pages, Source, Value};
use crate::diag::at;
use crate::ir::{Client, Count, Kind, Member, Outcome, Resource};
use crate::names::plain;

pub(super) fn model(resource: &Resource<'_>) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let span = at(resource.name.span());
    let name = plain(resource.name);
    let service = match &resource.client {
        Client::Sdk { service, .. } => quote! { ::core::option::Option::Some(#service) },
        Client::Own(_) => quote! { ::core::option::Option::None },
    };
    let identifiers = resource.identifiers.iter().map(|identifier| named(resource, identifier.name, identifier.ty));
    let shape = option(resource.shape.as_ref().map(|shape| shape.text.clone()));
    let load = match &resource.load {
        Some(load) => {
            let (request, path) = (request(resource, load.call), load.source.text());
            quote! { ::core::option::Option::Some(#krate::model::LoadModel { request: #request, path: #path }) }
        }
        None => quote! { ::core::option::Option::None },
    };
    let members = resource.members.iter().map(|member| self::member(resource, member));
    quote_spanned! {span=>
        #krate::Model::new(
            #name,
            #service,
            &[#(#identifiers),*],
            #shape,
            #load,
            &[#(#members),*],
        )
    }
}

fn text(tokens: impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

fn option(text: Option<String>) -> TokenStream {
    match text {
        Some(text) => quote! { ::core::option::Option::Some(#text) },
        None => quote! { ::core::option::Option::None },
    }
}

fn named(resource: &Resource<'_>, name: &syn::Ident, ty: &syn::Type) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let (name, ty) = (plain(name), text(ty));
    quote! { #krate::model::IdentifierModel { name: #name, ty: #ty } }
}

fn member(resource: &Resource<'_>, member: &Member<'_>) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let name = plain(member.name);
    let cfgs = member.attrs.iter().filter(|attr| attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr"));
    let arguments = member.arguments.iter().map(|argument| named(resource, argument.name, argument.ty));
    let kind = match &member.kind {
        Kind::Alias { identifier, .. } => {
            let identifier = plain(identifier);
            quote! { Alias { identifier: #identifier } }
        }
        Kind::Attribute { path, ty } => {
            let path = path.map_or_else(|| name.clone(), crate::attr::Path::text);
            let ty = text(ty);
            quote! { Attribute { path: #path, ty: #ty } }
        }
        Kind::Action { call, result, batch } => {
            let request = request(resource, call);
            let result = match result {
                Some(outcome) => {
                    let outcome = result_model(resource, outcome);
                    quote! { ::core::option::Option::Some(#outcome) }
                }
                None => quote! { ::core::option::Option::None },
            };
            let batch = match batch {
                Some(max) => quote! { ::core::option::Option::Some(#max) },
                None => quote! { ::core::option::Option::None },
            };
            quote! { Action { request: #request, result: #result, batch: #batch } }
        }
        Kind::Batch { call, max, same, failed } => {
            let same = same.iter().map(plain);
            let request = request(resource, call);
            let failed = option(failed.as_ref().map(|failed| failed.source.text()));
            quote! { Batch { request: #request, max: #max, same: &[#(#same),*], failed: #failed } }
        }
        Kind::Has(outcome) => {
            let result = result_model(resource, outcome);
            quote! { Has { result: #result } }
        }
        Kind::Collection { call, result, pages } => {
            let (request, result, paging) =
                (request(resource, call), result_model(resource, result), paging(resource, *pages));
            quote! { Collection { request: #request, result: #result, paging: #paging } }
        }
        Kind::Waiter { call, source } => {
            let (request, path) = (request(resource, call), option(source.map(Source::text)));
            quote! { Waiter { request: #request, path: #path } }
        }
    };
    quote! {
        #(#cfgs)*
        #krate::model::Member { name: #name, arguments: &[#(#arguments),*], kind: #krate::model::MemberKind::#kind }
    }
}

fn request(resource: &Resource<'_>, call: &Call) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let operation = text(&call.operation);
    let inputs = inputs(resource, &call.inputs);
    quote! { #krate::model::RequestModel { operation: #operation, inputs: #inputs } }
}

fn inputs(resource: &Resource<'_>, inputs: &[Input]) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let inputs = inputs.iter().map(|Input { member, append, value }| {
        let (target, value) = (plain(member), self::value(resource, value));
        quote! { #krate::model::Input { target: #target, append: #append, value: #value } }
    });
    quote! { &[#(#inputs),*] }
}

fn value(resource: &Resource<'_>, value: &Value) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let kind = match value {
        Value::Name(name) => {
            let text = plain(name);
            match resource.is_identifier(value) {
                true => quote! { Identifier(#text) },
                false => quote! { Argument(#text) },
            }
        }
        Value::Literal(literal) => {
            let text = literal.to_token_stream().to_string();
            quote! { Literal(#text) }
        }
        Value::Item(path) => {
            let text = path.text();
            quote! { Path(#text) }
        }
        Value::Index(_) => quote! { Index },
        Value::Request(path) => {
            let text = path.text();
            quote! { Request(#text) }
        }
        Value::List(values, _) => {
            let values = values.iter().map(|item| self::value(resource, item));
            quote! { List(&[#(#values),*]) }
        }
        Value::Shape(name, members) => {
            let (name, members) = (plain(name), inputs(resource, members));
            quote! { Shape(#name, #members) }
        }
    };
    quote! { #krate::model::Value::#kind }
}

fn result_model(resource: &Resource<'_>, outcome: &Outcome<'_>) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    let target = text(outcome.target);
    let count = match outcome.count {
        Count::One => quote! { One },
        Count::Optional => quote! { Optional },
        Count::Many => quote! { Many },
    };
    let path =
        (!outcome.sources.is_empty()).then(|| outcome.sources.iter().map(Source::text).collect::<Vec<_>>().join(" + "));
    let path = option(path);
    let hydrates = outcome.hydrates;
    let identifiers = outcome.identifiers.iter().map(|entry| {
        let (name, value, optional) = (plain(&entry.name), value(resource, &entry.value), entry.optional.is_some());
        quote! { #krate::model::IdentifierSource { name: #name, value: #value, optional: #optional } }
    });
    quote! {
        #krate::model::ResultModel {
            resource: #target,
            count: #krate::model::Count::#count,
            path: #path,
            hydrates: #hydrates,
            identifiers: &[#(#identifiers),*],
        }
    }
}

fn paging(resource: &Resource<'_>, pages: Option<&Pages>) -> TokenStream {
    let krate = &resource.krate(at(resource.name.span()));
    match pages {
        None => quote! { #krate::model::Paging::Sdk },
        Some(Pages::Once) => quote! { #krate::model::Paging::Once },
        Some(Pages::Tokens { tokens, .. }) => {
            let tokens = tokens.iter().map(|(input, path)| {
                let (input, path) = (plain(input), path.text());
                quote! { (#input, #path) }
            });
            quote! { #krate::model::Paging::Tokens(&[#(#tokens),*]) }
        }
    }
}
