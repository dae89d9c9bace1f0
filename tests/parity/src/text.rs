//! Names as two languages spell them.

use std::cmp::Ordering;
use std::fmt;

/// A name, a path or a value. `InstanceId` and `instance_id` are the same text: case and
/// underscores count only within quotes.
#[derive(Clone, Debug, Default)]
pub struct Text {
    shown: String,
    key: String,
}

impl Text {
    /// The text as it was spelt.
    pub fn as_str(&self) -> &str {
        &self.shown
    }
}

impl<S: Into<String>> From<S> for Text {
    fn from(text: S) -> Self {
        let shown = text.into();
        let mut quoted = false;
        let mut key = String::with_capacity(shown.len());
        for character in shown.chars() {
            quoted ^= character == '"';
            match character {
                '_' if !quoted => {}
                _ if quoted => key.push(character),
                _ => key.push(character.to_ascii_lowercase()),
            }
        }
        Self { shown, key }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key.cmp(&other.key)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.shown)
    }
}

/// `InstanceId` as Rust and Python spell it: `instance_id`.
pub fn snake(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (at, character) in characters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| characters[at]);
        let starts = match before {
            Some('_') | None => false,
            Some(before) if before.is_uppercase() => characters.get(at + 1).is_some_and(|after| after.is_lowercase()),
            Some(_) => true,
        };
        if character.is_uppercase() && starts {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::{Text, snake};

    #[test]
    fn spellings_are_one_text() {
        assert_eq!(Text::from("InstanceId"), Text::from("instance_id"));
        assert_eq!(Text::from("Volumes[].VolumeId"), Text::from("volumes[].volume_id"));
        assert_ne!(Text::from("volumes[]"), Text::from("volumes[0]"));
    }

    #[test]
    fn quoted_text_is_exact() {
        assert_eq!(Text::from(r#""sourceDestCheck""#), Text::from(r#""sourceDestCheck""#));
        assert_ne!(Text::from(r#""sourceDestCheck""#), Text::from(r#""sourcedestcheck""#));
        assert_ne!(Text::from(r#""a_b""#), Text::from(r#""ab""#));
    }

    #[test]
    fn camels_become_snakes() {
        let cases = [("InstanceId", "instance_id"), ("ETag", "e_tag"), ("MFADevice", "mfa_device")];
        for (camel, expected) in cases {
            assert_eq!(snake(camel), expected);
        }
        assert_eq!(snake("stop_all"), "stop_all");
    }
}
