//! CloudFormation.

use tucuxi::TryStreamExt as _;
use tucuxi_services::cloudformation::{CloudFormation, Stack, StackResource};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, CloudFormation {
        action create_stack("StackName");
        collection stacks;
    });
    sends!(requests, Stack {
        load;
        action cancel_update();
        action delete();
        action update();
        collection events;
        collection resource_summaries;
    });
    sends!(requests, StackResource {
        load;
    });
}
