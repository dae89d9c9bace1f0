use tucuxi::resource;

use super::{Account, Archive, Job, MultipartUpload, Notification, VaultData};

/// A vault: a place for archives.
///
/// How many archives there are, and their size, is what the last inventory counted. Glacier takes
/// one about every day.
#[resource(service = "glacier", identifier = ["account_id", "name"], shape = VaultData)]
#[load(DescribeVault(vault_name = name, account_id = account_id) -> response)]
pub struct Vault {
    /// The id of the account that owns the vault, or `-`: the account of the credentials.
    account_id: String,
    /// The name of the vault.
    name: String,
    /// The name of the vault, as Glacier calls it: the same as `name`.
    #[identifier(name)]
    vault_name: String,
    /// The ARN of the vault.
    vault_arn: Option<String>,
    /// When the vault was created, in ISO 8601.
    creation_date: Option<String>,
    /// When the last inventory was taken, in ISO 8601; absent before the first.
    last_inventory_date: Option<String>,
    /// The number of archives in the last inventory; 0 before the first.
    number_of_archives: i64,
    /// The size of all archives in the last inventory, in bytes; 0 before the first.
    size_in_bytes: i64,
    /// The account that owns the vault.
    #[has({ id: account_id })]
    account: Account,
    /// The archive of that id.
    #[has({ account_id: account_id, vault_name: name, id: id })]
    archive: fn(id: String) -> Archive,
    /// The job of that id.
    #[has({ account_id: account_id, vault_name: name, id: id })]
    job: fn(id: String) -> Job,
    /// The upload in parts of that id.
    #[has({ account_id: account_id, vault_name: name, id: id })]
    multipart_upload: fn(id: String) -> MultipartUpload,
    /// The notifications of the vault.
    #[has({ account_id: account_id, vault_name: name })]
    notification: Notification,
    /// Creates the vault. One that exists isn't an error.
    #[action(CreateVault(vault_name = name, account_id = account_id))]
    create: fn(),
    /// Deletes the vault. Its last inventory must have been empty, and nothing written since.
    #[action(DeleteVault(vault_name = name, account_id = account_id))]
    delete: fn(),
    /// Begins a job that makes the inventory ready to be read, which can take hours:
    /// `Job::get_output` reads it, as JSON, when it has succeeded.
    #[action(
        InitiateJob(
            vault_name = name,
            account_id = account_id,
            job_parameters = JobParameters { r#type: "inventory-retrieval" }
        ) -> { id: .job_id, account_id: account_id, vault_name: name }
    )]
    initiate_inventory_retrieval: fn() -> Job,
    /// Begins an upload in parts. Their size, a power of two of MiB up to 4 GiB, is given with
    /// `.with(..)` in bytes, as text.
    #[action(
        InitiateMultipartUpload(vault_name = name, account_id = account_id)
            -> { id: .upload_id, account_id: account_id, vault_name: name }
    )]
    initiate_multipart_upload: fn() -> MultipartUpload,
    /// Uploads an archive. Its content and description are given with `.with(..)`. Keep its id:
    /// Glacier tells it again only in the inventory.
    ///
    /// The tree hash is added. For that, the whole archive is held in memory.
    #[action(
        UploadArchive(vault_name = name, account_id = account_id)
            -> { id: .archive_id, account_id: account_id, vault_name: name }
    )]
    upload_archive: fn() -> Archive,
    /// The jobs that are over, with success or without.
    #[collection(
        ListJobs(account_id = account_id, vault_name = name, completed = "true")
            -> job_list[] { account_id: account_id, vault_name: name, id: .job_id }
    )]
    completed_jobs: Collection<Job>,
    /// The jobs that have failed.
    #[collection(
        ListJobs(account_id = account_id, vault_name = name, statuscode = "Failed")
            -> job_list[] { account_id: account_id, vault_name: name, id: .job_id }
    )]
    failed_jobs: Collection<Job>,
    /// The jobs: those in progress, and those that were over not long ago.
    #[collection(
        ListJobs(account_id = account_id, vault_name = name)
            -> job_list[] { account_id: account_id, vault_name: name, id: .job_id }
    )]
    jobs: Collection<Job>,
    /// The jobs in progress.
    #[collection(
        ListJobs(account_id = account_id, vault_name = name, statuscode = "InProgress")
            -> job_list[] { account_id: account_id, vault_name: name, id: .job_id }
    )]
    jobs_in_progress: Collection<Job>,
    /// The same as `multipart_uploads`, under a misspelling of boto3's.
    #[collection(
        ListMultipartUploads(vault_name = name, account_id = account_id)
            -> uploads_list[] { account_id: account_id, vault_name: name, id: .multipart_upload_id }
    )]
    multipart_uplaods: Collection<MultipartUpload>,
    /// The uploads in parts that are neither complete nor aborted.
    #[collection(
        ListMultipartUploads(vault_name = name, account_id = account_id)
            -> uploads_list[] { account_id: account_id, vault_name: name, id: .multipart_upload_id }
    )]
    multipart_uploads: Collection<MultipartUpload>,
    /// The jobs that have succeeded.
    #[collection(
        ListJobs(account_id = account_id, vault_name = name, statuscode = "Succeeded")
            -> job_list[] { account_id: account_id, vault_name: name, id: .job_id }
    )]
    succeeded_jobs: Collection<Job>,
}
