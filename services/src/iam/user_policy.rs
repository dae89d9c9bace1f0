use tucuxi::resource;

use super::User;

/// A policy embedded in a user.
#[resource(service = "iam", identifier = ["user_name", "name"])]
#[load(GetUserPolicy(user_name = user_name, policy_name = name) -> response)]
pub struct UserPolicy {
    /// The name of the user.
    user_name: String,
    /// The name of the policy.
    name: String,
    /// The name of the policy, as IAM calls it: the same as `name`.
    #[identifier(name)]
    policy_name: String,
    /// The policy, as percent-encoded JSON (RFC 3986).
    policy_document: String,
    /// The user.
    #[has({ name: user_name })]
    user: User,
    /// Deletes the policy.
    #[action(DeleteUserPolicy(user_name = user_name, policy_name = name))]
    delete: fn(),
    /// Sets the policy, given as JSON, in place of the one there is.
    #[action(
        PutUserPolicy(user_name = user_name, policy_name = name, policy_document = policy_document)
    )]
    put: fn(policy_document: String),
}
