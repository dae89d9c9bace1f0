//! The resources that boto3 makes.

use crate::Failure;
use crate::form::{Adder, Catalogue, Count, Kind, Made, Source};
use crate::text::{Text, snake};

use super::files::{self, Files, Identifier, IdentifierType, Resource, SourceKind};
use super::missing;
use super::names::Names;
use super::paths::{path, top};
use super::shapes::Shapes;

/// What boto3 knows of a service.
pub(super) struct Models<'a> {
    pub(super) files: &'a Files,
    pub(super) shapes: &'a Shapes<'a>,
}

impl Models<'_> {
    /// All resources; the service itself is called `root`.
    pub(super) fn catalogue(&self, root: &str) -> Result<Catalogue, Failure> {
        let mut catalogue = Catalogue::default();
        let files::Resources { service, resources } = &self.files.resources;
        self.members(&mut Adder::new(&mut catalogue, root), service, self.related_to_root()?)?;
        for (name, resource) in &resources.0 {
            let mut items = Adder::new(&mut catalogue, name.as_str());
            let facts = items.item(Kind::Resource, "");
            if let Some(shape) = &resource.shape {
                let loaded_by =
                    resource.load.as_ref().filter(|load| load.path == "@").map(|load| &*load.request.operation);
                facts.say("shape", self.shapes.name(shape, loaded_by));
            }
            self.members(&mut items, resource, self.related(resource)?)?;
        }
        Ok(catalogue)
    }

    fn related<'r>(&self, resource: &'r Resource) -> Result<Vec<(&'r str, Made)>, Failure> {
        let made = |made: &files::Made| {
            // Where no data is read, boto3 passes the identifiers by their places.
            let reads = made.identifiers.iter().any(|parameter| parameter.source == SourceKind::Data);
            self.made(made, !reads)
        };
        resource.has.0.iter().map(|(name, has)| Ok((name.as_str(), made(&has.resource)?))).collect()
    }

    /// boto3 gives the service every resource that the file doesn't relate to it.
    fn related_to_root(&self) -> Result<Vec<(&str, Made)>, Failure> {
        let files::Resources { service, resources } = &self.files.resources;
        let mut related: Vec<(&str, Made)> = Vec::new();
        for (resource, definition) in &resources.0 {
            let mut own = self.related(service)?;
            own.retain(|(_, made)| made.resource == *resource);
            if own.is_empty() {
                own.push((resource, by_identifiers(resource, definition)));
            }
            for (name, made) in own {
                // The last one has the name: `ec2.KeyPair` makes a `KeyPairInfo`.
                related.retain(|(earlier, _)| *earlier != name);
                related.push((name, made));
            }
        }
        Ok(related)
    }

    /// All that a resource has. Who comes first has the name.
    fn members(&self, items: &mut Adder<'_>, resource: &Resource, related: Vec<(&str, Made)>) -> Result<(), Failure> {
        let Resource { identifiers, shape, load, actions, batch_actions, has: _, has_many, waiters } = resource;
        let names = &mut Names::new(identifiers.iter().map(|identifier| identifier.name.as_str()));
        for (place, identifier) in identifiers.iter().enumerate() {
            let facts = items.item(Kind::Identifier, snake(&identifier.name));
            facts.say("place", place + 1).say("type", rust_type(identifier));
        }
        if let Some(load) = load {
            let request = self.request(resource, &load.request.operation, &load.request.params)?;
            items.request(Kind::Load, "", &request, None).say("path", path(&load.path));
        }
        for (name, action) in &actions.0 {
            self.action(items, resource, Kind::Action, &names.give(name, "action"), action)?;
        }
        for (name, action) in &batch_actions.0 {
            self.action(items, resource, Kind::Batch, &snake(name), action)?;
        }
        for (name, made) in related {
            self.has(items, names, name, made);
        }
        for (name, collection) in &has_many.0 {
            self.collection(items, resource, &names.give(name, "collection"), collection)?;
        }
        for (name, waiter) in &waiters.0 {
            self.waiter(items, resource, &names.give(&format!("WaitUntil{name}"), "waiter"), waiter)?;
        }
        match shape {
            Some(shape) => self.attributes(items, names, identifiers, shape),
            None => Ok(()),
        }
    }

    fn action(
        &self,
        items: &mut Adder<'_>,
        resource: &Resource,
        kind: Kind,
        name: &str,
        action: &files::Action,
    ) -> Result<(), Failure> {
        let request = self.request(resource, &action.request.operation, &action.request.params)?;
        let made = action.resource.as_ref().map(|made| self.made(made, false)).transpose()?;
        items.request(kind, name, &request, made.as_ref());
        Ok(())
    }

    fn collection(
        &self,
        items: &mut Adder<'_>,
        resource: &Resource,
        name: &str,
        collection: &files::HasMany,
    ) -> Result<(), Failure> {
        let files::Request { operation, params } = &collection.request;
        let mut request = self.request(resource, operation, params)?;
        // boto3 appends to the lists of a collection what the caller gives; an action's are replaced.
        let lists = params.iter().map(|parameter| parameter.target.as_str());
        let lists = lists.filter(|target| target[top(target).len()..].starts_with('['));
        request.appended = lists.map(|target| top(target).to_owned()).collect();
        let made = self.made(&collection.resource, false)?;
        let pages = if self.files.paginators.pagination.contains_key(operation) { "all" } else { "once" };
        items.request(Kind::Collection, name, &request, Some(&made)).say("pages", pages);
        Ok(())
    }

    fn waiter(
        &self,
        items: &mut Adder<'_>,
        resource: &Resource,
        name: &str,
        waiter: &files::Waiter,
    ) -> Result<(), Failure> {
        let files::Waiter { waiter_name: called, params, path: seen } = waiter;
        let polls = self.files.waiters.waiters.get(called).ok_or_else(|| missing("waiter", called))?;
        let mut request = self.request(resource, &polls.operation, params)?;
        request.operation.clone_from(called);
        let facts = items.request(Kind::Waiter, name, &request, None);
        // One object is waited for, and where the load finds it goes without saying.
        let seen = seen.as_ref().map(|seen| path(seen).replace("[]", "[0]"));
        let loaded = resource.load.as_ref().map(|load| path(&load.path));
        if let Some(seen) = seen.filter(|seen| Some(seen) != loaded.as_ref()) {
            facts.say("path", seen);
        }
        Ok(())
    }

    fn has(&self, items: &mut Adder<'_>, names: &mut Names, name: &str, made: Made) {
        if made.identifiers.iter().any(|(_, source)| matches!(source, Source::Data(_))) {
            let count = if made.count == Count::Many { Count::Many } else { Count::Optional };
            items.item(Kind::Reference, names.give(name, "reference")).made(&Made { count, ..made });
            return;
        }
        let facts = items.item(Kind::SubResource, names.give(name, "subresource")).made(&made);
        let definition = self.files.resources.resources.get(&made.resource);
        let mut arguments = Vec::new();
        for identifier in definition.iter().flat_map(|definition| &definition.identifiers) {
            if made.identifiers.contains(&(identifier.name.clone(), Source::Argument(identifier.name.clone()))) {
                arguments.push(format!("{}: {}", snake(&identifier.name), rust_type(identifier)));
            }
        }
        if !arguments.is_empty() {
            facts.say("arguments", arguments.join(", "));
        }
    }

    /// The members of the loaded data, but for those that are identifiers: by their names, or as
    /// aliases.
    fn attributes(
        &self,
        items: &mut Adder<'_>,
        names: &mut Names,
        identifiers: &[Identifier],
        shape: &str,
    ) -> Result<(), Failure> {
        for (member, shape) in &self.shapes.get(shape)?.members.0 {
            if identifiers.iter().any(|identifier| Text::from(&*identifier.name) == Text::from(&**member)) {
                continue;
            }
            let name = names.give(member, "attribute");
            match identifiers.iter().find(|identifier| identifier.member_name.as_deref() == Some(member)) {
                Some(identifier) => {
                    items.item(Kind::Identifier, identifier.name.as_str()).say(format!("alias {name}"), "yes")
                }
                None => {
                    let ty = self.shapes.rust_type(shape)?;
                    items.item(Kind::Attribute, name).say("path", member).say("type", ty)
                }
            };
        }
        Ok(())
    }
}

/// A resource that is given by all of its identifiers.
fn by_identifiers(name: &str, resource: &Resource) -> Made {
    let argument = |i: &Identifier| (i.name.clone(), Source::Argument(i.name.clone()));
    let identifiers = resource.identifiers.iter().map(argument).collect();
    Made { resource: name.to_owned(), count: Count::One, data: None, identifiers, left_out: Vec::new() }
}

fn rust_type(identifier: &Identifier) -> &'static str {
    match identifier.ty {
        IdentifierType::String => "String",
        IdentifierType::Integer => "i32",
    }
}
