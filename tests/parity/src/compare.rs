//! What differs between two catalogues.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::form::{Catalogue, Item};
use crate::text::Text;

/// One thing that differs. Written out, it is a line of the reviewed file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What it is about.
    pub item: Item,
    /// How it differs.
    pub how: How,
}

/// How an item differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Only boto3 has it.
    Missing,
    /// Only we have it.
    Added,
    /// Both have it, and say different things of it.
    Said {
        /// What about.
        about: Text,
        /// What we say.
        ours: Option<Text>,
        /// What boto3 says.
        theirs: Option<Text>,
    },
}

/// All that differs.
pub fn compare(ours: &Catalogue, theirs: &Catalogue) -> Vec<Difference> {
    let mut differences = Vec::new();
    for item in union(&ours.items, &theirs.items) {
        let mut differs = |how| differences.push(Difference { item: item.clone(), how });
        match (ours.items.get(item), theirs.items.get(item)) {
            (Some(ours), Some(theirs)) => {
                for about in union(&ours.0, &theirs.0) {
                    let (ours, theirs) = (ours.0.get(about).cloned(), theirs.0.get(about).cloned());
                    if ours != theirs {
                        differs(How::Said { about: about.clone(), ours, theirs });
                    }
                }
            }
            (Some(_), None) => differs(How::Added),
            (None, _) => differs(How::Missing),
        }
    }
    differences
}

/// The keys of either side in order; what both have, as we spell it.
fn union<'a, K: Ord, V>(ours: &'a BTreeMap<K, V>, theirs: &'a BTreeMap<K, V>) -> BTreeSet<&'a K> {
    let only_theirs = theirs.keys().filter(|key| !ours.contains_key(key));
    ours.keys().chain(only_theirs).collect()
}

impl Difference {
    /// Whether this is missing or added only as a part of the other.
    pub fn is_part_of(&self, whole: &Self) -> bool {
        !matches!(self.how, How::Said { .. }) && self.how == whole.how && self.item.is_part_of(&whole.item)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { item, how } = self;
        match how {
            How::Missing => write!(f, "- {item}"),
            How::Added => write!(f, "+ {item}"),
            How::Said { about, ours, theirs } => {
                let or_nothing = |said: &Option<Text>| said.as_ref().map_or("nothing", Text::as_str).to_owned();
                write!(f, "~ {item}, {about}: {}, not {}", or_nothing(ours), or_nothing(theirs))
            }
        }
    }
}
