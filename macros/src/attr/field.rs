//! What stands on a field: `#[action(..)]`, `#[has(..)]` and their like.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, LitInt, Token, bracketed, parenthesized, token};

use super::{Call, Path, ResultSpec, Source};
use crate::diag::{unknown, wrong};

/// The attribute of a member.
pub(crate) enum FieldAttr {
    /// `#[identifier(id)]`
    Identifier(Ident),
    Attribute(Path),
    Action(WrittenAction),
    Has(ResultSpec),
    Collection(Collection),
    Waiter(Waiter),
    Batch(Batch),
}

/// `#[action(Op(..) -> result, batch = 1000)]`
pub(crate) struct WrittenAction {
    pub(crate) call: Call,
    pub(crate) result: Option<ResultSpec>,
    pub(crate) batch: Option<LitInt>,
}

/// `#[collection(Op(..) -> result, pages(..))]`
pub(crate) struct Collection {
    pub(crate) call: Call,
    pub(crate) result: ResultSpec,
    pub(crate) pages: Option<Pages>,
}

/// How a collection pages by hand.
pub(crate) enum Pages {
    Once,
    Tokens {
        /// Input and path into the response.
        tokens: Vec<(Ident, Path)>,
        /// `while .is_truncated`
        more: Option<Path>,
        /// `size = max_keys`
        size: Option<Ident>,
    },
}

/// `#[waiter(Name(..) -> path)]`
pub(crate) struct Waiter {
    pub(crate) call: Call,
    pub(crate) source: Option<Source>,
}

/// `#[batch(Op(..), max = 1000, same = bucket_name, failed = errors[] { .. })]`
pub(crate) struct Batch {
    pub(crate) call: Call,
    pub(crate) max: Option<LitInt>,
    /// `same = resource_id`, `same = [a, b]`
    pub(crate) same: Vec<Ident>,
    pub(crate) failed: Option<ResultSpec>,
}

impl FieldAttr {
    pub(crate) const NAMES: &'static [&'static str] =
        &["identifier", "attribute", "action", "has", "collection", "waiter", "batch"];

    /// The attribute's content; `None` when the attribute isn't ours.
    pub(crate) fn parse(attr: &Attribute) -> Option<syn::Result<Self>> {
        let name = attr.path().get_ident()?.to_string();
        Some(match name.as_str() {
            "identifier" => attr.parse_args_with(Ident::parse_any).map(Self::Identifier),
            "attribute" => attr.parse_args_with(Path::parse).map(Self::Attribute),
            "action" => attr.parse_args_with(WrittenAction::parse).map(Self::Action),
            "has" => attr.parse_args_with(ResultSpec::parse).map(Self::Has),
            "collection" => attr.parse_args_with(Collection::parse).map(Self::Collection),
            "waiter" => attr.parse_args_with(Waiter::parse).map(Self::Waiter),
            "batch" => attr.parse_args_with(Batch::parse).map(Self::Batch),
            _ => return None,
        })
    }

    /// The attribute's name, for messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Identifier(_) => "identifier",
            Self::Attribute(_) => "attribute",
            Self::Action(_) => "action",
            Self::Has(_) => "has",
            Self::Collection(_) => "collection",
            Self::Waiter(_) => "waiter",
            Self::Batch(_) => "batch",
        }
    }
}

fn arrow(input: ParseStream<'_>) -> syn::Result<bool> {
    let arrow: Option<Token![->]> = input.parse()?;
    Ok(arrow.is_some())
}

/// A further key after a comma; `None` at the end.
fn key(input: ParseStream<'_>, known: &[&str]) -> syn::Result<Option<Ident>> {
    if input.is_empty() {
        return Ok(None);
    }
    input.parse::<Token![,]>()?;
    if input.is_empty() {
        return Ok(None);
    }
    let key = input.call(Ident::parse_any)?;
    if known.contains(&key.to_string().as_str()) {
        return Ok(Some(key));
    }
    Err(syn::Error::new(key.span(), unknown("key", &key.to_string(), known)))
}

/// How many objects one request takes.
fn count(input: ParseStream<'_>) -> syn::Result<LitInt> {
    if input.peek(LitInt) {
        return input.parse();
    }
    Err(wrong(input, "how many objects one request takes: a number, such as `1000`"))
}

/// One name, or several in brackets.
fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    if !input.peek(token::Bracket) {
        return Ok(vec![input.call(Ident::parse_any)?]);
    }
    let content;
    bracketed!(content in input);
    Ok(content.parse_terminated(Ident::parse_any, Token![,])?.into_iter().collect())
}

