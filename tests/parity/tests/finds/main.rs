//! The comparison finds what differs: `models.json` agrees with the declarations beside it, and each
//! test spoils one thing of it.

mod declared;
mod every;

use serde_json::{Value, json};
use tucuxi_parity::compare::{Difference, compare};
use tucuxi_parity::differences::Reviewed;
use tucuxi_parity::report::{Report, Service};
use tucuxi_parity::{boto3, ours};

const AGREEING: &str = include_str!("models.json");

/// The model after a change of what is at a place.
struct Spoilt(Value);

impl Spoilt {
    fn new() -> Self {
        Self(serde_json::from_str(AGREEING).expect("it is JSON"))
    }

    /// Puts a value in the place of one that is there.
    fn set(mut self, pointer: &str, value: Value) -> Self {
        let place = self.0.pointer_mut(pointer).unwrap_or_else(|| panic!("there's no {pointer}"));
        assert_ne!(*place, value, "{pointer}");
        *place = value;
        self
    }

    /// Adds a value to a list, or a named one to an object.
    fn add(mut self, pointer: &str, name: &str, value: Value) -> Self {
        match self.0.pointer_mut(pointer).unwrap_or_else(|| panic!("there's no {pointer}")) {
            Value::Array(list) => list.push(value),
            Value::Object(object) => assert!(object.insert(name.to_owned(), value).is_none(), "{name} is there"),
            other => panic!("{pointer} is {other}"),
        }
        self
    }

    fn remove(mut self, pointer: &str) -> Self {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
        let removed = match self.0.pointer_mut(parent).unwrap_or_else(|| panic!("there's no {parent}")) {
            Value::Array(list) => list.remove(name.parse().expect("a list has places")),
            Value::Object(object) => object.remove(name).unwrap_or_else(|| panic!("there's no {pointer}")),
            other => panic!("{parent} is {other}"),
        };
        drop(removed);
        self
    }

    fn differences(&self) -> Vec<String> {
        let theirs = boto3::catalogue("Ec2", &self.0.to_string()).expect("it is understood");
        compare(&ours::catalogue("ec2", declared::MODELS), &theirs).iter().map(Difference::to_string).collect()
    }

    /// What the whole check makes of it with that reviewed file.
    fn reviewed(&self, file: &str) -> Report {
        let reviewed = Reviewed::parse(file, ["ec2"]).expect("it is understood");
        let theirs = boto3::catalogue("Ec2", &self.0.to_string()).expect("it is understood");
        let service = Service::new("ec2", &ours::catalogue("ec2", declared::MODELS), &theirs, reviewed.of("ec2"));
        Report { services: vec![service] }
    }
}

const INSTANCE: &str = "/resources/resources/Instance";

fn instance(rest: &str) -> String {
    format!("{INSTANCE}{rest}")
}

/// The limits, of which boto3's models don't speak.
const LIMITS: [&str; 2] = [
    "~ batch action Instance.create_tags, limit: 1000, not nothing",
    "~ batch action Tag.delete, limit: 1, not nothing",
];

/// What the change makes different, beside the limits.
#[track_caller]
fn finds(spoilt: Spoilt, expected: &[&str]) {
    let mut found = spoilt.differences();
    found.retain(|line| !LIMITS.contains(&line.as_str()));
    assert_eq!(found, expected);
}

#[test]
fn nothing_where_both_agree() {
    assert_eq!(Spoilt::new().differences(), LIMITS);
}

#[test]
fn operations() {
    let cases = [
        ("/load/request/operation", "load Instance"),
        ("/actions/CreateImage/request/operation", "action Instance.create_image"),
        ("/batchActions/CreateTags/request/operation", "batch action Instance.create_tags"),
        ("/hasMany/Volumes/request/operation", "collection Instance.volumes"),
    ];
    for (pointer, item) in cases {
        let spoilt = Spoilt::new().set(&instance(pointer), json!("DescribeInstanceStatus"));
        let found = spoilt.differences();
        let operation = found.iter().filter(|line| line.ends_with(", not DescribeInstanceStatus"));
        let operation: Vec<_> = operation.map(|line| line.split(", operation: ").next()).collect();
        assert_eq!(operation, [Some(&*format!("~ {item}"))], "{found:?}");
    }
}

