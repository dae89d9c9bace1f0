//! What a resource gives can go to another thread: this compiles, and that is the test.

use tucuxi::{Action, Batch, Error, Operation, Resource, WaitRequest, Waiter, resource};

/// A bucket.
#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
pub struct Bucket {
    name: String,
    /// The region.
    bucket_region: Option<String>,
    /// The bucket of that region.
    #[has({ name: .bucket_region })]
    region: Option<Bucket>,
    /// Deletes it.
    #[action(DeleteBucket(bucket = name, expected_bucket_owner = .bucket_arn))]
    delete: fn(),
    /// The objects.
    #[collection(ListObjectsV2(bucket = name) -> contents[] { bucket_name: name, key: .key, .. })]
    objects: Collection<Object>,
    /// Waits until it exists.
    #[waiter(BucketExists(bucket = name))]
    wait_until_exists: Waiter,
}

/// An object.
#[resource(service = "s3", identifier = ["bucket_name", "key"])]
pub struct Object {
    bucket_name: String,
    key: String,
    /// Deletes the objects.
    #[batch(
        DeleteObjects(bucket = bucket_name, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .key, code: .code, message: .message }
    )]
    delete_all: fn(),
}

/// Can be kept by another thread.
fn sent<T: Send + 'static>(_: T) {}

/// Can be used by another thread.
fn lent<T: Send>(_: T) {}

/// Each kind of member, and each method about loaded data.
#[expect(dead_code, reason = "compiling it is the test")]
fn members(bucket: &Bucket) {
    lent(bucket.bucket_region());
    lent(bucket.region());
    lent(bucket.load());
    lent(bucket.reload());
    lent(bucket.try_load());
    lent(bucket.exists());
    lent(bucket.data());
    lent(bucket.wait_until(|data| data.is_some()).into_future());
    lent(action(bucket.delete()));
    lent(waiter(bucket.wait_until_exists()));
    sent(bucket.objects());
    sent(batch(bucket.objects().delete_all()));
    sent(bucket.clone());
}

fn action<R, O>(action: Action<'_, R, O>) -> impl Future<Output = Result<O::Output, Error>> + Send
where
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    action.into_future()
}

fn waiter<R, W>(waiter: Waiter<'_, R, W>) -> impl Future<Output = Result<(), Error>> + Send
where
    R: Resource,
    W: WaitRequest<R, Client = R::Client>,
{
    waiter.into_future()
}

fn batch<S, R, O>(batch: Batch<S, R, O>) -> impl Send
where
    S: tucuxi::Stream<Item = Result<R, Error>> + Send + 'static,
    R: Resource,
    O: Operation<R, Client = R::Client>,
{
    batch.into_future()
}
