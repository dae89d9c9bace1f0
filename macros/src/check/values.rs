//! What must hold of inputs, paths and identifiers.

use crate::attr::{Call, Index, Input, Path, ResultSpec, Root, Source, Value};
use crate::diag::{Diag, unknown};
use crate::ir::{Argument, Client, Resource, Uses as _};
use crate::names::{pascal, plain};

/// What a value can speak of where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Data {
    /// Identifiers and arguments alone.
    Absent,
    /// The loaded data too.
    Present,
    /// Many objects.
    Batch,
    /// One of many objects, and its place among them.
    BatchItem,
}

/// Checks an operation and its inputs.
pub(super) fn call(diag: &Diag, resource: &Resource<'_>, call: &Call, arguments: &[Argument<'_>], data: Data) -> bool {
    let mut good = true;
    if matches!(resource.client, Client::Sdk { .. }) {
        match call.operation.get_ident() {
            None => {
                diag.at(&call.operation, "an operation of the service is one name, as AWS spells it: `DeleteBucket`");
                good = false;
            }
            Some(name) if !name.to_string().starts_with(|first: char| first.is_ascii_uppercase()) => {
                let aws = pascal(&name.to_string());
                diag.at(name, format!("operations and waiters are spelt as AWS spells them: `{aws}`"));
                good = false;
            }
            Some(_) => {}
        }
    }
    good &= set_once(diag, &call.inputs) & spelt_as_set(diag, &call.inputs);
    for input in &call.inputs {
        good &= value(diag, resource, &input.value, arguments, data);
        let names_both = !resource.is_bound(call, input)
            && input.value.uses(&|value| resource.is_identifier(value) || matches!(value, Value::Item(_)));
        if names_both {
            diag.at(
                &input.member,
                "one input can't mix identifiers with arguments: the former are set after the caller's changes, the latter before",
            );
            good = false;
        }
    }
    good
}

/// Whether no member is set more than once; appending may go on.
fn set_once(diag: &Diag, inputs: &[Input]) -> bool {
    let mut good = true;
    for (index, input) in inputs.iter().enumerate() {
        let again = |other: &Input| other.member == input.member && !(other.append && input.append);
        if inputs[..index].iter().any(again) {
            diag.at(&input.member, format!("`{}` is set twice", input.member));
            good = false;
        }
    }
    good
}

/// Whether inputs are spelt as the SDK's setters spell them.
fn spelt_as_set(diag: &Diag, inputs: &[Input]) -> bool {
    let mut good = true;
    for Input { member, .. } in inputs {
        let name = plain(member);
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            diag.at(member, format!("inputs are spelt as the SDK spells them: `{}`", crate::names::snake(&name)));
            good = false;
        }
    }
    good
}

/// Checks a value of an input.
fn value(diag: &Diag, resource: &Resource<'_>, value: &Value, arguments: &[Argument<'_>], data: Data) -> bool {
    match value {
        Value::Name(name) => known(diag, resource, name, arguments),
        Value::Literal(_) => true,
        Value::Item(path) if path.segments.is_empty() => {
            diag.push(syn::Error::new(value.span(), "`.` alone is an item of a list; it belongs in a result"));
            false
        }
        Value::Index(_) => {
            if data != Data::BatchItem {
                diag.push(syn::Error::new(
                    value.span(),
                    "`index` is the place of an object in its request: it belongs in a list of a `#[batch(..)]`",
                ));
            }
            data == Data::BatchItem
        }
        Value::Item(_) if data != Data::Present => {
            diag.push(syn::Error::new(value.span(), "only the inputs of an action can be read from the loaded data"));
            false
        }
        Value::Item(path) => {
            let loads = resource.shape.is_some();
            if !loads && !resource.uncertain {
                diag.push(syn::Error::new(
                    value.span(),
                    "there is no loaded data to read from: the resource has no `shape`",
                ));
            }
            loads & self::path(diag, resource, path) & one(diag, path, "an input takes one value")
        }
        Value::Request(_) => {
            diag.push(syn::Error::new(
                value.span(),
                "`request.` reads the request that was sent; it belongs in a result",
            ));
            false
        }
        Value::List(values, _) => {
            let data = if data == Data::Batch { Data::BatchItem } else { data };
            values.iter().fold(true, |good, item| good & self::value(diag, resource, item, arguments, data))
        }
        Value::Shape(_, inputs) => inputs.iter().fold(set_once(diag, inputs), |good, input| {
            good & self::value(diag, resource, &input.value, arguments, data)
        }),
    }
}