#[test]
fn waiters() {
    let spoilt = Spoilt::new().set(&instance("/waiters/Running/waiterName"), json!("InstanceStopped")).add(
        "/waiters/waiters",
        "InstanceStopped",
        json!({ "operation": "DescribeInstances" }),
    );
    finds(spoilt, &["~ waiter Instance.wait_until_running, operation: InstanceRunning, not InstanceStopped"]);
    finds(
        Spoilt::new().set(&instance("/waiters/Running/path"), json!("Reservations[]")),
        &["~ waiter Instance.wait_until_running, path: nothing, not Reservations[0]"],
    );
    // What the load reads goes without saying.
    finds(Spoilt::new().remove(&instance("/waiters/Running/path")), &[]);
}

#[test]
fn inputs_that_are_not_bound() {
    let force = json!({ "target": "Force", "source": "boolean", "value": true });
    finds(
        Spoilt::new().add(&instance("/actions/State/request/params"), "", force),
        &["~ action Instance.state, input Force: nothing, not true"],
    );
    finds(
        Spoilt::new().set(&instance("/actions/DetachVolume/request/params"), json!([])),
        &[
            "~ action Instance.detach_volume, input instance_id: identifier id, not nothing",
            "~ action Instance.detach_volume, input volume_id: data root_device_name, not nothing",
        ],
    );
}

