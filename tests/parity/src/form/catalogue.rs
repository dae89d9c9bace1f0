//! What is said of what there is.

use std::collections::BTreeMap;
use std::fmt;

use crate::text::Text;

use super::{Argument, Item, Kind, Made, Request};

/// The resources of a service, taken apart.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Each item with what is said of it.
    pub items: BTreeMap<Item, Facts>,
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
        let item = Item { resource: self.resource.clone(), kind, name: name.into() };
        for (place, Argument { input, name, ty }) in request.arguments.iter().enumerate() {
            let facts = self.catalogue.items.entry(item.required_input(input)).or_default();
            facts.say("place", place + 1).say("name", name).say("type", ty);
        }
        let facts = self.catalogue.items.entry(item).or_default();
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
