//! SNS.

use tucuxi::TryStreamExt as _;
use tucuxi_services::sns::{PlatformApplication, PlatformEndpoint, Sns, Subscription, Topic};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, Sns {
        action create_platform_application("Name", "Platform", [("key".to_owned(), "Attributes".to_owned())]);
        action create_topic("Name");
        collection platform_applications;
        collection subscriptions;
        collection topics;
    });
    sends!(requests, PlatformApplication {
        load;
        action create_platform_endpoint("Token");
        action delete();
        action set_attributes([("key".to_owned(), "Attributes".to_owned())]);
        collection endpoints;
    });
    sends!(requests, PlatformEndpoint {
        load;
        action delete();
        action publish("Message");
        action set_attributes([("key".to_owned(), "Attributes".to_owned())]);
    });
    sends!(requests, Subscription {
        load;
        action delete();
        action set_attributes("AttributeName");
    });
    sends!(requests, Topic {
        load;
        action add_permission("Label", ["AWSAccountId".to_owned()], ["ActionName".to_owned()]);
        action confirm_subscription("Token");
        action delete();
        action publish("Message");
        action remove_permission("Label");
        action set_attributes("AttributeName");
        action subscribe("Protocol");
        collection subscriptions;
    });
}