#[test]
fn sources_of_inputs() {
    finds(
        Spoilt::new().set(&instance("/actions/ResetSourceDestCheck/request/params/1/value"), json!("sourcedestcheck")),
        &[r#"~ action Instance.reset_source_dest_check, input attribute: "sourceDestCheck", not "sourcedestcheck""#],
    );
    finds(
        Spoilt::new().set(&instance("/actions/DetachVolume/request/params/1/path"), json!("KernelId")),
        &["~ action Instance.detach_volume, input volume_id: data root_device_name, not data KernelId"],
    );
    finds(
        Spoilt::new().set("/resources/resources/Tag/batchActions/Delete/request/params/2/name", json!("Key")),
        &["~ batch action Tag.delete, input tags[0].value: identifier value, not identifier Key"],
    );
    finds(
        Spoilt::new().set(&instance("/hasMany/Volumes/request/params/0/value"), json!("attachment.status")),
        &[concat!(
            r#"~ collection Instance.volumes, input filters[0].name: "attachment.instance-id", "#,
            r#"not "attachment.status""#
        )],
    );
}

#[test]
fn lists_that_are_replaced() {
    finds(
        Spoilt::new().set(&instance("/hasMany/Volumes/request/params"), json!([])),
        &[
            "~ collection Instance.volumes, appended filters: yes, not nothing",
            r#"~ collection Instance.volumes, input filters[0].name: "attachment.instance-id", not nothing"#,
            "~ collection Instance.volumes, input filters[0].values[0]: identifier id, not nothing",
        ],
    );
}

#[test]
fn results() {
    let made = |rest: &str| instance(&format!("/actions/CreateImage/resource{rest}"));
    finds(
        Spoilt::new().set(&made("/type"), json!("Volume")),
        &["~ action Instance.create_image, result: Image, not Volume"],
    );
    finds(
        Spoilt::new().set(&made("/identifiers/0/path"), json!("SourceImageId")),
        &["~ action Instance.create_image, identifier id: response image_id, not response SourceImageId"],
    );
    finds(
        Spoilt::new().set(&made("/identifiers/0/path"), json!("Images[].ImageId")),
        &[
            "~ action Instance.create_image, count: one, not many",
            "~ action Instance.create_image, identifier id: response image_id, not response Images[].ImageId",
        ],
    );
    finds(
        Spoilt::new().add(&made(""), "path", json!("@")),
        &["~ action Instance.create_image, data: nothing, not response"],
    );
    finds(
        Spoilt::new().remove(&instance("/actions/CreateImage/resource")),
        &[
            "~ action Instance.create_image, count: one, not nothing",
            "~ action Instance.create_image, identifier id: response image_id, not nothing",
            "~ action Instance.create_image, result: Image, not nothing",
        ],
    );
    finds(
        Spoilt::new().set(&instance("/actions/CreateTags/resource/identifiers/0/path"), json!("Owner")),
        &["~ action Instance.create_tags, identifier resource_id: identifier id, not request Owner"],
    );
    finds(
        Spoilt::new().set(&instance("/actions/CreateTags/resource/identifiers/2/path"), json!("Tags[].Key")),
        &["~ action Instance.create_tags, identifier value: request tags[].value, not request Tags[].Key"],
    );
}

#[test]
fn listings() {
    finds(
        Spoilt::new().set(&instance("/hasMany/Volumes/resource/path"), json!("Others[]")),
        &["~ collection Instance.volumes, data: volumes[], not Others[]"],
    );
    finds(
        Spoilt::new().add("/paginators/pagination", "DescribeAddresses", json!({})),
        &["~ collection Ec2.addressed, pages: once, not all"],
    );
    finds(Spoilt::new().set("/paginators", json!({})), &["~ collection Instance.volumes, pages: all, not once"]);
}

#[test]
fn loads() {
    finds(
        Spoilt::new().set(&instance("/load/path"), json!("Reservations[0].Instances[1]")),
        &[
            "~ load Instance, path: reservations[0].instances[0], not Reservations[0].Instances[1]",
            // It is no longer what the load reads.
            "~ waiter Instance.wait_until_running, path: nothing, not Reservations[0].Instances[0]",
        ],
    );
    let load = json!({ "request": { "operation": "DescribeVolumes" }, "path": "Volumes[0]" });
    finds(Spoilt::new().add("/resources/resources/Volume", "load", load), &["- load Volume"]);
}

#[test]
fn required_inputs() {
    let input = |rest: &str| format!("/service/shapes/AttachVolumeRequest{rest}");
    finds(
        Spoilt::new().add(&input("/required"), "", json!("DryRun")),
        &[
            "- required input Instance.attach_volume(DryRun)",
            "~ required input Instance.attach_volume(volume_id), place: 2, not 3",
        ],
    );
    finds(Spoilt::new().remove(&input("/required/0")), &["+ required input Instance.attach_volume(volume_id)"]);
    finds(
        Spoilt::new().set(&input("/members/Device/shape"), json!("Long")),
        &["~ required input Instance.attach_volume(device), type: String, not i64"],
    );
    // A listing, a load, a waiter and a batch can't leave one to the caller.
    let describes = json!({ "type": "structure", "required": ["Id"], "members": { "Id": { "shape": "String" } } });
    let input = json!({ "input": { "shape": "DescribeRequest" } });
    let shapes = || Spoilt::new().add("/service/shapes", "DescribeRequest", describes.clone());
    finds(
        shapes().set("/service/operations/DescribeInstances", input.clone()),
        &["- required input Instance.load(Id)", "- required input Instance.wait_until_running(Id)"],
    );
    finds(
        shapes().set("/service/operations/DescribeVolumes", input.clone()),
        &["- required input Instance.volumes(Id)"],
    );
    finds(shapes().set("/service/operations/DeleteTags", input), &["- required input Tag.delete_all(Id)"]);
}

#[test]
fn attributes() {
    let members = "/service/shapes/Instance/members";
    finds(Spoilt::new().add(members, "Platform", json!({ "shape": "String" })), &["- attribute Instance.platform"]);
    finds(Spoilt::new().remove(&format!("{members}/Tags")), &["+ attribute Instance.tags"]);
    finds(
        Spoilt::new().set(&format!("{members}/AmiLaunchIndex/shape"), json!("Long")),
        &["~ attribute Instance.ami_launch_index, type: i32, not i64"],
    );
    finds(
        Spoilt::new().set("/service/shapes/TagList/member/shape", json!("String")),
        &[
            "~ attribute Instance.tags, type: Vec<types::Tag>, not Vec<String>",
            "~ required input Instance.create_tags(tags), type: Vec<types::Tag>, not Vec<String>",
            "~ required input Instance.create_tags_all(tags), type: Vec<types::Tag>, not Vec<String>",
        ],
    );
    let kind = json!({ "type": "string", "enum": ["a"] });
    finds(
        Spoilt::new().add("/service/shapes", "Kind", kind).set(&format!("{members}/ImageId/shape"), json!("Kind")),
        &["~ attribute Instance.image_id, type: String, not types::Kind"],
    );
    finds(
        Spoilt::new().remove(&format!("{members}/State")).add(
            members,
            "StateAttribute",
            json!({ "shape": "InstanceState" }),
        ),
        &["~ attribute Instance.state_attribute, path: state, not StateAttribute"],
    );
}

#[test]
fn identifiers() {
    finds(
        Spoilt::new().remove(&instance("/identifiers/0/memberName")),
        &[
            "~ identifier Instance.id, alias instance_id: yes, not nothing",
            "~ action Instance.attach_volume, input instance_id: identifier id, not data InstanceId",
            "- attribute Instance.instance_id",
        ],
    );
    finds(
        Spoilt::new().add("/resources/resources/Volume/identifiers/0", "type", json!("integer")),
        &[
            "~ sub-resource Ec2.volume, arguments: id: String, not id: i32",
            "~ identifier Volume.id, type: String, not i32",
        ],
    );
    let tag = json!([{ "name": "Key" }, { "name": "ResourceId" }, { "name": "Value" }]);
    finds(
        Spoilt::new().set("/resources/resources/Tag/identifiers", tag),
        &[
            concat!(
                "~ sub-resource Ec2.tag, arguments: resource_id: String, key: String, value: String, ",
                "not key: String, resource_id: String, value: String"
            ),
            "~ identifier Tag.key, place: 2, not 1",
            "~ identifier Tag.resource_id, place: 1, not 2",
        ],
    );
}

#[test]
fn related_resources() {
    let data = json!({ "target": "Id", "source": "identifier", "name": "Id" });
    finds(
        Spoilt::new().set(&instance("/has/Image/resource/identifiers/0"), data),
        &["+ reference Instance.image", "- sub-resource Instance.image"],
    );
    finds(
        Spoilt::new().set(&instance("/has/Image/resource/identifiers/0/path"), json!("Images[].Id")),
        &[
            "~ reference Instance.image, count: one or none, not many",
            "~ reference Instance.image, identifier id: data image_id, not data Images[].Id",
        ],
    );
    finds(
        Spoilt::new()
            .set(&instance("/has/Tag/resource/identifiers/0"), json!({ "target": "ResourceId", "source": "input" })),
        &[
            concat!(
                "~ sub-resource Instance.tag, arguments: key: String, value: String, ",
                "not resource_id: String, key: String, value: String"
            ),
            "~ sub-resource Instance.tag, identifier resource_id: identifier id, not argument ResourceId",
        ],
    );
}

#[test]
fn members_of_one_side() {
    for (section, name, line) in [
        ("/actions", "State", "action Instance.state"),
        ("/batchActions", "CreateTags", "batch action Instance.create_tags"),
        ("/has", "Tag", "sub-resource Instance.tag"),
        ("/has", "Image", "reference Instance.image"),
        ("/hasMany", "Volumes", "collection Instance.volumes"),
        ("/waiters", "Running", "waiter Instance.wait_until_running"),
    ] {
        let place = instance(section);
        let spoilt = Spoilt::new();
        let member = spoilt.0.pointer(&format!("{place}/{name}")).expect("it is there").clone();
        let found = spoilt.add(&place, "Another", member).differences();
        let missing = found.iter().filter(|found| found.starts_with('-') && !found.contains("required input")).count();
        assert_eq!(missing, 1, "{section}: {found:?}");

        let found = Spoilt::new().remove(&format!("{place}/{name}")).differences();
        assert!(found.contains(&format!("+ {line}")), "{found:?}");
    }
}

#[test]
fn words_that_are_not_known() {
    for (pointer, name, value) in [
        (&*instance("/load"), "retries", json!(1)),
        (INSTANCE, "events", json!({})),
        (&instance("/hasMany/Volumes/request/params/0"), "default", json!("x")),
        ("", "examples", json!({})),
    ] {
        let spoilt = Spoilt::new().add(pointer, name, value);
        let error = boto3::catalogue("Ec2", &spoilt.0.to_string()).expect_err(name).to_string();
        assert!(error.contains(&format!("unknown field `{name}`")), "{error}");
    }
    let spoilt = Spoilt::new().set(&instance("/load/request/params/0/source"), json!("weather"));
    assert!(boto3::catalogue("Ec2", &spoilt.0.to_string()).is_err());
}

/// The reviewed file of [`AGREEING`].
fn file(more: &str) -> String {
    format!("[ec2]\n{}\n{}\n  There are limits.\n{more}", LIMITS[0], LIMITS[1])
}

#[test]
fn reasons() {
    let passing = Spoilt::new().reviewed(&file(""));
    assert!(passing.passes(), "{passing}");
    assert!(passing.to_string().contains("2 differences explained, 0 unexplained, 0 explained"), "{passing}");

    let spoilt = Spoilt::new().set(&instance("/actions/CreateImage/resource/type"), json!("Volume"));
    let failing = spoilt.reviewed(&file(""));
    assert!(!failing.passes());
    assert_eq!(failing.services[0].unexplained, ["~ action Instance.create_image, result: Image, not Volume"]);
    // Another difference of the same member has a reason; this one hasn't.
    let other = "~ action Instance.create_image, result: Image, not Tag\n  It is.\n";
    let failing = spoilt.reviewed(&file(other));
    assert!(!failing.passes());
    assert_eq!(failing.services[0].stale, ["~ action Instance.create_image, result: Image, not Tag"]);

    let reason = "~ action Instance.create_image, result: Image, not Volume\n  It is.\n";
    assert!(spoilt.reviewed(&file(reason)).passes());
    // And when the difference is gone, so must be the line.
    let failing = Spoilt::new().reviewed(&file(reason));
    assert!(!failing.passes());
    assert!(failing.to_string().contains("EXPLAINED, BUT NOT THERE\n  ~ action Instance.create_image"), "{failing}");
}

#[test]
fn whole_members() {
    let spoilt = Spoilt::new().remove("/resources/service/actions");
    finds(
        Spoilt(spoilt.0.clone()),
        &["+ action Ec2.create_key_pair", "+ required input Ec2.create_key_pair(key_name)"],
    );
    assert_eq!(spoilt.reviewed(&file("")).services[0].unexplained, ["+ action Ec2.create_key_pair"]);
    assert!(spoilt.reviewed(&file("+ action Ec2.create_key_pair\n  It's ours.\n")).passes());
    // An input of a member that both have isn't explained by another member.
    let spoilt = spoilt.remove("/service/shapes/AttachVolumeRequest/required/0");
    let failing = spoilt.reviewed(&file("+ action Ec2.create_key_pair\n  It's ours.\n"));
    assert_eq!(failing.services[0].unexplained, ["+ required input Instance.attach_volume(volume_id)"]);
}

#[test]
fn whole_resources() {
    let vpc = json!({ "identifiers": [{ "name": "Id" }], "shape": "Volume" });
    let spoilt = Spoilt::new().add("/resources/resources", "Vpc", vpc);
    let failing = spoilt.reviewed(&file(""));
    // Its parts aren't listed one by one, but counted.
    assert_eq!(failing.services[0].unexplained, ["- sub-resource Ec2.vpc", "- resource Vpc"]);
    assert!(failing.to_string().contains("4 of 5 resources\n6 of 7 identifiers\n"), "{failing}");
    assert!(failing.to_string().contains("2 differences explained, 4 unexplained"), "{failing}");

    assert!(spoilt.reviewed(&file("- sub-resource Ec2.vpc\n- resource Vpc\n  It's elsewhere.\n")).passes());
    // The reason of a resource is none for a member of one that both have.
    let spoilt = Spoilt::new().add("/service/shapes/Volume/members", "Size", json!({ "shape": "Integer" }));
    let failing = spoilt.reviewed(&file("- resource Volume\n  It's elsewhere.\n"));
    assert_eq!(failing.services[0].unexplained, ["- attribute Volume.size"]);
    assert_eq!(failing.services[0].stale, ["- resource Volume"]);
}
