//! What a declaration sends, and what it makes of the answer.

use tucuxi::model::{self, IdentifierModel, IdentifierSource, Input, RequestModel, ResultModel, Value};

use crate::form::{Argument, Count, Made, Request, Source};

use super::types::{last_segment, plain_type};

/// What is sent. What goes into an input from an argument isn't bound, but left to the caller.
pub(super) fn request(model: &RequestModel, arguments: &[IdentifierModel]) -> Request {
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
pub(super) enum Root {
    Response,
    Request,
    Data,
}

impl Root {
    /// The request, where the items are there.
    pub(super) fn of(result: &ResultModel, otherwise: Self) -> Self {
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

/// The resources that a result makes.
pub(super) fn made(result: &ResultModel, root: Root, request: &RequestModel) -> Made {
    let items = result.path.map(|path| path.strip_prefix("request.").unwrap_or(path));
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
