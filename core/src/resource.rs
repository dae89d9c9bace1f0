//! What every resource object is, and how it is loaded.

use std::fmt::{self, Debug};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::data::{Loaded, State};
use crate::{Data, Error, ErrorKind, Identifiers, Identity, Model, Operation};

/// An object that `#[resource]` declares.
///
/// Two objects are equal when they are of the same type and have the same identifiers. Clones
/// share what is loaded.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource",
    label = "a member can only give resources",
    note = "declare it with `#[resource(service = \"..\", identifier = \"..\")]`"
)]
pub trait Resource: Clone + Debug + Eq + Hash + Send + Sync + 'static {
    /// What its objects are made with: `tucuxi::Session`, or for a client of one's own what tells
    /// one client from another. Objects of unequal ones never share a request.
    type Session: Clone + PartialEq + Send + Sync + 'static;
    /// The client that sends its requests.
    type Client: Clone + Send + Sync + 'static;
    /// Its identifiers.
    type Identifiers: Identifiers;
    /// Its loaded data; `()` for a resource without.
    type Shape: Send + Sync + 'static;
    /// Its declaration.
    const MODEL: Model;

    #[doc(hidden)]
    fn handle(&self) -> &Handle<Self>;

    #[doc(hidden)]
    fn from_handle(handle: Handle<Self>) -> Self;

    #[doc(hidden)]
    fn fetch(self) -> Fetch<Self::Shape> {
        let error = Error::new(
            ErrorKind::Input,
            "it is not loaded, and its declaration says no way to load it; list it instead",
        );
        Box::pin(std::future::ready(Err(error.on(&self))))
    }
}

/// A load under way.
pub type Fetch<S> = BoxFuture<'static, Loaded<S>>;

/// Stands in a session's place for a client of one's own: equal in all objects that were made
/// from one another.
#[derive(Clone, Default)]
pub struct Origin(Arc<()>);

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// All that an object consists of.
pub struct Handle<R: Resource> {
    session: R::Session,
    client: R::Client,
    identity: Identity<R>,
    state: State<R::Shape>,
}

impl<R: Resource> Handle<R> {
    /// An object of its own: nothing is sent and nothing is known but its name.
    pub fn new(session: R::Session, client: R::Client, identifiers: R::Identifiers) -> Self {
        Self { session, client, identity: Identity(identifiers), state: State::new(None) }
    }

    /// An object of the same session and client as `parent`.
    pub(crate) fn beside<P>(parent: &P, identifiers: R::Identifiers, data: Option<Data<R::Shape>>) -> Self
    where
        P: Resource<Session = R::Session, Client = R::Client>,
    {
        let parent = parent.handle();
        Self {
            session: parent.session.clone(),
            client: parent.client.clone(),
            identity: Identity(identifiers),
            state: State::new(data),
        }
    }

    /// The session.
    pub fn session(&self) -> &R::Session {
        &self.session
    }

    /// The client.
    pub fn client(&self) -> &R::Client {
        &self.client
    }

    /// The identity.
    pub fn identity(&self) -> &Identity<R> {
        &self.identity
    }

    pub(crate) fn state(&self) -> &State<R::Shape> {
        &self.state
    }

    /// Forgets what a change made stale, unless nothing could load it anew.
    pub(crate) fn forget(&self) {
        if R::MODEL.load.is_some() {
            self.state.forget();
        }
    }
}

impl<R: Resource> PartialEq for Handle<R> {
    fn eq(&self, other: &Self) -> bool {
        self.identity == other.identity
    }
}

impl<R: Resource> Eq for Handle<R> {}

impl<R: Resource> Hash for Handle<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity.hash(state);
    }
}

/// Writes `Bucket { name: "logs" }`.
impl<R: Resource> Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if R::Identifiers::NAMES.is_empty() {
            return f.write_str(R::MODEL.name);
        }
        let mut debug = f.debug_struct(R::MODEL.name);
        for (name, text) in self.identity.to_pairs() {
            debug.field(name, &text);
        }
        debug.finish()
    }
}

impl<R: Resource> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Self {
            session: self.session.clone(),
            client: self.client.clone(),
            identity: self.identity.clone(),
            state: self.state.clone(),
        }
    }
}

