//! One client per type.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

type ByType = HashMap<TypeId, Box<dyn Any + Send + Sync>>;

#[derive(Default)]
pub(super) struct Clients(RwLock<ByType>);

impl Clients {
    /// Puts `client` in the place of its type.
    pub(super) fn insert<C: Clone + Send + Sync + 'static>(&self, client: C) {
        // A panic under the lock can only come from a client's `clone`, which leaves the map whole.
        let mut clients = self.0.write().unwrap_or_else(PoisonError::into_inner);
        clients.insert(TypeId::of::<C>(), Box::new(client));
    }

    /// The client of type `C`. Of several callers that make it at once, the first one's is kept.
    pub(super) fn get_or_connect<C: Clone + Send + Sync + 'static>(&self, connect: impl FnOnce() -> C) -> C {
        if let Some(client) = find(&self.0.read().unwrap_or_else(PoisonError::into_inner)) {
            return client;
        }
        // Outside the lock: `connect` may ask the session for another client.
        let client = connect();
        let mut clients = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(earlier) = find(&clients) {
            return earlier;
        }
        clients.insert(TypeId::of::<C>(), Box::new(client.clone()));
        client
    }
}

fn find<C: Clone + 'static>(clients: &ByType) -> Option<C> {
    clients.get(&TypeId::of::<C>())?.downcast_ref::<C>().cloned()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Clients;

    #[test]
    fn one_client_per_type() {
        let clients = Clients::default();
        let first = clients.get_or_connect(|| Arc::new(1_u8));
        let second = clients.get_or_connect(|| Arc::new(2_u8));
        assert!(Arc::ptr_eq(&first, &second));
        assert_eq!(clients.get_or_connect(|| "another type"), "another type");
    }

    #[test]
    fn a_client_put_in_goes_before() {
        let clients = Clients::default();
        clients.insert(7_u8);
        assert_eq!(clients.get_or_connect(|| 1_u8), 7);
        clients.insert(8_u8);
        assert_eq!(clients.get_or_connect(|| 1_u8), 8);
    }

    #[test]
    fn making_one_may_make_another() {
        let clients = Clients::default();
        let outer = clients.get_or_connect(|| u16::from(clients.get_or_connect(|| 3_u8)) + 1);
        assert_eq!((outer, clients.get_or_connect(|| 9_u8)), (4, 3));
    }

    #[test]
    fn all_that_race_get_the_same() {
        let clients = Clients::default();
        let start = std::sync::Barrier::new(8);
        let made: Vec<Arc<usize>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|n| {
                    let (clients, start) = (&clients, &start);
                    scope.spawn(move || {
                        start.wait();
                        clients.get_or_connect(|| Arc::new(n))
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(made.iter().all(|client| Arc::ptr_eq(client, &made[0])));
    }
}
