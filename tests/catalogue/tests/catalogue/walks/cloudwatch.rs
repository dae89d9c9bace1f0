//! CloudWatch: metrics, and alarms on them.

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use tucuxi_tests::recorder::Recorder;

use self::over_json::OverJson;
use super::Walk;

mod alarms;
mod metrics;
mod over_json;

pub(crate) async fn walk(walk: &Walk<'_>) {
    let recorder = Recorder::new(SharedHttpClient::new(OverJson::new(Recorder::over_http())));
    let walk = Walk::through(walk.ledger, recorder).await;
    metrics::a_metric_from_beginning_to_end(&walk).await;
    metrics::metrics_in_pages(&walk).await;
    alarms::an_alarm_from_beginning_to_end(&walk).await;
    alarms::alarms_by_the_dozen(&walk).await;
    walk.finish();
}
