use aws_sdk_cloudwatch::{primitives::DateTime, types};
use tucuxi::resource;

use super::Metric;

/// An alarm on a metric, or on an expression or query over metrics.
///
/// Composite and log alarms are neither listed nor loaded here.
#[resource(service = "cloudwatch", identifier = "name", shape = "MetricAlarm")]
#[load(DescribeAlarms(alarm_names = [name]) -> metric_alarms[0])]
pub struct Alarm {
    /// The name of the alarm.
    name: String,
    /// The name of the alarm, as CloudWatch calls it: the same as `name`.
    #[identifier(name)]
    alarm_name: String,
    /// The ARN of the alarm.
    alarm_arn: Option<String>,
    /// The description of the alarm.
    alarm_description: Option<String>,
    /// When the configuration was last changed.
    alarm_configuration_updated_timestamp: Option<DateTime>,
    /// Whether the actions are carried out when the state changes.
    actions_enabled: Option<bool>,
    /// What is done when the alarm comes into the state `OK`: ARNs.
    ok_actions: Vec<String>,
    /// What is done when the alarm comes into the state `ALARM`: ARNs.
    alarm_actions: Vec<String>,
    /// What is done when the alarm comes into the state `INSUFFICIENT_DATA`: ARNs.
    insufficient_data_actions: Vec<String>,
    /// The state the alarm was in when last loaded.
    state_value: Option<types::StateValue>,
    /// Why the alarm is in that state, in words.
    state_reason: Option<String>,
    /// Why the alarm is in that state, as JSON.
    state_reason_data: Option<String>,
    /// When the state, or `evaluation_state`, was last updated.
    state_updated_timestamp: Option<DateTime>,
    /// The name of the metric; absent where the alarm is on more than one.
    metric_name: Option<String>,
    /// The namespace of the metric; absent where the alarm is on more than one.
    namespace: Option<String>,
    /// The statistic of the metric, unless it is an extended one.
    statistic: Option<types::Statistic>,
    /// The extended statistic of the metric, a percentile such as `p99`, if it is one.
    extended_statistic: Option<String>,
    /// The dimensions of the metric.
    dimensions: Vec<types::Dimension>,
    /// The length of a period, in seconds.
    period: Option<i32>,
    /// The unit of the metric, where the alarm is on that unit alone.
    unit: Option<types::StandardUnit>,
    /// How many periods are looked at.
    evaluation_periods: Option<i32>,
    /// How many of the data points looked at must be beyond the threshold.
    datapoints_to_alarm: Option<i32>,
    /// The value the statistic is compared with.
    threshold: Option<f64>,
    /// How the statistic is compared with the threshold.
    comparison_operator: Option<types::ComparisonOperator>,
    /// What missing data points count as: `breaching`, `notBreaching`, `ignore` or `missing`.
    treat_missing_data: Option<String>,
    /// `ignore` where a percentile of too few data points leaves the state as it is.
    evaluate_low_sample_count_percentile: Option<String>,
    /// The metrics and expressions the alarm is on; empty where it is on one metric.
    metrics: Vec<types::MetricDataQuery>,
    /// The id of the expression that is the threshold, for an alarm on anomalies.
    threshold_metric_id: Option<String>,
    /// Whether the state could be told in part only, or not at all; absent where all is well.
    evaluation_state: Option<types::EvaluationState>,
    /// When the state last changed.
    state_transitioned_timestamp: Option<DateTime>,
    /// Whether the periods slide with the time, or follow the clock.
    evaluation_window: Option<types::EvaluationWindow>,
    /// For how long the alarm waits after it was created or changed.
    warm_up_configuration: Option<types::WarmUpConfiguration>,
    /// The query the alarm is on, in PromQL, if it is on one.
    evaluation_criteria: Option<types::EvaluationCriteria>,
    /// How often the query is evaluated, in seconds.
    evaluation_interval: Option<i32>,
    /// What the notifications carry beside the change of state.
    action_configuration: Option<types::ActionConfiguration>,
    /// The metric the alarm is on; nothing where it is on more than one.
    #[has({ namespace: .namespace, name: .metric_name })]
    metric: Option<Metric>,
    /// Deletes the alarm.
    #[action(DeleteAlarms(alarm_names = [name]), batch = 100)]
    delete: fn(),
    /// Asks for the history of the alarm: changes of its state and configuration, and its actions.
    /// Dates and kinds are given with `.with(..)`.
    #[action(DescribeAlarmHistory(alarm_name = name))]
    describe_history: fn(),
    /// Turns the actions off.
    #[action(DisableAlarmActions(alarm_names = [name]), batch = 100)]
    disable_actions: fn(),
    /// Turns the actions on.
    #[action(EnableAlarmActions(alarm_names = [name]), batch = 100)]
    enable_actions: fn(),
    /// Puts the alarm into that state until it is evaluated again, to try its actions out. The
    /// reason is in words.
    #[action(
        SetAlarmState(alarm_name = name, state_value = state_value, state_reason = state_reason)
    )]
    set_state: fn(state_value: types::StateValue, state_reason: String),
}
