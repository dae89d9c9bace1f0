//! `StopInstances(instance_ids = [id], filters += Filter { .. })`

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Path, Token, parenthesized, token};

use super::Value;
use crate::diag::wrong;

/// An operation and its inputs.
pub(crate) struct Call {
    pub(crate) operation: Path,
    pub(crate) inputs: Vec<Input>,
}

/// One input: `=` sets it, `+=` appends to it.
pub(crate) struct Input {
    pub(crate) member: Ident,
    pub(crate) append: bool,
    pub(crate) value: Value,
}

impl Call {
    pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) && !input.peek(Token![::]) {
            return Err(wrong(input, "which operation? `DeleteBucket(bucket = name)`"));
        }
        let operation = input.call(Path::parse_mod_style)?;
        if !input.peek(token::Paren) {
            return Err(wrong(input, "the inputs follow in parentheses: `DeleteBucket(bucket = name)`"));
        }
        let content;
        parenthesized!(content in input);
        let inputs = content.parse_terminated(Input::parse, Token![,])?;
        Ok(Self { operation, inputs: inputs.into_iter().collect() })
    }
}

impl Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let member = input.call(Ident::parse_any)?;
        let append = input.peek(Token![+=]);
        if append {
            input.parse::<Token![+=]>()?;
        } else if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
        } else {
            return Err(syn::Error::new(
                member.span(),
                format!("an input is set with `{member} = ..` or appended to with `{member} += ..`"),
            ));
        }
        Ok(Self { member, append, value: Value::parse(input)? })
    }

    /// A member of a nested input, with `:`.
    pub(crate) fn parse_field(input: ParseStream<'_>) -> syn::Result<Self> {
        let member = input.call(Ident::parse_any)?;
        if !input.peek(Token![:]) {
            return Err(syn::Error::new(
                member.span(),
                format!("a member of a nested input is written `{member}: ..`"),
            ));
        }
        input.parse::<Token![:]>()?;
        Ok(Self { member, append: false, value: Value::parse(input)? })
    }
}
