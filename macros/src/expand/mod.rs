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
    let methods = resource.members.iter().map(|member| method(resource, member));
    let name = resource.name;
    let span = at(name.span());
    let object = object::object(resource);
    let base = object::methods(resource);
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

            impl #name {
                #(#methods)*
            }

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

fn method(resource: &Resource<'_>, member: &Member<'_>) -> TokenStream {
    match &member.kind {
        Kind::Alias { identifier, ty } => object::alias(resource, member, identifier, ty),
        Kind::Attribute { path, ty } => has::attribute(resource, member, *path, ty),
        Kind::Action { call, result, .. } => action::action(resource, member, call, result.as_ref()),
        Kind::Has(outcome) => has::has(resource, member, outcome),
        Kind::Collection { call, result, pages } => collection::collection(resource, member, call, result, *pages),
        Kind::Waiter { call, source } => waiter::waiter(resource, member, call, *source),
        // Its method is of the extension trait.
        Kind::Batch { .. } => TokenStream::new(),
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
