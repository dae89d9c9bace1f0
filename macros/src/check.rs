//! What must hold of a declaration. Makes the [`ir`](crate::ir) of what does, and says of the rest
//! what to write instead.

mod member;
mod values;

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::quote;
use syn::{Type, parse_quote};

use crate::attr::{Declared, Field, ResourceArgs, ShapeArg};
use crate::diag::{Diag, list};
use crate::ir::{Client, Identifier, Load, Resource, Shape};
use crate::names::{camel, plain, snake};

/// The methods that every resource has; a member can't take their names.
const RESERVED: &[&str] =
    &["new", "identity", "from_identity", "session", "client", "data", "data_loaded"];
/// Those of a resource that can be loaded.
const RESERVED_BY_LOAD: &[&str] = &["load", "reload", "try_load", "exists", "wait_until"];

/// The resource that is declared, without the members that are wrong; `None` when too little holds
/// to make anything of it.
pub(crate) fn check<'a>(diag: &Diag, args: &'a ResourceArgs, declared: &'a Declared) -> Option<Resource<'a>> {
    // Destructured in full: a key that nobody reads doesn't compile quietly.
    let ResourceArgs { service, sdk, client, identifier, shape, krate } = args;
    let Declared { attrs, visibility, name, load, fields } = declared;

    let client = match (service, client) {
        (Some(service), None) => {
            let text = service.value();
            let sdk = match sdk {
                Some(sdk) => Some(sdk.clone()),
                None => diag.ok(syn::parse_str::<Ident>(&format!("aws_sdk_{text}")).map_err(|_| {
                    syn::Error::new(service.span(), "the service's name is that of its SDK crate: `aws-sdk-s3` is \"s3\"")
                })).map(|name| {
                    let name = crate::names::ident(&name.to_string(), service.span());
                    parse_quote!(::#name)
                }),
            };
            sdk.map(|sdk| Client::Sdk { sdk, service: text })
        }
        (None, Some(client)) => {
            if let Some(sdk) = sdk {
                diag.at(sdk, "`sdk` names a service's crate; a `client` of one's own has none");
            }
            Some(Client::Own(client.clone()))
        }
        (Some(_), Some(client)) => {
            diag.at(client, "either `service` or `client`: a resource has one client");
            None
        }
        (None, None) => {
            diag.at(name, "which service is it of? Write `#[resource(service = \"s3\", ..)]`, or `client = my::Client` for a client of your own");
            None
        }
    };

    let names = identifier.as_ref().map_or(&[][..], |names| &names.0);
    let mut identifiers = Vec::new();
    for text in names {
        let wanted = text.value();
        match fields.iter().find(|field| plain(&field.name) == wanted) {
            _ if identifiers.iter().any(|known: &Identifier<'_>| plain(known.name) == wanted) => {
                diag.at(text, format!("`{wanted}` is named twice"));
            }
            Some(field) => {
                if let Some((span, _)) = &field.attr {
                    diag.push(syn::Error::new(*span, "an identifier is given when the object is made; it has no attribute"));
                }
                identifiers.push(Identifier {
                    name: &field.name,
                    ty: &field.ty,
                    attrs: &field.attrs,
                    visibility: member::visibility(field, visibility),
                });
            }
            None => {
                let fields: Vec<_> = fields.iter().map(|field| plain(&field.name)).collect();
                let fields: Vec<_> = fields.iter().map(String::as_str).collect();
                let message = match fields.is_empty() {
                    true => format!("there is no field `{wanted}`; add `{wanted}: String`"),
                    false => format!("there is no field `{wanted}` to name the object; the fields are {}", list(&fields)),
                };
                diag.at(text, message);
            }
        }
    }
    let client = client?;
    if identifiers.len() < names.len() {
        return None;
    }

    let shape = match (shape, load, &client) {
        (Some(ShapeArg::Sdk(text)), _, Client::Sdk { sdk, .. }) => diag.ok(text.parse::<Ident>()).map(|ident| {
            let text = ident.to_string();
            Shape { ty: parse_quote!(#sdk::types::#ident), text }
        }),
        (Some(ShapeArg::Sdk(text)), _, Client::Own(_)) => {
            diag.at(text, "a name among the SDK's types; with a client of your own write the type: `shape = my::Note`");
            None
        }
        (Some(ShapeArg::Type(ty)), ..) => {
            let text = quote!(#ty).to_string().replace(' ', "");
            Some(Shape { ty: ty.clone(), text })
        }
        (None, Some(load), Client::Sdk { sdk, .. }) if load.source.path.segments.is_empty() => {
            load.call.operation.get_ident().map(|operation| {
                let aws = operation.to_string();
                let module = crate::names::ident(&snake(&aws), operation.span());
                let output = crate::names::ident(&format!("{}Output", camel(&aws)), operation.span());
                Shape { ty: parse_quote!(#sdk::operation::#module::#output), text: output.to_string() }
            })
        }
        (None, Some(load), _) => {
            diag.push(syn::Error::new(
                load.span,
                "of what type is the loaded data? Add `shape = \"Bucket\"` to `#[resource(..)]`",
            ));
            None
        }
        (None, None, _) => None,
    };

    let mut resource = Resource {
        krate: krate.clone().unwrap_or_else(|| parse_quote!(::tucuxi)),
        attrs,
        visibility,
        name,
        client,
        identifiers,
        shape,
        load: None,
        members: Vec::new(),
    };
    refuse_derives(diag, declared);
    resource.load = load.as_ref().filter(|_| resource.shape.is_some()).and_then(|load| {
        let good = values::call(diag, &resource, &load.call, &[], values::Data::Absent)
            & values::path(diag, &resource, &load.source.path)
            & values::response_only(diag, &load.source)
            & values::one(diag, &load.source.path, "a resource is loaded from one item");
        good.then_some(Load { call: &load.call, source: &load.source })
    });
    let mut taken = HashMap::new();
    for field in fields {
        if !name_is_free(diag, load.is_some(), field, &mut taken) {
            continue;
        }
        if resource.identifiers.iter().any(|identifier| identifier.name == &field.name) {
            continue;
        }
        if let Some(member) = member::member(diag, &resource, field) {
            resource.members.push(member);
        }
    }
    Some(resource)
}

fn name_is_free<'a>(diag: &Diag, loads: bool, field: &'a Field, taken: &mut HashMap<String, &'a Ident>) -> bool {
    let name = plain(&field.name);
    if RESERVED.contains(&name.as_str()) || (loads && RESERVED_BY_LOAD.contains(&name.as_str())) {
        diag.at(
            &field.name,
            format!("every resource has a method `{name}`; give the member another name, and say what it reads with `#[attribute(..)]`"),
        );
        return false;
    }
    // Fields under opposite `cfg`s may share a name.
    let conditional = field.attrs.iter().any(|attr| attr.path().is_ident("cfg"));
    if let Some(first) = taken.insert(name.clone(), &field.name)
        && !conditional
    {
        let mut error = syn::Error::new(field.name.span(), format!("`{name}` is declared twice"));
        error.combine(syn::Error::new(first.span(), format!("`{name}` is first declared here")));
        diag.push(error);
        return false;
    }
    if let Some((_, crate::attr::FieldAttr::Action(action))) = &field.attr
        && action.batch.is_some()
    {
        taken.insert(format!("{name}_all"), &field.name);
    }
    true
}

/// A resource brings these traits itself.
fn refuse_derives(diag: &Diag, declared: &Declared) {
    for attr in declared.attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        diag.at(
            attr.path(),
            "a resource is `Clone`, `Debug`, `Eq` and `Hash` by itself, and its fields are not data to derive from; leave `derive` out",
        );
    }
}

/// The type inside `name<..>`, where `ty` is that.
fn inside<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}
