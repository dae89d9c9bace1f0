//! What there is.

use std::fmt;

use crate::text::Text;

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

impl Item {
    /// The method that runs it, which is how its required inputs are called.
    fn method(&self) -> String {
        match self.kind {
            Kind::Load => "load".to_owned(),
            Kind::Batch => format!("{}_all", self.name),
            _ => self.name.to_string(),
        }
    }

    pub(super) fn required_input(&self, input: &str) -> Self {
        let name = format!("{}({input})", self.method()).into();
        Self { resource: self.resource.clone(), kind: Kind::RequiredInput, name }
    }

    /// Whether this can only be there where the other is.
    pub fn is_part_of(&self, whole: &Self) -> bool {
        let of_resource = whole.kind == Kind::Resource && self.kind != Kind::Resource;
        let of_method = || {
            let method = self.name.as_str().split('(').next().unwrap_or_default();
            self.kind == Kind::RequiredInput && Text::from(method) == whole.method().into()
        };
        self.resource == whole.resource && (of_resource || of_method())
    }
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
