//! The catalogue on the wire: every action, load, collection, waiter and batch of every service is sent.
//!
//! First each request is caught and held against the one boto3 sends for the same member
//! ([`requests`]); then as much as moto implements is run on it ([`walks`]). Who was sent where is written in a
//! [`ledger`], which is printed at the end of each service's test, and fails it for a member that was never sent.

mod boto3;
mod kit;
mod ledger;
mod requests;
mod walks;
mod wire;

use crate::boto3::Boto3;
use crate::ledger::Ledger;
use crate::requests::Requests;
use crate::walks::Walk;

macro_rules! services {
    ($($service:ident: $root:ident,)*) => {$(
        #[tokio::test]
        async fn $service() {
            let name = stringify!($service);
            let ledger = Ledger::new(name, tucuxi_services::$service::MODELS);
            ledger.progress("the requests");
            let boto3 = Boto3::ask(name, stringify!($root), tucuxi_services::$service::MODELS);
            let requests = Requests::start(&ledger, boto3).await;
            requests::$service::send(&requests).await;
            requests.close();
            ledger.progress("the walk on moto");
            let walk = Walk::start(&ledger).await;
            walks::$service::walk(&walk).await;
            walk.finish();
            ledger.close();
        }
    )*};
}

services! {
    cloudformation: CloudFormation,
    cloudwatch: CloudWatch,
    dynamodb: DynamoDb,
    ec2: Ec2,
    glacier: Glacier,
    iam: Iam,
    s3: S3,
    sns: Sns,
    sqs: Sqs,
}
