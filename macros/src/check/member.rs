//! What must hold of each member.

use proc_macro2::Ident;
use quote::quote;
use syn::{ReturnType, Type, TypeFnPtr, Visibility};

use super::inside;
use super::values::{self, Data, From};
use crate::attr::{
    Batch, Collection, Field, FieldAttr, IdentifierEntry, Index, Pages, ResultSpec, Value, WrittenAction,
};
use crate::diag::{Diag, unknown};
use crate::ir::{Argument, Count, Failed, Identifier, Kind, Member, Outcome, Resource, Uses as _};
use crate::names::plain;

/// A field without a visibility of its own is as visible as its struct.
pub(super) fn visibility(field: &Field, of_struct: &Visibility) -> Visibility {
    match &field.visibility {
        Visibility::Inherited => of_struct.clone(),
        own => own.clone(),
    }
}

/// The member that a field declares; `None`, with the reason noted, when it doesn't hold.
pub(super) fn member<'a>(diag: &Diag, resource: &Resource<'a>, field: &'a Field) -> Option<Member<'a>> {
    if field.broken {
        return None;
    }
    let (arguments, kind) = match &field.attr {
        None => (Vec::new(), attribute(diag, resource, field, None)?),
        Some((_, FieldAttr::Identifier(identifier))) => (Vec::new(), alias(diag, resource, field, identifier)?),
        Some((_, FieldAttr::Attribute(path))) => (Vec::new(), attribute(diag, resource, field, Some(path))?),
        Some((_, FieldAttr::Action(written))) => action(diag, resource, field, written)?,
        Some((_, FieldAttr::Has(result))) => has(diag, resource, field, result)?,
        Some((_, FieldAttr::Collection(written))) => (Vec::new(), collection(diag, resource, field, written)?),
        Some((_, FieldAttr::Waiter(written))) => (Vec::new(), waiter(diag, resource, field, written)?),
        Some((_, FieldAttr::Batch(written))) => batch(diag, resource, field, written)?,
    };
    Some(Member {
        name: &field.name,
        attrs: &field.attrs,
        visibility: visibility(field, resource.visibility),
        arguments,
        kind,
    })
}

fn alias<'a>(diag: &Diag, resource: &Resource<'a>, field: &'a Field, named: &Ident) -> Option<Kind<'a>> {
    let identifier = identifier(diag, resource, named)?;
    let (wanted, found) = (text(identifier.ty), text(&field.ty));
    if wanted != found {
        diag.at(&field.ty, format!("another name of `{named}` is of its type: `{wanted}`"));
        return None;
    }
    Some(Kind::Alias { identifier: identifier.name, ty: identifier.ty })
}

fn text(ty: &Type) -> String {
    quote!(#ty).to_string()
}

/// The identifier of that name.
fn identifier<'r, 'a>(diag: &Diag, resource: &'r Resource<'a>, named: &Ident) -> Option<&'r Identifier<'a>> {
    let found = resource.identifiers.iter().find(|identifier| identifier.name == named);
    if found.is_none() && !resource.uncertain {
        let known: Vec<_> = resource.identifiers.iter().map(|identifier| plain(identifier.name)).collect();
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        diag.at(named, unknown("identifier", &plain(named), &known));
    }
    found
}

fn attribute<'a>(
    diag: &Diag,
    resource: &Resource<'a>,
    field: &'a Field,
    path: Option<&'a crate::attr::Path>,
) -> Option<Kind<'a>> {
    if let Type::FnPtr(function) = &field.ty {
        diag.at(
            function.fn_token,
            format!("how is `{}` got? Write `#[action(Operation(..))]` or `#[has({{ .. }})]` above it", field.name),
        );
        return None;
    }
    if is_waiter(&field.ty) {
        diag.at(&field.ty, "which waiter is it? Write `#[waiter(BucketExists(bucket = name))]` above it");
        return None;
    }
    if inside(&field.ty, "Collection").is_some() {
        diag.at(&field.ty, "how is it listed? Write `#[collection(ListThings(..) -> things[] { .. })]` above it");
        return None;
    }
    if resource.shape.is_none() {
        if resource.uncertain {
            return None;
        }
        diag.at(
            &field.name,
            format!(
                "`{0}` is neither an identifier nor of any loaded data: add it to `identifier`, or say of what type the data is with `shape = \"..\"`",
                field.name
            ),
        );
        return None;
    }
    if let Some(path) = path
        && path.is_many()
        && inside(&field.ty, "Option").is_some()
    {
        diag.at(&field.ty, format!("`{}` leads to many: write `Vec<..>`, or `[0]` for the first", path.text()));
        return None;
    }
    match path {
        Some(path) => values::path(diag, resource, path).then_some(Kind::Attribute { path: Some(path), ty: &field.ty }),
        None => Some(Kind::Attribute { path: None, ty: &field.ty }),
    }
}

