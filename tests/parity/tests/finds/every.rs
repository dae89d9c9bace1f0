//! Whatever is changed in boto3's model of the resources, is found.

use serde_json::{Value, json};
use tucuxi_parity::boto3;

use super::{LIMITS, Spoilt, instance};

/// The places of all values within one.
fn places(pointer: &str, value: &Value, found: &mut Vec<(String, Value)>) {
    let mut add = |name: &str, value: &Value| {
        let pointer = format!("{pointer}/{name}");
        found.push((pointer.clone(), value.clone()));
        places(&pointer, value, found);
    };
    match value {
        Value::Array(list) => list.iter().enumerate().for_each(|(place, value)| add(&place.to_string(), value)),
        Value::Object(object) => object.iter().for_each(|(name, value)| add(name, value)),
        _ => {}
    }
}

fn of_resources() -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let resources = Spoilt::new().0.pointer("/resources").expect("it is there").clone();
    places("/resources", &resources, &mut found);
    assert!(found.len() > 200, "{}", found.len());
    // The order of an object's members is a feature of serde_json, which any crate of a build may turn on.
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}

/// Whether the change is neither a difference nor an error.
fn unheard(spoilt: &Spoilt) -> bool {
    boto3::catalogue("Ec2", &spoilt.0.to_string()).is_ok() && spoilt.differences() == LIMITS
}

#[test]
fn no_word_can_be_another() {
    let texts = of_resources().into_iter().filter_map(|(pointer, value)| Some((pointer, value.as_str()?.to_owned())));
    let changed = texts.map(|(pointer, text)| (Spoilt::new().set(&pointer, json!(format!("{text}X"))), pointer));
    let unheard: Vec<_> = changed.filter(|(spoilt, _)| unheard(spoilt)).map(|(_, pointer)| pointer).collect();
    // boto3 passes these by their places, whatever their names.
    let tag = |place| instance(&format!("/has/Tag/resource/identifiers/{place}/target"));
    let service = "/resources/service/has/Instance/resource/identifiers/0/target".to_owned();
    assert_eq!(unheard, [tag(0), tag(1), tag(2), service]);
}

#[test]
fn nothing_can_be_left_out() {
    let removed = of_resources().into_iter().map(|(pointer, _)| (Spoilt::new().remove(&pointer), pointer));
    let unheard: Vec<_> = removed.filter(|(spoilt, _)| unheard(spoilt)).map(|(_, pointer)| pointer).collect();
    let expected = [
        // It is where the load reads.
        instance("/waiters/Running/path"),
        // boto3 gives the service such a sub-resource for every resource.
        "/resources/service/has".to_owned(),
        "/resources/service/has/Instance".to_owned(),
    ];
    assert_eq!(unheard, expected);
}
