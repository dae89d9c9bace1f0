//! S3.

use aws_sdk_s3::types;
use tucuxi::TryStreamExt as _;
use tucuxi_services::s3::{
    Bucket, BucketAcl, BucketCors, BucketLifecycleConfiguration, BucketLogging, BucketNotification, BucketPolicy,
    BucketRequestPayment, BucketTagging, BucketVersioning, BucketWebsite, MultipartUpload, MultipartUploadPart, Object,
    ObjectAcl, ObjectBatch as _, ObjectSummary, ObjectSummaryBatch as _, ObjectVersion, ObjectVersionBatch as _, S3,
};

use super::{Requests, sends};

pub(crate) async fn send(requests: &Requests<'_>) {
    sends!(requests, S3 {
        action create_bucket("Bucket");
        collection buckets;
    });
    sends!(requests, Bucket {
        load differs "asks for this bucket, not for all" ["+ ?prefix=name"];
        action create();
        action delete();
        action delete_objects(delete());
        action put_object("Key", b"body".to_vec());
        collection multipart_uploads;
        collection object_versions;
        collection objects differs "pages by ListObjectsV2, as S3 advises" ["+ ?list-type=2"];
        waiter wait_until_exists;
        waiter wait_until_not_exists;
    });
    sends!(requests, BucketAcl {
        load;
        action put();
    });
    sends!(requests, BucketCors {
        load;
        action delete();
        action put(cors_configuration());
    });
    sends!(requests, BucketLifecycleConfiguration {
        load;
        action delete();
        action put();
    });
    sends!(requests, BucketLogging {
        load;
        action put(bucket_logging_status());
    });
    sends!(requests, BucketNotification {
        load;
        action put(notification_configuration());
    });
    sends!(requests, BucketPolicy {
        load;
        action delete();
        action put("Policy");
    });
    sends!(requests, BucketRequestPayment {
        load;
        action put(request_payment_configuration());
    });
    sends!(requests, BucketTagging {
        load;
        action delete();
        action put(tagging());
    });
    sends!(requests, BucketVersioning {
        load;
        action enable();
        action put(versioning_configuration());
        action suspend();
    });
    sends!(requests, BucketWebsite {
        load;
        action delete();
        action put(website_configuration());
    });
    sends!(requests, MultipartUpload {
        action abort();
        action complete();
        collection parts;
    });
    sends!(requests, MultipartUploadPart {
        action copy_from("CopySource");
        action upload(b"body".to_vec());
    });
    sends!(requests, Object {
        load;
        action copy_from("CopySource");
        action delete();
        action get();
        action initiate_multipart_upload();
        action put(b"body".to_vec());
        action restore_object();
        waiter wait_until_exists;
        waiter wait_until_not_exists;
        batch delete_all();
    });
    sends!(requests, ObjectAcl {
        load;
        action put();
    });
    sends!(requests, ObjectSummary {
        load;
        action copy_from("CopySource");
        action delete();
        action get();
        action initiate_multipart_upload();
        action put(b"body".to_vec());
        action restore_object();
        waiter wait_until_exists;
        waiter wait_until_not_exists;
        batch delete_all();
    });
    sends!(requests, ObjectVersion {
        action delete();
        action get();
        action head();
        batch delete_all();
    });
    let withdrawn = "S3 has withdrawn the operations; use BucketLifecycleConfiguration";
    requests.without("BucketLifecycle.delete", withdrawn);
    requests.without("BucketLifecycle.load", withdrawn);
    requests.without("BucketLifecycle.put", withdrawn);
}

fn delete() -> types::Delete {
    types::Delete::builder()
        .objects(types::ObjectIdentifier::builder().key("Key").build().expect("whole"))
        .build()
        .expect("whole")
}

fn cors_configuration() -> types::CorsConfiguration {
    types::CorsConfiguration::builder()
        .cors_rules(
            types::CorsRule::builder()
                .allowed_methods("AllowedMethods")
                .allowed_origins("AllowedOrigins")
                .build()
                .expect("whole"),
        )
        .build()
        .expect("whole")
}

fn bucket_logging_status() -> types::BucketLoggingStatus {
    types::BucketLoggingStatus::builder()
        .logging_enabled(
            types::LoggingEnabled::builder()
                .target_bucket("TargetBucket")
                .target_prefix("TargetPrefix")
                .build()
                .expect("whole"),
        )
        .build()
}

fn notification_configuration() -> types::NotificationConfiguration {
    types::NotificationConfiguration::builder()
        .topic_configurations(
            types::TopicConfiguration::builder()
                .topic_arn("TopicArn")
                .events(types::Event::from("s3:ReducedRedundancyLostObject"))
                .build()
                .expect("whole"),
        )
        .build()
}

fn request_payment_configuration() -> types::RequestPaymentConfiguration {
    types::RequestPaymentConfiguration::builder().payer("Requester".into()).build().expect("whole")
}

fn tagging() -> types::Tagging {
    types::Tagging::builder()
        .tag_set(types::Tag::builder().key("Key").value("Value").build().expect("whole"))
        .build()
        .expect("whole")
}

fn versioning_configuration() -> types::VersioningConfiguration {
    types::VersioningConfiguration::builder().mfa_delete("Enabled".into()).build()
}

fn website_configuration() -> types::WebsiteConfiguration {
    types::WebsiteConfiguration::builder()
        .error_document(types::ErrorDocument::builder().key("Key").build().expect("whole"))
        .build()
}
