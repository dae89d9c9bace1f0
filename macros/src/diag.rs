//! What is wrong with a declaration, collected; and spans.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;

/// Points diagnostics at `user`, but keeps the macro's own expansion context, so that lints see
/// generated code as generated and its local variables can't meet the user's names.
pub(crate) fn at(user: Span) -> Span {
    Span::mixed_site().located_at(user)
}

/// The tokens at another place: what the compiler says of a path that mixes places, it says of the
/// whole attribute.
pub(crate) fn moved(tokens: impl ToTokens, to: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        token.set_span(token.span().located_at(to));
        token
    };
    tokens.into_token_stream().into_iter().map(moved).collect()
}

/// A mistake at the next token, or at the end of what is read.
pub(crate) fn wrong(input: ParseStream<'_>, message: impl Display) -> syn::Error {
    syn::Error::new(input.span(), message)
}

/// The mistakes found so far. Each reader goes on with what it can still read.
#[derive(Default)]
pub(crate) struct Diag(RefCell<Vec<syn::Error>>);

impl Diag {
    /// A mistake at `tokens`.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&self, error: syn::Error) {
        self.0.borrow_mut().push(error);
    }

    /// The value, or its mistake noted.
    pub(crate) fn ok<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// All mistakes as code that makes the compiler report them.
    pub(crate) fn finish(self) -> TokenStream {
        self.0.into_inner().iter().map(syn::Error::to_compile_error).collect()
    }
}

/// ``unknown key `servce`; did you mean `service`?``
pub(crate) fn unknown(what: &str, found: &str, known: &[&str]) -> String {
    match nearest(found, known) {
        Some(near) => format!("unknown {what} `{found}`; did you mean `{near}`?"),
        None => format!("unknown {what} `{found}`; it can be {}", list(known)),
    }
}

/// `` `a`, `b` or `c` ``
fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => "nothing here".to_owned(),
    }
}

/// The name that was probably meant.
pub(crate) fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let near = known.iter().map(|name| (distance(found, name), *name)).min()?;
    (near.0 <= 1 + found.len() / 4).then_some(near.1)
}

/// How many letters to change, add or drop.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let cost = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], cost);
        }
    }
    row[b.len()]
}
