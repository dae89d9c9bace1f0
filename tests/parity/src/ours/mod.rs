//! The declarations, in the common form.

mod requests;
mod types;

use tucuxi::model::{IdentifierModel, Member, MemberKind, Model, Paging, RequestModel, ResultModel};

use crate::form::{Adder, Catalogue, Kind, Source};
use crate::text::Text;

use requests::{Root, made, request};
use types::plain_type;

/// The declarations of a service.
pub fn catalogue(service: &str, models: &[Model]) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for model in models {
        let is_root = model.name == root(service, models);
        resource(&mut Adder::new(&mut catalogue, model.name), model, is_root);
    }
    catalogue
}

/// What the service itself is called among its resources.
pub fn root<'a>(service: &'a str, models: &[Model]) -> &'a str {
    models.iter().map(|model| model.name).find(|name| Text::from(*name) == service.into()).unwrap_or(service)
}

fn resource(items: &mut Adder<'_>, model: &Model, is_root: bool) {
    if !is_root {
        let facts = items.item(Kind::Resource, "");
        if let Some(shape) = shape(model) {
            facts.say("shape", shape);
        }
    }
    for (place, IdentifierModel { name, ty }) in model.identifiers.iter().enumerate() {
        items.item(Kind::Identifier, *name).say("place", place + 1).say("type", plain_type(ty));
    }
    if let Some(load) = &model.load {
        items.request(Kind::Load, "", &request(&load.request, &[]), None).say("path", load.path);
    }
    for member in model.members {
        self::member(items, model, member);
    }
}

fn member(items: &mut Adder<'_>, model: &Model, member: &Member) {
    let Member { name, arguments, kind } = *member;
    match kind {
        MemberKind::Alias { identifier } => {
            items.item(Kind::Identifier, identifier).say(format!("alias {name}"), "yes");
        }
        MemberKind::Attribute { path, ty } => {
            items.item(Kind::Attribute, name).say("path", path).say("type", plain_type(ty));
        }
        MemberKind::Action { request: model, result, batch } => {
            let request = request(&model, arguments);
            let made = result.map(|result| made(&result, Root::of(&result, Root::Response), &model));
            items.request(Kind::Action, name, &request, made.as_ref());
            if let Some(limit) = batch {
                items.request(Kind::Batch, name, &request, None).say("limit", limit);
            }
        }
        MemberKind::Batch { request: model, max, same, failed: _ } => {
            let name = name.strip_suffix("_all").unwrap_or(name);
            let facts = items.request(Kind::Batch, name, &request(&model, arguments), None).say("limit", max);
            if !same.is_empty() {
                facts.say("same", same.join(", "));
            }
        }
        MemberKind::Has { result } => has(items, name, arguments, &result),
        MemberKind::Collection { request: model, result, paging } => {
            let mut request = request(&model, arguments);
            request.appended = model.inputs.iter().filter(|i| i.append).map(|i| i.target.to_owned()).collect();
            let made = made(&result, Root::of(&result, Root::Response), &model);
            let pages = if paging == Paging::Once { "once" } else { "all" };
            items.request(Kind::Collection, name, &request, Some(&made)).say("pages", pages);
        }
        MemberKind::Waiter { request: waiter, path } => {
            let facts = items.request(Kind::Waiter, name, &request(&waiter, arguments), None);
            // Where boto3 names no path, it is where the resource is loaded from.
            let loaded = model.load.map(|load| load.path);
            if let Some(path) = path.filter(|path| Some(*path) != loaded) {
                facts.say("path", path);
            }
        }
        // A kind that isn't known here would go unchecked.
        kind => {
            items.item(Kind::Attribute, name).say("kind", format!("{kind:?}"));
        }
    }
}

fn has(items: &mut Adder<'_>, name: &str, arguments: &[IdentifierModel], result: &ResultModel) {
    let empty = RequestModel { operation: "", inputs: &[] };
    let made = made(result, Root::Data, &empty);
    let reads = made.data.is_some() || made.identifiers.iter().any(|(_, source)| matches!(source, Source::Data(_)));
    let facts = items.item(if reads { Kind::Reference } else { Kind::SubResource }, name);
    facts.made(&made);
    if !arguments.is_empty() {
        let list: Vec<_> = arguments.iter().map(|argument| format!("{}: {}", argument.name, argument.ty)).collect();
        facts.say("arguments", list.join(", "));
    }
}

/// What the loaded data's type is called. What isn't named is the output of the load.
fn shape(model: &Model) -> Option<String> {
    let loaded = || model.load.map(|load| format!("{}Output", load.request.operation));
    model.shape.map(|shape| shape.trim_matches('"').to_owned()).or_else(loaded)
}
