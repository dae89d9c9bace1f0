use aws_sdk_cloudwatch::operation::put_metric_data::PutMetricData;
use aws_sdk_cloudwatch::types::MetricDatum;
use tucuxi::Action;

use super::Metric;

impl Metric {
    /// Sends data points of this metric: whatever metric name they have, they get this one's. One
    /// request takes 1,000 of them and 1 MB.
    ///
    /// Sends [`PutMetricData`] when awaited.
    pub fn put_data(&self, data: impl Into<Vec<MetricDatum>>) -> Action<'_, Self, PutMetricData> {
        let mut data = data.into();
        for datum in &mut data {
            datum.metric_name = Some(self.name().to_owned());
        }
        self.put_named(data)
    }
}