fn once<T>(slot: &mut Option<T>, key: &Ident, value: T) -> syn::Result<()> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(syn::Error::new(key.span(), format!("`{key}` is given twice"))),
    }
}

impl WrittenAction {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let call = Call::parse(input)?;
        let result = if arrow(input)? { Some(ResultSpec::parse(input)?) } else { None };
        let mut batch = None;
        while let Some(key) = key(input, &["batch"])? {
            if !input.peek(Token![=]) {
                return Err(syn::Error::new(key.span(), "say how many objects one request takes: `batch = 1000`"));
            }
            input.parse::<Token![=]>()?;
            once(&mut batch, &key, count(input)?)?;
        }
        Ok(Self { call, result, batch })
    }
}

impl Collection {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let call = Call::parse(input)?;
        if !arrow(input)? {
            return Err(wrong(input, "say what is listed: `-> volumes[] { id: .volume_id }`"));
        }
        let result = ResultSpec::parse(input)?;
        let mut pages = None;
        while let Some(key) = key(input, &["pages"])? {
            if !input.peek(token::Paren) {
                return Err(syn::Error::new(
                    key.span(),
                    "paging is written `pages(token = .next_token)` or `pages(once)`",
                ));
            }
            once(&mut pages, &key, Pages::parse(input)?)?;
        }
        Ok(Self { call, result, pages })
    }
}

impl Pages {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        let paren = parenthesized!(content in input);
        let (mut tokens, mut more, mut size) = (Vec::new(), None, None);
        while !content.is_empty() {
            if content.peek(Token![while]) {
                let key = content.call(Ident::parse_any)?;
                once(&mut more, &key, item_path(&content)?)?;
            } else {
                let key = content.call(Ident::parse_any)?;
                if key == "once" && !content.peek(Token![=]) {
                    return match tokens.is_empty() && more.is_none() && size.is_none() && content.is_empty() {
                        true => Ok(Self::Once),
                        false => Err(syn::Error::new(key.span(), "one page has no tokens: `once` stands alone")),
                    };
                }
                if !content.peek(Token![=]) {
                    return Err(syn::Error::new(
                        key.span(),
                        format!("say where the answer has it: `{key} = .next_{key}`"),
                    ));
                }
                content.parse::<Token![=]>()?;
                if key == "size" && !content.peek(Token![.]) {
                    once(&mut size, &key, content.call(Ident::parse_any)?)?;
                } else {
                    tokens.push((key, item_path(&content)?));
                }
            }
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        if tokens.is_empty() {
            return Err(syn::Error::new(
                paren.span.join(),
                "say which input takes the next page's token, and where the answer has it: `pages(marker = .next_marker)`, or `pages(once)` if the operation answers in one page",
            ));
        }
        Ok(Self::Tokens { tokens, more, size })
    }
}

fn item_path(input: ParseStream<'_>) -> syn::Result<Path> {
    if !input.peek(Token![.]) {
        return Err(wrong(input, "a path into the answer begins with `.`"));
    }
    input.parse::<Token![.]>()?;
    Path::parse(input)
}

impl Waiter {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let call = Call::parse(input)?;
        let source = if arrow(input)? { Some(Source::parse(input)?) } else { None };
        end(input)?;
        Ok(Self { call, source })
    }
}

impl Batch {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let call = Call::parse(input)?;
        let (mut max, mut same, mut failed) = (None, None, None);
        while let Some(key) = key(input, &["max", "same", "failed"])? {
            if !input.peek(Token![=]) {
                let example = match key.to_string().as_str() {
                    "max" => "max = 1000",
                    "same" => "same = bucket_name",
                    _ => "failed = errors[] { key: .key, code: .code }",
                };
                return Err(syn::Error::new(key.span(), format!("`{key}` needs a value: `{example}`")));
            }
            input.parse::<Token![=]>()?;
            match key.to_string().as_str() {
                "max" => once(&mut max, &key, count(input)?)?,
                "same" => once(&mut same, &key, names(input)?)?,
                _ => once(&mut failed, &key, ResultSpec::parse(input)?)?,
            }
        }
        Ok(Self { call, max, same: same.unwrap_or_default(), failed })
    }
}

pub(super) fn end(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() { Ok(()) } else { Err(wrong(input, "nothing more is expected here")) }
}

/// Where an attribute of a name stands, for messages that point at it.
pub(crate) fn span_of(attr: &Attribute) -> Span {
    attr.path().get_ident().map_or_else(Span::call_site, Ident::span)
}
