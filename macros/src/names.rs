//! The SDK's names for an operation, all of which follow from AWS's.

use proc_macro2::{Ident, Span};

/// `ListMFADevices` → `list_mfa_devices`: the SDK's method and module.
pub(crate) fn snake(aws: &str) -> String {
    words(aws).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_")
}

/// `ListMFADevices` → `ListMfaDevices`: the stem of the SDK's output.
pub(crate) fn camel(aws: &str) -> String {
    let capital = |word: &String| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + &rest.to_lowercase()
    };
    words(aws).iter().map(capital).collect()
}

/// `delete_bucket` → `DeleteBucket`, `wait_until_bucket_exists` → `BucketExists`: what was meant.
pub(crate) fn pascal(snake: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    snake.strip_prefix("wait_until_").unwrap_or(snake).split('_').map(capital).collect()
}

/// A word begins at a capital after a small letter or digit, and at the last capital of several
/// that a small letter follows, unless that letter is the `s` of a plural (`ARNs`).
fn words(aws: &str) -> Vec<String> {
    let letters: Vec<char> = aws.chars().filter(char::is_ascii).collect();
    let mut words: Vec<String> = Vec::new();
    for (i, &letter) in letters.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| letters[i]);
        let after = letters.get(i + 1).copied();
        let plural = after == Some('s') && letters.get(i + 2).is_none_or(char::is_ascii_uppercase);
        let begins = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                !before.is_ascii_uppercase() || (after.is_some_and(|after| after.is_ascii_lowercase()) && !plural)
            });
        match words.last_mut() {
            Some(word) if !begins => word.push(letter),
            _ => words.push(letter.to_string()),
        }
    }
    words
}

/// An identifier for a name we derive; a keyword is written raw.
pub(crate) fn ident(name: &str, span: Span) -> Ident {
    let keyword = syn::parse_str::<Ident>(name).is_err();
    if keyword && !matches!(name, "self" | "Self" | "super" | "crate" | "_") {
        Ident::new_raw(name, span)
    } else {
        Ident::new(name, span)
    }
}

/// The name without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{camel, snake};

    #[test]
    fn names_follow_the_sdk() {
        for (aws, method, stem) in [
            ("ListMFADevices", "list_mfa_devices", "ListMfaDevices"),
            ("ListObjectsV2", "list_objects_v2", "ListObjectsV2"),
            ("CreateDBInstance", "create_db_instance", "CreateDbInstance"),
            ("GetEC2InstanceRecommendations", "get_ec2_instance_recommendations", "GetEc2InstanceRecommendations"),
            ("DeleteBucket", "delete_bucket", "DeleteBucket"),
            ("ListSAMLProviders", "list_saml_providers", "ListSamlProviders"),
        ] {
            assert_eq!(snake(aws), method);
            assert_eq!(camel(aws), stem);
        }
    }
}
