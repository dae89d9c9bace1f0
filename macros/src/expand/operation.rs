//! The SDK's operations and waiters, as the runtime knows them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote_spanned};
use syn::Path;

use crate::diag::{at, moved};
use crate::ir::{Client, Kind, Resource};
use crate::names::{camel, ident, snake};

/// The type that stands for an operation.
pub(super) fn operation(resource: &Resource<'_>, operation: &Path) -> TokenStream {
    match (&resource.client, operation.get_ident()) {
        (Client::Sdk { sdk, .. }, Some(name)) => {
            let span = at(name.span());
            let (sdk, module) = (moved(sdk, span), ident(&snake(&name.to_string()), span));
            quote_spanned! {span=> #sdk::operation::#module::#name }
        }
        _ => operation.to_token_stream(),
    }
}

/// The type of a waiter's request.
pub(super) fn wait_request(resource: &Resource<'_>, waiter: &Path) -> TokenStream {
    match (&resource.client, waiter.get_ident()) {
        (Client::Sdk { sdk, .. }, Some(name)) => {
            let span = at(name.span());
            let (sdk, module) = (moved(sdk, span), ident(&snake(&name.to_string()), span));
            let builder = format_ident!("{name}FluentBuilder", span = span);
            quote_spanned! {span=> #sdk::waiters::#module::#builder }
        }
        _ => waiter.to_token_stream(),
    }
}

/// Implements the runtime's seam for each operation and waiter that the declaration names, once.
pub(super) fn operations(resource: &Resource<'_>) -> TokenStream {
    let Client::Sdk { sdk, .. } = &resource.client else { return TokenStream::new() };
    let mut operations: Vec<&Ident> = Vec::new();
    let mut waiters: Vec<&Ident> = Vec::new();
    fn add<'a>(names: &mut Vec<&'a Ident>, path: &'a Path) {
        if let Some(name) = path.get_ident()
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    if let Some(load) = &resource.load {
        add(&mut operations, &load.call.operation);
    }
    for member in &resource.members {
        match &member.kind {
            Kind::Action { call, .. } | Kind::Collection { call, .. } | Kind::Batch { call, .. } => {
                add(&mut operations, &call.operation);
            }
            Kind::Waiter { call, .. } => add(&mut waiters, &call.operation),
            Kind::Alias { .. } | Kind::Attribute { .. } | Kind::Has(_) => {}
        }
    }
    let operations = operations.into_iter().map(|name| seam(resource, sdk, name));
    let waiters = waiters.into_iter().map(|name| wait_seam(resource, sdk, name));
    operations.chain(waiters).collect()
}

fn seam(resource: &Resource<'_>, sdk: &Path, name: &Ident) -> TokenStream {
    let this = resource.name;
    let span = at(name.span());
    let (krate, sdk) = (&resource.krate(span), moved(sdk, span));
    let aws = name.to_string();
    let method = ident(&snake(&aws), span);
    let output = format_ident!("{}Output", camel(&aws), span = span);
    let error = format_ident!("{aws}Error", span = span);
    let builder = format_ident!("{aws}FluentBuilder", span = span);
    quote_spanned! {span=>
        impl #krate::Operation<#this> for #sdk::operation::#method::#name {
            type Client = #sdk::Client;
            type Request = #sdk::operation::#method::builders::#builder;
            type Output = #sdk::operation::#method::#output;
            type Error = #krate::__private::SdkError<#sdk::operation::#method::#error>;
            const NAME: &'static str = #aws;

            fn request(client: &Self::Client) -> Self::Request {
                client.#method()
            }

            fn send(
                request: Self::Request,
            ) -> impl ::core::future::Future<Output = ::core::result::Result<Self::Output, Self::Error>> + ::core::marker::Send {
                request.send()
            }
        }
    }
}

fn wait_seam(resource: &Resource<'_>, sdk: &Path, name: &Ident) -> TokenStream {
    let this = resource.name;
    let span = at(name.span());
    let (krate, sdk) = (&resource.krate(span), moved(sdk, span));
    let aws = name.to_string();
    let module = ident(&snake(&aws), span);
    let method = format_ident!("wait_until_{}", snake(&aws), span = span);
    let builder = format_ident!("{aws}FluentBuilder", span = span);
    let poll = format_ident!("{aws}FinalPoll", span = span);
    quote_spanned! {span=>
        impl #krate::WaitRequest<#this> for #sdk::waiters::#module::#builder {
            type Client = #sdk::Client;
            type Output = <#sdk::waiters::#module::#poll as #krate::__private::LastAnswer>::Output;
            const NAME: &'static str = #aws;

            fn request(client: &Self::Client) -> Self {
                use #sdk::client::Waiters as _;
                client.#method()
            }

            async fn wait(
                self,
                max_wait: ::core::time::Duration,
            ) -> #krate::Result<::core::option::Option<Self::Output>> {
                #krate::__private::waited(self.wait(max_wait).await)
            }
        }
    }
}
