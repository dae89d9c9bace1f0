use tucuxi::resource;

use super::Vault;

/// The notifications of a vault: what is told when jobs are over.
#[resource(
    service = "glacier",
    identifier = ["account_id", "vault_name"],
    shape = "VaultNotificationConfig"
)]
#[load(
    GetVaultNotifications(account_id = account_id, vault_name = vault_name)
        -> vault_notification_config
)]
pub struct Notification {
    /// The id of the account that owns the vault, or `-`: the account of the credentials.
    account_id: String,
    /// The name of the vault.
    vault_name: String,
    /// The ARN of the SNS topic that is told.
    sns_topic: Option<String>,
    /// What is told: `ArchiveRetrievalCompleted`, `InventoryRetrievalCompleted`, or both.
    events: Vec<String>,
    /// The vault.
    #[has({ account_id: account_id, name: vault_name })]
    vault: Vault,
    /// Turns the notifications off. A few may still come.
    #[action(DeleteVaultNotifications(account_id = account_id, vault_name = vault_name))]
    delete: fn(),
    /// Sets the topic and the events, given with `.with(..)`. The topic must let the vault publish.
    #[action(SetVaultNotifications(account_id = account_id, vault_name = vault_name))]
    set: fn(),
}
