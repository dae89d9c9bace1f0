use aws_sdk_iam::types;
use tucuxi::resource;

/// A certificate of a server, kept by IAM.
#[resource(service = "iam", identifier = "name", shape = "ServerCertificate")]
#[load(GetServerCertificate(server_certificate_name = name) -> server_certificate)]
pub struct ServerCertificate {
    /// The name of the certificate.
    name: String,
    /// The name, path, id and ARN of the certificate, and when it was uploaded and expires.
    server_certificate_metadata: Option<types::ServerCertificateMetadata>,
    /// The certificate, in PEM.
    certificate_body: String,
    /// The certificates between this one and the root, in PEM, if they were uploaded.
    certificate_chain: Option<String>,
    /// The tags the certificate had when last loaded.
    tags: Vec<types::Tag>,
    /// Deletes the certificate. Load balancers that use it may fail: give them another one before.
    #[action(DeleteServerCertificate(server_certificate_name = name))]
    delete: fn(),
    /// Changes the name or the path of the certificate, given with `.with(..)`.
    ///
    /// Gives the certificate of the new name, or `None` where the name stays. This object keeps the
    /// old name.
    #[action(
        UpdateServerCertificate(server_certificate_name = name)
            -> { name: request.new_server_certificate_name }
    )]
    update: fn() -> Option<ServerCertificate>,
}
