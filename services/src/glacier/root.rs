use tucuxi::resource;

use super::{Account, Archive, Job, MultipartUpload, Notification, Vault};

/// All of Glacier in the session's region.
///
/// Wherever the id of an account is asked for, `-` stands for the account of the credentials.
#[resource(service = "glacier")]
pub struct Glacier {
    /// The account of that id, or of the credentials with `-`.
    #[has({ id: id })]
    account: fn(id: String) -> Account,
    /// The archive of that id in a vault.
    #[has({ account_id: account_id, vault_name: vault_name, id: id })]
    archive: fn(account_id: String, vault_name: String, id: String) -> Archive,
    /// The job of that id on a vault.
    #[has({ account_id: account_id, vault_name: vault_name, id: id })]
    job: fn(account_id: String, vault_name: String, id: String) -> Job,
    /// The upload in parts of that id to a vault.
    #[has({ account_id: account_id, vault_name: vault_name, id: id })]
    multipart_upload: fn(account_id: String, vault_name: String, id: String) -> MultipartUpload,
    /// The notifications of the vault of that name.
    #[has({ account_id: account_id, vault_name: vault_name })]
    notification: fn(account_id: String, vault_name: String) -> Notification,
    /// The vault of that name.
    #[has({ account_id: account_id, name: name })]
    vault: fn(account_id: String, name: String) -> Vault,
    /// Creates a vault of that name in the account of the credentials. One that exists isn't an
    /// error.
    #[action(
        CreateVault(account_id = "-", vault_name = vault_name)
            -> { account_id: "-", name: request.vault_name }
    )]
    create_vault: fn(vault_name: String) -> Vault,
    /// The vaults of the account of the credentials, in the order of their names.
    #[collection(
        ListVaults(account_id = "-") -> vault_list[] { account_id: "-", name: .vault_name }
    )]
    vaults: Collection<Vault>,
}
