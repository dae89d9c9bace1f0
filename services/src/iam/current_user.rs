use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::{AccessKey, MfaDevice, SigningCertificate, User};

/// The user whose credentials sign the requests.
///
/// The credentials of a role belong to no user: with them, loading fails.
#[resource(service = "iam", shape = "User")]
#[load(GetUser() -> user)]
pub struct CurrentUser {
    /// The path of the user, which begins and ends with `/`.
    path: String,
    /// The name of the user.
    user_name: String,
    /// The id of the user, which no other user ever has.
    user_id: String,
    /// The ARN of the user.
    arn: String,
    /// When the user was created.
    create_date: DateTime,
    /// When the user last signed in with the password; nothing where no such sign-in is known.
    password_last_used: Option<DateTime>,
    /// The policy that bounds what the user can be allowed, if there is one.
    permissions_boundary: Option<types::AttachedPermissionsBoundary>,
    /// The tags the user had when last loaded.
    tags: Vec<types::Tag>,
    /// The same user, by name.
    #[has({ name: .user_name })]
    user: Option<User>,
    /// The access keys of the user. Temporary credentials can't list them.
    #[collection(
        ListAccessKeys() -> access_key_metadata[] { user_name: .user_name, id: .access_key_id }
    )]
    access_keys: Collection<AccessKey>,
    /// The MFA devices of the user.
    #[collection(
        ListMFADevices() -> mfa_devices[] { user_name: .user_name, serial_number: .serial_number }
    )]
    mfa_devices: Collection<MfaDevice>,
    /// The signing certificates of the user.
    #[collection(
        ListSigningCertificates() -> certificates[] { user_name: .user_name, id: .certificate_id }
    )]
    signing_certificates: Collection<SigningCertificate>,
}
