//! The declarations as data.

use tucuxi::Resource;
use tucuxi::model::{Count, Member, MemberKind, Paging, RequestModel, ResultModel, Value};
use tucuxi_services::ec2::{Ec2, Instance, RouteTable};
use tucuxi_services::s3::{Bucket, Object, S3};

fn member<R: Resource>(name: &str) -> &'static Member {
    let found = R::MODEL.members.iter().find(|member| member.name == name);
    found.unwrap_or_else(|| panic!("{} has no {name}", R::MODEL.name))
}

/// Operation, and each input as `name = value` or `name += value`.
fn told(request: &RequestModel) -> (&'static str, Vec<String>) {
    let inputs = request.inputs.iter().map(|input| {
        let sign = if input.append { "+=" } else { "=" };
        format!("{} {sign} {:?}", input.target, input.value)
    });
    (request.operation, inputs.collect())
}

#[test]
fn a_bucket_s_model() {
    let model = Bucket::MODEL;
    assert_eq!((model.name, model.service, model.shape), ("Bucket", Some("s3"), Some("Bucket")));
    let [name] = model.identifiers else { panic!("{model:?}") };
    assert_eq!((name.name, name.ty), ("name", "String"));
    let load = model.load.unwrap();
    assert_eq!(told(&load.request), ("ListBuckets", vec![r#"prefix = Identifier("name")"#.to_owned()]));
    assert_eq!(load.path, "buckets[.name == name]");

    let MemberKind::Action { request, result: Some(result), batch: None } = &member::<Bucket>("put_object").kind else {
        panic!("{:?}", member::<Bucket>("put_object"))
    };
    let inputs = [r#"bucket = Identifier("name")"#, r#"key = Argument("key")"#, r#"body = Argument("body")"#];
    assert_eq!(told(request), ("PutObject", inputs.map(str::to_owned).into()));
    let ResultModel { resource, count, path, hydrates, identifiers } = result;
    assert_eq!((*resource, *count, *path, *hydrates), ("Object", Count::One, None, false));
    assert_eq!(identifiers.map_names(), ["bucket_name", "key"]);
    assert_eq!(identifiers[1].value, Value::Request("key"));
    let arguments = member::<Bucket>("put_object").arguments;
    assert_eq!(
        arguments.iter().map(|one| (one.name, one.ty)).collect::<Vec<_>>(),
        [("key", "String"), ("body", "ByteStream")]
    );

    let MemberKind::Collection { request, result, paging } = &member::<Bucket>("object_versions").kind else {
        panic!("{:?}", member::<Bucket>("object_versions"))
    };
    assert_eq!(request.operation, "ListObjectVersions");
    assert_eq!(
        (result.resource, result.path, result.count),
        ("ObjectVersion", Some("versions[] + delete_markers[]"), Count::Many)
    );
    assert!(result.hydrates);
    let Paging::Tokens([key, version]) = paging else { panic!("{paging:?}") };
    assert_eq!((key.0, version.0), ("key_marker", "version_id_marker"));
    let MemberKind::Collection { paging: Paging::Sdk, .. } = member::<Bucket>("objects").kind else {
        panic!("{:?}", member::<Bucket>("objects"))
    };
    let MemberKind::Waiter { request, path: None } = &member::<Bucket>("wait_until_exists").kind else {
        panic!("{:?}", member::<Bucket>("wait_until_exists"))
    };
    assert_eq!(request.operation, "BucketExists");
    let MemberKind::Batch { request, max: 1_000, same: [], failed } = &member::<Object>("delete_all").kind else {
        panic!("{:?}", member::<Object>("delete_all"))
    };
    assert_eq!((request.operation, *failed), ("DeleteObjects", Some("errors[]")));
}

trait Names {
    fn map_names(&self) -> Vec<&'static str>;
}

impl Names for [tucuxi::model::IdentifierSource] {
    fn map_names(&self) -> Vec<&'static str> {
        self.iter().map(|source| source.name).collect()
    }
}

#[test]
fn an_instance_s_model() {
    let model = Instance::MODEL;
    assert_eq!((model.name, model.service, model.shape), ("Instance", Some("ec2"), Some("Instance")));
    let load = model.load.unwrap();
    assert_eq!(load.path, "reservations[0].instances[0]");
    assert_eq!(told(&load.request).1, [r#"instance_ids = List([Identifier("id")])"#]);

    let MemberKind::Action { request, result: None, batch: Some(1_000) } = &member::<Instance>("terminate").kind else {
        panic!("{:?}", member::<Instance>("terminate"))
    };
    assert_eq!(told(request), ("TerminateInstances", vec![r#"instance_ids = List([Identifier("id")])"#.to_owned()]));
    let MemberKind::Collection { request, .. } = &member::<Instance>("volumes").kind else {
        panic!("{:?}", member::<Instance>("volumes"))
    };
    assert!(request.inputs[0].append);
    let Value::Shape("Filter", [name, values]) = request.inputs[0].value else { panic!("{request:?}") };
    assert_eq!(name.value, Value::Literal("\"attachment.instance-id\""));
    assert_eq!(values.value, Value::List(&[Value::Identifier("id")]));
    let MemberKind::Has { result } = &member::<Instance>("placement_group").kind else { panic!() };
    assert_eq!((result.count, result.identifiers[0].value), (Count::Optional, Value::Path("placement.group_name")));
    let MemberKind::Attribute { path: "network_interfaces", .. } =
        &member::<Instance>("network_interfaces_attribute").kind
    else {
        panic!("{:?}", member::<Instance>("network_interfaces_attribute"))
    };
    let MemberKind::Collection { paging: Paging::Once, .. } = member::<Instance>("vpc_addresses").kind else {
        panic!()
    };
    let MemberKind::Has { result } = &member::<RouteTable>("routes").kind else { panic!() };
    assert_eq!(result.identifiers.iter().map(|one| one.optional).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn roots_have_no_identifiers() {
    for model in [S3::MODEL, Ec2::MODEL] {
        assert!(model.identifiers.is_empty() && model.load.is_none() && model.shape.is_none());
        assert!(model.members.len() > 10);
    }
}
