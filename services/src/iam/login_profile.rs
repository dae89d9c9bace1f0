use aws_sdk_iam::primitives::DateTime;
use tucuxi::resource;

use super::User;

/// The password with which a user signs in to the console.
///
/// For a user without a password there is nothing to load.
#[resource(service = "iam", identifier = "user_name", shape = "LoginProfile")]
#[load(GetLoginProfile(user_name = user_name) -> login_profile)]
pub struct LoginProfile {
    /// The name of the user.
    user_name: String,
    /// When the user was given a password.
    create_date: DateTime,
    /// Whether the user must choose a new password on the next sign-in.
    password_reset_required: bool,
    /// The user.
    #[has({ name: user_name })]
    user: User,
    /// Gives the user a password, given with `.with(..)`.
    #[action(CreateLoginProfile(user_name = user_name) -> login_profile { user_name: .user_name })]
    create: fn() -> LoginProfile,
    /// Deletes the password. Access keys go on working.
    #[action(DeleteLoginProfile(user_name = user_name))]
    delete: fn(),
    /// Changes the password, or whether it must be renewed, given with `.with(..)`.
    #[action(UpdateLoginProfile(user_name = user_name))]
    update: fn(),
}