/// Whether a name is an identifier or an argument.
fn known(diag: &Diag, resource: &Resource<'_>, name: &syn::Ident, arguments: &[Argument<'_>]) -> bool {
    let mut names: Vec<_> = arguments.iter().map(|argument| plain(argument.name)).collect();
    names.extend(resource.identifiers.iter().map(|identifier| plain(identifier.name)));
    let found = plain(name);
    if names.contains(&found) {
        return true;
    }
    if resource.uncertain {
        return false;
    }
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let message = match names.is_empty() {
        true => {
            format!("`{found}` is neither an identifier of this resource nor an argument of the method; it has none")
        }
        false => unknown("identifier or argument", &found, &names),
    };
    diag.at(name, message);
    false
}

/// Checks what a path picks by.
pub(super) fn path(diag: &Diag, resource: &Resource<'_>, path: &Path) -> bool {
    path.segments.iter().fold(true, |good, segment| match &segment.index {
        Index::Where { identifier, .. } => good & known(diag, resource, identifier, &[]),
        _ => good,
    })
}

/// Whether a path leads to one thing.
pub(super) fn one(diag: &Diag, path: &Path, why: &str) -> bool {
    if let Some(segment) = path.segments.iter().find(|segment| matches!(segment.index, Index::All)) {
        diag.at(
            &segment.name,
            format!("{why}, but `{}[]` goes through all items; `[0]` takes the first", segment.name),
        );
        return false;
    }
    true
}

/// Whether a source isn't in the request.
pub(super) fn response_only(diag: &Diag, source: &Source) -> bool {
    if source.root == Root::Request {
        diag.push(syn::Error::new(source.span, "data is read from the answer, not from the request"));
    }
    source.root == Root::Response
}

/// Where the identifiers of a result can come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    /// The answer of an action: the request is known, arguments have been sent.
    Action,
    /// A page of a listing.
    Listing,
    /// The loaded data; arguments are at hand.
    Loaded,
}

/// Checks the sources and identifiers of a result.
pub(super) fn result(
    diag: &Diag,
    resource: &Resource<'_>,
    result: &ResultSpec,
    arguments: &[Argument<'_>],
    from: From,
) -> bool {
    let mut good = true;
    for source in &result.sources {
        good &= path(diag, resource, &source.path);
        if source.root == Root::Request && from != From::Action {
            good &= response_only(diag, source);
        }
    }
    if let Some(rest) = result.rest
        && result.sources.is_empty()
    {
        diag.push(syn::Error::new(rest, "there is no item whose data could be left out; remove `..`"));
        good = false;
    }
    for (index, entry) in result.identifiers.iter().enumerate() {
        if result.identifiers[..index].iter().any(|other| other.name == entry.name) {
            diag.at(&entry.name, format!("`{}` is given twice", entry.name));
            good = false;
        }
        good &= match &entry.value {
            Value::Name(name) if from == From::Action && arguments.iter().any(|argument| argument.name == name) => {
                diag.at(
                    name,
                    format!(
                        "what was sent is what names the resource: write `request.` and the input that `{name}` goes to"
                    ),
                );
                false
            }
            Value::Name(name) => known(diag, resource, name, arguments),
            Value::Item(path) => one(diag, path, "an identifier is one value") & self::path(diag, resource, path),
            Value::Request(path) if from == From::Action => one(diag, path, "an identifier is one value"),
            Value::Literal(_) => true,
            Value::Request(_) | Value::List(..) | Value::Shape(..) | Value::Index(_) => {
                diag.push(syn::Error::new(
                    entry.value.span(),
                    "an identifier comes from an identifier of this resource, a literal, or a path: `.member`",
                ));
                false
            }
        };
        if let Some(mark) = &entry.optional
            && !matches!(entry.value, Value::Item(_) | Value::Request(_))
        {
            diag.at(mark, "`?` leaves out items without the identifier; this one is always there");
            good = false;
        }
    }
    if result.identifiers.is_empty() && result.rest.is_none() && result.sources.is_empty() {
        // A singleton of the same service is named by nothing.
        return good;
    }
    good
}

/// Whether an integer literal is a count.
pub(super) fn count(diag: &Diag, literal: &syn::LitInt) -> Option<usize> {
    match literal.base10_parse::<usize>() {
        Ok(number) if number > 0 && literal.suffix().is_empty() => Some(number),
        _ => {
            diag.push(syn::Error::new(literal.span(), "how many objects one request takes: a number from 1"));
            None
        }
    }
}
