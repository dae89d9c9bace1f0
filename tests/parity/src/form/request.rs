//! What is sent, and what is made of it.

use std::fmt;

use crate::text::Text;

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

impl Made {
    /// The same, where what is read from the request is told by what was put there.
    pub(super) fn settled(&self, request: &Request) -> Self {
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