fn action<'a>(
    diag: &Diag,
    resource: &Resource<'a>,
    field: &'a Field,
    written: &'a WrittenAction,
) -> Option<(Vec<Argument<'a>>, Kind<'a>)> {
    let WrittenAction { call, result, batch } = written;
    let function = function(diag, field, "action", "fn()")?;
    let arguments = arguments(diag, resource, function)?;
    let mut good = values::call(diag, resource, call, &arguments, Data::Present);
    good = good && sent(diag, call, &arguments);
    let result = match (result, &function.output) {
        (None, ReturnType::Default) => Some(None),
        (Some(result), ReturnType::Type(_, ty)) => {
            good &= values::result(diag, resource, result, &arguments, From::Action);
            outcome(diag, result, ty).map(Some)
        }
        (None, ReturnType::Type(_, ty)) => {
            diag.at(ty, "what of the answer is it? Write `-> path { id: .member }` after the inputs, or leave the result out for the SDK's own output");
            None
        }
        (Some(result), ReturnType::Default) => {
            diag.push(syn::Error::new(
                result.span,
                format!("which resource is it? Write `{}: fn(..) -> Resource`", field.name),
            ));
            None
        }
    };
    let mut max = None;
    if let Some(literal) = batch {
        max = values::count(diag, literal);
        good &= max.is_some() && collects(diag, resource, field, call, &[]);
    }
    good.then_some((arguments, Kind::Action { call, result: result?, batch: max }))
}

fn has<'a>(
    diag: &Diag,
    resource: &Resource<'a>,
    field: &'a Field,
    result: &'a ResultSpec,
) -> Option<(Vec<Argument<'a>>, Kind<'a>)> {
    let (arguments, ty) = match &field.ty {
        Type::FnPtr(function) => {
            let ReturnType::Type(_, ty) = &function.output else {
                diag.at(function.fn_token, format!("which resource is it? Write `{}: fn(..) -> Resource`", field.name));
                return None;
            };
            (self::arguments(diag, resource, function)?, &**ty)
        }
        ty => (Vec::new(), ty),
    };
    if let Some(collection) = inside(ty, "Collection") {
        diag.at(
            collection,
            "a reference gives what is already known: `R`, `Option<R>` or `Vec<R>`; a listing is a `#[collection(..)]`",
        );
        return None;
    }
    let mut good = values::result(diag, resource, result, &arguments, From::Loaded);
    good = good && named_by(diag, result, &arguments);
    let reads =
        !result.sources.is_empty() || result.identifiers.iter().any(|entry| matches!(entry.value, Value::Item(_)));
    if reads && resource.shape.is_none() && !resource.uncertain {
        diag.push(syn::Error::new(result.span, "there is no loaded data to read from: the resource has no `shape`"));
        good = false;
    }
    let outcome = outcome(diag, result, ty)?;
    if !reads && outcome.count != Count::One {
        diag.at(ty, "nothing here can be absent or many: the identifiers are all at hand; write the resource alone");
        good = false;
    }
    good.then_some((arguments, Kind::Has(outcome)))
}

fn collection<'a>(diag: &Diag, resource: &Resource<'a>, field: &'a Field, written: &'a Collection) -> Option<Kind<'a>> {
    let Collection { call, result, pages } = written;
    let Some(target) = inside(&field.ty, "Collection") else {
        diag.at(&field.ty, format!("a collection is declared as `{}: Collection<Resource>`", field.name));
        return None;
    };
    let mut good = values::call(diag, resource, call, &[], Data::Absent)
        & values::result(diag, resource, result, &[], From::Listing);
    for source in &result.sources {
        if !source.path.is_many() {
            let whole = source.path.segments.last().is_some_and(|last| matches!(last.index, Index::Whole));
            let example = if whole { format!("`{}[]`", source.text()) } else { "`things[]`".to_owned() };
            diag.push(syn::Error::new(source.span, format!("a collection goes through a list: {example}")));
            good = false;
        }
    }
    if result.sources.is_empty() {
        diag.push(syn::Error::new(result.span, "say where the items are listed: `-> volumes[] { .. }`"));
        good = false;
    }
    if let Some(Pages::Tokens { tokens, more, .. }) = pages {
        for (index, (input, path)) in tokens.iter().enumerate() {
            if tokens[..index].iter().any(|(other, _)| other == input) {
                diag.at(input, format!("`{input}` is set twice"));
                good = false;
            }
            good &= values::one(diag, path, "a token is one value") & values::path(diag, resource, path);
        }
        if let Some(path) = more {
            good &= values::one(diag, path, "whether there is more is one value") & values::path(diag, resource, path);
        }
    }
    let result = Outcome {
        target,
        count: Count::Many,
        sources: &result.sources,
        identifiers: &result.identifiers,
        hydrates: result.rest.is_none(),
    };
    good.then_some(Kind::Collection { call, result, pages: pages.as_ref() })
}

