//! Metrics: data points, statistics of them, and their listing.

use std::time::{Duration, SystemTime};

use aws_sdk_cloudwatch::primitives::DateTime;
use aws_sdk_cloudwatch::types::{Dimension, DimensionFilter, MetricDatum, Statistic};
use tucuxi::TryStreamExt as _;
use tucuxi_services::cloudwatch::{CloudWatch, Metric};

use crate::walks::{Walk, run};

fn dimension(n: i32) -> Dimension {
    Dimension::builder().name("N").value(n.to_string()).build()
}

pub(crate) async fn a_metric_from_beginning_to_end(walk: &Walk<'_>) {
    let cloudwatch = CloudWatch::new(walk.session());
    let metric = cloudwatch.metric("Catalogue/One", "Lines");
    assert!(!run!(walk, metric.exists()).await.unwrap());
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    let datum = |value| MetricDatum::builder().value(value).timestamp(hour_ago.into()).dimensions(dimension(0)).build();
    run!(walk, metric.put_data([datum(1.5), datum(2.5)])).await.unwrap();
    run!(walk, metric.load()).await.unwrap();
    assert_eq!(run!(walk, metric.dimensions()).await.unwrap(), [dimension(0)]);

    let (start, end) = (hour_ago - Duration::from_secs(60), hour_ago + Duration::from_secs(60));
    let statistics = |from: SystemTime, to: SystemTime| {
        run!(walk, metric.get_statistics(from, to, 300))
            .with(|request| request.statistics(Statistic::Sum).statistics(Statistic::Maximum))
    };
    let output = statistics(start, end).await.unwrap();
    assert_eq!(output.label(), Some("Lines"));
    let [point] = output.datapoints() else { panic!("one period: {output:?}") };
    assert_eq!((point.sum(), point.maximum(), point.average()), (Some(4.0), Some(2.5), None));
    let at = point.timestamp().unwrap().secs();
    assert!(at >= DateTime::from(start).secs() && at < DateTime::from(end).secs(), "{at}");
    assert!(statistics(end, end + Duration::from_secs(60)).await.unwrap().datapoints().is_empty());
}

pub(crate) async fn metrics_in_pages(walk: &Walk<'_>) {
    let cloudwatch = CloudWatch::new(walk.session());
    let metric = cloudwatch.metric("Catalogue/Many", "Pages");
    for first in (0..501).step_by(50) {
        let datum = |n| MetricDatum::builder().value(1.0).dimensions(dimension(n)).build();
        metric.put_data((first..(first + 50).min(501)).map(datum).collect::<Vec<_>>()).await.unwrap();
    }
    walk.recorder().clear();
    let ours = run!(walk, cloudwatch.metrics()).with(|request| request.namespace("Catalogue/Many"));
    let listed: Vec<Metric> = ours.try_collect().await.unwrap();
    assert_eq!((listed.len(), walk.recorder().count()), (501, 2));
    assert!(listed.iter().all(|one| *one == metric), "they differ in their dimensions alone");
    assert_eq!(listed[500].dimensions().await.unwrap(), [dimension(500)]);
    let seventh = DimensionFilter::builder().name("N").value("7").build();
    let with_dimension = cloudwatch.metrics().with(|request| request.metric_name("Pages").dimensions(seventh));
    let listed: Vec<Metric> = with_dimension.try_collect().await.unwrap();
    assert_eq!((listed.len(), listed[0].dimensions().await.unwrap()), (1, vec![dimension(7)]));
}
