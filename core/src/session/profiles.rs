//! The profiles on this machine.

use aws_config::profile::{self, ProfileSet};
use aws_types::os_shim_internal::{Env, Fs};

use super::{Session, whole};
use crate::{Error, ErrorKind, Result};

impl Session {
    /// The names of the profiles on this machine, sorted. Sends nothing.
    ///
    /// Reads `~/.aws/config` and `~/.aws/credentials`, or the files that `AWS_CONFIG_FILE` and
    /// `AWS_SHARED_CREDENTIALS_FILE` name. A file that isn't there has no profiles.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Session`] if a file can't be parsed.
    pub async fn profiles() -> Result<Vec<String>> {
        let profiles = read(&Fs::real(), &Env::real()).await?;
        Ok(sorted(&profiles).into_iter().map(str::to_owned).collect())
    }
}

/// The profile by the given name or `AWS_PROFILE`; an error if that doesn't exist.
pub(super) async fn select(name: Option<&str>) -> Result<Option<String>> {
    select_from(&Fs::real(), &Env::real(), name).await
}

async fn select_from(fs: &Fs, env: &Env, name: Option<&str>) -> Result<Option<String>> {
    let profiles = read(fs, env).await?;
    let (name, set_by) = match (name, env.get("AWS_PROFILE")) {
        (Some(name), _) => (name.to_owned(), ""),
        (None, Ok(name)) => (name, ", which `AWS_PROFILE` names,"),
        (None, Err(_)) => return Ok(None),
    };
    if profiles.get_profile(&name).is_some() {
        return Ok(Some(name));
    }
    let known = match sorted(&profiles).as_slice() {
        [] => "there are no profiles at all".to_owned(),
        names => format!("there are `{}`", names.join("`, `")),
    };
    Err(Error::new(ErrorKind::Session, format!("the profile `{name}`{set_by} doesn't exist; {known}")))
}

async fn read(fs: &Fs, env: &Env) -> Result<ProfileSet> {
    profile::load(fs, env, &Default::default(), None).await.map_err(|error| {
        let reason = whole(&error);
        Error::caused(ErrorKind::Session, format!("the profile files can't be read: {reason}"), error)
    })
}

fn sorted(profiles: &ProfileSet) -> Vec<&str> {
    let mut names: Vec<&str> = profiles.profiles().collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = "[default]\nregion = eu-west-1\n[profile prod]\nregion = us-east-1\n";
    const CREDENTIALS: &str = "[keys]\naws_access_key_id = a\naws_secret_access_key = b\n";

    fn machine(vars: &[(&str, &str)]) -> (Fs, Env) {
        let files = [("/c", CONFIG), ("/k", CREDENTIALS), ("/broken", "[profile prod\nregion = x")];
        let mut all = vec![("AWS_CONFIG_FILE", "/c"), ("AWS_SHARED_CREDENTIALS_FILE", "/k")];
        all.retain(|(name, _)| vars.iter().all(|(set, _)| set != name));
        all.extend(vars);
        (Fs::from_slice(&files), Env::from_slice(&all))
    }

    #[tokio::test]
    async fn both_files_are_read() {
        let (fs, env) = machine(&[]);
        assert_eq!(sorted(&read(&fs, &env).await.unwrap()), ["default", "keys", "prod"]);
    }

    #[tokio::test]
    async fn the_given_name_goes_before_the_environment() {
        let (fs, env) = machine(&[("AWS_PROFILE", "keys")]);
        assert_eq!(select_from(&fs, &env, Some("prod")).await.unwrap().as_deref(), Some("prod"));
        assert_eq!(select_from(&fs, &env, None).await.unwrap().as_deref(), Some("keys"));
    }

    #[tokio::test]
    async fn no_name_is_no_profile() {
        let (fs, env) = machine(&[("AWS_CONFIG_FILE", "/none"), ("AWS_SHARED_CREDENTIALS_FILE", "/none")]);
        assert_eq!(select_from(&fs, &env, None).await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_missing_profile_is_named_with_those_there_are() {
        let (fs, env) = machine(&[("AWS_PROFILE", "staging")]);
        let error = select_from(&fs, &env, None).await.unwrap_err();
        assert_eq!(
            error.message(),
            Some(
                "the profile `staging`, which `AWS_PROFILE` names, doesn't exist; there are `default`, `keys`, `prod`"
            )
        );
        let (fs, env) = machine(&[("AWS_CONFIG_FILE", "/none"), ("AWS_SHARED_CREDENTIALS_FILE", "/none")]);
        let error = select_from(&fs, &env, Some("prod")).await.unwrap_err();
        assert_eq!(error.message(), Some("the profile `prod` doesn't exist; there are no profiles at all"));
        assert_eq!(error.kind(), ErrorKind::Session);
    }

    #[tokio::test]
    async fn a_broken_file_is_an_error() {
        let (fs, env) = machine(&[("AWS_CONFIG_FILE", "/broken")]);
        let error = select_from(&fs, &env, None).await.unwrap_err();
        assert!(error.to_string().contains("/broken"), "{error}");
    }
}
