//! The process's own session.

use tokio::sync::OnceCell;

use super::Session;
use crate::{Error, ErrorKind, Result};

static SHARED: OnceCell<Session> = OnceCell::const_new();

impl Session {
    /// The one session of the process, loaded at the first call: for scripts that would rather
    /// not hand a session around.
    ///
    /// It is what [`Session::load`] gives, unless [`Session::set_shared`] came first. Nothing in
    /// this crate uses it unasked. Its connections live on the runtime that opened them.
    ///
    /// # Errors
    ///
    /// Those of [`Session::load`]. A failure isn't remembered: the next call tries again.
    pub async fn shared() -> Result<&'static Self> {
        SHARED.get_or_try_init(Self::load).await
    }

    /// Makes `session` the one that [`Session::shared`] gives. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Session`] if there is a shared session by now, or it's being loaded: it can't
    /// change under those who have it.
    pub fn set_shared(session: Self) -> Result<()> {
        SHARED.set(session).map_err(|_| Error::new(ErrorKind::Session, "there is a shared session already"))
    }
}
