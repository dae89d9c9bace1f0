//! The `#[resource]` attribute of tucuxi. Use it through the crate `tucuxi`.
//!
//! A declaration goes one way: `attr` reads it as written, `ir` holds what it means, `check`
//! makes the one of the other and says what doesn't hold, and `expand`, which cannot fail,
//! writes the code.

mod attr;
mod check;
mod diag;
mod expand;
mod ir;
mod names;
mod resource;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Declares a resource: every field of the struct is a member of the object.
///
#[doc = include_str!("../reference.md")]
#[proc_macro_attribute]
pub fn resource(args: TokenStream, item: TokenStream) -> TokenStream {
    resource::expand(args.into(), item.into()).into()
}
