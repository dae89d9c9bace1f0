//! What every resource has: the struct, its identity, its loading, its traits.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Attribute, Type, Visibility};

use super::operation::operation;
use super::value::{Of, bind};
use super::{docs, model, walk};
use crate::diag::at;
use crate::ir::{Client, Identifier, Kind, Member, Resource};
use crate::names::plain;

pub(super) fn object(resource: &Resource<'_>) -> TokenStream {
    let Resource { attrs, visibility, name, .. } = resource;
    let attrs = attrs.iter().filter(|attr| !attr.path().is_ident("derive"));
    let span = at(name.span());
    let krate = &resource.krate(span);
    let docs = docs::object(resource);
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #visibility struct #name {
            handle: #krate::__private::Handle<#name>,
        }
    }
}

/// The inherent methods that don't depend on the members.
pub(super) fn methods(resource: &Resource<'_>) -> TokenStream {
    let Resource { name, visibility, identifiers, .. } = resource;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let accessors = identifiers.iter().map(|identifier| accessor(resource, identifier));
    let aliases = resource.members.iter().filter_map(|member| alias(resource, member));
    let parameters: Vec<_> = identifiers
        .iter()
        .map(|Identifier { name, ty, .. }| quote_spanned! {at(name.span())=> #name: impl ::core::convert::Into<#ty> })
        .collect();
    let fields = identifiers
        .iter()
        .map(|Identifier { name, .. }| quote_spanned! {at(name.span())=> #name: ::core::convert::Into::into(#name) });
    let identity = identity(resource);
    let (from, from_doc, origin, connect) = origin(resource);
    let new_doc = format!("The object of that name{from_doc}. Sends nothing.");
    let new_doc = if identifiers.is_empty() { format!("The object{from_doc}. Sends nothing.") } else { new_doc };
    let revive_doc = format!("The object of a stored identity{from_doc}. Sends nothing.");
    let session_method = match &resource.client {
        Client::Sdk { .. } => quote_spanned! {span=>
            /// The session it was made with.
            #visibility fn session(&self) -> &#krate::Session {
                self.handle.session()
            }
        },
        Client::Own(_) => TokenStream::new(),
    };
    quote_spanned! {span=>
        /// **What names it**, and what it was made with.
        impl #name {
            #[doc = #new_doc]
            #visibility fn new(#from #(, #parameters)*) -> Self {
                connect(#origin, #identity { #(#fields),* })
            }

            #[doc = #revive_doc]
            #visibility fn from_identity(#from, identity: &#krate::Identity<Self>) -> Self {
                connect(#origin, ::core::clone::Clone::clone(&**identity))
            }

            /// What names it, apart from any session: to be stored and revived.
            #visibility fn identity(&self) -> &#krate::Identity<Self> {
                self.handle.identity()
            }

            #session_method

            /// The client that sends its requests.
            #visibility fn client(&self) -> &<Self as #krate::Resource>::Client {
                self.handle.client()
            }

            #(#accessors)*

            #(#aliases)*
        }

        fn connect(#from, identifiers: #identity) -> #name {
            #connect
        }
    }
}

