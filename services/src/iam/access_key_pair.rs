use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

/// An access key of a user with its secret.
///
/// Its attributes are known to keys from `User::create_access_key_pair`: IAM tells a secret that
/// once and never again. The secret is an attribute, where boto3 makes it an identifier: what names
/// an object is shown in logs and errors.
#[resource(service = "iam", identifier = ["user_name", "id"], shape = "AccessKey")]
pub struct AccessKeyPair {
    /// The name of the user.
    user_name: String,
    /// The id of the key.
    id: String,
    /// The id of the key, as IAM calls it: the same as `id`.
    #[identifier(id)]
    access_key_id: String,
    /// The secret that signs requests.
    #[attribute(secret_access_key)]
    secret: String,
    /// The secret that signs requests, as IAM calls it: the same as `secret`.
    secret_access_key: String,
    /// Whether the key was active when created.
    status: types::StatusType,
    /// When the key was created.
    create_date: Option<DateTime>,
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
