//! What must hold of a declaration. Makes the [`ir`](crate::ir) of what does, and says of the rest
//! what to write instead.

mod member;
mod values;

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::quote;
use syn::{Type, parse_quote};

use crate::attr::{Declared, Field, FieldAttr, ResourceArgs, ShapeArg};
use crate::diag::{Diag, at, moved, nearest};
use crate::ir::{Client, Identifier, Load, Resource, Shape};
use crate::names::{camel, plain, snake};

/// The methods that every resource has; a member can't take their names.
const RESERVED: &[&str] = &["new", "identity", "from_identity", "session", "client", "data", "data_loaded"];
/// Those of a resource that can be loaded.
const RESERVED_BY_LOAD: &[&str] = &["load", "reload", "try_load", "exists", "wait_until"];

/// The resource that is declared, without the members that are wrong; `None` when too little holds
/// to make anything of it.
pub(crate) fn check<'a>(diag: &Diag, args: &'a ResourceArgs, declared: &'a Declared) -> Option<Resource<'a>> {
    // Destructured in full: a key that nobody reads doesn't compile quietly.
    let ResourceArgs { service, sdk, client, identifier, shape, krate, mistaken } = args;
    let mut uncertain = *mistaken;
    let Declared { attrs, visibility, name, load, fields } = declared;

    let client = match (service, client) {
        (Some(service), None) => {
            let text = service.value();
            let sdk = match sdk {
                Some(sdk) => Some(sdk.clone()),
                None => diag
                    .ok(syn::parse_str::<Ident>(&format!("aws_sdk_{text}")).map_err(|_| {
                        syn::Error::new(
                            service.span(),
                            "the service's name is that of its SDK crate: `aws-sdk-s3` is \"s3\"",
                        )
                    }))
                    .map(|name| {
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
        (None, None) if *mistaken => None,
        (None, None) => {
            diag.at(name, "which service is it of? Write `#[resource(service = \"s3\", ..)]`, or `client = my::Client` for a client of your own");
            None
        }
    };

    let names = identifier.as_ref().map_or(&[][..], |names| &names.0);
    let mut identifiers = Vec::new();
    let mut whole = client.is_some();
    for text in names {
        let wanted = text.value();
        match fields.iter().find(|field| plain(&field.name) == wanted) {
            _ if identifiers.iter().any(|known: &Identifier<'_>| plain(known.name) == wanted) => {
                diag.at(text, format!("`{wanted}` is named twice"));
            }
            Some(field) => {
                if let Some((span, _)) = &field.attr {
                    diag.push(syn::Error::new(
                        *span,
                        "an identifier is given when the object is made; it has no attribute",
                    ));
                }
                if wanted == "index" {
                    diag.at(
                        &field.name,
                        "`index` is the place of an object in a batch; give the identifier another name",
                    );
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
                let near = match nearest(&wanted, &fields) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("add `{wanted}: String`"),
                };
                diag.at(text, format!("there is no field `{wanted}` to name the object; {near}"));
                whole = false;
            }
        }
    }
    uncertain |= !whole;
    // Where it isn't known, nothing is said of what depends on it.
    let client = client.unwrap_or_else(|| Client::Own(parse_quote!(())));

    let shape = match (shape, load, &client) {
        (Some(ShapeArg::Sdk(text)), _, Client::Sdk { sdk, .. }) => match text.parse::<Ident>() {
            Ok(ident) => {
                let text = ident.to_string();
                let sdk = moved(sdk, at(ident.span()));
                Some(Shape { ty: parse_quote!(#sdk::types::#ident), text })
            }
            Err(_) => {
                diag.at(text, "in quotes stands a name among the SDK's types; write any other type without them: `shape = my::Bucket`");
                None
            }
        },
        (Some(ShapeArg::Sdk(text)), _, Client::Own(_)) if !uncertain => {
            diag.at(text, "a name among the SDK's types; with a client of your own write the type: `shape = my::Note`");
            None
        }
        (Some(ShapeArg::Sdk(_)), ..) => None,
        (Some(ShapeArg::Type(ty)), ..) => {
            let text = quote!(#ty).to_string().replace(' ', "");
            Some(Shape { ty: Type::clone(ty), text })
        }
        (None, Some(load), Client::Sdk { sdk, .. }) if load.source.path.segments.is_empty() => {
            load.call.operation.get_ident().map(|operation| {
                let aws = operation.to_string();
                let span = at(operation.span());
                let sdk = moved(sdk, span);
                let module = crate::names::ident(&snake(&aws), span);
                let output = crate::names::ident(&format!("{}Output", camel(&aws)), span);
                Shape { ty: parse_quote!(#sdk::operation::#module::#output), text: output.to_string() }
            })
        }
        (None, Some(_), _) if uncertain => None,
        (None, Some(load), _) => {
            diag.push(syn::Error::new(
                load.span,
                "of what type is the loaded data? Add `shape = \"Bucket\"` to `#[resource(..)]`",
            ));
            None
        }
        (None, None, _) => None,
    };

    // A mistake in it has been reported already.
    uncertain |= shape.is_none() && (args.shape.is_some() || load.is_some());
    let mut resource = Resource {
        tucuxi: krate.clone().unwrap_or_else(|| parse_quote!(::tucuxi)),
        attrs,
        visibility,
        name,
        client,
        identifiers,
        shape,
        load: None,
        members: Vec::new(),
        uncertain,
    };
    refuse_derives(diag, declared);
    resource.load = load.as_ref().filter(|_| resource.shape.is_some()).and_then(|load| {
        let good = values::call(diag, &resource, &load.call, &[], values::Data::Absent)
            & values::path(diag, &resource, &load.source.path)
            & values::response_only(diag, &load.source)
            & values::one(diag, &load.source.path, "a resource is loaded from one item");
        good.then_some(Load { call: &load.call, source: &load.source })
    });
    let mut names = Names { loads: load.is_some(), fields: HashMap::new(), batches: HashMap::new() };
    for field in fields {
        let identifies = resource.identifiers.iter().any(|identifier| identifier.name == &field.name);
        if !names.add(diag, field) {
            whole &= !identifies;
            continue;
        }
        if identifies {
            continue;
        }
        if let Some(member) = member::member(diag, &resource, field) {
            resource.members.push(member);
        }
    }
    whole.then_some(resource)
}

/// The names of methods given so far.
struct Names<'a> {
    loads: bool,
    fields: HashMap<String, &'a Ident>,
    /// Those of the extension trait, and the members that bring them.
    batches: HashMap<String, &'a Ident>,
}

impl<'a> Names<'a> {
    /// Whether a field can have its name; why not is noted.
    fn add(&mut self, diag: &Diag, field: &'a Field) -> bool {
        let name = plain(&field.name);
        if RESERVED.contains(&name.as_str()) || (self.loads && RESERVED_BY_LOAD.contains(&name.as_str())) {
            let hint = match &field.attr {
                None | Some((_, FieldAttr::Attribute(_))) => ", and say what it reads with `#[attribute(..)]`",
                Some(_) => "",
            };
            diag.at(&field.name, format!("every resource has a method `{name}`; give the member another name{hint}"));
            return false;
        }
        // Fields under opposite `cfg`s may share a name.
        let conditional = field.attrs.iter().any(|attr| attr.path().is_ident("cfg"));
        match self.fields.get(&name) {
            Some(first) if !conditional => {
                let mut error = syn::Error::new(field.name.span(), format!("`{name}` is declared twice"));
                error.combine(syn::Error::new(first.span(), format!("`{name}` is first declared here")));
                diag.push(error);
                return false;
            }
            Some(_) => {}
            None => {
                self.fields.insert(name.clone(), &field.name);
            }
        }
        let batch = match &field.attr {
            Some((_, FieldAttr::Action(action))) if action.batch.is_some() => format!("{name}_all"),
            Some((_, FieldAttr::Batch(_))) => name,
            _ => return true,
        };
        match self.batches.get(&batch) {
            Some(first) if !conditional => {
                diag.at(
                    &field.name,
                    format!("the batches of `{first}` and of `{}` are both called `{batch}`", field.name),
                );
                return false;
            }
            Some(_) => {}
            None => {
                self.batches.insert(batch, &field.name);
            }
        }
        true
    }
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
