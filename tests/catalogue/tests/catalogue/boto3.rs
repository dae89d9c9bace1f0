//! What boto3 sends.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::{Value as Json, json};
use tucuxi::model::{Input, MemberKind, Model, RequestModel, Value};
use tucuxi_tests::python::python;

use crate::wire::Wire;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../python/boto3_requests.py");

/// The requests of a service's boto3 resources, by resource and member: `Bucket.put_object`.
#[derive(Debug)]
pub(crate) struct Boto3 {
    requests: BTreeMap<String, Wire>,
}

impl Boto3 {
    /// Has boto3 write all its requests, and calls its root as ours is called.
    pub(crate) fn ask(service: &str, root: &str, models: &[Model]) -> Self {
        let their_name = |resource: &str| if resource == root { "ServiceResource" } else { resource }.to_owned();
        let inputs = models.iter().flat_map(|model| {
            let resource = their_name(model.name);
            arguments(model).map(move |(member, inputs)| (format!("{resource}.{member}"), json!(inputs)))
        });
        let inputs: Json = inputs.collect::<serde_json::Map<_, _>>().into();
        let output = Command::new(python()).args(["-I", SCRIPT, service, &inputs.to_string()]).output();
        let output = output.expect("Python runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let requests: BTreeMap<String, Json> = serde_json::from_slice(&output.stdout).expect("the script writes JSON");
        let our_name = |member: &str| match member.strip_prefix("ServiceResource.") {
            Some(member) => format!("{root}.{member}"),
            None => member.to_owned(),
        };
        Self { requests: requests.iter().map(|(member, request)| (our_name(member), Wire::read(request))).collect() }
    }

    /// These requests, in place of what boto3 says.
    #[cfg(test)]
    pub(crate) fn of(requests: impl IntoIterator<Item = (&'static str, Wire)>) -> Self {
        Self { requests: requests.into_iter().map(|(member, request)| (member.to_owned(), request)).collect() }
    }

    /// The request of that member, once.
    pub(crate) fn take(&mut self, member: &str) -> Option<Wire> {
        self.requests.remove(member)
    }

    /// The members that nobody has asked for.
    pub(crate) fn left(&self) -> impl Iterator<Item = &str> {
        self.requests.keys().map(String::as_str)
    }
}

/// The members of a resource whose arguments are inputs of a request, with those inputs. The service doesn't
/// require each of them, so boto3 must be told to send them too.
fn arguments(model: &Model) -> impl Iterator<Item = (String, Vec<&'static str>)> {
    model.members.iter().flat_map(|member| {
        let (names, request) = match member.kind {
            MemberKind::Action { request, batch: Some(_), .. } => {
                (vec![member.name.to_owned(), format!("{}_all", member.name)], request)
            }
            MemberKind::Action { request, .. } | MemberKind::Batch { request, .. } => {
                (vec![member.name.to_owned()], request)
            }
            _ => return Vec::new(),
        };
        let inputs = argument_inputs(request);
        names.into_iter().filter(|_| !inputs.is_empty()).map(|name| (name, inputs.clone())).collect()
    })
}

fn argument_inputs(request: RequestModel) -> Vec<&'static str> {
    request.inputs.iter().filter(|input| is_argument(&input.value)).map(|input| input.target).collect()
}

fn is_argument(value: &Value) -> bool {
    match value {
        Value::Argument(_) => true,
        Value::List(values) => values.iter().any(is_argument),
        Value::Shape(_, inputs) => inputs.iter().any(|Input { value, .. }| is_argument(value)),
        _ => false,
    }
}
