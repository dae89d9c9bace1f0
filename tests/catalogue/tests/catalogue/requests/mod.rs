//! The request of every member, caught and held against boto3's.
//!
//! A service's file lists its members, one line each:
//!
//! ```ignore
//! sends!(requests, Instance {
//!     load;
//!     action attach_volume("Device", "VolumeId");
//!     collection volumes;
//!     waiter wait_until_running;
//!     batch stop_all();
//! });
//! ```
//!
//! Every identifier of the object is its own name as text, an integer one is 1; the second object of a batch ends in
//! `-2`. Arguments follow the rule of `boto3_requests.py`: a string is the input's own name, `"Device"`, but the first
//! of its values where it is an enum; a number is 1, a boolean `true`, a blob `b"body"`, a timestamp the epoch, a list
//! holds one such value, a map has it at `"key"`, and a structure consists of its required members, or of its first
//! where it requires none.
//!
//! After the member may stand, in this order:
//!
//! - `through put_named`: the method is written by hand, and calls that member of the declaration.
//! - `after LOADED`: an answer that loads the object, whose data the action reads.
//! - `differs "why" ["- boto3's line", "+ our line"]`: the request isn't boto3's, in exactly these lines of
//!   [`Wire`](crate::wire::Wire).
//! - `ours ["POST /", "Action=DeleteTags"]`: boto3 has no such member; these lines are the whole request.

use std::cell::{Cell, RefCell};

use tucuxi::{Error, Identity, Resource, Session};
use tucuxi_tests::canned::{Canned, Reply};
use tucuxi_tests::recorder::Recorder;

use crate::boto3::Boto3;
use crate::kit;
use crate::ledger::{Kind, Ledger};
use crate::wire::{Wire, differences};

pub(crate) mod cloudformation;
pub(crate) mod cloudwatch;
pub(crate) mod dynamodb;
pub(crate) mod ec2;
pub(crate) mod glacier;
pub(crate) mod iam;
pub(crate) mod s3;
pub(crate) mod sns;
pub(crate) mod sqs;

/// What a request must be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Expected {
    /// boto3's of the same member.
    Boto3s,
    /// That, but for the reason and in the lines given.
    Differs(&'static str, &'static [&'static str]),
    /// What the lines say: boto3 has no such member.
    Ours(&'static [&'static str]),
}

/// Catches requests, and holds them against boto3's.
#[derive(Debug)]
pub(crate) struct Requests<'a> {
    ledger: &'a Ledger,
    server: Canned,
    session: Session,
    boto3: RefCell<Boto3>,
    faults: RefCell<Vec<String>>,
    tally: Cell<Tally>,
}

/// How many requests were of which kind.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    alike: usize,
    unlike: usize,
    ours: usize,
}

impl<'a> Requests<'a> {
    pub(crate) async fn start(ledger: &'a Ledger, boto3: Boto3) -> Self {
        let server = Canned::start().await;
        server.answer_with(|_| Reply::empty(400));
        let session = kit::session(server.url(), Recorder::over_http()).await;
        Self { ledger, server, session, boto3: RefCell::new(boto3), faults: RefCell::default(), tally: Cell::default() }
    }

    /// An object named by the names of its identifiers; the last one ends in `suffix`.
    pub(crate) fn object<R: Resource>(&self, make: fn(&Session, &Identity<R>) -> R, suffix: &str) -> R {
        make(&self.session, &kit::named_by_names(suffix))
    }

    /// A method written by hand calls that member.
    pub(crate) fn wraps<R: Resource>(&self, method: &'static str, member: &'static str) {
        self.ledger.wraps(R::MODEL.name, method, member);
    }

    /// Has the server give that answer to the next request.
    pub(crate) fn answer(&self, body: &str) {
        self.server.reply(Reply::xml(200, body));
    }

    /// Runs a member, which ends in an error since its request is answered with one, and looks at that request.
    pub(crate) async fn check<R: Resource>(
        &self,
        kind: Kind,
        member: &str,
        expected: Expected,
        run: impl Future<Output = Option<Error>>,
    ) {
        let resource = R::MODEL.name;
        let name = format!("{resource}.{member}");
        let loads = self.server.replies_left();
        self.server.clear();
        let error = run.await;
        self.ledger.caught(resource, kind, member);
        let mut requests = self.server.requests();
        // What was answered was a load that the member needs.
        let mut requests: Vec<_> =
            requests.drain(loads.min(requests.len())..).map(|one| Wire::from(&one).lines()).collect();
        match error {
            _ if requests.is_empty() => return self.fault(format!("{name} sends nothing: {error:?}")),
            None => return self.fault(format!("{name} takes a refusal for a success")),
            Some(_) => {}
        }
        // A batch may send several at a time, in any order.
        requests.sort();
        let ours = requests.concat();
        let theirs = self.boto3.borrow_mut().take(&name).map(|request| request.lines());
        let mut tally = self.tally.get();
        match (expected, theirs) {
            (Expected::Ours(lines), None) => {
                tally.ours += 1;
                self.compare(&format!("{name} isn't as its line says"), &differences(&owned(lines), &ours), &[]);
            }
            (Expected::Boto3s, Some(theirs)) => {
                tally.alike += 1;
                self.compare(&format!("{name} isn't as boto3's"), &differences(&theirs, &ours), &[]);
            }
            (Expected::Differs(reason, lines), Some(theirs)) => {
                tally.unlike += 1;
                let title = format!("{name} doesn't differ from boto3's as its line says, `{reason}`");
                self.compare(&title, &differences(&theirs, &ours), lines);
                self.ledger.remark(format!("unlike boto3's: {name}: {reason}"));
            }
            (Expected::Ours(_), Some(_)) => self.fault(format!("{name} is boto3's too: leave out `ours`")),
            (Expected::Boto3s | Expected::Differs(..), None) => {
                self.fault(format!("{name} isn't boto3's; if it is ours, write `ours {ours:?}`"));
            }
        }
        self.tally.set(tally);
    }

