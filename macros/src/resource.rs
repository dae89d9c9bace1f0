//! The way of one declaration through the macro.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::attr::{Declared, ResourceArgs, without_ours};
use crate::check::check;
use crate::diag::Diag;
use crate::expand::{code, survivor};

/// The code for a declaration, with all its mistakes. The item is there whatever is wrong.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(error) => {
            let wrong = "a resource is declared with a struct: `pub struct Bucket { name: String }`";
            let error = syn::Error::new(error.span(), wrong).to_compile_error();
            return quote! { #item #error };
        }
    };
    let diag = Diag::default();
    let args = ResourceArgs::read(&diag, args);
    let Some(declared) = Declared::read(&diag, input.clone()) else {
        let item = without_ours(input);
        let errors = diag.finish();
        return quote! { #item #errors };
    };
    let code = match check(&diag, &args, &declared) {
        Some(resource) => code(&resource),
        None => survivor(&declared),
    };
    let errors = diag.finish();
    quote! { #code #errors }
}
