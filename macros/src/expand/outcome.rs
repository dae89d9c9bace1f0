//! Resources out of an answer, a request or loaded data.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};

use super::walk;
use crate::attr::{IdentifierEntry, Path, Root, Segment, Value};
use crate::diag::{at, moved};
use crate::ir::{Count, Outcome, Resource};
use crate::names::plain;

/// What the code around has at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hand {
    /// `output`, to be consumed, and what was captured of the request.
    Answer,
    /// `output`, behind `&mut`.
    Page,
    /// `data`, behind `&`.
    Data,
}

/// The members of the request that a result needs, as captured before it is sent.
pub(super) fn captures(outcome: &Outcome<'_>) -> Vec<Ident> {
    let mut members: Vec<Ident> = Vec::new();
    let mut add = |path: &Path| {
        if let Some(first) = path.segments.first()
            && !members.contains(&first.name)
        {
            members.push(first.name.clone());
        }
    };
    for source in outcome.sources.iter().filter(|source| source.root == Root::Request) {
        add(&source.path);
    }
    for entry in outcome.identifiers {
        if let Value::Request(path) = &entry.value {
            add(path);
        }
    }
    members
}

/// The local variable that holds a captured member.
pub(super) fn captured(member: &Ident) -> Ident {
    format_ident!("request_{}", plain(member), span = at(member.span()))
}

/// A `Result` of the resources.
pub(super) fn outcome(resource: &Resource<'_>, outcome: &Outcome<'_>, hand: Hand) -> TokenStream {
    let span = at(target_span(outcome));
    let krate = &resource.krate(span);
    let identify = identify(resource, outcome);
    let root = match hand {
        Hand::Answer | Hand::Page => quote_spanned! {span=> output },
        Hand::Data => quote_spanned! {span=> data },
    };
    let all = match outcome.sources {
        [] if outcome.count != Count::Many => quote_spanned! {span=> #krate::__private::sole(this, &#root, #identify) },
        [] => quote_spanned! {span=> #krate::__private::named(this, [&#root], #identify) },
        [source] => items(resource, outcome, source, &root, hand, &identify),
        sources => {
            let lists = sources.iter().map(|source| items(resource, outcome, source, &root, hand, &identify));
            quote_spanned! {span=> ::core::result::Result::Ok([#(#lists?),*].into_iter().flatten().collect()) }
        }
    };
    match outcome.count {
        Count::Many => all,
        Count::Optional => quote_spanned! {span=> ::core::result::Result::Ok(#krate::__private::optional(#all?)) },
        Count::One => {
            let text = outcome.sources.first().map_or_else(|| "response".to_owned(), crate::attr::Source::text);
            quote_spanned! {span=> #krate::__private::one(#all?, #text) }
        }
    }
}

/// The resources of one source.
fn items(
    resource: &Resource<'_>,
    outcome: &Outcome<'_>,
    source: &crate::attr::Source,
    root: &TokenStream,
    hand: Hand,
    identify: &TokenStream,
) -> TokenStream {
    let span = at(source.span);
    let krate = &resource.krate(span);
    let path = &source.path;
    let place = |first: &Segment| match source.root {
        Root::Request => {
            let member = captured(&first.name);
            quote_spanned! {span=> #member }
        }
        Root::Response => {
            let name = &first.name;
            let root = moved(root, at(name.span()));
            quote_spanned! {at(name.span())=> #root.#name }
        }
    };
    if !outcome.hydrates {
        let look = match path.segments.split_first() {
            Some((first, rest)) => walk::look_at(resource, &place(first), first, rest),
            None => quote_spanned! {span=> [&#root] },
        };
        return quote_spanned! {span=> #krate::__private::named(this, #look, #identify) };
    }
    let taken = match (path.segments.split_first(), hand) {
        (Some((first, rest)), Hand::Answer | Hand::Page) => walk::take_at(resource, &place(first), first, rest),
        (Some((first, rest)), Hand::Data) => {
            let look = walk::look_at(resource, &place(first), first, rest);
            quote_spanned! {span=> #look.into_iter().cloned() }
        }
        (None, _) => quote_spanned! {span=> [#root] },
    };
    quote_spanned! {span=>
        #krate::__private::hydrated(this, ::std::vec::Vec::from_iter(#taken), #identify)
    }
}

/// A closure from an item to the target's identifiers.
fn identify(resource: &Resource<'_>, outcome: &Outcome<'_>) -> TokenStream {
    let target = outcome.target;
    let span = at(target_span(outcome));
    let krate = &resource.krate(span);
    let fields = outcome.identifiers.iter().map(|entry| {
        let name = &entry.name;
        let value = identifier(resource, entry, outcome.count);
        quote_spanned! {at(name.span())=> #name: #value }
    });
    quote_spanned! {span=>
        |item| {
            type __Identifiers = <#target as #krate::Resource>::Identifiers;
            ::core::result::Result::Ok(::core::option::Option::Some(__Identifiers { #(#fields),* }))
        }
    }
}

/// One identifier of a target, with `item` at hand.
fn identifier(resource: &Resource<'_>, entry: &IdentifierEntry, count: Count) -> TokenStream {
    let IdentifierEntry { name, value, optional } = entry;
    let span = at(value.span());
    let krate = &resource.krate(span);
    let look = match value {
        Value::Name(own) if resource.is_identifier(value) => {
            return quote_spanned! {span=> this.handle.identity().#own.clone() };
        }
        Value::Name(argument) => return quote_spanned! {span=> #argument.clone() },
        Value::Literal(literal) => return quote_spanned! {span=> #krate::__private::made(#literal) },
        Value::Item(path) => walk::look(resource, &quote_spanned! {span=> item }, path),
        Value::Request(path) => match path.segments.split_first() {
            Some((first, rest)) => {
                let member = captured(&first.name);
                walk::look_at(resource, &quote_spanned! {span=> #member }, first, rest)
            }
            None => TokenStream::new(),
        },
        // Refused by the check.
        Value::List(..) | Value::Shape(..) | Value::Index(_) => TokenStream::new(),
    };
    let text = plain(name);
    if optional.is_some() || count == Count::Optional {
        quote_spanned! {span=>
            match #krate::__private::identifier(#look) {
                ::core::option::Option::Some(identifier) => identifier,
                ::core::option::Option::None => return ::core::result::Result::Ok(::core::option::Option::None),
            }
        }
    } else {
        quote_spanned! {span=> #krate::__private::required_identifier(#look, #text)? }
    }
}

/// The identifiers of a target that needs nothing but this resource and arguments.
pub(super) fn child(resource: &Resource<'_>, outcome: &Outcome<'_>) -> TokenStream {
    let target = outcome.target;
    let span = at(target_span(outcome));
    let krate = &resource.krate(span);
    let fields = outcome.identifiers.iter().map(|entry| {
        let name = &entry.name;
        let value = identifier(resource, entry, outcome.count);
        quote_spanned! {at(name.span())=> #name: #value }
    });
    quote_spanned! {span=>
        type __Identifiers = <#target as #krate::Resource>::Identifiers;
        let this = self;
        #krate::__private::child(this, __Identifiers { #(#fields),* })
    }
}

pub(super) fn target_span(outcome: &Outcome<'_>) -> Span {
    use syn::spanned::Spanned as _;
    outcome.target.span()
}
