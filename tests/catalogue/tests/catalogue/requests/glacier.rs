//! Glacier.

use tucuxi::TryStreamExt as _;
use tucuxi_services::glacier::{Account, Archive, Glacier, Job, MultipartUpload, Notification, Vault};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, Glacier {
        action create_vault("vaultName");
        collection vaults;
    });
    sends!(requests, Account {
        action create_vault("vaultName");
        collection vaults;
    });
    sends!(requests, Archive {
        action delete();
        action initiate_archive_retrieval();
    });
    sends!(requests, Job {
        load;
        action get_output();
    });
    sends!(requests, MultipartUpload {
        action abort();
        action complete();
        action parts();
        action upload_part();
    });
    sends!(requests, Notification {
        load;
        action delete();
        action set();
    });
    sends!(requests, Vault {
        load;
        action create();
        action delete();
        action initiate_inventory_retrieval();
        action initiate_multipart_upload();
        action upload_archive();
        collection completed_jobs;
        collection failed_jobs;
        collection jobs;
        collection jobs_in_progress;
        collection multipart_uplaods;
        collection multipart_uploads;
        collection succeeded_jobs;
    });
}
