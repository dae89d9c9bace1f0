//! `id`, `"kernel"`, `7`, `[a, b]`, `Filter { name: "vpc-id", values: [id] }`, `.vpc_id`, `request.key`

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Lit, Token, braced, bracketed, token};

use super::{Input, Path, Root, Source};
use crate::diag::wrong;

/// Where a value comes from.
pub(crate) enum Value {
    /// An identifier or an argument.
    Name(Ident),
    /// A literal.
    Literal(Lit),
    /// A path from the item, the response or the loaded data; an empty one is the item itself.
    Item(Path),
    /// A path into the request that was sent.
    Request(Path),
    /// `index`: the place of an object in the request of a batch.
    Index(Span),
    /// A list.
    List(Vec<Value>, Span),
    /// A nested input.
    Shape(Ident, Vec<Input>),
}

impl Value {
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Lit) {
            return input.parse().map(Self::Literal);
        }
        if input.peek(token::Bracket) {
            let content;
            let bracket = bracketed!(content in input);
            let values = content.parse_terminated(Self::parse, Token![,])?;
            return Ok(Self::List(values.into_iter().collect(), bracket.span.join()));
        }
        if input.peek(Token![.]) {
            return Path::parse_from_item(input).map(Self::Item);
        }
        if !input.peek(Ident::peek_any) {
            return Err(wrong(
                input,
                "expected a value: an identifier or argument, a literal, `[..]`, `Type { .. }`, `.path` or `request.path`",
            ));
        }
        if input.peek2(Token![.]) {
            let source = Source::of(Path::parse(input)?);
            return match source.root {
                Root::Request => Ok(Self::Request(source.path)),
                Root::Response => Err(syn::Error::new(
                    source.span,
                    "a path from the item begins with `.`, one into the request with `request.`",
                )),
            };
        }
        let name = input.call(Ident::parse_any)?;
        if input.peek(token::Brace) {
            let content;
            braced!(content in input);
            let inputs = content.parse_terminated(Input::parse_field, Token![,])?;
            return Ok(Self::Shape(name, inputs.into_iter().collect()));
        }
        Ok(if name == "index" { Self::Index(name.span()) } else { Self::Name(name) })
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Name(name) | Self::Shape(name, _) => name.span(),
            Self::Literal(literal) => literal.span(),
            Self::Item(path) | Self::Request(path) => path.span(),
            Self::List(_, span) | Self::Index(span) => *span,
        }
    }
}
