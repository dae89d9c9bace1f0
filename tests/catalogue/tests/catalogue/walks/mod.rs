//! Walks over a service's resources on moto.
//!
//! What moto implements is called through [`run!`], which notes the member in the ledger and is the call itself. What
//! it doesn't implement isn't in a walk, and the ledger's table has it as sent to the request only.

use std::cell::RefCell;

use tucuxi::{Resource, Session};
use tucuxi_tests::moto::Moto;
use tucuxi_tests::recorder::Recorder;

use crate::kit;
use crate::ledger::Ledger;

pub(crate) mod cloudformation;
pub(crate) mod cloudwatch;
pub(crate) mod dynamodb;
pub(crate) mod ec2;
pub(crate) mod glacier;
pub(crate) mod iam;
pub(crate) mod s3;
pub(crate) mod sns;
pub(crate) mod sqs;

/// A session on moto, a record of what it sends, and the ledger.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    ledger: &'a Ledger,
    session: Session,
    recorder: Recorder,
    /// The last member noted as one that sends, and how many requests there were before it.
    sender: RefCell<Option<(String, usize)>>,
}

impl<'a> Walk<'a> {
    pub(crate) async fn start(ledger: &'a Ledger) -> Self {
        Self::through(ledger, Recorder::over_http()).await
    }

    /// A walk whose requests go through that recorder.
    async fn through(ledger: &'a Ledger, recorder: Recorder) -> Self {
        let session = kit::session(Moto::start().await.url(), recorder.clone()).await;
        Self { ledger, session, recorder, sender: RefCell::default() }
    }

    /// The session on moto.
    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// All that the session has sent.
    pub(crate) fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// Notes a call of `method` on an object; for [`run!`].
    pub(crate) fn on<'b, R: Resource>(&self, object: &'b R, method: &str) -> &'b R {
        self.finish();
        self.note::<R>(method);
        object
    }

    /// Notes a call of `method` on a stream of `R`, which may be a listing noted just before; for [`run!`].
    pub(crate) fn on_each<R: Resource, S>(&self, stream: S, method: &str) -> S {
        self.note::<R>(method);
        stream
    }

    /// # Panics
    ///
    /// If the last member noted as one that sends has sent nothing: loaded data may have answered for it.
    pub(crate) fn finish(&self) {
        if let Some((member, before)) = self.sender.take() {
            assert!(self.recorder.total() > before, "{member} is noted as run on moto, and sent nothing");
        }
    }

    fn note<R: Resource>(&self, method: &str) {
        let resource = R::MODEL.name;
        let sends = self.ledger.on_moto(resource, method);
        self.sender.replace(sends.then(|| (format!("{resource}.{method}"), self.recorder.total())));
    }
}

/// A call on moto, noted in the ledger; what is called so must succeed.
///
/// - `run!(walk, instance.attach_volume("/dev/sdh", volume.id()).with(..))`: a member of an object; what isn't a plain
///   name goes in parentheses, `run!(walk, (instances[0]).stop())`.
/// - `run!(walk, Instance: stream.stop_all())`: a batch on a stream of that resource.
macro_rules! run {
    ($walk:expr, $resource:ident : $stream:ident . $method:ident $($rest:tt)*) => {
        $walk.on_each::<$resource, _>($stream, stringify!($method)).$method $($rest)*
    };
    ($walk:expr, $resource:ident : ($stream:expr) . $method:ident $($rest:tt)*) => {
        $walk.on_each::<$resource, _>($stream, stringify!($method)).$method $($rest)*
    };
    ($walk:expr, $object:ident . $method:ident $($rest:tt)*) => {
        $walk.on(&$object, stringify!($method)).$method $($rest)*
    };
    ($walk:expr, ($object:expr) . $method:ident $($rest:tt)*) => {
        $walk.on(&$object, stringify!($method)).$method $($rest)*
    };
}
pub(crate) use run;
