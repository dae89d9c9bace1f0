//! What boto3 sends, and what it makes of the answer.

use crate::Failure;
use crate::form::{Argument, Count, Made, Request, Source};
use crate::text::Text;

use super::files::{self, Parameter, Resource, SourceKind};
use super::missing;
use super::paths::{path, target, top};
use super::resources::Models;

impl Models<'_> {
    /// A request of a resource.
    pub(super) fn request(
        &self,
        resource: &Resource,
        operation: &str,
        parameters: &[Parameter],
    ) -> Result<Request, Failure> {
        let inputs = parameters.iter().map(|parameter| Ok((target(&parameter.target), bound(resource, parameter)?)));
        let bound = |name: &str| parameters.iter().any(|parameter| top(&parameter.target) == name);
        let mut arguments = Vec::new();
        if let Some(input) = self.shapes.input(operation)? {
            for (name, member) in &input.members.0 {
                if input.required.contains(name) && !bound(name) {
                    let ty = self.shapes.rust_type(member)?;
                    arguments.push(Argument { input: name.clone(), name: name.clone(), ty });
                }
            }
        }
        Ok(Request {
            operation: operation.to_owned(),
            inputs: inputs.collect::<Result<_, Failure>>()?,
            arguments,
            ..Request::default()
        })
    }

    /// The resources that are made of an answer or of what the resource knows. `by_place`, the name of
    /// an identifier may be any.
    pub(super) fn made(&self, made: &files::Made, by_place: bool) -> Result<Made, Failure> {
        let resources = &self.files.resources.resources;
        let resource = resources.get(&made.ty).ok_or_else(|| missing("resource", &made.ty))?;
        let identifiers = made.identifiers.iter().enumerate().map(|(place, parameter)| {
            let named = resource.identifiers.iter().find(|identifier| identifier.name == parameter.target);
            let name = named.or_else(|| resource.identifiers.get(place).filter(|_| by_place));
            let name = name.ok_or_else(|| missing("identifier", &parameter.target))?;
            Ok((name.name.clone(), source(parameter, &name.name)))
        });
        let lists = |path: &str| path.contains("[]");
        let many = made.path.as_deref().is_some_and(lists) || made.identifiers.iter().any(|i| lists(&i.path));
        Ok(Made {
            resource: made.ty.clone(),
            count: if many { Count::Many } else { Count::One },
            data: made.path.as_deref().map(path),
            identifiers: identifiers.collect::<Result<_, Failure>>()?,
            left_out: Vec::new(),
        })
    }
}

/// Where an input comes from. Loaded data that is an identifier too, is the identifier.
fn bound(resource: &Resource, parameter: &Parameter) -> Result<Source, Failure> {
    let same = |name: &str| Text::from(name) == parameter.path.as_str().into();
    match parameter.source {
        SourceKind::Data => {
            let mut identifiers = resource.identifiers.iter();
            let identifier = identifiers.find(|i| same(&i.name) || i.member_name.as_deref().is_some_and(same));
            Ok(identifier.map_or_else(
                || Source::Data(parameter.path.clone()),
                |identifier| Source::Identifier(identifier.name.clone()),
            ))
        }
        SourceKind::Identifier | SourceKind::String | SourceKind::Integer | SourceKind::Boolean => {
            Ok(source(parameter, &parameter.name))
        }
        SourceKind::Response | SourceKind::RequestParameter | SourceKind::Input => {
            Err(format!("boto3 binds `{}` to what a request cannot know", parameter.target).into())
        }
    }
}

fn source(parameter: &Parameter, argument: &str) -> Source {
    match parameter.source {
        SourceKind::Identifier => Source::Identifier(parameter.name.clone()),
        SourceKind::Data => Source::Data(path(&parameter.path)),
        SourceKind::Response => Source::Response(path(&parameter.path)),
        SourceKind::RequestParameter => Source::Request(path(&parameter.path)),
        SourceKind::Input => Source::Argument(argument.to_owned()),
        SourceKind::String | SourceKind::Integer | SourceKind::Boolean => Source::Literal(parameter.value.to_string()),
    }
}
