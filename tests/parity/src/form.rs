//! The form that both sides are brought to: items, and what is said of each.

use std::collections::BTreeMap;
use std::fmt;

use crate::text::Text;

/// The resources of a service, taken apart.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Each item with what is said of it.
    pub items: BTreeMap<Item, Facts>,
}

/// Something that one side has, and the other should have too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// The resource it is, or belongs to.
    pub resource: Text,
    /// What it is.
    pub kind: Kind,
    /// Its name; empty where the resource has only one of the kind.
    pub name: Text,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A resource; the service's root isn't one.
    Resource,
    /// An identifier, with its alias.
    Identifier,
    /// An action on one object.
    Action,
    /// How a resource is loaded.
    Load,
    /// A member of the loaded data.
    Attribute,
    /// An action on many objects, by the name of the action on one.
    Batch,
    /// A waiter.
    Waiter,
    /// A related resource that takes loaded data to name.
    Reference,
    /// A related resource that takes none.
    SubResource,
    /// A listing.
    Collection,
    /// An input that the service requires and the resource doesn't give, as `member(input)`.
    RequiredInput,
}

impl Kind {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 11] = [
        Self::Resource,
        Self::Identifier,
        Self::Action,
        Self::Load,
        Self::Attribute,
        Self::Batch,
        Self::Waiter,
        Self::Reference,
        Self::SubResource,
        Self::Collection,
        Self::RequiredInput,
    ];

    /// The name of one.
    pub fn one(self) -> &'static str {
        match self {
            Self::Resource => "resource",
            Self::Identifier => "identifier",
            Self::Action => "action",
            Self::Load => "load",
            Self::Attribute => "attribute",
            Self::Batch => "batch action",
            Self::Waiter => "waiter",
            Self::Reference => "reference",
            Self::SubResource => "sub-resource",
            Self::Collection => "collection",
            Self::RequiredInput => "required input",
        }
    }

    /// The name of many.
    pub fn many(self) -> String {
        format!("{}s", self.one())
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { resource, kind, name } = self;
        match name.as_str() {
            "" => write!(f, "{} {resource}", kind.one()),
            name => write!(f, "{} {resource}.{name}", kind.one()),
        }
    }
}

/// What is said of an item, by what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(pub BTreeMap<Text, Text>);

impl Facts {
    /// Says something.
    pub fn say(&mut self, about: impl Into<Text>, what: impl fmt::Display) -> &mut Self {
        self.0.insert(about.into(), what.to_string().into());
        self
    }
}

/// An operation, or a waiter, with the inputs that are bound.
#[derive(Debug, Default)]
pub struct Request {
    /// Its name.
    pub operation: String,
    /// Where each bound input comes from, by its path: `Filters[0].Values[0]`.
    pub inputs: Vec<(String, Source)>,
    /// The lists that a caller widens and doesn't replace.
    pub appended: Vec<String>,
    /// The inputs that are left to the caller, though they must be there.
    pub arguments: Vec<Argument>,
}

/// An input that is an argument of the method.
#[derive(Debug)]
pub struct Argument {
    /// The input's path.
    pub input: String,
    /// The argument's name.
    pub name: String,
    /// Its type, in Rust.
    pub ty: String,
}

/// Resources that an answer, or what is known already, is made into.
#[derive(Clone, Debug)]
pub struct Made {
    /// Which resource.
    pub resource: String,
    /// How many.
    pub count: Count,
    /// What becomes the loaded data.
    pub data: Option<String>,
    /// Where each identifier comes from.
    pub identifiers: Vec<(String, Source)>,
    /// The identifiers without which an item is left out.
    pub left_out: Vec<String>,
}

/// How many resources there can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// One.
    One,
    /// One or none.
    Optional,
    /// Any number.
    Many,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An identifier of the resource.
    Identifier(String),
    /// A literal, strings with their quotes.
    Literal(String),
    /// A path into the loaded data.
    Data(String),
    /// A path into the answer.
    Response(String),
    /// A path into the request that was sent.
    Request(String),
    /// An argument.
    Argument(String),
    /// The place of an object in the request of a batch.
    Index,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::One => "one",
            Self::Optional => "one or none",
            Self::Many => "many",
        })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Identifier(name) => write!(f, "identifier {name}"),
            Self::Literal(literal) => f.write_str(literal),
            Self::Data(path) => write!(f, "data {path}"),
            Self::Response(path) => write!(f, "response {path}"),
            Self::Request(path) => write!(f, "request {path}"),
            Self::Argument(name) => write!(f, "argument {name}"),
            Self::Index => f.write_str("index"),
        }
    }
}

/// Adds the items of one resource to a catalogue.
#[derive(Debug)]
pub struct Adder<'c> {
    catalogue: &'c mut Catalogue,
    resource: Text,
}

impl<'c> Adder<'c> {
    /// Of the resource of that name.
    pub fn new(catalogue: &'c mut Catalogue, resource: impl Into<Text>) -> Self {
        Self { catalogue, resource: resource.into() }
    }

    /// What is said of an item, which is there from now on.
    pub fn item(&mut self, kind: Kind, name: impl Into<Text>) -> &mut Facts {
        let item = Item { resource: self.resource.clone(), kind, name: name.into() };
        self.catalogue.items.entry(item).or_default()
    }

    /// An item that sends a request and may make resources of the answer.
    pub fn request(&mut self, kind: Kind, name: &str, request: &Request, made: Option<&Made>) -> &mut Facts {
        for (place, argument) in request.arguments.iter().enumerate() {
            let method = match kind {
                Kind::Load => "load".to_owned(),
                Kind::Batch => format!("{name}_all"),
                _ => name.to_owned(),
            };
            self.item(Kind::RequiredInput, format!("{method}({})", argument.input))
                .say("place", place + 1)
                .say("name", &argument.name)
                .say("type", &argument.ty);
        }
        let facts = self.item(kind, name);
        facts.say("operation", &request.operation);
        for (input, source) in &request.inputs {
            facts.say(format!("input {input}"), source);
        }
        for list in &request.appended {
            facts.say(format!("appended {list}"), "yes");
        }
        if let Some(made) = made {
            facts.made(&made.settled(request));
        }
        facts
    }
}

impl Facts {
    /// Says which resources are made.
    pub fn made(&mut self, made: &Made) -> &mut Self {
        let Made { resource, count, data, identifiers, left_out } = made;
        self.say("result", resource).say("count", count);
        if let Some(data) = data {
            self.say("data", data);
        }
        for (name, source) in identifiers {
            self.say(format!("identifier {name}"), source);
        }
        for name in left_out {
            self.say(format!("left out without {name}"), "yes");
        }
        self
    }
}

impl Made {
    /// The same, where what is read from the request is told by what was put there.
    fn settled(&self, request: &Request) -> Self {
        let settle = |source: &Source| {
            let Source::Request(path) = source else { return source.clone() };
            let bound = request.inputs.iter().find(|(input, _)| Text::from(input.as_str()) == path.as_str().into());
            bound.map_or_else(|| source.clone(), |(_, bound)| bound.clone())
        };
        Self {
            identifiers: self.identifiers.iter().map(|(name, source)| (name.clone(), settle(source))).collect(),
            ..self.clone()
        }
    }
}
