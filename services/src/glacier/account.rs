use tucuxi::resource;

use super::Vault;

/// An account, or with `-` for its id that of the credentials.
#[resource(service = "glacier", identifier = "id")]
pub struct Account {
    /// The id of the account, or `-`: the account of the credentials.
    id: String,
    /// The vault of that name.
    #[has({ account_id: id, name: name })]
    vault: fn(name: String) -> Vault,
    /// Creates a vault of that name. One that exists isn't an error.
    #[action(
        CreateVault(account_id = id, vault_name = vault_name)
            -> { account_id: id, name: request.vault_name }
    )]
    create_vault: fn(vault_name: String) -> Vault,
    /// The vaults of the account, in the order of their names.
    #[collection(ListVaults(account_id = id) -> vault_list[] { account_id: id, name: .vault_name })]
    vaults: Collection<Vault>,
}
