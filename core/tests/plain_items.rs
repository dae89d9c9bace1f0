//! Items that are plain values, and batch entries with an id of their own, over a client made here.

use std::sync::{Arc, Mutex};

use tucuxi::{Operation, OperationError, StreamExt as _, TryStreamExt as _, resource};

/// Queues by their addresses; sending to an address that isn't there fails for that entry.
#[derive(Clone, Default)]
struct Queues(Arc<Mutex<Vec<String>>>);

#[derive(Debug)]
struct Down;

impl std::fmt::Display for Down {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("down")
    }
}

impl std::error::Error for Down {}
impl OperationError for Down {}

struct ListQueues;

#[derive(Clone)]
struct ListRequest(Queues);

struct Listed {
    urls: Option<Vec<String>>,
}

impl<R> Operation<R> for ListQueues {
    type Client = Queues;
    type Request = ListRequest;
    type Output = Listed;
    type Error = Down;
    const NAME: &'static str = "ListQueues";

    fn request(client: &Queues) -> ListRequest {
        ListRequest(client.clone())
    }

    async fn send(request: ListRequest) -> Result<Listed, Down> {
        Ok(Listed { urls: Some(request.0.0.lock().unwrap().clone()) })
    }
}

struct DeleteQueues;

#[derive(Clone)]
struct DeleteRequest {
    queues: Queues,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    id: String,
    url: String,
}

#[derive(Default)]
struct EntryBuilder {
    id: Option<String>,
    url: Option<String>,
}

impl Entry {
    fn builder() -> EntryBuilder {
        EntryBuilder::default()
    }
}

impl EntryBuilder {
    fn set_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    fn set_url(mut self, url: Option<String>) -> Self {
        self.url = url;
        self
    }

    fn build(self) -> Result<Entry, Down> {
        Ok(Entry { id: self.id.ok_or(Down)?, url: self.url.ok_or(Down)? })
    }
}

impl DeleteRequest {
    fn set_entries(mut self, entries: Option<Vec<Entry>>) -> Self {
        self.entries = entries.unwrap_or_default();
        self
    }
}

struct Deleted {
    failed: Vec<FailedEntry>,
    unknown: Vec<String>,
}

struct FailedEntry {
    id: String,
    code: String,
}

impl<R> Operation<R> for DeleteQueues {
    type Client = Queues;
    type Request = DeleteRequest;
    type Output = Deleted;
    type Error = Down;
    const NAME: &'static str = "DeleteQueues";

    fn request(client: &Queues) -> DeleteRequest {
        DeleteRequest { queues: client.clone(), entries: Vec::new() }
    }

    async fn send(request: DeleteRequest) -> Result<Deleted, Down> {
        let mut queues = request.queues.0.lock().unwrap();
        let (mut failed, mut unknown) = (Vec::new(), Vec::new());
        for Entry { id, url } in request.entries {
            match queues.iter().position(|known| *known == url) {
                Some(index) => drop(queues.remove(index)),
                None => {
                    // This one is reported under a name that nobody asked for.
                    unknown.push(url.replace("stray", "elsewhere"));
                    failed.push(FailedEntry { id, code: "NoSuchQueue".to_owned() });
                }
            }
        }
        Ok(Deleted { failed, unknown })
    }
}

#[resource(client = Queues)]
struct Root {
    #[collection(ListQueues() -> urls[] { url: ., .. }, pages(once))]
    queues: Collection<Queue>,
    #[has({ url: url })]
    queue: fn(url: String) -> Queue,
}

#[resource(client = Queues, identifier = "url")]
struct Queue {
    url: String,
    #[batch(
        DeleteQueues(entries = [Entry { id: index, url: url }]),
        max = 10,
        failed = failed[] { index: .id, code: .code }
    )]
    delete_all: fn(),
    #[batch(
        DeleteQueues(entries = [Entry { id: index, url: url }]),
        max = 10,
        failed = unknown[] { url: ., message: . }
    )]
    delete_by_name: fn(),
}

fn queues(names: &[&str]) -> Queues {
    Queues(Arc::new(Mutex::new(names.iter().map(|&name| name.to_owned()).collect())))
}

#[tokio::test]
async fn a_list_of_strings_names_resources() {
    let root = Root::new(&queues(&["a", "b"]));
    let found: Vec<_> = root.queues().map_ok(|queue| queue.url().to_owned()).try_collect().await.unwrap();
    assert_eq!(found, ["a", "b"]);
}

#[tokio::test]
async fn an_entry_is_told_by_its_place() {
    let client = queues(&["a", "b", "c"]);
    let root = Root::new(&client);
    let chosen = ["a", "missing", "c"].map(|url| Ok(root.queue(url)));
    let outcome = futures_util::stream::iter(chosen).delete_all().await.unwrap();
    assert_eq!(outcome.succeeded(), [root.queue("a"), root.queue("c")]);
    let [failure] = outcome.failed() else { panic!("{outcome:?}") };
    assert_eq!((&failure.resource, failure.error.code()), (&root.queue("missing"), Some("NoSuchQueue")));
    assert_eq!(*client.0.lock().unwrap(), ["b"]);
}

#[tokio::test]
async fn a_failure_is_told_by_a_plain_item() {
    let root = Root::new(&queues(&["a"]));
    let chosen = ["a", "missing"].map(|url| Ok(root.queue(url)));
    let outcome = futures_util::stream::iter(chosen).delete_by_name().await.unwrap();
    assert_eq!(outcome.succeeded(), [root.queue("a")]);
    assert_eq!(outcome.failed()[0].resource, root.queue("missing"));
    assert_eq!(outcome.failed()[0].error.message(), Some("missing"));
}

#[tokio::test]
async fn a_failure_of_nobody_leaves_nobody_done() {
    let root = Root::new(&queues(&["a"]));
    let chosen = ["a", "stray"].map(|url| Ok(root.queue(url)));
    let outcome = futures_util::stream::iter(chosen).delete_by_name().await.unwrap();
    assert!(outcome.succeeded().is_empty(), "{outcome:?}");
    assert_eq!(outcome.failed().len(), 2);

    // Alone in its request, it can only have been this one.
    let outcome = futures_util::stream::iter([Ok(root.queue("stray"))]).delete_by_name().await.unwrap();
    assert_eq!(outcome.failed()[0].resource, root.queue("stray"));
    assert_eq!(outcome.failed()[0].error.message(), Some("elsewhere"));
}

#[tokio::test]
async fn a_clone_lists_anew() {
    let root = Root::new(&queues(&["a", "b"]));
    let mut first = root.queues();
    first.next().await.unwrap().unwrap();
    assert_eq!(first.clone().count().await, 2);
    assert_eq!(first.count().await, 1);
}

#[tokio::test]
async fn objects_of_two_clients_go_in_two_requests() {
    let (one, other) = (queues(&["a"]), queues(&["a"]));
    let chosen = [&one, &other].map(|client| Ok(Root::new(client).queue("a")));
    let outcome = futures_util::stream::iter(chosen).delete_all().await.unwrap();
    assert!(outcome.is_success(), "{outcome:?}");
    assert!(one.0.lock().unwrap().is_empty() && other.0.lock().unwrap().is_empty());
}
