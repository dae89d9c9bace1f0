use tucuxi::resource;

use super::Vault;

/// An upload of an archive in parts.
///
/// Its attributes are known to uploads from `Vault::multipart_uploads`; the service has no request
/// for them alone.
#[resource(
    service = "glacier",
    identifier = ["account_id", "vault_name", "id"],
    shape = "UploadListElement"
)]
pub struct MultipartUpload {
    /// The id of the account that owns the vault, or `-`: the account of the credentials.
    account_id: String,
    /// The name of the vault.
    vault_name: String,
    /// The id of the upload.
    id: String,
    /// The id of the upload, as Glacier calls it: the same as `id`.
    #[identifier(id)]
    multipart_upload_id: String,
    /// The ARN of the vault.
    vault_arn: Option<String>,
    /// The description the archive will have.
    archive_description: Option<String>,
    /// The size of each part but the last, in bytes.
    part_size_in_bytes: i64,
    /// When the upload was begun, in ISO 8601.
    creation_date: Option<String>,
    /// The vault the archive will be in.
    #[has({ account_id: account_id, name: vault_name })]
    vault: Vault,
    /// Gives the upload up: its parts are lost.
    #[action(
        AbortMultipartUpload(account_id = account_id, vault_name = vault_name, upload_id = id)
    )]
    abort: fn(),
    /// Makes the archive of the parts. Its size in bytes, as text, and the SHA-256 tree hash of the
    /// whole are given with `.with(..)`. The answer has the id of the archive.
    #[action(
        CompleteMultipartUpload(account_id = account_id, vault_name = vault_name, upload_id = id)
    )]
    complete: fn(),
    /// Asks for the parts uploaded so far, up to 50. Where the answer has a `marker`, there are
    /// more: give that with `.with(..)`.
    #[action(ListParts(account_id = account_id, vault_name = vault_name, upload_id = id))]
    parts: fn(),
    /// Uploads a part. Its content and its range in the archive, such as `bytes 0-1048575/*`, are
    /// given with `.with(..)`.
    ///
    /// The tree hash is added. For that, the whole part is held in memory.
    #[action(UploadMultipartPart(account_id = account_id, vault_name = vault_name, upload_id = id))]
    upload_part: fn(),
}
