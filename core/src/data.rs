//! What was loaded, and the cell that holds it.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, WeakShared};

use crate::Error;

/// An object's loaded data: the whole shape, shared, never changing.
///
/// The items of one page share one allocation, so holding one of them holds its page.
pub struct Data<S> {
    items: Arc<[S]>,
    index: usize,
}

impl<S> Data<S> {
    pub(crate) fn one(shape: S) -> Self {
        Self { items: Arc::new([shape]), index: 0 }
    }

    pub(crate) fn of_page(items: &Arc<[S]>, index: usize) -> Self {
        Self { items: Arc::clone(items), index }
    }
}

impl<S> Clone for Data<S> {
    fn clone(&self) -> Self {
        Self::of_page(&self.items, self.index)
    }
}

impl<S> Deref for Data<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.items[self.index]
    }
}

impl<S: fmt::Debug> fmt::Debug for Data<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

pub(crate) type Loaded<S> = Result<Data<S>, Error>;
type Loading<S> = BoxFuture<'static, Loaded<S>>;

/// The data of one object and of its clones.
///
/// A listed object carries its page's data without an allocation of its own; the shared cell is
/// made when the object is first cloned, loaded or changed.
pub(crate) struct State<S> {
    listed: Option<Data<S>>,
    cell: OnceLock<Arc<Cell<S>>>,
}

impl<S> State<S> {
    pub(crate) fn new(listed: Option<Data<S>>) -> Self {
        Self { listed, cell: OnceLock::new() }
    }

    pub(crate) fn get(&self) -> Option<Data<S>> {
        match self.cell.get() {
            Some(cell) => cell.lock().data.clone(),
            None => self.listed.clone(),
        }
    }

    pub(crate) fn forget(&self) {
        if self.listed.is_some() || self.cell.get().is_some() {
            self.cell().set(None);
        }
    }

    pub(crate) fn cell(&self) -> &Arc<Cell<S>> {
        self.cell.get_or_init(|| {
            Arc::new(Cell { inner: Mutex::new(Inner { data: self.listed.clone(), generation: 0, loading: None }) })
        })
    }
}

impl<S> Clone for State<S> {
    fn clone(&self) -> Self {
        Self { listed: None, cell: OnceLock::from(Arc::clone(self.cell())) }
    }
}

pub(crate) struct Cell<S> {
    inner: Mutex<Inner<S>>,
}

struct Inner<S> {
    data: Option<Data<S>>,
    /// Counts what made earlier loads stale, so that a late one doesn't overwrite newer data.
    generation: u64,
    /// The load under way, kept alive by its readers alone.
    loading: Option<WeakShared<Loading<S>>>,
}

impl<S> Cell<S> {
    fn lock(&self) -> MutexGuard<'_, Inner<S>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Replaces the data; loads under way no longer count.
    pub(crate) fn set(&self, data: Option<Data<S>>) {
        let mut inner = self.lock();
        inner.data = data;
        inner.generation += 1;
        inner.loading = None;
    }
}

impl<S: Send + Sync + 'static> Cell<S> {
    /// The data, from memory, from the load under way, or from `fetch`.
    pub(crate) async fn load(self: &Arc<Self>, fetch: impl FnOnce() -> Loading<S>) -> Loaded<S> {
        let shared = {
            let mut inner = self.lock();
            if let Some(data) = &inner.data {
                return Ok(data.clone());
            }
            // A load that has ended is never joined: a failure isn't kept, and what it found
            // may have been forgotten since.
            let current = inner.loading.as_ref().and_then(WeakShared::upgrade);
            match current.filter(|shared| shared.peek().is_none()) {
                Some(shared) => shared,
                None => self.start(&mut inner, fetch()),
            }
        };
        shared.await
    }

    /// The data from a new request, whatever is in memory or under way.
    pub(crate) async fn reload(self: &Arc<Self>, fetch: impl FnOnce() -> Loading<S>) -> Loaded<S> {
        let shared = {
            let mut inner = self.lock();
            inner.generation += 1;
            self.start(&mut inner, fetch())
        };
        shared.await
    }

    fn start(self: &Arc<Self>, inner: &mut Inner<S>, fetch: Loading<S>) -> Shared<Loading<S>> {
        let generation = inner.generation;
        let cell = Arc::clone(self);
        let shared = async move {
            let loaded = fetch.await;
            let found = match &loaded {
                Ok(data) => Some(Some(data.clone())),
                Err(error) => error.is_absent().then_some(None),
            };
            if let Some(data) = found {
                let mut inner = cell.lock();
                if inner.generation == generation {
                    inner.data = data;
                }
            }
            loaded
        }
        .boxed()
        .shared();
        inner.loading = shared.downgrade();
        shared
    }
}
