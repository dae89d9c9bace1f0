use aws_sdk_cloudwatch::{primitives::DateTime, types};
use tucuxi::resource;

use super::Alarm;

/// A metric.
///
/// CloudWatch tells metrics apart by their dimensions too, which aren't identifiers here: a metric
/// that is loaded, not listed, is the first of that name, and requests take dimensions with
/// `.with(..)`.
#[resource(service = "cloudwatch", identifier = ["namespace", "name"], shape = "Metric")]
#[load(ListMetrics(metric_name = name, namespace = namespace) -> metrics[0])]
pub struct Metric {
    /// The namespace of the metric, for example `AWS/EC2`.
    namespace: String,
    /// The name of the metric.
    name: String,
    /// The name of the metric, as CloudWatch calls it: the same as `name`.
    #[identifier(name)]
    metric_name: String,
    /// The dimensions of the metric. A metric from `CloudWatch::metrics` has its own, any other
    /// those of the first metric of that name.
    dimensions: Vec<types::Dimension>,
    /// Asks for statistics from the start, which is included, to the end, which isn't, for each
    /// period, a number of seconds. Which statistics, and of which dimensions, are given with
    /// `.with(..)`.
    ///
    /// The data points, at most 1,440, come in no order.
    #[action(
        GetMetricStatistics(
            namespace = namespace,
            metric_name = name,
            start_time = start_time,
            end_time = end_time,
            period = period
        )
    )]
    get_statistics: fn(start_time: DateTime, end_time: DateTime, period: i32),
    /// Creates an alarm of that name on the metric, or replaces it. The statistic, the period, the
    /// threshold and how it is compared are given with `.with(..)`.
    #[action(
        PutMetricAlarm(namespace = namespace, metric_name = name, alarm_name = alarm_name)
            -> { name: request.alarm_name }
    )]
    put_alarm: fn(alarm_name: String) -> Alarm,
    /// Sends data points as they are: [`put_data`](Metric::put_data) gives them their name first.
    #[action(PutMetricData(namespace = namespace, metric_data = data))]
    pub(super) put_named: fn(data: Vec<types::MetricDatum>),
    /// The alarms on the metric. For a metric with dimensions they are given with `.with(..)`, all
    /// of them. Alarms on expressions and composite alarms aren't among these.
    #[collection(
        DescribeAlarmsForMetric(namespace = namespace, metric_name = name)
            -> metric_alarms[] { name: .alarm_name },
        pages(once)
    )]
    alarms: Collection<Alarm>,
}
