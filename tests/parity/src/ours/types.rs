//! Types, as declarations spell them.

/// The type without the path it is named by, and without `Option`: whether a member may be absent
/// is what the two SDKs don't agree on.
pub(super) fn plain_type(ty: &str) -> String {
    let mut plain = String::new();
    for part in ty.split_inclusive(['<', '>', ',']) {
        let (path, end) = match part.strip_suffix(['<', '>', ',']) {
            Some(path) => (path, &part[path.len()..]),
            None => (part, ""),
        };
        match path.find("types::") {
            Some(types) => plain.push_str(&path[types..]),
            None => plain.push_str(last_segment(path)),
        }
        plain.push_str(end);
    }
    match plain.strip_prefix("Option<").and_then(|inner| inner.strip_suffix('>')) {
        Some(inner) => inner.to_owned(),
        None => plain,
    }
}

/// A name without the path to it.
pub(super) fn last_segment(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::plain_type;

    #[test]
    fn paths_and_options_are_left_out() {
        let cases = [
            ("Option<String>", "String"),
            ("Option<std::collections::HashMap<String,aws_sdk_ec2::types::Tag>>", "HashMap<String,types::Tag>"),
            ("Vec<types::Tag>", "Vec<types::Tag>"),
            ("Vec<Option<types::Tag>>", "Vec<Option<types::Tag>>"),
            ("aws_sdk_ec2::primitives::DateTime", "DateTime"),
        ];
        for (ty, expected) in cases {
            assert_eq!(plain_type(ty), expected);
        }
    }
}
