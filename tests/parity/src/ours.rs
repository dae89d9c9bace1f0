//! The declarations, in the common form.

use tucuxi::model::{
    self, IdentifierModel, IdentifierSource, Input, Member, MemberKind, Model, Paging, RequestModel, ResultModel, Value,
};

use crate::form::{Adder, Argument, Catalogue, Count, Kind, Made, Request, Source};
use crate::text::Text;

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
            items.item(Kind::Identifier, identifier).say("alias", name);
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
        MemberKind::Batch { request: model, max, .. } => {
            let name = name.strip_suffix("_all").unwrap_or(name);
            items.request(Kind::Batch, name, &request(&model, arguments), None).say("limit", max);
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

fn request(model: &RequestModel, arguments: &[IdentifierModel]) -> Request {
    let mut inputs = Vec::new();
    for (at, input) in model.inputs.iter().enumerate() {
        match input.append {
            true => {
                let place = model.inputs[..at].iter().filter(|before| before.target == input.target).count();
                flatten(format!("{}[{place}]", input.target), &input.value, &mut inputs);
            }
            false => flatten(input.target.to_owned(), &input.value, &mut inputs),
        }
    }
    let arguments = arguments
        .iter()
        .flat_map(|IdentifierModel { name, ty }| {
            let filled = inputs.iter().filter(|(_, source)| *source == Source::Argument((*name).to_owned()));
            filled.map(|(input, _)| Argument { input: input.clone(), name: (*name).to_owned(), ty: plain_type(ty) })
        })
        .collect();
    inputs.retain(|(_, source)| !matches!(source, Source::Argument(_)));
    Request { operation: model.operation.to_owned(), inputs, arguments, ..Request::default() }
}

/// Each value within `value`, by its path.
fn flatten(path: String, value: &Value, inputs: &mut Vec<(String, Source)>) {
    let source = match *value {
        Value::List(values) => {
            for (place, value) in values.iter().enumerate() {
                flatten(format!("{path}[{place}]"), value, inputs);
            }
            return;
        }
        Value::Shape(_, members) => {
            for Input { target, value, .. } in members {
                flatten(format!("{path}.{target}"), value, inputs);
            }
            return;
        }
        Value::Identifier(name) => Source::Identifier(name.to_owned()),
        Value::Argument(name) => Source::Argument(name.to_owned()),
        Value::Literal(literal) => Source::Literal(literal.to_owned()),
        Value::Path(path) => Source::Data(path.to_owned()),
        Value::Request(path) => Source::Request(path.to_owned()),
        Value::Index => Source::Index,
    };
    inputs.push((path, source));
}

/// What the paths of a result begin at.
#[derive(Clone, Copy)]
enum Root {
    Response,
    Request,
    Data,
}

impl Root {
    /// The request, where the items are there.
    fn of(result: &ResultModel, otherwise: Self) -> Self {
        match result.path {
            Some(path) if path.starts_with("request.") => Self::Request,
            _ => otherwise,
        }
    }

    fn source(self, path: String) -> Source {
        match self {
            Self::Response => Source::Response(path),
            Self::Request => Source::Request(path),
            Self::Data => Source::Data(path),
        }
    }
}

fn made(result: &ResultModel, root: Root, request: &RequestModel) -> Made {
    let items = result.path.map(|path| path.trim_start_matches("request."));
    let identifier = |source: &IdentifierSource| {
        let from = match source.value {
            Value::Path(path) => root.source(within(items, path)),
            Value::Argument(argument) => match root {
                Root::Data => Source::Argument(argument.to_owned()),
                // What an argument went into is known by the input's name.
                _ => Source::Request(filled_by(argument, request)),
            },
            ref value => {
                let mut one = Vec::new();
                flatten(String::new(), value, &mut one);
                match one.pop() {
                    Some((_, source)) if one.is_empty() => source,
                    _ => Source::Literal(format!("{value:?}")),
                }
            }
        };
        (source.name.to_owned(), from, source.optional)
    };
    let identifiers: Vec<_> = result.identifiers.iter().map(identifier).collect();
    Made {
        resource: last_segment(result.resource).to_owned(),
        count: match result.count {
            model::Count::One => Count::One,
            model::Count::Optional => Count::Optional,
            model::Count::Many => Count::Many,
        },
        data: items.filter(|_| result.hydrates).map(str::to_owned),
        identifiers: identifiers.iter().map(|(name, source, _)| (name.clone(), source.clone())).collect(),
        left_out: identifiers.into_iter().filter_map(|(name, _, optional)| optional.then_some(name)).collect(),
    }
}

/// `.volume_id` in `volumes[]` as `volumes[].volume_id`, in each of the lists there are.
fn within(items: Option<&str>, path: &str) -> String {
    let join = |item: &str| match (item, path) {
        ("response", path) => path.to_owned(),
        (item, "") => item.to_owned(),
        (item, path) => format!("{item}.{path}"),
    };
    items.map_or_else(|| path.to_owned(), |items| items.split(" + ").map(join).collect::<Vec<_>>().join(" + "))
}

fn filled_by(argument: &str, request: &RequestModel) -> String {
    let takes = |input: &&Input| matches!(input.value, Value::Argument(name) if name == argument);
    let filled = request.inputs.iter().find(takes);
    filled.map_or(argument, |input| input.target).to_owned()
}

/// The type without the path it is named by, and without `Option`: whether a member may be absent
/// is what the two SDKs don't agree on.
fn plain_type(ty: &str) -> String {
    let mut plain = String::new();
    for part in ty.split_inclusive(['<', '>', ',']) {
        let (path, end) = match part.strip_suffix(['<', '>', ',']) {
            Some(path) => (path, &part[path.len()..]),
            None => (part, ""),
        };
        match path.find("types::") {
            Some(types) => plain.push_str(&path[types..]),
            None => plain.push_str(last_segment(path)),
        }
        plain.push_str(end);
    }
    match plain.strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>')) {
        Some(inner) => inner.to_owned(),
        None => plain,
    }
}

fn last_segment(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
