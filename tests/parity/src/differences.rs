//! The reviewed file: which differences there may be, and why.
//!
//! ```text
//! [s3]
//!
//! ~ collection Bucket.objects, operation: ListObjectsV2, not ListObjects
//! - resource BucketLifecycle
//!     The reason, indented. It is that of all lines above it, up to an empty one.
//! ```
//!
//! A line says what is different, as the report writes it. One for a resource that only one side has
//! speaks for all that it has, and one for a member for the inputs that it requires.

use std::collections::BTreeSet;

use crate::Failure;

/// The differences that have been looked at.
#[derive(Debug, Default)]
pub struct Reviewed {
    sections: Vec<(String, Vec<Group>)>,
}

/// Differences with one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The differences, as the report writes them.
    pub differences: Vec<String>,
    /// Why they are right.
    pub reason: String,
}

impl Reviewed {
    /// Reads the file. Each of its sections is one of `services`.
    ///
    /// # Errors
    ///
    /// Says the line that isn't understood, or has no reason, or is there twice.
    pub fn parse<'a>(text: &str, services: impl IntoIterator<Item = &'a str>) -> Result<Self, Failure> {
        let services: BTreeSet<&str> = services.into_iter().collect();
        let mut reviewed = Self::default();
        let mut open: Option<Group> = None;
        let mut seen = BTreeSet::new();
        for (number, line) in (1..).zip(text.lines()).chain([(0, "")]) {
            let wrong = |what: &str| Err(format!("differences, line {number}: {what}: {line}").into());
            let ends =
                line.is_empty() || (!line.starts_with(' ') && open.as_ref().is_some_and(|o| !o.reason.is_empty()));
            if ends && let Some(group) = open.take() {
                if group.reason.is_empty() {
                    return Err(format!("differences: there is no reason for: {}", group.differences.join("; ")).into());
                }
                match reviewed.sections.last_mut() {
                    Some((_, groups)) => groups.push(group),
                    None => return wrong("it belongs below the name of a service"),
                }
            }
            match line.as_bytes().first() {
                None | Some(b'#') => {}
                Some(b'[') => {
                    let service = line.trim_matches(['[', ']']);
                    if !services.contains(service) || reviewed.sections.iter().any(|(name, _)| name == service) {
                        return wrong("not a service, or there twice");
                    }
                    reviewed.sections.push((service.to_owned(), Vec::new()));
                }
                Some(b'+' | b'-' | b'~') => {
                    if !seen.insert((reviewed.sections.len(), line)) {
                        return wrong("there twice");
                    }
                    open.get_or_insert_with(Group::new).differences.push(line.to_owned());
                }
                Some(b' ') => {
                    let Some(group) = &mut open else { return wrong("a reason of nothing") };
                    if !group.reason.is_empty() {
                        group.reason.push(' ');
                    }
                    group.reason.push_str(line.trim());
                }
                Some(_) => return wrong("not understood"),
            }
        }
        Ok(reviewed)
    }

    /// Those of a service.
    pub fn of(&self, service: &str) -> &[Group] {
        self.sections.iter().find(|(name, _)| name == service).map_or(&[], |(_, groups)| groups)
    }
}

impl Group {
    fn new() -> Self {
        Self { differences: Vec::new(), reason: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::Reviewed;

    fn parse(text: &str) -> Result<Reviewed, String> {
        Reviewed::parse(text, ["s3", "ec2"]).map_err(|error| error.to_string())
    }

    #[test]
    fn lines_share_the_reason_below_them() {
        let text = "# Head\n\n[s3]\n~ a\n+ b\n  Because\n  of this.\n- c\n  And that.\n\n[ec2]\n- c\n  Another.\n";
        let reviewed = parse(text).expect("it is right");
        let [first, second] = reviewed.of("s3") else { panic!("{reviewed:?}") };
        assert_eq!(first.differences, ["~ a", "+ b"]);
        assert_eq!(first.reason, "Because of this.");
        assert_eq!(second.differences, ["- c"]);
        assert_eq!(reviewed.of("ec2")[0].reason, "Another.");
    }

    #[test]
    fn mistakes_are_told() {
        let cases = [
            ("[s3]\n- a\n\n- b\n  Reason.\n", "there is no reason for: - a"),
            ("[s3]\n- a\n", "there is no reason for: - a"),
            ("[s3]\n- a\n[ec2]\n", "there is no reason for: - a"),
            ("[s3]\n  Reason.\n", "line 2: a reason of nothing"),
            ("[s3]\n- a\n  Reason.\n- a\n  Reason.\n", "line 4: there twice"),
            ("[s4]\n", "line 1: not a service"),
            ("[s3]\n[s3]\n", "line 2: not a service, or there twice"),
            ("- a\n  Reason.\n", "below the name of a service"),
            ("[s3]\nwhatever\n", "line 2: not understood"),
        ];
        for (text, expected) in cases {
            let error = parse(text).expect_err(text);
            assert!(error.contains(expected), "{text:?}: {error}");
        }
    }
}
