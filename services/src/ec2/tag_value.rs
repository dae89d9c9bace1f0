use std::fmt;
use std::ops::Deref;

use tucuxi::Identifier;

/// The value of a tag. Unlike other identifiers it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValue(String);

impl Identifier for TagValue {
    fn to_text(&self) -> String {
        self.0.clone()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }
}

impl Deref for TagValue {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TagValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl PartialEq<str> for TagValue {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for TagValue {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<String> for TagValue {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for TagValue {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<TagValue> for String {
    fn from(value: TagValue) -> Self {
        value.0
    }
}
