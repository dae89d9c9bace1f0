//! S3, with everything.

use ::aws_sdk_s3::{primitives::ByteStream, types};
use ::tucuxi::resource;

/// The text of a name.
pub type Text = ::std::string::String;

/// A bucket.
#[resource(service = "s3", identifier = "name", shape = "Bucket")]
#[load(ListBuckets(prefix = name) -> buckets[.name == name])]
pub struct Bucket {
    /// The name.
    name: Text,
    /// The region.
    bucket_region: ::std::option::Option<Text>,
    /// The bucket itself, by its data.
    #[has({ name: .name })]
    same: ::std::option::Option<Bucket>,
    /// Tags it.
    #[action(PutBucketTagging(bucket = name, tagging = Tagging { tag_set: [Tag { key: "a", value: value }] }))]
    tag: fn(value: Text),
    /// Sends what was loaded.
    #[action(DeleteBucket(bucket = name, expected_bucket_owner = .bucket_arn))]
    delete: fn(),
    /// Puts an object.
    #[action(PutObject(bucket = name, key = key, body = body) -> { bucket_name: name, key: request.key })]
    put_object: fn(key: Text, body: ByteStream) -> Object,
    /// The objects.
    #[collection(ListObjectsV2(bucket = name) -> contents[] { bucket_name: name, key: .key, .. })]
    objects: ::tucuxi::Collection<Object>,
    /// The versions.
    #[collection(
        ListObjectVersions(bucket = name) -> versions[] + delete_markers[] { bucket_name: name, key: .key?, .. },
        pages(key_marker = .next_key_marker, version_id_marker = .next_version_id_marker, while .is_truncated, size = max_keys)
    )]
    versions: ::tucuxi::Collection<Object>,
    /// Waits.
    #[waiter(BucketExists(bucket = name))]
    wait_until_exists: ::tucuxi::Waiter,
}

/// An object.
#[resource(service = "s3", identifier = ["bucket_name", "key"])]
#[load(HeadObject(bucket = bucket_name, key = key) -> response)]
pub struct Object {
    /// The bucket's name.
    bucket_name: Text,
    /// The key.
    key: Text,
    /// The storage class.
    storage_class: ::std::option::Option<types::StorageClass>,
    /// Deletes the objects.
    #[batch(
        DeleteObjects(bucket = bucket_name, mfa = mfa, delete = Delete { objects: [ObjectIdentifier { key: key }] }),
        max = 1000,
        failed = errors[] { key: .key, code: .code, message: .message }
    )]
    delete_all: fn(mfa: Text),
    /// Waits.
    #[waiter(ObjectExists(bucket = bucket_name, key = key) -> response)]
    wait_until_exists: ::tucuxi::Waiter,
}
