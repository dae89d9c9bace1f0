use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

use super::User;

/// An X.509 certificate with which a user signs requests of some services.
///
/// Its attributes are known to certificates from `User::signing_certificates` and to new ones; the
/// service has no request for a single certificate.
#[resource(service = "iam", identifier = ["user_name", "id"], shape = "SigningCertificate")]
pub struct SigningCertificate {
    /// The name of the user.
    user_name: String,
    /// The id of the certificate.
    id: String,
    /// The id of the certificate, as IAM calls it: the same as `id`.
    #[identifier(id)]
    certificate_id: String,
    /// The certificate, in PEM.
    certificate_body: String,
    /// Whether the certificate was active when listed or uploaded.
    status: types::StatusType,
    /// When the certificate was uploaded.
    upload_date: Option<DateTime>,
    /// The user.
    #[has({ name: user_name })]
    user: User,
    /// Activates the certificate.
    #[action(
        UpdateSigningCertificate(user_name = user_name, certificate_id = id, status = "Active")
    )]
    activate: fn(),
    /// Deactivates the certificate: it can't be used until it is activated again.
    #[action(
        UpdateSigningCertificate(user_name = user_name, certificate_id = id, status = "Inactive")
    )]
    deactivate: fn(),
    /// Deletes the certificate.
    #[action(DeleteSigningCertificate(user_name = user_name, certificate_id = id))]
    delete: fn(),
}
