//! What names an object: equality, hashing, writing down and reviving.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use tucuxi::{ErrorKind, Identity, Resource};
use tucuxi_services::ec2::{Ec2, Instance};
use tucuxi_services::s3::{MultipartUploadPart, Object, ObjectSummary, S3};

use crate::kit::{canned, head};

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[tokio::test]
async fn objects_are_equal_by_their_identifiers() {
    let (server, session) = canned().await;
    let (_, other) = canned().await;
    server.reply(head(1));
    let object = Object::new(&session, "logs", "a");
    object.load().await.unwrap();
    for same in [object.clone(), Object::new(&session, "logs", "a"), Object::new(&other, "logs", "a")] {
        assert_eq!(same, object);
        assert_eq!(hash(&same), hash(&object));
    }
    for different in [Object::new(&session, "logs", "b"), Object::new(&session, "log", "a")] {
        assert_ne!(different, object);
        assert_ne!(hash(&different), hash(&object));
    }
    #[expect(clippy::mutable_key_type, reason = "what can change in an object doesn't name it")]
    let set: HashSet<_> = ["a", "b", "a"].map(|key| Object::new(&session, "logs", key)).into();
    assert_eq!(set.len(), 2);
}

#[tokio::test]
async fn an_identifier_can_have_two_names() {
    let (server, session) = canned().await;
    let instance = Instance::new(&session, "i-1");
    assert_eq!((instance.id(), instance.instance_id()), ("i-1", "i-1"));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn debug_shows_the_name_and_nothing_else() {
    let (_, session) = canned().await;
    let s3 = S3::new(&session);
    assert_eq!(format!("{s3:?}"), "S3");
    assert_eq!(format!("{:?}", s3.object("logs", "a\"b")), r#"Object { bucket_name: "logs", key: "a\"b" }"#);
    let shown = format!("{:?} {:?}", s3.bucket("logs").delete(), s3.bucket("logs").objects());
    for part in ["DeleteBucket", "ListObjectsV2", "Bucket { name: \"logs\" }"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains("testing"), "no key is shown");
}

#[tokio::test]
async fn an_identity_is_its_pairs() {
    let (_, session) = canned().await;
    let part = S3::new(&session).multipart_upload_part("logs", "k", "u", 7);
    let pairs = [("bucket_name", "logs"), ("object_key", "k"), ("multipart_upload_id", "u"), ("part_number", "7")];
    assert_eq!(part.identity().to_pairs(), pairs.map(|(name, value)| (name, value.to_owned())));
    let mut backwards = pairs;
    backwards.reverse();
    let identity = Identity::<MultipartUploadPart>::from_pairs(backwards).unwrap();
    assert_eq!(&identity, part.identity());
    let revived = MultipartUploadPart::from_identity(&session, &identity);
    assert_eq!((revived.bucket_name(), revived.part_number()), ("logs", 7));
    assert_eq!(revived, part);
}

#[tokio::test]
async fn an_identity_survives_json_and_is_revived_elsewhere() {
    let (_, session) = canned().await;
    let (server, elsewhere) = canned().await;
    server.reply(head(9));
    let object = Object::new(&session, "logs", "a b/ü\"");

    let json = serde_json::to_string(object.identity()).unwrap();
    assert_eq!(json, r#"{"bucket_name":"logs","key":"a b/ü\""}"#);
    let identity: Identity<Object> = serde_json::from_str(&json).unwrap();
    let revived = Object::from_identity(&elsewhere, &identity);

    assert_eq!(revived, object);
    assert!(*revived.session() == elsewhere && *object.session() == session);
    assert_eq!(revived.content_length().await.unwrap(), Some(9));
    assert_eq!(server.requests()[0].path(), "/logs/a b/ü\"");

    let part = S3::new(&session).multipart_upload_part("logs", "k", "u", 7);
    let value = serde_json::to_value(part.identity()).unwrap();
    assert_eq!(value["part_number"], "7");
    let identity: Identity<MultipartUploadPart> = serde_json::from_value(value).unwrap();
    assert_eq!(identity.part_number, 7);
    let root = serde_json::to_string(Ec2::new(&session).identity()).unwrap();
    assert_eq!(root, "{}");
}

#[test]
fn wrong_pairs_are_told_clearly() {
    type Pairs = &'static [(&'static str, &'static str)];
    let cases: [(Pairs, &str); 5] = [
        (&[("bucket_name", "b")], "lost its identifier `object_key`"),
        (&[("bucket", "b")], "has no identifier `bucket`"),
        (&[("bucket_name", "b"), ("bucket_name", "c")], "twice the identifier `bucket_name`"),
        (
            &[("bucket_name", "b"), ("object_key", "k"), ("multipart_upload_id", "u"), ("part_number", "seven")],
            "`seven`, which is no value for its identifier `part_number`",
        ),
        (
            &[("bucket_name", "b"), ("object_key", "k"), ("multipart_upload_id", "u"), ("part_number", "99999999999")],
            "`99999999999`, which is no value for its identifier `part_number`",
        ),
    ];
    for (pairs, expected) in cases {
        let error = Identity::<MultipartUploadPart>::from_pairs(pairs.iter().copied()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        let text = error.to_string();
        assert!(text.contains(expected) && text.contains("MultipartUploadPart"), "{text}");
    }
}

#[test]
fn wrong_json_is_told_clearly() {
    for (json, expected) in [
        (r#"{"id": "i-1", "extra": "x"}"#, "no identifier `extra`"),
        ("{}", "lost its identifier `id`"),
        (r#"{"id": "i-1", "id": "i-2"}"#, "twice the identifier `id`"),
        (r#""i-1""#, "a map of the identifiers"),
        (r#"{"id": 7}"#, "expected a string"),
    ] {
        let error = serde_json::from_str::<Identity<Instance>>(json).unwrap_err().to_string();
        assert!(error.contains(expected), "{json}: {error}");
    }
}

#[tokio::test]
async fn the_way_back_is_always_there() {
    let (_, session) = canned().await;
    let s3 = S3::new(&session);
    let summary = s3.object_summary("logs", "k");
    assert_eq!(summary.bucket(), s3.bucket("logs"));
    assert_eq!(summary.object().acl().object_key(), "k");
    assert!(*summary.object().version("v").session() == session);
    assert_eq!(ObjectSummary::MODEL.name, "ObjectSummary");
}
