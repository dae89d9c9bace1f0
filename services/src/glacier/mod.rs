//! Glacier: vaults, their archives, jobs and uploads.
//!
//! Begin with [`Glacier`]. Everything boto3's Glacier resources can do is here, under the same names.
//! Where the id of an account is asked for, `-` is that of the credentials.

use tucuxi::{Resource as _, model::Model};

mod account;
mod archive;
mod job;
mod job_data;
mod multipart_upload;
mod notification;
mod root;
mod vault;
mod vault_data;

pub use account::Account;
pub use archive::Archive;
pub use job::Job;
pub use job_data::JobData;
pub use multipart_upload::MultipartUpload;
pub use notification::Notification;
pub use root::Glacier;
pub use vault::Vault;
pub use vault_data::VaultData;

/// The declarations of this module: each resource's `MODEL`.
pub const MODELS: &[Model] = &[
    Account::MODEL,
    Archive::MODEL,
    Job::MODEL,
    MultipartUpload::MODEL,
    Notification::MODEL,
    Glacier::MODEL,
    Vault::MODEL,
];
