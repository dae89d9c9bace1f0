use serde_json::json;

use super::{Wire, differences};

/// A request as boto3's script writes it; `kind` is its content type.
fn wire(path: &str, query: &[(&str, &str)], kind: &str, body: &str) -> Wire {
    Wire::read(&json!({
        "method": "POST",
        "path": path,
        "query": query,
        "headers": { "Content-Type": kind, "Authorization": "secret", "X-Amz-Acl": "private" },
        "body": body,
    }))
}

fn body(kind: &str, body: &str) -> Vec<String> {
    wire("/", &[], kind, body).lines().split_off(2)
}

#[test]
fn what_is_asked_for_is_told_in_order() {
    let request = wire("/logs/a/", &[("x-id", "PutObject"), ("uploadId", "1"), ("delete", "")], "text/plain", "hello");
    assert_eq!(request.lines(), ["POST /logs/a", "?delete", "?uploadId=1", "x-amz-acl: private", "body: hello"]);
}

#[test]
fn forms_are_told_by_name() {
    let lines = body("application/x-www-form-urlencoded; charset=utf-8", "Name.2=b&Name.1=a+c&Token=");
    assert_eq!(lines, ["Name.1=a c", "Name.2=b", "Token"]);
}

#[test]
fn json_is_told_leaf_by_leaf() {
    let lines = body("", r#"{"Entries": [{"Id": "0"}, {"Id": "1", "Wait": 1.0}], "Attributes": {}, "All": true}"#);
    assert_eq!(lines, ["All=true", "Attributes={}", "Entries[0].Id=0", "Entries[1].Id=1", "Entries[1].Wait=1"]);
    assert!(body("", "{}").is_empty());
}

#[test]
fn xml_is_told_leaf_by_leaf() {
    let lines =
        body("", "<Delete xmlns='http://s3/'><Object><Key>a</Key></Object><Object kind='x'><Key/></Object></Delete>");
    assert_eq!(
        lines,
        ["/Delete xmlns=http://s3/", "/Delete/Object/Key=a", "/Delete/Object[1] kind=x", "/Delete/Object[1]/Key="]
    );
}

#[test]
fn cbor_says_what_json_does() {
    let json = wire("/", &[], "application/x-amz-json-1.0", r#"{"Period": 1, "StartTime": 0, "Names": ["a"]}"#);
    let mut json = json.lines();
    json.insert(1, "x-amz-target: Granite.GetMetricStatistics".into());
    json.sort();

    let mut cbor = wire("/service/Granite/operation/GetMetricStatistics", &[], "application/cbor", "");
    let text = |text: &str| ciborium::Value::Text(text.into());
    let epoch = ciborium::Value::Tag(1, Box::new(ciborium::Value::Float(0.0)));
    let members = vec![
        (text("Period"), ciborium::Value::Integer(1.into())),
        (text("StartTime"), epoch),
        (text("Names"), ciborium::Value::Array(vec![text("a")])),
    ];
    ciborium::into_writer(&ciborium::Value::Map(members), &mut cbor.body).unwrap();
    let mut cbor = cbor.lines();
    cbor.sort();
    assert_eq!(json, cbor);
}

#[test]
fn what_is_new_each_time_is_alike() {
    let token = "0b8f5ecc-6d4f-4d4c-a1cb-7e0e3e1e7d11";
    assert_eq!(
        body("application/x-www-form-urlencoded", &format!("ClientToken={token}")),
        ["ClientToken=(a random UUID)"]
    );
    assert_eq!(body("", &format!(r#"{{"ClientToken": "{token}"}}"#)), ["ClientToken=(a random UUID)"]);
    let url = "https://ec2/?Action=CopySnapshot&X-Amz-Signature=5";
    assert_eq!(body("", &format!(r#"{{"PresignedUrl": "{url}"}}"#)), ["PresignedUrl=(a signed URL)"]);
    assert_eq!(body("", r#"{"ClientToken": "0b8f5ecc"}"#), ["ClientToken=0b8f5ecc"]);
}

#[test]
fn each_difference_is_found() {
    let lines = |one: &[&str]| one.iter().map(|&line| line.to_owned()).collect::<Vec<_>>();
    let theirs = lines(&["POST /", "Action=Stop", "Id.1=a", "Id.1=a"]);
    assert!(differences(&theirs, &theirs).is_empty());
    let ours = lines(&["POST /", "Action=Start", "Id.1=a"]);
    assert_eq!(differences(&theirs, &ours), ["- Action=Stop", "- Id.1=a", "+ Action=Start"]);
    assert_eq!(differences(&[], &ours), ["+ POST /", "+ Action=Start", "+ Id.1=a"]);
}