fn waiter<'a>(
    diag: &Diag,
    resource: &Resource<'a>,
    field: &'a Field,
    written: &'a crate::attr::Waiter,
) -> Option<Kind<'a>> {
    if !is_waiter(&field.ty) {
        diag.at(&field.ty, format!("a waiter is declared as `{}: Waiter`", field.name));
        return None;
    }
    let crate::attr::Waiter { call, source } = written;
    let mut good = values::call(diag, resource, call, &[], Data::Absent);
    if let Some(source) = source {
        good &= values::path(diag, resource, &source.path)
            & values::response_only(diag, source)
            & values::one(diag, &source.path, "what a waiter saw is one item");
        if resource.shape.is_none() && !resource.uncertain {
            diag.push(syn::Error::new(source.span, "what it saw can't be kept: the resource has no `shape`"));
            good = false;
        }
    }
    good.then_some(Kind::Waiter { call, source: source.as_ref() })
}

fn batch<'a>(
    diag: &Diag,
    resource: &Resource<'a>,
    field: &'a Field,
    written: &'a Batch,
) -> Option<(Vec<Argument<'a>>, Kind<'a>)> {
    let Batch { call, max, same, failed } = written;
    let function = function(diag, field, "batch", "fn()")?;
    let arguments = arguments(diag, resource, function)?;
    if let ReturnType::Type(_, ty) = &function.output {
        diag.at(ty, "a batch gives an `Outcome`; leave the result out");
        return None;
    }
    let mut good = values::call(diag, resource, call, &arguments, Data::Batch)
        && sent(diag, call, &arguments)
        && common(diag, resource, same)
        && collects(diag, resource, field, call, same);
    let max = match max {
        Some(literal) => values::count(diag, literal),
        None => {
            diag.at(&call.operation, "say how many objects one request takes: `max = 1000`");
            None
        }
    };
    let failed = match failed {
        Some(result) => {
            let read = self::failed(diag, resource, result);
            good &= read.is_some();
            read
        }
        None => None,
    };
    good.then_some((arguments, Kind::Batch { call, max: max?, same, failed }))
}

