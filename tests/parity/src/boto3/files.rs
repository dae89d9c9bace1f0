//! The files of boto3 and botocore, as they are written.
//!
//! boto3's own must be understood to the last word: one that isn't known here is an error.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// What `models.py` prints.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Files {
    pub(super) resources: Resources,
    pub(super) service: Service,
    #[serde(default)]
    pub(super) waiters: Waiters,
    #[serde(default)]
    pub(super) paginators: Paginators,
}

/// `resources-1.json`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Resources {
    pub(super) service: Resource,
    pub(super) resources: Ordered<Resource>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(super) struct Resource {
    pub(super) identifiers: Vec<Identifier>,
    pub(super) shape: Option<String>,
    pub(super) load: Option<Load>,
    pub(super) actions: Ordered<Action>,
    pub(super) batch_actions: Ordered<Action>,
    pub(super) has: Ordered<Has>,
    pub(super) has_many: Ordered<HasMany>,
    pub(super) waiters: Ordered<Waiter>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Identifier {
    pub(super) name: String,
    pub(super) member_name: Option<String>,
    #[serde(rename = "type", default)]
    pub(super) ty: IdentifierType,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum IdentifierType {
    #[default]
    String,
    Integer,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Load {
    pub(super) request: Request,
    pub(super) path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Action {
    pub(super) request: Request,
    pub(super) resource: Option<Made>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Has {
    pub(super) resource: Made,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HasMany {
    pub(super) request: Request,
    pub(super) resource: Made,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Waiter {
    pub(super) waiter_name: String,
    pub(super) params: Vec<Parameter>,
    pub(super) path: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Request {
    pub(super) operation: String,
    #[serde(default)]
    pub(super) params: Vec<Parameter>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Made {
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(default)]
    pub(super) identifiers: Vec<Parameter>,
    pub(super) path: Option<String>,
}

/// A value and where it goes: into an input of a request, or an identifier of a resource.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parameter {
    pub(super) target: String,
    pub(super) source: SourceKind,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) path: String,
    #[serde(default)]
    pub(super) value: serde_json::Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum SourceKind {
    Identifier,
    Data,
    Response,
    RequestParameter,
    Input,
    String,
    Integer,
    Boolean,
}

/// `service-2.json`
#[derive(Debug, Deserialize)]
pub(super) struct Service {
    pub(super) operations: BTreeMap<String, Operation>,
    pub(super) shapes: BTreeMap<String, Shape>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) input: Option<ShapeRef>,
    pub(super) output: Option<ShapeRef>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ShapeRef {
    pub(super) shape: String,
    #[serde(default)]
    pub(super) streaming: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Shape {
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(default)]
    pub(super) members: Ordered<ShapeRef>,
    #[serde(default)]
    pub(super) required: Vec<String>,
    /// Of a list.
    pub(super) member: Option<ShapeRef>,
    /// Of a map.
    pub(super) key: Option<ShapeRef>,
    /// Of a map.
    pub(super) value: Option<ShapeRef>,
    /// The values of a string, where only some are expected.
    #[serde(rename = "enum")]
    pub(super) values: Option<Vec<String>>,
    #[serde(default)]
    pub(super) streaming: bool,
}

/// `waiters-2.json`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Waiters {
    pub(super) waiters: BTreeMap<String, ServiceWaiter>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ServiceWaiter {
    pub(super) operation: String,
}

/// `paginators-1.json`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Paginators {
    pub(super) pagination: BTreeMap<String, serde::de::IgnoredAny>,
}

/// An object whose order says something.
#[derive(Debug)]
pub(super) struct Ordered<V>(pub(super) Vec<(String, V)>);

impl<V> Ordered<V> {
    pub(super) fn get(&self, name: &str) -> Option<&V> {
        self.0.iter().find_map(|(key, value)| (key == name).then_some(value))
    }
}

impl<V> Default for Ordered<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Ordered<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = Ordered<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}
