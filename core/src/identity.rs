//! What names an object: its identifiers.

use std::fmt::{self, Debug};
use std::hash::{Hash, Hasher};

use crate::{Error, ErrorKind, Resource};

/// A value that can be an identifier of a resource.
///
/// Strings and integers are. A type of one's own becomes one by saying how it is written down
/// and read back; that is what [`Identity`] stores.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an identifier",
    label = "identifiers are strings, integers, or types that implement `tucuxi::Identifier`"
)]
pub trait Identifier: Clone + Eq + Hash + Debug + Send + Sync + 'static {
    /// Whether this names nothing, so that a request with it must not be sent.
    fn is_empty(&self) -> bool {
        false
    }

    /// The identifier as text.
    fn to_text(&self) -> String;

    /// The identifier that [`to_text`](Identifier::to_text) wrote; `None` when `text` isn't one.
    fn from_text(text: &str) -> Option<Self>;
}

impl Identifier for String {
    fn is_empty(&self) -> bool {
        str::is_empty(self)
    }

    fn to_text(&self) -> String {
        self.clone()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

macro_rules! integer_identifiers {
    ($($integer:ty)*) => {$(
        impl Identifier for $integer {
            fn to_text(&self) -> String {
                self.to_string()
            }

            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

integer_identifiers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// The identifiers of one kind of resource; `#[resource]` writes the type.
pub trait Identifiers: Clone + Eq + Hash + Debug + Send + Sync + 'static {
    /// The identifiers' names, in the order of the declaration.
    const NAMES: &'static [&'static str];

    /// The identifiers as text, in the same order.
    fn to_texts(&self) -> Vec<String>;

    /// The identifiers that those texts name; the index of the first text that names none.
    fn from_texts(texts: &[String]) -> Result<Self, usize>;

    /// The index of the first identifier that is empty.
    fn first_empty(&self) -> Option<usize>;
}

/// What names an object, apart from any session: to be stored, sent elsewhere and
/// revived there with the resource's `from_identity`.
///
/// With the feature `serde` it is written as a map of its identifiers,
/// `{"bucket_name": "logs", "key": "a.txt"}`, each as text.
pub struct Identity<R: Resource>(pub(crate) R::Identifiers);

impl<R: Resource> Identity<R> {
    /// Name and value of each identifier, in the order of the declaration.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        R::Identifiers::NAMES.iter().copied().zip(self.0.to_texts()).collect()
    }

    /// The identity with these identifiers, in any order.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Input`] when an identifier is missing, unknown, given twice or of another type.
    pub fn from_pairs<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Result<Self, Error>
    where
        N: AsRef<str>,
        V: Into<String>,
    {
        let names = R::Identifiers::NAMES;
        let wrong = |what: &str, name: &str| {
            Error::new(
                ErrorKind::Input,
                format!("{} has {what} identifier `{name}`; it is named by {names:?}", R::MODEL.name),
            )
        };
        let mut texts: Vec<Option<String>> = vec![None; names.len()];
        for (name, value) in pairs {
            let name = name.as_ref();
            let index = names.iter().position(|known| *known == name).ok_or_else(|| wrong("no", name))?;
            if texts[index].replace(value.into()).is_some() {
                return Err(wrong("twice the", name));
            }
        }
        let texts = texts
            .into_iter()
            .enumerate()
            .map(|(index, text)| text.ok_or_else(|| wrong("lost its", names[index])))
            .collect::<Result<Vec<_>, _>>()?;
        R::Identifiers::from_texts(&texts)
            .map(Self)
            .map_err(|index| wrong(&format!("`{}`, which is no value for its", texts[index]), names[index]))
    }
}

impl<R: Resource> std::ops::Deref for Identity<R> {
    type Target = R::Identifiers;

    fn deref(&self) -> &R::Identifiers {
        &self.0
    }
}

impl<R: Resource> Clone for Identity<R> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<R: Resource> PartialEq for Identity<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<R: Resource> Eq for Identity<R> {}

impl<R: Resource> Hash for Identity<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<R: Resource> Debug for Identity<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

#[cfg(feature = "serde")]
impl<R: Resource> serde::Serialize for Identity<R> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.to_pairs())
    }
}

#[cfg(feature = "serde")]
impl<'de, R: Resource> serde::Deserialize<'de> for Identity<R> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<R>(std::marker::PhantomData<R>);

        impl<'de, R: Resource> serde::de::Visitor<'de> for Pairs<R> {
            type Value = Identity<R>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a map of the identifiers {:?}", R::Identifiers::NAMES)
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry::<String, String>()? {
                    pairs.push(pair);
                }
                Identity::from_pairs(pairs).map_err(serde::de::Error::custom)
            }
        }

        deserializer.deserialize_map(Pairs(std::marker::PhantomData))
    }
}