/// An error before any request when an identifier is empty.
pub(crate) fn named<R: Resource>(resource: &R) -> Result<(), Error> {
    match resource.handle().identity().first_empty() {
        None => Ok(()),
        Some(index) => Err(Error::new(
            ErrorKind::Input,
            format!(
                "the identifier `{}` of {} is empty; nothing was sent",
                R::Identifiers::NAMES[index],
                R::MODEL.name
            ),
        )
        .on(resource)),
    }
}

/// What went wrong with a request about `resource`.
pub(crate) fn failed<R: Resource, O: Operation<R>>(resource: &R, error: O::Error) -> Error {
    Error::from_operation(error).of(O::NAME).on(resource)
}

/// Sends one request about `resource`.
pub(crate) async fn send<R: Resource, O: Operation<R>>(resource: &R, request: O::Request) -> Result<O::Output, Error> {
    O::send(request).await.map_err(|error| failed::<R, O>(resource, error))
}

/// The future behind `Resource::fetch`. An answer without the object is an error too.
///
/// `bind` sets the inputs, `pick` takes the data out of the answer.
pub fn fetch<R, O>(
    resource: R,
    bind: impl FnOnce(&R, O::Request) -> Result<O::Request, Error> + Send + 'static,
    pick: impl FnOnce(&R, O::Output) -> Option<R::Shape> + Send + 'static,
) -> Fetch<R::Shape>
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    Box::pin(async move {
        named(&resource).map_err(|error| error.of(O::NAME))?;
        let request =
            bind(&resource, O::request(resource.handle().client())).map_err(|error| error.of(O::NAME).on(&resource))?;
        let output = O::send(request).await.map_err(|error| failed::<R, O>(&resource, error))?;
        pick(&resource, output)
            .map(Data::one)
            .ok_or_else(|| Error::new(ErrorKind::Absent, "there is no such object").of(O::NAME).on(&resource))
    })
}

/// `None` when the object isn't there.
fn if_there<S>(loaded: Loaded<S>) -> Result<Option<Data<S>>, Error> {
    match loaded {
        Ok(data) => Ok(Some(data)),
        Err(error) if error.is_absent() => Ok(None),
        Err(error) => Err(error),
    }
}

/// The loaded data: from memory, or from one request that all readers of the object share.
pub async fn data<R: Resource>(resource: &R) -> Loaded<R::Shape> {
    let state = resource.handle().state();
    match state.get() {
        Some(data) => Ok(data),
        None => state.cell().load(|| resource.clone().fetch()).await,
    }
}

/// The same, or `None` when the object isn't there.
pub async fn try_load<R: Resource>(resource: &R) -> Result<Option<Data<R::Shape>>, Error> {
    if_there(data(resource).await)
}

/// Loads unless it is loaded.
pub async fn load<R: Resource>(resource: &R) -> Result<(), Error> {
    data(resource).await.map(drop)
}

async fn anew<R: Resource>(resource: &R) -> Loaded<R::Shape> {
    resource.handle().state().cell().reload(|| resource.clone().fetch()).await
}

/// Loads anew.
pub async fn reload<R: Resource>(resource: &R) -> Result<(), Error> {
    anew(resource).await.map(drop)
}

/// The data from a new request; `None` when the object isn't there.
pub(crate) async fn refresh<R: Resource>(resource: &R) -> Result<Option<Data<R::Shape>>, Error> {
    if_there(anew(resource).await)
}

/// Asks whether the object is there, with a request of its own.
pub async fn exists<R: Resource>(resource: &R) -> Result<bool, Error> {
    Ok(refresh(resource).await?.is_some())
}

/// The loaded data, if it is in memory.
pub fn data_loaded<R: Resource>(resource: &R) -> Option<Data<R::Shape>> {
    resource.handle().state().get()
}

/// An attribute: `read` is applied to the loaded data.
pub async fn attribute<R: Resource, T>(resource: &R, read: impl FnOnce(&R::Shape) -> T) -> Result<T, Error> {
    Ok(read(&*data(resource).await?))
}

/// Resources that the loaded data name.
pub async fn reference<R: Resource, T>(
    resource: &R,
    read: impl FnOnce(&R, &R::Shape) -> Result<T, Error>,
) -> Result<T, Error> {
    read(resource, &*data(resource).await?).map_err(|error| error.on(resource))
}