/// Whether every argument goes into an input.
fn sent(diag: &Diag, call: &crate::attr::Call, arguments: &[Argument<'_>]) -> bool {
    let mut good = true;
    for argument in arguments {
        let used = |value: &Value| matches!(value, Value::Name(name) if name == argument.name);
        if !call.inputs.iter().any(|input| input.value.uses(&used)) {
            diag.at(
                argument.name,
                format!("nothing is done with `{0}`; write `{0} = {0}` among the inputs", argument.name),
            );
            good = false;
        }
    }
    good
}

/// Whether every argument names something of the result.
fn named_by(diag: &Diag, result: &ResultSpec, arguments: &[Argument<'_>]) -> bool {
    let mut good = true;
    for argument in arguments {
        let used = |entry: &IdentifierEntry| matches!(&entry.value, Value::Name(name) if name == argument.name);
        if !result.identifiers.iter().any(used) {
            diag.at(
                argument.name,
                format!("nothing is done with `{0}`; write `identifier: {0}` in the braces", argument.name),
            );
            good = false;
        }
    }
    good
}

/// Whether all names are identifiers.
fn common(diag: &Diag, resource: &Resource<'_>, same: &[Ident]) -> bool {
    same.iter().fold(true, |good, name| good & identifier(diag, resource, name).is_some())
}

/// Whether some list input takes the objects of a chunk, which differ in more than what is the same.
fn collects(diag: &Diag, resource: &Resource<'_>, field: &Field, call: &crate::attr::Call, same: &[Ident]) -> bool {
    let lists = |value: &Value| match value {
        Value::List(values, _) => values.iter().any(|value| value.uses(&|value| resource.tells_apart(value, same))),
        _ => false,
    };
    let good = call.inputs.iter().any(|input| input.value.uses(&lists));
    if resource.nests_arguments(call) {
        diag.at(&call.operation, "a batch sends many requests, and an argument can't go into a nested input of each");
        return false;
    }
    if !good {
        diag.at(
            &call.operation,
            format!("no list input of it takes the objects of `{}`: write `member = [identifier]`", field.name),
        );
    }
    good
}

fn failed<'a>(diag: &Diag, resource: &Resource<'_>, result: &'a ResultSpec) -> Option<Failed<'a>> {
    let source = match result.sources.as_slice() {
        [source] if source.path.is_many() => source,
        sources => {
            let span = sources.last().map_or(result.span, |source| source.span);
            diag.push(syn::Error::new(span, "failures are one list of the answer: `failed = errors[] { .. }`"));
            return None;
        }
    };
    let mut failed = Failed { source, identifiers: Vec::new(), index: None, code: None, message: None };
    let mut good = values::response_only(diag, source) & values::path(diag, resource, &source.path);
    if let Some(rest) = result.rest {
        diag.push(syn::Error::new(rest, "a failure makes no resource whose data could be left out; remove `..`"));
        good = false;
    }
    for (index, entry) in result.identifiers.iter().enumerate() {
        if result.identifiers[..index].iter().any(|other| other.name == entry.name) {
            diag.at(&entry.name, format!("`{}` is given twice", entry.name));
            good = false;
            continue;
        }
        if let Some(mark) = &entry.optional {
            diag.at(mark, "no failure is left out, whatever it lacks; remove `?`");
            good = false;
        }
        let Value::Item(path) = &entry.value else {
            diag.push(syn::Error::new(entry.value.span(), "a failure is read from its item: `.member`"));
            good = false;
            continue;
        };
        good &= values::one(diag, path, "a failure's member is one value") & values::path(diag, resource, path);
        if entry.name == "code" {
            failed.code = Some(path);
        } else if entry.name == "message" {
            failed.message = Some(path);
        } else if entry.name == "index" {
            failed.index = Some(path);
        } else if resource.identifiers.iter().any(|identifier| identifier.name == &entry.name) {
            failed.identifiers.push(entry);
        } else {
            diag.at(
                &entry.name,
                format!("`{}` is no identifier of this resource, nor `index`, `code` or `message`", entry.name),
            );
            good = false;
        }
    }
    if good && failed.identifiers.is_empty() && failed.index.is_none() {
        diag.push(syn::Error::new(
            result.span,
            "say which object failed: an identifier, or `index`, and the member that holds it",
        ));
        good = false;
    }
    good.then_some(failed)
}

/// The resources a member gives, by its type.
fn outcome<'a>(diag: &Diag, result: &'a ResultSpec, ty: &'a Type) -> Option<Outcome<'a>> {
    let (count, target) = match (inside(ty, "Option"), inside(ty, "Vec")) {
        (Some(target), _) => (Count::Optional, target),
        (_, Some(target)) => (Count::Many, target),
        _ => (Count::One, ty),
    };
    let mut good = true;
    for source in &result.sources {
        let many = source.path.is_many();
        if many && count != Count::Many {
            diag.push(syn::Error::new(
                source.span,
                format!(
                    "`{}` leads to many, but the member gives one; write `[0]`, or `Vec<..>` as its type",
                    source.text()
                ),
            ));
            good = false;
        }
        if !many && count == Count::Many {
            diag.push(syn::Error::new(
                source.span,
                format!("`{}` leads to one, but the member gives many; go through a list with `[]`", source.text()),
            ));
            good = false;
        }
    }
    if result.sources.is_empty() && count == Count::Many {
        diag.push(syn::Error::new(result.span, "say which list the items are of: `things[] { .. }`"));
        good = false;
    }
    good.then_some(Outcome {
        target,
        count,
        sources: &result.sources,
        identifiers: &result.identifiers,
        hydrates: result.rest.is_none() && !result.sources.is_empty(),
    })
}

fn function<'a>(diag: &Diag, field: &'a Field, attribute: &str, example: &str) -> Option<&'a TypeFnPtr> {
    match &field.ty {
        Type::FnPtr(function) => Some(function),
        ty => {
            diag.at(ty, format!("`#[{attribute}(..)]` makes a method: its type is written `{example}`, or `fn(name: String) -> Resource`"));
            None
        }
    }
}

fn arguments<'a>(diag: &Diag, resource: &Resource<'_>, function: &'a TypeFnPtr) -> Option<Vec<Argument<'a>>> {
    let mut arguments: Vec<Argument<'a>> = Vec::new();
    let mut good = true;
    for input in &function.inputs {
        let Some((name, _)) = input.name.as_ref().filter(|(name, _)| name != "_") else {
            diag.at(&input.ty, "an argument needs a name: `fn(name: String)`");
            good = false;
            continue;
        };
        if name == "index" {
            diag.at(name, "`index` is the place of an object in a batch; give the argument another name");
            good = false;
        } else if arguments.iter().any(|argument| argument.name == name) {
            diag.at(name, format!("`{name}` is given twice"));
            good = false;
        } else if resource.identifiers.iter().any(|identifier| identifier.name == name) {
            diag.at(name, format!("`{name}` is an identifier of this resource; give the argument another name"));
            good = false;
        } else {
            arguments.push(Argument { name, ty: &input.ty });
        }
    }
    good.then_some(arguments)
}

fn is_waiter(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Waiter" && last.arguments.is_none()))
}
