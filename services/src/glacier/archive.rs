use tucuxi::resource;

use super::{Job, Vault};

/// An archive: a file in a vault.
///
/// Glacier tells nothing about a single archive. Ids and sizes are in the vault's inventory: see
/// `Vault::initiate_inventory_retrieval`.
#[resource(service = "glacier", identifier = ["account_id", "vault_name", "id"])]
pub struct Archive {
    /// The id of the account that owns the vault, or `-`: the account of the credentials.
    account_id: String,
    /// The name of the vault.
    vault_name: String,
    /// The id of the archive.
    id: String,
    /// The vault.
    #[has({ account_id: account_id, name: vault_name })]
    vault: Vault,
    /// Deletes the archive. One that is gone already isn't an error.
    #[action(DeleteArchive(account_id = account_id, vault_name = vault_name, archive_id = id))]
    delete: fn(),
    /// Begins a job that makes the archive ready to be read, which can take hours:
    /// `Job::get_output` reads it when it has succeeded.
    #[action(
        InitiateJob(
            vault_name = vault_name,
            account_id = account_id,
            job_parameters = JobParameters { r#type: "archive-retrieval", archive_id: id }
        ) -> { id: .job_id, account_id: account_id, vault_name: vault_name }
    )]
    initiate_archive_retrieval: fn() -> Job,
}