/// The first parameter of `new`, its words, its name, and what makes the object of it and of
/// `identifiers`.
fn origin(resource: &Resource<'_>) -> (TokenStream, &'static str, TokenStream, TokenStream) {
    let span = at(resource.name.span());
    let krate = &resource.krate(span);
    let name = resource.name;
    match &resource.client {
        Client::Sdk { sdk, .. } => (
            quote_spanned! {span=> session: &#krate::Session },
            ", in the session's account and region",
            quote_spanned! {span=> session },
            quote_spanned! {span=>
                let client = session.client(|config| {
                    use #krate::__private::NoPathStyle as _;
                    let custom = config.endpoint_url().is_some();
                    let config = #sdk::config::Builder::from(config);
                    #sdk::Client::from_conf(if custom { config.force_path_style(true) } else { config }.build())
                });
                let session = ::core::clone::Clone::clone(session);
                #name { handle: #krate::__private::Handle::new(session, client, identifiers) }
            },
        ),
        Client::Own(client) => (
            quote_spanned! {span=> client: &#client },
            " at the client",
            quote_spanned! {span=> client },
            quote_spanned! {span=>
                let client = ::core::clone::Clone::clone(client);
                let origin = ::core::default::Default::default();
                #name { handle: #krate::__private::Handle::new(origin, client, identifiers) }
            },
        ),
    }
}

fn accessor(resource: &Resource<'_>, identifier: &Identifier<'_>) -> TokenStream {
    let Identifier { name, ty, attrs, visibility } = identifier;
    getter(resource, name, attrs, visibility, name, ty)
}

/// An identifier under another name, where the member is that.
fn alias(resource: &Resource<'_>, member: &Member<'_>) -> Option<TokenStream> {
    let Member { name, attrs, visibility, kind, .. } = member;
    let Kind::Alias { identifier, ty } = kind else { return None };
    Some(getter(resource, name, attrs, visibility, identifier, ty))
}

/// The method `name`, which gives the identifier.
fn getter(
    resource: &Resource<'_>,
    name: &Ident,
    attrs: &[Attribute],
    visibility: &Visibility,
    identifier: &Ident,
    ty: &Type,
) -> TokenStream {
    let span = at(name.span());
    let docs = docs::identifier(resource, attrs, identifier);
    let (gives, get) = if is_named(ty, &["String"]) {
        (quote_spanned! {span=> &str }, quote_spanned! {span=> &self.handle.identity().#identifier })
    } else if is_named(ty, &["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"]) {
        (quote_spanned! {span=> #ty }, quote_spanned! {span=> self.handle.identity().#identifier })
    } else {
        (quote_spanned! {span=> &#ty }, quote_spanned! {span=> &self.handle.identity().#identifier })
    };
    quote_spanned! {span=>
        #(#attrs)*
        #docs
        #visibility fn #name(&self) -> #gives {
            #get
        }
    }
}

fn is_named(ty: &Type, names: &[&str]) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none() && names.iter().any(|name| path.path.is_ident(name)))
}

/// The methods about loaded data.
pub(super) fn loading(resource: &Resource<'_>) -> TokenStream {
    let Resource { name, visibility, .. } = resource;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let Some(shape) = &resource.shape else { return TokenStream::new() };
    let shape = &shape.ty;
    let sends = docs::data(resource);
    let data = quote_spanned! {span=>
        /// All of the loaded data.
        ///
        #[doc = #sends]
        #visibility async fn data(&self) -> #krate::Result<#krate::Data<#shape>> {
            #krate::__private::data(self).await
        }

        /// The loaded data, if there are any in memory. Sends nothing.
        #visibility fn data_loaded(&self) -> ::core::option::Option<#krate::Data<#shape>> {
            #krate::__private::data_loaded(self)
        }
    };
    if resource.load.is_none() {
        return quote_spanned! {span=>
            /// **The loaded data.**
            impl #name {
                #data
            }
        };
    }
    quote_spanned! {span=>
        /// **Loading**: by itself when data are first read, or by these.
        impl #name {
            #data

            /// Loads it, unless it is loaded. Readers at the same time share one request.
            ///
            /// # Errors
            ///
            /// `is_not_found()` when it isn't there. A failure is not kept: the next reader asks again.
            #visibility async fn load(&self) -> #krate::Result<()> {
                #krate::__private::load(self).await
            }

            /// Loads it anew: always sends a request.
            ///
            /// # Errors
            ///
            /// `is_not_found()` when it isn't there.
            #visibility async fn reload(&self) -> #krate::Result<()> {
                #krate::__private::reload(self).await
            }

            /// Its data, loaded unless they are; `None` when it isn't there.
            ///
            /// # Errors
            ///
            /// Being forbidden to look, as any other failure.
            #visibility async fn try_load(&self) -> #krate::Result<::core::option::Option<#krate::Data<#shape>>> {
                #krate::__private::try_load(self).await
            }

            /// Whether it is there: always sends a request, and keeps what that saw.
            ///
            /// # Errors
            ///
            /// Being forbidden to look, as any other failure.
            #visibility async fn exists(&self) -> #krate::Result<bool> {
                #krate::__private::exists(self).await
            }

            /// Waits until the data satisfy `predicate`, which gets `None` while it isn't there.
            ///
            /// Loads it again and again; what was last seen stays loaded.
            #visibility fn wait_until<__Predicate>(
                &self,
                predicate: __Predicate,
            ) -> #krate::WaitUntil<'_, Self, __Predicate>
            where
                __Predicate: ::core::ops::FnMut(::core::option::Option<&#shape>) -> bool + ::core::marker::Send,
            {
                #krate::__private::wait_until(self, predicate)
            }
        }
    }
}

