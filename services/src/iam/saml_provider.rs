use aws_sdk_iam::{primitives::DateTime, types};
use tucuxi::resource;

/// A SAML provider: an identity provider that IAM trusts.
#[resource(service = "iam", identifier = "arn")]
#[load(GetSAMLProvider(saml_provider_arn = arn) -> response)]
pub struct SamlProvider {
    /// The ARN of the provider.
    arn: String,
    /// The UUID of the provider.
    saml_provider_uuid: Option<String>,
    /// The metadata document, in XML.
    saml_metadata_document: Option<String>,
    /// When the provider was created.
    create_date: Option<DateTime>,
    /// When the provider expires.
    valid_until: Option<DateTime>,
    /// The tags the provider had when last loaded.
    tags: Vec<types::Tag>,
    /// Whether the identity provider must encrypt what it asserts, or may.
    assertion_encryption_mode: Option<types::AssertionEncryptionModeType>,
    /// The private keys that decrypt what is asserted: their ids and ages, not the keys.
    private_key_list: Vec<types::SamlPrivateKey>,
    /// Deletes the provider. Roles that trust it can't be assumed through it any more.
    #[action(DeleteSAMLProvider(saml_provider_arn = arn))]
    delete: fn(),
    /// Changes the metadata document, the encryption or the private keys, given with `.with(..)`.
    #[action(UpdateSAMLProvider(saml_provider_arn = arn))]
    update: fn(),
}