    /// Says that a member of boto3's isn't in the catalogue, and why.
    pub(crate) fn without(&self, member: &str, reason: &str) {
        match self.boto3.borrow_mut().take(member) {
            Some(_) => self.ledger.remark(format!("boto3's alone: {member}: {reason}")),
            None => self.fault(format!("{member} isn't boto3's, or isn't lacking")),
        }
    }

    /// # Panics
    ///
    /// If a request wasn't as expected, or boto3 has a member that no line is about.
    pub(crate) fn close(self) {
        let Tally { alike, unlike, ours } = self.tally.get();
        self.ledger.remark(format!("requests: {alike} as boto3's, {unlike} unlike boto3's, {ours} that boto3 hasn't"));
        let faults = self.faults();
        assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    }

    fn faults(self) -> Vec<String> {
        let boto3 = self.boto3.into_inner();
        let left = boto3.left().map(|member| format!("{member} is boto3's, and no line is about it"));
        self.faults.into_inner().into_iter().chain(left).collect()
    }

    fn compare(&self, title: &str, found: &[String], expected: &[&str]) {
        if found != expected {
            self.fault(format!("{title}:\n    {}", found.join("\n    ")));
        }
    }

    fn fault(&self, fault: String) {
        self.faults.borrow_mut().push(fault);
    }
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.to_owned()).collect()
}

/// Runs the members of a resource; see the [module](self).
macro_rules! sends {
    ($requests:ident, $resource:ident { $($lines:tt)* }) => {
        // In a box of its own: the futures of a whole service are too much for a stack.
        Box::pin(async {
            sends!(@lines $requests $resource $($lines)*);
        })
        .await
    };
    (@lines $requests:ident $resource:ident) => {};
    (
        @lines $requests:ident $resource:ident
        load $(differs $reason:literal [$($line:literal),* $(,)?])? $(ours $own:expr)?;
        $($rest:tt)*
    ) => {
        sends!(@load $requests $resource sends!(@expected [$($reason [$($line)*])?] [$($own)?]));
        sends!(@lines $requests $resource $($rest)*);
    };
    (
        @lines $requests:ident $resource:ident
        $kind:ident $member:ident $(($($argument:expr),* $(,)?))? $(through $wrapped:ident)? $(after $answer:ident)?
        $(differs $reason:literal [$($line:literal),* $(,)?])? $(ours $own:expr)?;
        $($rest:tt)*
    ) => {
        $($requests.wraps::<$resource>(stringify!($member), stringify!($wrapped));)?
        $($requests.answer($answer);)?
        sends!(
            @$kind $requests $resource $member ($($($argument),*)?)
            sends!(@expected [$($reason [$($line)*])?] [$($own)?])
        );
        sends!(@lines $requests $resource $($rest)*);
    };
    (@load $requests:ident $resource:ident $expected:expr) => {{
        let one = $requests.object($resource::from_identity, "");
        let run = async { one.reload().await.err() };
        $requests.check::<$resource>($crate::ledger::Kind::Load, "load", $expected, run).await;
    }};
    (@action $requests:ident $resource:ident $member:ident ($($argument:expr),*) $expected:expr) => {{
        let one = $requests.object($resource::from_identity, "");
        let run = async { one.$member($($argument),*).await.err() };
        $requests.check::<$resource>($crate::ledger::Kind::Action, stringify!($member), $expected, run).await;
    }};
    (@collection $requests:ident $resource:ident $member:ident () $expected:expr) => {{
        let one = $requests.object($resource::from_identity, "");
        let run = async { one.$member().try_next().await.err() };
        $requests.check::<$resource>($crate::ledger::Kind::Collection, stringify!($member), $expected, run).await;
    }};
    (@waiter $requests:ident $resource:ident $member:ident () $expected:expr) => {{
        let one = $requests.object($resource::from_identity, "");
        let run = async { one.$member().await.err() };
        $requests.check::<$resource>($crate::ledger::Kind::Waiter, stringify!($member), $expected, run).await;
    }};
    (@batch $requests:ident $resource:ident $member:ident ($($argument:expr),*) $expected:expr) => {{
        let both = ["", "-2"].map(|suffix| Ok($requests.object($resource::from_identity, suffix)));
        let batch = tucuxi::stream::iter(both).$member($($argument),*);
        let run = async { batch.await.expect("the stream is whole").into_result().err() };
        $requests.check::<$resource>($crate::ledger::Kind::Batch, stringify!($member), $expected, run).await;
    }};
    (@expected [] []) => {
        $crate::requests::Expected::Boto3s
    };
    (@expected [$reason:literal [$($line:literal)*]] []) => {
        $crate::requests::Expected::Differs($reason, &[$($line),*])
    };
    (@expected [] [$own:expr]) => {
        $crate::requests::Expected::Ours(&$own)
    };
}
pub(crate) use sends;

#[cfg(test)]
mod tests;
