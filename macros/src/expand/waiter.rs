//! `#[waiter(..)]`

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::operation::wait_request;
use super::value::{Of, bind};
use super::{docs, walk};
use crate::attr::{Call, Source};
use crate::diag::at;
use crate::ir::{Member, Resource};

pub(super) fn waiter(
    resource: &Resource<'_>,
    member: &Member<'_>,
    call: &Call,
    source: Option<&Source>,
) -> TokenStream {
    let Member { name, attrs, visibility, .. } = member;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let request = wait_request(resource, &call.operation);
    let bind = bind(resource, call, Of::One);
    let see = match source {
        Some(source) => {
            let span = at(source.span);
            let take = walk::take(resource, &quote_spanned! {span=> output }, &source.path);
            let krate = resource.krate(span);
            quote_spanned! {span=> |this, mut output| #krate::__private::shape(#take) }
        }
        None => quote_spanned! {span=> |_, _| ::core::option::Option::None },
    };
    let docs = docs::waits(attrs, call);
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility fn #name(&self) -> #krate::Waiter<'_, Self, #request> {
            #krate::__private::waiter::<Self, #request>(self, |this, request| #bind, #see)
        }
    }
}
