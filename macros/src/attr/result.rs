//! `volumes[] { id: .volume_id, .. }`

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Token, braced, token};

use super::{Source, Value};
use crate::diag::wrong;

/// Which resources are made, and of what.
pub(crate) struct ResultSpec {
    /// Where the items are; none: identifiers only.
    pub(crate) sources: Vec<Source>,
    pub(crate) identifiers: Vec<IdentifierEntry>,
    /// `..`: the items are not the resources' data.
    pub(crate) rest: Option<Span>,
    pub(crate) span: Span,
}

/// `id: .volume_id?`
pub(crate) struct IdentifierEntry {
    pub(crate) name: Ident,
    pub(crate) value: Value,
    /// `?`: an item without it is left out.
    pub(crate) optional: Option<Token![?]>,
}

impl ResultSpec {
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut sources = Vec::new();
        if !input.peek(token::Brace) {
            sources.push(Source::parse(input)?);
            while input.peek(Token![+]) {
                input.parse::<Token![+]>()?;
                sources.push(Source::parse(input)?);
            }
            if !input.peek(token::Brace) {
                return Err(wrong(input, "say what names the resource: `{ id: .member }`"));
            }
        }
        let content;
        let brace = braced!(content in input);
        let mut identifiers = Vec::new();
        let mut rest = None;
        while !content.is_empty() {
            if content.peek(Token![..]) {
                let dots: Token![..] = content.parse()?;
                rest = Some(dots.spans[0]);
                if !content.is_empty() {
                    return Err(wrong(&content, "`..` comes last"));
                }
                break;
            }
            identifiers.push(IdentifierEntry::parse(&content)?);
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(Self { sources, identifiers, rest, span: brace.span.join() })
    }
}

impl IdentifierEntry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(Ident::parse_any)?;
        if !input.peek(Token![:]) {
            return Err(syn::Error::new(
                name.span(),
                format!("say where the identifier comes from: `{name}: .member` or `{name}: {name}`"),
            ));
        }
        input.parse::<Token![:]>()?;
        Ok(Self { name, value: Value::parse(input)?, optional: input.parse()? })
    }
}
