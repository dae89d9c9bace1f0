//! The struct, its attributes and its fields.

use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Fields, Token, Type, Visibility};

use super::field::{end, span_of};
use super::{Call, FieldAttr, Source};
use crate::diag::{Diag, unknown, wrong};

/// The annotated struct.
pub(crate) struct Declared {
    /// What isn't ours, to be passed on.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) load: Option<LoadAttr>,
    pub(crate) fields: Vec<Field>,
}

/// `#[load(Op(..) -> path)]`
pub(crate) struct LoadAttr {
    pub(crate) call: Call,
    pub(crate) source: Source,
    pub(crate) span: Span,
}

/// A field, with what is written on it.
pub(crate) struct Field {
    /// Documentation and `cfg`s.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    /// The attribute of ours, and where it stands.
    pub(crate) attr: Option<(Span, FieldAttr)>,
    /// One of ours stands here, but couldn't be read.
    pub(crate) broken: bool,
}

impl Declared {
    /// `None` when there is no struct to declare a resource with.
    pub(crate) fn read(diag: &Diag, input: DeriveInput) -> Option<Self> {
        let DeriveInput { attrs, vis: visibility, ident: name, generics, data, .. } = input;
        let Data::Struct(data) = data else {
            diag.at(&name, "a resource is declared with a struct, whose fields are its members");
            return None;
        };
        if !generics.params.is_empty() {
            diag.at(&generics.params, "a resource has no generic parameters");
            return None;
        }
        if let Some(clause) = &generics.where_clause {
            diag.at(clause.where_token, "a resource has no parameters that could have bounds; leave `where` out");
        }
        let fields = match data.fields {
            Fields::Named(fields) => fields.named,
            Fields::Unit => syn::punctuated::Punctuated::new(),
            Fields::Unnamed(fields) => {
                diag.at(&fields, "the fields are the members of the object, so they need names: `{ name: String }`");
                return None;
            }
        };
        let mut load = None;
        let mut passed = Vec::new();
        for attr in attrs {
            match attr.path().get_ident() {
                Some(name) if name == "load" => {
                    if load.is_some() {
                        diag.at(name, "`load` is given twice");
                    } else {
                        load =
                            diag.ok(attr.parse_args_with(|input: ParseStream<'_>| LoadAttr::parse(input, name.span())));
                    }
                }
                Some(name) if FieldAttr::NAMES.contains(&name.to_string().as_str()) => {
                    diag.at(name, format!("`{name}` belongs on a field: the member that it describes"));
                }
                _ => passed.push(attr),
            }
        }
        let fields = fields.into_iter().filter_map(|field| Field::read(diag, field)).collect();
        Some(Self { attrs: passed, visibility, name, load, fields })
    }
}

impl LoadAttr {
    fn parse(input: ParseStream<'_>, span: Span) -> syn::Result<Self> {
        let call = Call::parse(input)?;
        let arrow: Option<Token![->]> = input.parse()?;
        if arrow.is_none() {
            return Err(wrong(
                input,
                "say where the data is in the answer: `-> reservations[0].instances[0]`, or `-> response` for the whole of it",
            ));
        }
        let source = Source::parse(input)?;
        end(input)?;
        Ok(Self { call, source, span })
    }
}

impl Field {
    fn read(diag: &Diag, field: syn::Field) -> Option<Self> {
        let syn::Field { attrs, vis: visibility, ident, ty, .. } = field;
        let mut read = Self { attrs: Vec::new(), visibility, name: ident?, ty, attr: None, broken: false };
        for attr in attrs {
            match FieldAttr::parse(&attr) {
                Some(Ok(parsed)) => match &read.attr {
                    Some((_, first)) => diag.at(
                        attr.path(),
                        format!(
                            "`{}` already says how `{}` is got; a member has one such attribute",
                            first.name(),
                            read.name
                        ),
                    ),
                    None => read.attr = Some((span_of(&attr), parsed)),
                },
                Some(Err(error)) => {
                    diag.push(error);
                    read.broken = true;
                }
                None if is_passed(&attr) => read.attrs.push(attr),
                None if attr.path().is_ident("load") => {
                    diag.at(attr.path(), "`load` belongs on the struct: all its data are loaded at once");
                    read.broken = true;
                }
                None => {
                    let name = attr.path().to_token_stream().to_string().replace(' ', "");
                    diag.at(attr.path(), unknown("attribute", &name, FieldAttr::NAMES));
                    read.broken = true;
                }
            }
        }
        Some(read)
    }
}

/// What a field may carry beside ours: what holds for the method as well.
fn is_passed(attr: &Attribute) -> bool {
    let tool = attr.path().segments.len() > 1
        && attr.path().segments.first().is_some_and(|first| first.ident == "clippy" || first.ident == "rustfmt");
    tool || ["doc", "cfg", "cfg_attr", "deprecated", "allow", "expect", "warn", "deny", "must_use"]
        .iter()
        .any(|name| attr.path().is_ident(name))
}

/// The item as written, without the attributes that only this macro knows.
pub(crate) fn without_ours(mut input: DeriveInput) -> DeriveInput {
    let ours = |attr: &Attribute| FieldAttr::NAMES.iter().any(|name| attr.path().is_ident(name));
    input.attrs.retain(|attr| !ours(attr) && !attr.path().is_ident("load"));
    let strip = |fields: &mut Fields| fields.iter_mut().for_each(|field| field.attrs.retain(|attr| !ours(attr)));
    match &mut input.data {
        Data::Struct(data) => strip(&mut data.fields),
        Data::Enum(data) => data.variants.iter_mut().for_each(|variant| strip(&mut variant.fields)),
        Data::Union(_) => {}
    }
    input
}
