use tucuxi::resource;

use super::{Alarm, Metric};

/// All of CloudWatch in the session's region.
#[resource(service = "cloudwatch")]
pub struct CloudWatch {
    /// The alarm of that name.
    #[has({ name: name })]
    alarm: fn(name: String) -> Alarm,
    /// The metric of that name in that namespace.
    #[has({ namespace: namespace, name: name })]
    metric: fn(namespace: String, name: String) -> Metric,
    /// The metric alarms. Composite and log alarms aren't among them.
    #[collection(DescribeAlarms() -> metric_alarms[] { name: .alarm_name })]
    alarms: Collection<Alarm>,
    /// The metrics with data of the last two weeks. A new one is listed within 15 minutes.
    ///
    /// Metrics that differ in their dimensions alone are several here, though they have one name.
    #[collection(ListMetrics() -> metrics[] { namespace: .namespace, name: .metric_name })]
    metrics: Collection<Metric>,
}
