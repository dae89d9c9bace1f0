//! The code for a resource. Nothing here can fail: what is wrong was said by [`check`](crate::check).

mod action;
mod batch;
mod collection;
mod docs;
mod has;
mod model;
mod object;
mod operation;
mod outcome;
mod value;
mod waiter;
mod walk;

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::attr::Declared;
use crate::diag::at;
use crate::ir::{Kind, Member, Resource};

/// The struct, its methods and its traits.
pub(crate) fn code(resource: &Resource<'_>) -> TokenStream {
    let span = at(resource.name.span());
    let object = object::object(resource);
    let base = object::methods(resource);
    let members = GROUPS.iter().map(|(doc, is_of)| group(resource, doc, *is_of));
    let loading = object::loading(resource);
    let attributes = group(resource, ATTRIBUTES.0, ATTRIBUTES.1);
    let traits = object::traits(resource);
    let operations = operation::operations(resource);
    let batches = batch::extension(resource);
    let imports = imports(resource);
    quote_spanned! {span=>
        #object

        #batches

        const _: () = {
            #imports
            #base

            #(#members)*
            #loading
            #attributes

            #traits
            #operations
        };
    }
}

/// The traits whose methods generated code calls; without names, so that nothing is shadowed.
fn imports(resource: &Resource<'_>) -> TokenStream {
    let span = at(resource.name.span());
    let krate = resource.krate(span);
    quote_spanned! {span=>
        use #krate::__private::traits::*;
    }
}

type Group = (&'static str, fn(&Kind<'_>) -> bool);

/// The members by kind, in the order of the documentation.
const GROUPS: [Group; 4] = [
    ("**Actions**: each sends one request, when awaited.", |kind| matches!(kind, Kind::Action { .. })),
    ("**Collections**: streams of other objects.", |kind| matches!(kind, Kind::Collection { .. })),
    ("**Other objects** that this one leads to.", |kind| matches!(kind, Kind::Has(_))),
    ("**Waiters**.", |kind| matches!(kind, Kind::Waiter { .. })),
];
/// There are many of them: they come last.
const ATTRIBUTES: Group = ("**Attributes**, of the loaded data.", |kind| matches!(kind, Kind::Attribute { .. }));

/// The methods of one kind of member.
fn group(resource: &Resource<'_>, doc: &str, is_of: fn(&Kind<'_>) -> bool) -> TokenStream {
    let methods: Vec<_> =
        resource.members.iter().filter(|member| is_of(&member.kind)).map(|member| method(resource, member)).collect();
    if methods.is_empty() {
        return TokenStream::new();
    }
    let name = resource.name;
    quote_spanned! {at(name.span())=>
        #[doc = #doc]
        impl #name {
            #(#methods)*
        }
    }
}

fn method(resource: &Resource<'_>, member: &Member<'_>) -> TokenStream {
    match &member.kind {
        Kind::Attribute { path, ty } => has::attribute(resource, member, *path, ty),
        Kind::Action { call, result, .. } => action::action(resource, member, call, result.as_ref()),
        Kind::Has(outcome) => has::has(resource, member, outcome),
        Kind::Collection { call, result, pages } => collection::collection(resource, member, call, result, *pages),
        Kind::Waiter { call, source } => waiter::waiter(resource, member, call, *source),
        // Beside the identifiers, and of the extension trait.
        Kind::Alias { .. } | Kind::Batch { .. } => TokenStream::new(),
    }
}

/// The item alone, so that what mentions it still finds it.
pub(crate) fn survivor(declared: &Declared) -> TokenStream {
    let Declared { attrs, visibility, name, .. } = declared;
    let attrs = attrs.iter().filter(|attr| !attr.path().is_ident("derive"));
    let span = at(name.span());
    quote_spanned! {span=>
        #(#attrs)*
        #visibility struct #name {
            _private: (),
        }
    }
}
