//! What boto3 calls the members of a resource where two would have one name.

use crate::text::{Text, snake};

/// What every resource of ours has already.
const RESERVED: [&str; 12] = [
    "new",
    "identity",
    "from_identity",
    "session",
    "client",
    "data",
    "data_loaded",
    "load",
    "reload",
    "try_load",
    "exists",
    "wait_until",
];

/// Gives names in boto3's order: a later member whose name is taken carries what it is.
///
/// Python tells `Bucket.Object` from `Bucket.object`, so boto3 may give both. Here both are
/// `object`, and the later one is renamed by the same rule.
#[derive(Debug)]
pub(super) struct Names(Vec<Text>);

impl Names {
    /// The names that the identifiers have.
    pub(super) fn new<'a>(identifiers: impl Iterator<Item = &'a str>) -> Self {
        Self(RESERVED.into_iter().chain(identifiers).map(Text::from).collect())
    }

    /// The name of the next member.
    pub(super) fn give(&mut self, name: &str, category: &str) -> String {
        let mut name = snake(name);
        if self.0.contains(&name.as_str().into()) {
            name = format!("{name}_{category}");
        }
        self.0.push(name.as_str().into());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn the_later_member_is_renamed() {
        let mut names = Names::new(["Id"].into_iter());
        assert_eq!(names.give("Routes", "reference"), "routes");
        assert_eq!(names.give("Routes", "attribute"), "routes_attribute");
        assert_eq!(names.give("Id", "attribute"), "id_attribute");
        assert_eq!(names.give("Data", "attribute"), "data_attribute");
    }
}
