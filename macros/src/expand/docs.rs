//! What generated documentation says: which requests are sent.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::{Attribute, Path};

use crate::attr::Call;
use crate::ir::{Client, Kind, Member, Resource};
use crate::names::{plain, snake};

/// A line after the author's own documentation, or alone.
fn line(attrs: &[Attribute], text: &str) -> TokenStream {
    let documented = attrs.iter().any(|attr| attr.path().is_ident("doc"));
    let gap = documented.then(|| quote! { #[doc = ""] });
    quote! { #gap #[doc = #text] }
}

/// A link to an operation in the SDK's documentation.
fn link(resource: &Resource<'_>, operation: &Path) -> String {
    match (&resource.client, operation.get_ident()) {
        (Client::Sdk { sdk, .. }, Some(name)) => {
            let sdk = sdk.to_token_stream().to_string().replace(' ', "");
            let sdk = sdk.trim_start_matches("::");
            format!("[`{name}`]({sdk}::operation::{}::{name})", snake(&name.to_string()))
        }
        _ => format!("`{}`", operation.to_token_stream().to_string().replace(' ', "")),
    }
}

pub(super) fn object(resource: &Resource<'_>) -> TokenStream {
    let names: Vec<_> = resource.identifiers.iter().map(|identifier| format!("`{}`", plain(identifier.name))).collect();
    let named = match names.as_slice() {
        [] => "It has no identifiers.".to_owned(),
        names => format!("It is named by {}.", names.join(", ")),
    };
    let loaded = match &resource.load {
        Some(load) => {
            format!(" Its data are loaded with {}, once, when first read.", link(resource, &load.call.operation))
        }
        None if resource.shape.is_some() => {
            " Its data come with a listing or an action; they can't be loaded.".to_owned()
        }
        None => String::new(),
    };
    let batches = match resource.members.iter().any(is_batch) {
        true => format!(" Many at once: see [`{}`].", extension_name(resource)),
        false => String::new(),
    };
    line(resource.attrs, &format!("{named}{loaded}{batches}"))
}

pub(super) fn identifier(resource: &Resource<'_>, attrs: &[Attribute], name: &Ident) -> TokenStream {
    let documented = attrs.iter().any(|attr| attr.path().is_ident("doc"));
    let text = match documented {
        true => "Sends nothing.".to_owned(),
        false => format!("The `{}` that names this `{}`. Sends nothing.", plain(name), plain(resource.name)),
    };
    line(attrs, &text)
}

pub(super) fn sends(resource: &Resource<'_>, member: &Member<'_>, operation: &Path) -> TokenStream {
    let batch = match is_batch(member) {
        true => format!(" For many at once: [`{0}_all`]({1}::{0}_all).", plain(member.name), extension_name(resource)),
        false => String::new(),
    };
    line(member.attrs, &format!("Sends {} when awaited.{batch}", link(resource, operation)))
}

pub(super) fn lists(resource: &Resource<'_>, attrs: &[Attribute], operation: &Path) -> TokenStream {
    line(attrs, &format!("Sends {} for each page, when polled.", link(resource, operation)))
}

pub(super) fn batches(resource: &Resource<'_>, attrs: &[Attribute], operation: &Path, max: usize) -> TokenStream {
    line(attrs, &format!("Sends {} for up to {max} objects at a time, when awaited.", link(resource, operation)))
}

pub(super) fn waits(attrs: &[Attribute], call: &Call) -> TokenStream {
    let waiter = call.operation.to_token_stream().to_string().replace(' ', "");
    line(attrs, &format!("Polls with the waiter `{waiter}` when awaited."))
}

pub(super) fn sends_nothing(attrs: &[Attribute]) -> TokenStream {
    line(attrs, "Sends nothing.")
}

/// Whether reading loaded data sends a request.
pub(super) fn data(resource: &Resource<'_>) -> String {
    match &resource.load {
        Some(load) => format!("Sends {}, unless it is loaded.", link(resource, &load.call.operation)),
        None => "Sends nothing; it is an error unless the object came with data.".to_owned(),
    }
}

pub(super) fn loads(resource: &Resource<'_>, attrs: &[Attribute]) -> TokenStream {
    line(attrs, &data(resource))
}

pub(super) fn extension(name: &Ident) -> String {
    format!("Operations on many `{name}`s at once, on any stream of them.", name = plain(name))
}

/// The name of the trait with the batches.
pub(super) fn extension_name(resource: &Resource<'_>) -> String {
    format!("{}Batch", plain(resource.name))
}

fn is_batch(member: &Member<'_>) -> bool {
    matches!(member.kind, Kind::Batch { .. } | Kind::Action { batch: Some(_), .. })
}
