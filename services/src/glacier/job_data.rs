use aws_sdk_glacier::operation::describe_job::DescribeJobOutput;
use aws_sdk_glacier::types;

/// What is known of a job, from a listing or from asking for it: the SDK has two types with these
/// members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobData {
    /// The description the job was given.
    pub job_description: Option<String>,
    /// What the job does: get an archive, get the inventory, or select from an archive.
    pub action: Option<types::ActionCode>,
    /// The id of the archive; absent for an inventory.
    pub archive_id: Option<String>,
    /// The ARN of the vault.
    pub vault_arn: Option<String>,
    /// When the job was created, in ISO 8601.
    pub creation_date: Option<String>,
    /// Whether the job is over, with success or without.
    pub completed: bool,
    /// Whether the job is in progress, has succeeded or has failed.
    pub status_code: Option<types::StatusCode>,
    /// The state of the job, in words.
    pub status_message: Option<String>,
    /// The size of the archive to be read, in bytes; absent for an inventory.
    pub archive_size_in_bytes: Option<i64>,
    /// The size of the inventory to be read, in bytes; absent for an archive.
    pub inventory_size_in_bytes: Option<i64>,
    /// The ARN of the SNS topic that is told when the job is over, if one is.
    pub sns_topic: Option<String>,
    /// When the job was over, in ISO 8601; absent while it is in progress.
    pub completion_date: Option<String>,
    /// The SHA-256 tree hash of what is to be read; absent for inventories, and for ranges that
    /// don't fit the tree.
    pub sha256_tree_hash: Option<String>,
    /// The SHA-256 tree hash of the whole archive; absent for an inventory.
    pub archive_sha256_tree_hash: Option<String>,
    /// The bytes of the archive to be read, as `first-last`; absent for an inventory.
    pub retrieval_byte_range: Option<String>,
    /// How fast the archive is got: `Expedited`, `Standard` or `Bulk`.
    pub tier: Option<String>,
    /// The format, dates and limit of the inventory; absent for an archive.
    pub inventory_retrieval_parameters: Option<types::InventoryRetrievalJobDescription>,
    /// Where the output of a select job is.
    pub job_output_path: Option<String>,
    /// The query of a select job.
    pub select_parameters: Option<types::SelectParameters>,
    /// Where a select job was told to put its output.
    pub output_location: Option<types::OutputLocation>,
}

impl From<types::GlacierJobDescription> for JobData {
    fn from(listed: types::GlacierJobDescription) -> Self {
        Self {
            job_description: listed.job_description,
            action: listed.action,
            archive_id: listed.archive_id,
            vault_arn: listed.vault_arn,
            creation_date: listed.creation_date,
            completed: listed.completed,
            status_code: listed.status_code,
            status_message: listed.status_message,
            archive_size_in_bytes: listed.archive_size_in_bytes,
            inventory_size_in_bytes: listed.inventory_size_in_bytes,
            sns_topic: listed.sns_topic,
            completion_date: listed.completion_date,
            sha256_tree_hash: listed.sha256_tree_hash,
            archive_sha256_tree_hash: listed.archive_sha256_tree_hash,
            retrieval_byte_range: listed.retrieval_byte_range,
            tier: listed.tier,
            inventory_retrieval_parameters: listed.inventory_retrieval_parameters,
            job_output_path: listed.job_output_path,
            select_parameters: listed.select_parameters,
            output_location: listed.output_location,
        }
    }
}

impl From<DescribeJobOutput> for JobData {
    fn from(loaded: DescribeJobOutput) -> Self {
        Self {
            job_description: loaded.job_description,
            action: loaded.action,
            archive_id: loaded.archive_id,
            vault_arn: loaded.vault_arn,
            creation_date: loaded.creation_date,
            completed: loaded.completed,
            status_code: loaded.status_code,
            status_message: loaded.status_message,
            archive_size_in_bytes: loaded.archive_size_in_bytes,
            inventory_size_in_bytes: loaded.inventory_size_in_bytes,
            sns_topic: loaded.sns_topic,
            completion_date: loaded.completion_date,
            sha256_tree_hash: loaded.sha256_tree_hash,
            archive_sha256_tree_hash: loaded.archive_sha256_tree_hash,
            retrieval_byte_range: loaded.retrieval_byte_range,
            tier: loaded.tier,
            inventory_retrieval_parameters: loaded.inventory_retrieval_parameters,
            job_output_path: loaded.job_output_path,
            select_parameters: loaded.select_parameters,
            output_location: loaded.output_location,
        }
    }
}
