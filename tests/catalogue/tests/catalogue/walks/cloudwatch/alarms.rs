//! Alarms, one by one and many at a time.

use aws_sdk_cloudwatch::types::{ComparisonOperator, StateValue, Statistic};
use tucuxi::TryStreamExt as _;
use tucuxi_services::cloudwatch::{Alarm, AlarmBatch as _, CloudWatch, Metric};

use crate::walks::{Walk, run};

async fn alarm(walk: &Walk<'_>, metric: &Metric, name: &str) -> Alarm {
    let put = run!(walk, (*metric).put_alarm(name)).with(|request| {
        let request = request.comparison_operator(ComparisonOperator::GreaterThanThreshold).threshold(5.5);
        request.statistic(Statistic::Average).period(60).evaluation_periods(2).alarm_actions("arn:aws:sns:::told")
    });
    put.await.unwrap()
}

pub(crate) async fn an_alarm_from_beginning_to_end(walk: &Walk<'_>) {
    let cloudwatch = CloudWatch::new(walk.session());
    let metric = cloudwatch.metric("Catalogue/Alarmed", "Noise");
    let alarm = alarm(walk, &metric, "catalogue-alarm").await;
    assert_eq!(alarm, cloudwatch.alarm("catalogue-alarm"));
    run!(walk, alarm.load()).await.unwrap();
    walk.recorder().clear();
    assert!(run!(walk, alarm.alarm_arn()).await.unwrap().unwrap().ends_with(":alarm:catalogue-alarm"));
    assert_eq!(run!(walk, alarm.threshold()).await.unwrap(), Some(5.5));
    assert_eq!(run!(walk, alarm.evaluation_periods()).await.unwrap(), Some(2));
    assert_eq!(run!(walk, alarm.statistic()).await.unwrap(), Some(Statistic::Average));
    assert_eq!(run!(walk, alarm.alarm_actions()).await.unwrap(), ["arn:aws:sns:::told"]);
    assert_eq!(run!(walk, alarm.actions_enabled()).await.unwrap(), Some(true));
    assert!(run!(walk, alarm.alarm_configuration_updated_timestamp()).await.unwrap().is_some());
    assert_eq!(run!(walk, alarm.metric()).await.unwrap(), Some(metric.clone()));
    assert_eq!(walk.recorder().count(), 0, "it was loaded");

    run!(walk, alarm.disable_actions()).await.unwrap();
    assert_eq!(alarm.actions_enabled().await.unwrap(), Some(false));
    run!(walk, alarm.enable_actions()).await.unwrap();
    assert_eq!(alarm.actions_enabled().await.unwrap(), Some(true));
    run!(walk, alarm.set_state(StateValue::Alarm, "to try it")).await.unwrap();
    run!(walk, alarm.reload()).await.unwrap();
    assert_eq!(run!(walk, alarm.state_value()).await.unwrap(), Some(StateValue::Alarm));
    assert_eq!(run!(walk, alarm.state_reason()).await.unwrap().as_deref(), Some("to try it"));

    let listed: Vec<Alarm> = run!(walk, metric.alarms()).try_collect().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&alarm));
    run!(walk, alarm.delete()).await.unwrap();
    assert!(!run!(walk, alarm.exists()).await.unwrap());
    assert!(metric.alarms().try_next().await.unwrap().is_none());
    assert_eq!(alarm.set_state(StateValue::Ok, "gone").await.unwrap_err().code(), Some("ResourceNotFound"));
}

pub(crate) async fn alarms_by_the_dozen(walk: &Walk<'_>) {
    let cloudwatch = CloudWatch::new(walk.session());
    let metric = cloudwatch.metric("Catalogue/Alarmed", "Echo");
    let mut made = Vec::new();
    for n in 0..101 {
        made.push(alarm(walk, &metric, &format!("catalogue-dozen-{n}")).await);
    }
    let ours = || cloudwatch.alarms().with(|request| request.alarm_name_prefix("catalogue-dozen-"));
    let listed: Vec<Alarm> = run!(walk, cloudwatch.alarms()).try_collect().await.unwrap();
    assert_eq!(listed, made);
    let limited: Vec<Alarm> = ours().limit(3).try_collect().await.unwrap();
    assert_eq!(limited, made[..3]);

    for enabled in [false, true] {
        walk.recorder().clear();
        let outcome = match enabled {
            true => run!(walk, Alarm: (ours()).enable_actions_all()).await.unwrap(),
            false => run!(walk, Alarm: (ours()).disable_actions_all()).await.unwrap(),
        };
        assert_eq!((outcome.into_result().unwrap().len(), walk.recorder().count()), (101, 3));
        for alarm in [&made[0], &made[100]] {
            alarm.reload().await.unwrap();
            assert_eq!(alarm.actions_enabled().await.unwrap(), Some(enabled));
        }
    }
    let outcome = run!(walk, Alarm: (ours()).delete_all()).await.unwrap();
    assert_eq!(outcome.into_result().unwrap().len(), 101);
    assert!(ours().try_next().await.unwrap().is_none());
}
