//! Actions: one request about one object.

use std::fmt;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;

use crate::resource::{data, failed, named};
use crate::{Error, Operation, Resource};

/// An operation on an object, ready to be sent: `.await` sends it.
///
/// `R` is the resource, `O` the operation and `T` what awaiting gives: the operation's own output,
/// or the resources that it makes. Nothing is sent before it is awaited. A success forgets what
/// the object had loaded, so that the next attribute is read anew; an object that has no way to be
/// loaded keeps what it knows.
///
/// # Errors
///
/// An empty identifier or an incomplete nested input is an error before anything is sent; the
/// service's errors carry its code, message, status and request id.
#[must_use = "an action is sent when it is awaited"]
pub struct Action<'a, R: Resource, O: Operation<R>, T = <O as Operation<R>>::Output> {
    resource: &'a R,
    request: O::Request,
    run: Run<R, O, T>,
}

/// Boxing a closure without captures doesn't allocate, so an action costs one allocation: its future.
type Run<R, O, T> = Box<
    dyn for<'a> FnOnce(
            &'a R,
            <O as Operation<R>>::Request,
            Option<Keep<<O as Operation<R>>::Output>>,
        ) -> BoxFuture<'a, Result<T, Error>>
        + Send,
>;

/// Where a copy of the output is put for [`Action::with_output`].
struct Keep<T> {
    copy: fn(&T) -> T,
    slot: Arc<Mutex<Option<T>>>,
}

impl<'a, R, O, T> Action<'a, R, O, T>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
    T: Send + 'static,
{
    fn new(resource: &'a R, run: Run<R, O, T>) -> Self {
        Self { resource, request: O::request(resource.handle().client()), run }
    }

    /// Changes the request through the client's own builder, for every input that isn't an
    /// argument.
    ///
    /// The inputs that the declaration binds (the object's identifiers) are set after this, so a
    /// caller can't point the action at another object.
    pub fn with(mut self, change: impl FnOnce(O::Request) -> O::Request) -> Self {
        self.request = change(self.request);
        self
    }

    /// Gives the operation's output beside the result, so that nothing of the answer is lost (the
    /// ETag of an upload, for example).
    pub fn with_output(self) -> BoxFuture<'a, Result<(T, O::Output), Error>>
    where
        O::Output: Clone,
    {
        let slot = Arc::new(Mutex::new(None));
        let keep = Keep { copy: Clone::clone, slot: Arc::clone(&slot) };
        let resource = self.resource;
        let running = (self.run)(resource, self.request, Some(keep));
        Box::pin(async move {
            let result = running.await?;
            let output = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            let output = output.ok_or_else(|| {
                Error::new(crate::ErrorKind::Answer, "the answer was not kept").of(O::NAME).on(resource)
            })?;
            Ok((result, output))
        })
    }
}

impl<'a, R, O, T> IntoFuture for Action<'a, R, O, T>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
    T: Send + 'static,
{
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'a, Result<T, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        (self.run)(self.resource, self.request, None)
    }
}

impl<R: Resource, O: Operation<R>, T> fmt::Debug for Action<'_, R, O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Action").field("operation", &O::NAME).field("resource", self.resource).finish_non_exhaustive()
    }
}

/// An action that gives the operation's output. `bind` sets the inputs the declaration binds.
pub fn action<R, O>(
    resource: &R,
    bind: impl FnOnce(&R, O::Request) -> Result<O::Request, Error> + Send + 'static,
) -> Action<'_, R, O, O::Output>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    action_for(resource, bind, |_| (), |_, (), output| Ok(output))
}

/// An action whose inputs come from the loaded data too; the object is loaded first.
pub fn loaded_action<R, O>(
    resource: &R,
    bind: impl FnOnce(&R, &R::Shape, O::Request) -> Result<O::Request, Error> + Send + 'static,
) -> Action<'_, R, O, O::Output>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    loaded_action_for(resource, bind, |_| (), |_, (), output| Ok(output))
}

/// An action that makes resources: `capture` reads what they need from the request before it is
/// sent, `finish` makes them from that and the answer.
pub fn action_for<R, O, C, T>(
    resource: &R,
    bind: impl FnOnce(&R, O::Request) -> Result<O::Request, Error> + Send + 'static,
    capture: impl FnOnce(&O::Request) -> C + Send + 'static,
    finish: impl FnOnce(&R, C, O::Output) -> Result<T, Error> + Send + 'static,
) -> Action<'_, R, O, T>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
    C: Send + 'static,
    T: Send + 'static,
{
    Action::new(
        resource,
        Box::new(move |resource, request, keep| run::<R, O, C, T>(resource, request, bind, capture, finish, keep)),
    )
}

/// The same for an action whose inputs come from the loaded data too.
pub fn loaded_action_for<R, O, C, T>(
    resource: &R,
    bind: impl FnOnce(&R, &R::Shape, O::Request) -> Result<O::Request, Error> + Send + 'static,
    capture: impl FnOnce(&O::Request) -> C + Send + 'static,
    finish: impl FnOnce(&R, C, O::Output) -> Result<T, Error> + Send + 'static,
) -> Action<'_, R, O, T>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
    C: Send + 'static,
    T: Send + 'static,
{
    Action::new(
        resource,
        Box::new(move |resource, request, keep| {
            Box::pin(async move {
                let data = data(resource).await?;
                let bind = move |resource: &R, request| bind(resource, &data, request);
                run::<R, O, C, T>(resource, request, bind, capture, finish, keep).await
            })
        }),
    )
}

/// The SDK's future is thousands of bytes: it is made inside the box, because each `async fn`
/// around it would copy it once more.
fn run<'a, R, O, C, T>(
    resource: &'a R,
    request: O::Request,
    bind: impl FnOnce(&R, O::Request) -> Result<O::Request, Error> + Send + 'a,
    capture: impl FnOnce(&O::Request) -> C + Send + 'a,
    finish: impl FnOnce(&R, C, O::Output) -> Result<T, Error> + Send + 'a,
    keep: Option<Keep<O::Output>>,
) -> BoxFuture<'a, Result<T, Error>>
where
    R: Resource,
    O: Operation<R>,
    C: Send + 'a,
    T: Send + 'a,
{
    Box::pin(async move {
        named(resource).map_err(|error| error.of(O::NAME))?;
        let request = bind(resource, request).map_err(|error| error.of(O::NAME).on(resource))?;
        let captured = capture(&request);
        let output = O::send(request).await.map_err(|error| failed::<R, O>(resource, error))?;
        resource.handle().forget();
        if let Some(Keep { copy, slot }) = keep {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(copy(&output));
        }
        finish(resource, captured, output).map_err(|error| error.of(O::NAME).on(resource))
    })
}