fn identity(resource: &Resource<'_>) -> proc_macro2::Ident {
    format_ident!("{}Identifiers", plain(resource.name), span = at(resource.name.span()))
}

/// The identifiers' struct, and all trait implementations.
pub(super) fn traits(resource: &Resource<'_>) -> TokenStream {
    let Resource { name, identifiers, shape, load, .. } = resource;
    let span = at(name.span());
    let krate = &resource.krate(span);
    let identity = identity(resource);
    let names: Vec<_> = identifiers.iter().map(|identifier| identifier.name).collect();
    let texts: Vec<_> = names.iter().map(|name| plain(name)).collect();
    let text = plain(name);
    let doc = format!("What names a `{text}`.");
    let fields = identifiers.iter().map(|Identifier { name, ty, .. }| {
        let doc = format!("Its `{}`.", plain(name));
        quote_spanned! {at(name.span())=> #[doc = #doc] pub #name: #ty }
    });
    let as_identifier = |ty: &Type| {
        let span = at(ty.span());
        let krate = resource.krate(span);
        quote_spanned! {span=> <#ty as #krate::Identifier> }
    };
    let to_texts = identifiers.iter().map(|Identifier { name, ty, .. }| {
        let as_identifier = as_identifier(ty);
        quote_spanned! {at(ty.span())=> #as_identifier::to_text(&self.#name) }
    });
    let from_texts = identifiers.iter().enumerate().map(|(index, Identifier { name, ty, .. })| {
        let as_identifier = as_identifier(ty);
        quote_spanned! {at(ty.span())=> #name: #as_identifier::from_text(&texts[#index]).ok_or(#index)? }
    });
    let empties = identifiers.iter().map(|Identifier { name, ty, .. }| {
        let as_identifier = as_identifier(ty);
        quote_spanned! {at(ty.span())=> #as_identifier::is_empty(&self.#name) }
    });
    let model = model::model(resource);
    let (session, client) = match &resource.client {
        Client::Sdk { sdk, .. } => (quote_spanned! {span=> #krate::Session }, quote_spanned! {span=> #sdk::Client }),
        Client::Own(client) => (quote_spanned! {span=> #krate::__private::Origin }, quote_spanned! {span=> #client }),
    };
    let shape = match shape {
        Some(shape) => {
            let ty = &shape.ty;
            quote_spanned! {span=> #ty }
        }
        None => quote_spanned! {span=> () },
    };
    let fetch = load.as_ref().map(|load| {
        let operation = operation(resource, &load.call.operation);
        let bind = bind(resource, load.call, Of::One);
        let span = at(load.source.span);
        let take = walk::take(resource, &quote_spanned! {span=> output }, &load.source.path);
        let krate = resource.krate(span);
        quote_spanned! {span=>
            fn fetch(self) -> #krate::__private::Fetch<Self::Shape> {
                #krate::__private::fetch::<Self, #operation>(
                    self,
                    |this, request| #bind,
                    |this, mut output| #krate::__private::shape(#take),
                )
            }
        }
    });
    quote_spanned! {span=>
        #[doc = #doc]
        #[derive(
            ::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash,
        )]
        pub struct #identity {
            #(#fields,)*
        }

        #[automatically_derived]
        impl #krate::Identifiers for #identity {
            const NAMES: &'static [&'static str] = &[#(#texts),*];

            fn to_texts(&self) -> ::std::vec::Vec<::std::string::String> {
                ::std::vec::Vec::from([#(#to_texts),*])
            }

            fn from_texts(texts: &[::std::string::String]) -> ::core::result::Result<Self, usize> {
                ::core::result::Result::Ok(Self {
                    #(#from_texts),*
                })
            }

            fn first_empty(&self) -> ::core::option::Option<usize> {
                [#(#empties),*].iter().position(|empty: &bool| *empty)
            }
        }

        #[automatically_derived]
        impl #krate::Resource for #name {
            type Session = #session;
            type Client = #client;
            type Identifiers = #identity;
            type Shape = #shape;
            const MODEL: #krate::Model = #model;

            fn handle(&self) -> &#krate::__private::Handle<Self> {
                &self.handle
            }

            fn from_handle(handle: #krate::__private::Handle<Self>) -> Self {
                Self { handle }
            }

            #fetch
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.handle, f)
            }
        }
    }
}
