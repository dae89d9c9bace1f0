//! What a declaration means. Only [`check`](crate::check) makes one.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Attribute, Path, Type, Visibility};

use crate::attr::{Call, IdentifierEntry, Input, Source, Value};
use crate::diag::moved;

/// A resource.
pub(crate) struct Resource<'a> {
    /// tucuxi, as the author's crate knows it.
    pub(crate) tucuxi: Path,
    pub(crate) attrs: &'a [Attribute],
    pub(crate) visibility: &'a Visibility,
    pub(crate) name: &'a Ident,
    pub(crate) client: Client,
    pub(crate) identifiers: Vec<Identifier<'a>>,
    pub(crate) shape: Option<Shape>,
    pub(crate) load: Option<Load<'a>>,
    pub(crate) members: Vec<Member<'a>>,
    /// Whether a mistake in what the members stand on has been reported, so that they may be right.
    pub(crate) uncertain: bool,
}

/// What sends the requests.
pub(crate) enum Client {
    /// An SDK crate, and the service's name.
    Sdk { sdk: Path, service: String },
    /// A client of the author's own.
    Own(Type),
}

pub(crate) struct Identifier<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) attrs: &'a [Attribute],
    pub(crate) visibility: Visibility,
}

/// The loaded data's type, and how it is written in the declaration.
pub(crate) struct Shape {
    pub(crate) ty: Type,
    pub(crate) text: String,
}

pub(crate) struct Load<'a> {
    pub(crate) call: &'a Call,
    pub(crate) source: &'a Source,
}

/// A method of the object.
pub(crate) struct Member<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) attrs: &'a [Attribute],
    pub(crate) visibility: Visibility,
    pub(crate) arguments: Vec<Argument<'a>>,
    pub(crate) kind: Kind<'a>,
}

pub(crate) struct Argument<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) ty: &'a Type,
}

pub(crate) enum Kind<'a> {
    /// Another name of an identifier.
    Alias {
        identifier: &'a Ident,
        ty: &'a Type,
    },
    /// `None`: the member of the same name.
    Attribute {
        path: Option<&'a crate::attr::Path>,
        ty: &'a Type,
    },
    Action {
        call: &'a Call,
        result: Option<Outcome<'a>>,
        batch: Option<usize>,
    },
    Has(Outcome<'a>),
    Collection {
        call: &'a Call,
        result: Outcome<'a>,
        pages: Option<&'a crate::attr::Pages>,
    },
    Waiter {
        call: &'a Call,
        source: Option<&'a Source>,
    },
    Batch {
        call: &'a Call,
        max: usize,
        /// Identifiers that agree within a request, also where a list holds them.
        same: &'a [Ident],
        failed: Option<Failed<'a>>,
    },
}

/// Which resources are made, and of what.
pub(crate) struct Outcome<'a> {
    pub(crate) target: &'a Type,
    pub(crate) count: Count,
    pub(crate) sources: &'a [Source],
    pub(crate) identifiers: &'a [IdentifierEntry],
    /// Whether the item becomes the resource's data.
    pub(crate) hydrates: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    One,
    Optional,
    Many,
}

/// Where a batch's answer lists failures.
pub(crate) struct Failed<'a> {
    pub(crate) source: &'a Source,
    /// Which members tell the item.
    pub(crate) identifiers: Vec<&'a IdentifierEntry>,
    /// Which member tells the item's place in the request.
    pub(crate) index: Option<&'a crate::attr::Path>,
    pub(crate) code: Option<&'a crate::attr::Path>,
    pub(crate) message: Option<&'a crate::attr::Path>,
}

/// Whether a value needs something of a kind.
pub(crate) trait Uses {
    /// Whether any name or path in it satisfies `test`.
    fn uses(&self, test: &dyn Fn(&Value) -> bool) -> bool;
}

impl Uses for Value {
    fn uses(&self, test: &dyn Fn(&Self) -> bool) -> bool {
        test(self)
            || match self {
                Self::List(values, _) => values.iter().any(|value| value.uses(test)),
                Self::Shape(_, inputs) => inputs.iter().any(|input| input.value.uses(test)),
                _ => false,
            }
    }
}

impl Resource<'_> {
    /// The path of tucuxi, for code that stands for the tokens at `span`.
    pub(crate) fn krate(&self, span: Span) -> TokenStream {
        moved(&self.tucuxi, span)
    }

    pub(crate) fn is_identifier(&self, value: &Value) -> bool {
        matches!(value, Value::Name(name) if self.identifiers.iter().any(|known| known.name == name))
    }

    /// Whether a value is an identifier in which objects can differ that have these in common.
    pub(crate) fn tells_apart(&self, value: &Value, same: &[Ident]) -> bool {
        self.is_identifier(value) && !matches!(value, Value::Name(name) if same.contains(name))
    }

    /// Whether an argument goes into a nested input, which can turn out to be incomplete.
    pub(crate) fn nests_arguments(&self, call: &Call) -> bool {
        let nested = |value: &Value| matches!(value, Value::Shape(..)) && value.uses(&|value| self.is_argument(value));
        call.inputs.iter().any(|input| input.value.uses(&nested))
    }

    /// Whether an input is set after the caller's own changes: one of arguments alone is set
    /// before, unless setting it can fail.
    pub(crate) fn is_bound(&self, call: &Call, input: &Input) -> bool {
        self.nests_arguments(call) || !input.value.uses(&|value| self.is_argument(value))
    }

    fn is_argument(&self, value: &Value) -> bool {
        matches!(value, Value::Name(_)) && !self.is_identifier(value)
    }
}
