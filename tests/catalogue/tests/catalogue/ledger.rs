//! Which member of the catalogue was sent where.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tucuxi::Model;
use tucuxi::model::MemberKind;

/// What a member that sends a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Action,
    Load,
    Collection,
    Waiter,
    Batch,
}

const KINDS: [(Kind, &str); 5] = [
    (Kind::Action, "actions"),
    (Kind::Load, "loads"),
    (Kind::Collection, "collections"),
    (Kind::Waiter, "waiters"),
    (Kind::Batch, "batches"),
];

impl Kind {
    /// The word for it in `sends!`, and what follows the member's name.
    fn line(self, member: &str) -> String {
        match self {
            Self::Action => format!("action {member}();"),
            Self::Load => "load;".to_owned(),
            Self::Collection => format!("collection {member};"),
            Self::Waiter => format!("waiter {member};"),
            Self::Batch => format!("batch {member}();"),
        }
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Sent {
    caught: bool,
    on_moto: bool,
}

type Key = (&'static str, Kind, String);

/// The book of a service: all its members that send requests, and where each was sent.
#[derive(Debug)]
pub(crate) struct Ledger {
    service: &'static str,
    models: &'static [Model],
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    sent: BTreeMap<Key, Sent>,
    unknown: BTreeSet<String>,
    /// Resource and method, and the member that the method calls.
    wrappers: BTreeMap<(&'static str, &'static str), &'static str>,
    remarks: Vec<String>,
}

impl Entries {
    fn member<'a>(&self, resource: &str, method: &'a str) -> &'a str {
        let wrapped = self.wrappers.iter().find(|((of, name), _)| (*of, *name) == (resource, method));
        wrapped.map_or(method, |(_, member)| member)
    }
}

impl Ledger {
    pub(crate) fn new(service: &'static str, models: &'static [Model]) -> Self {
        let sent = models.iter().flat_map(senders).map(|key| (key, Sent::default())).collect();
        Self { service, models, entries: Mutex::new(Entries { sent, ..Entries::default() }) }
    }

    /// A method written by hand calls that member: what it sends counts as the member's.
    pub(crate) fn wraps(&self, resource: &'static str, method: &'static str, member: &'static str) {
        self.lock().wrappers.insert((resource, method), member);
    }

    /// Notes that the request of a member was caught and looked at.
    pub(crate) fn caught(&self, resource: &str, kind: Kind, member: &str) {
        let mut entries = self.lock();
        let member = entries.member(resource, member);
        match entries.sent.iter_mut().find(|((of, is, name), _)| (*of, *is, name.as_str()) == (resource, kind, member))
        {
            Some((_, sent)) => sent.caught = true,
            None => {
                entries.unknown.insert(format!("{resource} has no `{}`", kind.line(member)));
            }
        }
    }

    /// Notes that a method was called on moto, and tells whether it sends. One that sends nothing of its own is no
    /// entry, but must be there.
    pub(crate) fn on_moto(&self, resource: &str, method: &str) -> bool {
        let mut entries = self.lock();
        let method = entries.member(resource, method);
        let is_load = |kind| kind == Kind::Load && ["load", "reload", "try_load", "exists"].contains(&method);
        let found =
            entries.sent.iter_mut().find(|((of, kind, name), _)| *of == resource && (name == method || is_load(*kind)));
        if let Some((_, sent)) = found {
            sent.on_moto = true;
            return true;
        }
        let model = self.models.iter().find(|model| model.name == resource);
        if !model.is_some_and(|model| model.members.iter().any(|member| member.name == method)) {
            entries.unknown.insert(format!("{resource} has no `{method}`"));
        }
        false
    }

    /// Has the table say something of a member.
    pub(crate) fn remark(&self, remark: String) {
        self.lock().remarks.push(remark);
    }

    /// Says on the terminal what is being done.
    pub(crate) fn progress(&self, what: &str) {
        tell(&format!("{}: {what}\n", self.service));
    }

    /// Prints the table.
    ///
    /// # Panics
    ///
    /// If a member was never sent, or one was noted that there isn't.
    pub(crate) fn close(&self) {
        tell(&self.table());
        self.settle();
    }

    fn settle(&self) {
        let faults = self.faults();
        assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn faults(&self) -> Vec<String> {
        let entries = self.lock();
        let unsent = entries.sent.iter().filter(|(_, sent)| !sent.caught).map(|((resource, kind, member), _)| {
            format!(
                "{resource} lacks a line: `{}` in `sends!(requests, {resource} {{ .. }})` of requests/{}.rs",
                kind.line(member),
                self.service,
            )
        });
        unsent.chain(entries.unknown.iter().cloned()).collect()
    }

    fn table(&self) -> String {
        let entries = self.lock();
        let mut table = format!("{} ({} resources)\n", self.service, self.models.len());
        let _ = writeln!(table, "{:>20}{:>10}{:>20}", "declared", "on moto", "only as a request");
        for (kind, name) in KINDS {
            let of_kind = || entries.sent.iter().filter(|((_, is, _), _)| *is == kind).map(|(_, sent)| sent);
            let declared = of_kind().count();
            let on_moto = of_kind().filter(|sent| sent.on_moto).count();
            let caught = of_kind().filter(|sent| sent.caught && !sent.on_moto).count();
            let _ = writeln!(table, "  {name:<12}{declared:>6}{on_moto:>10}{caught:>20}");
        }
        let mut as_request: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for ((resource, kind, member), _) in entries.sent.iter().filter(|(_, sent)| sent.caught && !sent.on_moto) {
            let name = if *kind == Kind::Load { "load" } else { member };
            as_request.entry(resource).or_default().push(name);
        }
        table.push_str("  only as a request:\n");
        for (resource, members) in as_request {
            let _ = writeln!(table, "    {resource}: {}", members.join(", "));
        }
        for remark in &entries.remarks {
            let _ = writeln!(table, "  {remark}");
        }
        table
    }
}

/// The members of a resource that send requests.
fn senders(model: &'static Model) -> impl Iterator<Item = Key> {
    let load = model.load.map(|_| (Kind::Load, "load".to_owned()));
    let members = model.members.iter().flat_map(|member| {
        let name = member.name.to_owned();
        match member.kind {
            MemberKind::Action { batch: Some(_), .. } => {
                let batch = (Kind::Batch, format!("{name}_all"));
                vec![(Kind::Action, name), batch]
            }
            MemberKind::Action { .. } => vec![(Kind::Action, name)],
            MemberKind::Batch { .. } => vec![(Kind::Batch, name)],
            MemberKind::Collection { .. } => vec![(Kind::Collection, name)],
            MemberKind::Waiter { .. } => vec![(Kind::Waiter, name)],
            _ => Vec::new(),
        }
    });
    load.into_iter().chain(members).map(|(kind, name)| (model.name, kind, name))
}

/// To the terminal at once and in one piece: what goes through `eprintln!` is kept from a passing test's output.
fn tell(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests;
