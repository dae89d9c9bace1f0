//! `#[resource(service = "s3", identifier = "name", shape = "Bucket")]`

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Path, Token, Type, bracketed, token};

use crate::diag::{Diag, unknown, wrong};

const KEYS: &[&str] = &["service", "sdk", "client", "identifier", "shape", "crate"];

/// The attribute's arguments.
#[derive(Default)]
pub(crate) struct ResourceArgs {
    /// The service as in the SDK crate's name.
    pub(crate) service: Option<LitStr>,
    /// The SDK crate, under another name.
    pub(crate) sdk: Option<Path>,
    /// A client of the author's own.
    pub(crate) client: Option<Type>,
    /// The fields that name the object.
    pub(crate) identifier: Option<IdentifierNames>,
    /// The loaded data's type.
    pub(crate) shape: Option<ShapeArg>,
    /// tucuxi under another name.
    pub(crate) krate: Option<Path>,
    /// Whether something couldn't be read, so that what is missing may have been meant by it.
    pub(crate) mistaken: bool,
}

/// `"name"` or `["bucket_name", "key"]`
pub(crate) struct IdentifierNames(pub(crate) Vec<LitStr>);

/// `"Bucket"`, a name among the SDK's types, or a type.
pub(crate) enum ShapeArg {
    Sdk(LitStr),
    Type(Box<Type>),
}

impl ResourceArgs {
    pub(crate) fn read(diag: &Diag, tokens: TokenStream) -> Self {
        let mut args = Self::default();
        let parsed = |input: ParseStream<'_>| {
            while !input.is_empty() {
                if let Err(error) = args.read_one(diag, input) {
                    diag.push(error);
                    args.mistaken = true;
                    skip_value(input);
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        diag.ok(parsed.parse2(tokens));
        args
    }

    fn read_one(&mut self, diag: &Diag, input: ParseStream<'_>) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        if !KEYS.contains(&name.as_str()) {
            diag.at(&key, unknown("key", &name, KEYS));
            self.mistaken = true;
            skip_value(input);
            return Ok(());
        }
        if !input.peek(Token![=]) {
            return Err(syn::Error::new(key.span(), format!("`{name}` needs a value: `{}`", example(&name))));
        }
        input.parse::<Token![=]>()?;
        match name.as_str() {
            "service" => set(diag, &key, &mut self.service, string(input, &name)?),
            "sdk" => set(diag, &key, &mut self.sdk, input.call(Path::parse_mod_style)?),
            "client" => set(diag, &key, &mut self.client, input.parse()?),
            "identifier" => set(diag, &key, &mut self.identifier, IdentifierNames::parse(input)?),
            "shape" => set(diag, &key, &mut self.shape, ShapeArg::parse(input)?),
            _ => set(diag, &key, &mut self.krate, input.call(Path::parse_mod_style)?),
        }
        Ok(())
    }
}

impl IdentifierNames {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(token::Bracket) {
            return Ok(Self(vec![string(input, "identifier")?]));
        }
        let content;
        let bracket = bracketed!(content in input);
        let names = content.parse_terminated(|input| string(input, "identifier"), Token![,])?;
        if names.is_empty() {
            return Err(syn::Error::new(
                bracket.span.join(),
                "a resource without identifiers, such as a service root, leaves `identifier` out",
            ));
        }
        Ok(Self(names.into_iter().collect()))
    }
}

impl ShapeArg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) { input.parse().map(Self::Sdk) } else { input.parse().map(|ty| Self::Type(Box::new(ty))) }
    }
}

fn string(input: ParseStream<'_>, key: &str) -> syn::Result<LitStr> {
    if input.peek(LitStr) {
        return input.parse();
    }
    Err(wrong(input, format!("`{key}` takes a string: `{}`", example(key))))
}

fn example(key: &str) -> &'static str {
    match key {
        "service" => "service = \"s3\"",
        "sdk" => "sdk = my_sdk",
        "client" => "client = my::Client",
        "identifier" => "identifier = \"name\"",
        "shape" => "shape = \"Bucket\"",
        _ => "crate = my::tucuxi",
    }
}

fn set<T>(diag: &Diag, key: &Ident, slot: &mut Option<T>, value: T) {
    if slot.is_some() {
        diag.at(key, format!("`{key}` is given twice"));
    } else {
        *slot = Some(value);
    }
}

/// Steps over what can't be read, so that the other keys still are.
fn skip_value(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<proc_macro2::TokenTree>().is_err() {
            return;
        }
    }
}
