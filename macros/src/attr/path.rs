//! `reservations[0].instances[]`, `tags[.key == key]`, `request.tags[]`, `response`

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitInt, Token, bracketed, token};

use crate::diag::wrong;
use crate::names::plain;

/// Members, one inside the other; none stands for the thing itself.
pub(crate) struct Path {
    pub(crate) segments: Vec<Segment>,
    pub(crate) span: Span,
}

/// A member, and how to go through it.
pub(crate) struct Segment {
    pub(crate) name: Ident,
    pub(crate) index: Index,
}

/// What is taken of a member.
pub(crate) enum Index {
    /// The member itself.
    Whole,
    /// `[]`: every item.
    All,
    /// `[0]`: the first item.
    First,
    /// `[.name == name]`: the first item whose member equals an identifier.
    Where { member: Ident, identifier: Ident },
}

/// Where a path begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    Response,
    Request,
}

/// Where the data or the items of a result are; an empty path is the whole response.
pub(crate) struct Source {
    pub(crate) root: Root,
    pub(crate) path: Path,
    pub(crate) span: Span,
}

impl Path {
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(wrong(input, "a path begins with a member's name: `placement.availability_zone`"));
        }
        let span = input.span();
        let mut segments = vec![Segment::parse(input)?];
        while input.peek(Token![.]) && !input.peek(Token![..]) {
            input.parse::<Token![.]>()?;
            segments.push(Segment::parse(input)?);
        }
        Ok(Self { segments, span })
    }

    /// What follows a leading `.`: `.` alone is the item itself.
    pub(crate) fn parse_from_item(input: ParseStream<'_>) -> syn::Result<Self> {
        let dot: Token![.] = input.parse()?;
        if input.is_empty() || input.peek(Token![,]) || input.peek(Token![?]) {
            return Ok(Self { segments: Vec::new(), span: dot.spans[0] });
        }
        Self::parse(input)
    }

    /// Whether it leads to a list of things rather than to one.
    pub(crate) fn is_many(&self) -> bool {
        self.segments.iter().any(|segment| matches!(segment.index, Index::All))
    }

    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// As written.
    pub(crate) fn text(&self) -> String {
        let segment = |Segment { name, index }: &Segment| {
            let name = plain(name);
            match index {
                Index::Whole => name,
                Index::All => format!("{name}[]"),
                Index::First => format!("{name}[0]"),
                Index::Where { member, identifier } => format!("{name}[.{member} == {identifier}]"),
            }
        };
        self.segments.iter().map(segment).collect::<Vec<_>>().join(".")
    }
}

impl Segment {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(Ident::parse_any)?;
        let index = if input.peek(token::Bracket) { Index::parse(input)? } else { Index::Whole };
        Ok(Self { name, index })
    }
}

impl Index {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        bracketed!(content in input);
        if content.is_empty() {
            return Ok(Self::All);
        }
        if content.peek(Token![.]) {
            content.parse::<Token![.]>()?;
            let member = content.call(Ident::parse_any)?;
            content.parse::<Token![==]>()?;
            let identifier = content.parse()?;
            return if content.is_empty() {
                Ok(Self::Where { member, identifier })
            } else {
                Err(wrong(&content, "one comparison picks the item: `[.name == name]`"))
            };
        }
        match content.parse::<LitInt>() {
            Ok(number) if number.base10_digits() == "0" => Ok(Self::First),
            Ok(number) => {
                Err(syn::Error::new(number.span(), "only the first item can be taken by place: `[0]`; `[]` takes all"))
            }
            Err(_) => Err(wrong(&content, "`[]` takes all items, `[0]` the first, `[.name == name]` the one so named")),
        }
    }
}

impl Source {
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![.]) {
            return Err(wrong(
                input,
                "a path begins with the member's name; the leading `.` is for paths from an item",
            ));
        }
        let path = Path::parse(input)?;
        Ok(Self::of(path))
    }

    pub(crate) fn of(mut path: Path) -> Self {
        let span = path.span();
        let whole = |segment: &Segment, name: &str| segment.name == name && matches!(segment.index, Index::Whole);
        let root = match path.segments.first() {
            Some(first) if whole(first, "response") && path.segments.len() == 1 => {
                path.segments.clear();
                Root::Response
            }
            Some(first) if whole(first, "request") && path.segments.len() > 1 => {
                path.segments.remove(0);
                Root::Request
            }
            _ => Root::Response,
        };
        Self { root, path, span }
    }

    /// As written.
    pub(crate) fn text(&self) -> String {
        match self.root {
            Root::Response if self.path.segments.is_empty() => "response".to_owned(),
            Root::Response => self.path.text(),
            Root::Request => format!("request.{}", self.path.text()),
        }
    }
}
