//! Glacier: vaults, archives and jobs. moto knows neither uploads in parts nor notifications.

use super::Walk;

mod jobs;
mod vaults;

pub(crate) async fn walk(walk: &Walk<'_>) {
    vaults::a_vault_from_beginning_to_end(walk).await;
    vaults::vaults_of_an_account(walk).await;
    vaults::an_archive_from_beginning_to_end(walk).await;
    jobs::what_is_in_a_vault_comes_back(walk).await;
}
