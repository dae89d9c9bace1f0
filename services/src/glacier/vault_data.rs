use aws_sdk_glacier::operation::describe_vault::DescribeVaultOutput;
use aws_sdk_glacier::types;

/// What is known of a vault, from a listing or from asking for it: the SDK has two types with these
/// members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VaultData {
    /// The ARN of the vault.
    pub vault_arn: Option<String>,
    /// When the vault was created, in ISO 8601.
    pub creation_date: Option<String>,
    /// When the last inventory was taken, in ISO 8601; absent before the first.
    pub last_inventory_date: Option<String>,
    /// The number of archives in the last inventory; 0 before the first.
    pub number_of_archives: i64,
    /// The size of all archives in the last inventory, in bytes; 0 before the first.
    pub size_in_bytes: i64,
}

impl From<types::DescribeVaultOutput> for VaultData {
    fn from(listed: types::DescribeVaultOutput) -> Self {
        Self {
            vault_arn: listed.vault_arn,
            creation_date: listed.creation_date,
            last_inventory_date: listed.last_inventory_date,
            number_of_archives: listed.number_of_archives,
            size_in_bytes: listed.size_in_bytes,
        }
    }
}

impl From<DescribeVaultOutput> for VaultData {
    fn from(loaded: DescribeVaultOutput) -> Self {
        Self {
            vault_arn: loaded.vault_arn,
            creation_date: loaded.creation_date,
            last_inventory_date: loaded.last_inventory_date,
            number_of_archives: loaded.number_of_archives,
            size_in_bytes: loaded.size_in_bytes,
        }
    }
}
