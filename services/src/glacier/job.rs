use aws_sdk_glacier::types;
use tucuxi::resource;

use super::{JobData, Vault};

/// A job on a vault: it makes an archive or the inventory ready to be read.
///
/// Jobs take minutes to hours. Once completed, one stays for at least a day.
#[resource(
    service = "glacier",
    identifier = ["account_id", "vault_name", "id"],
    shape = JobData
)]
#[load(DescribeJob(account_id = account_id, vault_name = vault_name, job_id = id) -> response)]
pub struct Job {
    /// The id of the account that owns the vault, or `-`: the account of the credentials.
    account_id: String,
    /// The name of the vault.
    vault_name: String,
    /// The id of the job.
    id: String,
    /// The id of the job, as Glacier calls it: the same as `id`.
    #[identifier(id)]
    job_id: String,
    /// The description the job was given.
    job_description: Option<String>,
    /// What the job does: get an archive, get the inventory, or select from an archive.
    action: Option<types::ActionCode>,
    /// The id of the archive; absent for an inventory.
    archive_id: Option<String>,
    /// The ARN of the vault.
    vault_arn: Option<String>,
    /// When the job was created, in ISO 8601.
    creation_date: Option<String>,
    /// Whether the job is over, with success or without.
    completed: bool,
    /// Whether the job is in progress, has succeeded or has failed.
    status_code: Option<types::StatusCode>,
    /// The state of the job, in words.
    status_message: Option<String>,
    /// The size of the archive to be read, in bytes; absent for an inventory.
    archive_size_in_bytes: Option<i64>,
    /// The size of the inventory to be read, in bytes; absent for an archive.
    inventory_size_in_bytes: Option<i64>,
    /// The ARN of the SNS topic that is told when the job is over, if one is.
    sns_topic: Option<String>,
    /// When the job was over, in ISO 8601; absent while it is in progress.
    completion_date: Option<String>,
    /// The SHA-256 tree hash of what is to be read; absent for inventories, and for ranges that
    /// don't fit the tree.
    sha256_tree_hash: Option<String>,
    /// The SHA-256 tree hash of the whole archive; absent for an inventory.
    archive_sha256_tree_hash: Option<String>,
    /// The bytes of the archive to be read, as `first-last`; absent for an inventory.
    retrieval_byte_range: Option<String>,
    /// How fast the archive is got: `Expedited`, `Standard` or `Bulk`.
    tier: Option<String>,
    /// The format, dates and limit of the inventory; absent for an archive.
    inventory_retrieval_parameters: Option<types::InventoryRetrievalJobDescription>,
    /// Where the output of a select job is.
    job_output_path: Option<String>,
    /// The query of a select job.
    select_parameters: Option<types::SelectParameters>,
    /// Where a select job was told to put its output.
    output_location: Option<types::OutputLocation>,
    /// The vault the job is on.
    #[has({ account_id: account_id, name: vault_name })]
    vault: Vault,
    /// Asks for the archive or the inventory, as a stream. The job must have succeeded. A range of
    /// bytes is given with `.with(..)`.
    #[action(GetJobOutput(account_id = account_id, vault_name = vault_name, job_id = id))]
    get_output: fn(),
}
