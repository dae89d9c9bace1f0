//! The paths of boto3's files, as ours are written.

/// `Reservations[].Instances[]` as it is, `@` as `response`, and `[Versions,DeleteMarkers]|[].Key`
/// as `Versions[].Key + DeleteMarkers[].Key`.
pub(super) fn path(path: &str) -> String {
    match path.strip_prefix('[').and_then(|path| path.split_once("]|")) {
        Some((lists, rest)) => lists.split(',').map(|list| format!("{list}{rest}")).collect::<Vec<_>>().join(" + "),
        None if path == "@" => "response".to_owned(),
        None => path.to_owned(),
    }
}

/// Where an input goes. `InstanceIds[]` and `Tags[*].Key` are of a batch: each object has a place,
/// and the first stands for all.
pub(super) fn target(target: &str) -> String {
    target.replace("[]", "[0]").replace("[*]", "[0]")
}

/// The input of the request that a target is, or is in.
pub(super) fn top(target: &str) -> &str {
    target.split(['.', '[']).next().unwrap_or(target)
}

#[cfg(test)]
mod tests {
    use super::{path, target, top};

    #[test]
    fn paths_are_written_as_ours() {
        assert_eq!(path("@"), "response");
        assert_eq!(path("Reservations[].Instances[].InstanceId"), "Reservations[].Instances[].InstanceId");
        assert_eq!(path("[Versions,DeleteMarkers]|[].Key"), "Versions[].Key + DeleteMarkers[].Key");
        assert_eq!(target("Delete.Objects[*].Key"), "Delete.Objects[0].Key");
        assert_eq!(top("Delete.Objects[*].Key"), "Delete");
        assert_eq!(top("InstanceIds[]"), "InstanceIds");
    }
}
