//! The shapes of `service-2.json`, as the Rust SDK has them.

use std::collections::BTreeSet;

use super::files::{Service, Shape, ShapeRef};
use super::{Failure, missing};

/// A service's shapes.
#[derive(Debug)]
pub(super) struct Shapes<'a> {
    service: &'a Service,
    /// The shapes that are part of another.
    parts: BTreeSet<&'a str>,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(service: &'a Service) -> Self {
        let within = |shape: &'a Shape| {
            let members = shape.members.0.iter().map(|(_, member)| member);
            members.chain(&shape.member).chain(&shape.key).chain(&shape.value).map(|part| part.shape.as_str())
        };
        Self { service, parts: service.shapes.values().flat_map(within).collect() }
    }

    pub(super) fn get(&self, name: &str) -> Result<&'a Shape, Failure> {
        self.service.shapes.get(name).ok_or_else(|| missing("shape", name))
    }

    /// What an operation takes; `None` where it takes nothing.
    pub(super) fn input(&self, operation: &str) -> Result<Option<&'a Shape>, Failure> {
        let operation = self.service.operations.get(operation).ok_or_else(|| missing("operation", operation))?;
        operation.input.as_ref().map(|input| self.get(&input.shape)).transpose()
    }

    /// The name of a shape that is loaded by an operation, or by none. What is the whole answer of the
    /// operation, or is never anything but an answer, is called by the operation.
    pub(super) fn name(&self, shape: &str, loaded_by: Option<&str>) -> String {
        let mut answers = self.service.operations.iter().filter_map(|(name, operation)| {
            operation.output.as_ref().is_some_and(|output| output.shape == shape).then_some(name.as_str())
        });
        let first = answers.clone().next().filter(|_| !self.parts.contains(shape));
        let operation = answers.find(|operation| Some(*operation) == loaded_by).or(first);
        operation.map_or_else(|| shape.to_owned(), |operation| format!("{operation}Output"))
    }

    /// The Rust SDK's type of a member, as it is where it's present.
    pub(super) fn rust_type(&self, member: &ShapeRef) -> Result<String, Failure> {
        let shape = self.get(&member.shape)?;
        let part = |part: &Option<ShapeRef>| match part {
            Some(part) => self.rust_type(part),
            None => Err(missing("part of the shape", &member.shape)),
        };
        Ok(match shape.ty.as_str() {
            "string" if shape.values.is_none() => "String".to_owned(),
            "string" | "structure" => format!("types::{}", member.shape),
            "integer" => "i32".to_owned(),
            "long" => "i64".to_owned(),
            "float" => "f32".to_owned(),
            "double" => "f64".to_owned(),
            "boolean" => "bool".to_owned(),
            "timestamp" => "DateTime".to_owned(),
            "blob" if shape.streaming || member.streaming => "ByteStream".to_owned(),
            "blob" => "Blob".to_owned(),
            "list" => format!("Vec<{}>", part(&shape.member)?),
            "map" => format!("HashMap<{},{}>", part(&shape.key)?, part(&shape.value)?),
            other => return Err(missing("Rust type for a shape of the type", other)),
        })
    }
}
