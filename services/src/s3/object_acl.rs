use aws_sdk_s3::types;
use tucuxi::resource;

use super::Object;

/// The access control list of an object.
#[resource(service = "s3", identifier = ["bucket_name", "object_key"])]
#[load(GetObjectAcl(bucket = bucket_name, key = object_key) -> response)]
pub struct ObjectAcl {
    /// The name of the bucket.
    bucket_name: String,
    /// The key of the object.
    object_key: String,
    /// The owner of the object.
    owner: Option<types::Owner>,
    /// The grants: for each who it is for and what it allows.
    grants: Vec<types::Grant>,
    /// Whether the requester was charged.
    request_charged: Option<types::RequestCharged>,
    /// The object.
    #[has({ bucket_name: bucket_name, key: object_key })]
    object: Object,
    /// Sets the access control list, or a canned one. Say what with `.with(..)`.
    #[action(PutObjectAcl(bucket = bucket_name, key = object_key))]
    put: fn(),
}
