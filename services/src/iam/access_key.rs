use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::User;

/// An access key of a user, without its secret.
///
/// Its attributes are known to keys from `User::access_keys`; the service has no request for a
/// single key. A new key is made with `User::create_access_key_pair`.
#[resource(service = "iam", identifier = ["user_name", "id"], shape = "AccessKeyMetadata")]
pub struct AccessKey {
    /// The name of the user.
    user_name: String,
    /// The id of the key.
    id: String,
    /// The id of the key, as IAM calls it: the same as `id`.
    #[identifier(id)]
    access_key_id: String,
    /// Whether the key was active when listed.
    status: Option<types::StatusType>,
    /// When the key was created.
    create_date: Option<DateTime>,
    /// The user.
    #[has({ name: user_name })]
    user: User,
    /// Activates the key.
    #[action(UpdateAccessKey(user_name = user_name, access_key_id = id, status = "Active"))]
    activate: fn(),
    /// Deactivates the key: it can't be used until it is activated again.
    #[action(UpdateAccessKey(user_name = user_name, access_key_id = id, status = "Inactive"))]
    deactivate: fn(),
    /// Deletes the key.
    #[action(DeleteAccessKey(user_name = user_name, access_key_id = id))]
    delete: fn(),
}
