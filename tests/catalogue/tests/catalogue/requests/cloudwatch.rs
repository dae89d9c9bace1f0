//! CloudWatch.

use aws_sdk_cloudwatch::{primitives::DateTime, types};
use tucuxi::TryStreamExt as _;
use tucuxi_services::cloudwatch::{Alarm, AlarmBatch as _, CloudWatch, Metric};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, CloudWatch {
        collection alarms;
        collection metrics;
    });
    sends!(requests, Alarm {
        load;
        action delete();
        action describe_history();
        action disable_actions();
        action enable_actions();
        action set_state("OK", "StateReason");
        batch delete_all();
        batch disable_actions_all();
        batch enable_actions_all();
    });
    sends!(requests, Metric {
        load;
        action get_statistics(DateTime::from_secs(0), DateTime::from_secs(0), 1);
        action put_alarm("AlarmName");
        action put_data(data()) through put_named;
        collection alarms;
    });
}

fn data() -> Vec<types::MetricDatum> {
    vec![types::MetricDatum::builder().metric_name("MetricName").build()]
}
