//! The default chain, in processes with an environment of their own.

use std::path::PathBuf;
use std::process::Command;

use crate::{Credentials, Session};

/// Runs an ignored test of this module in a process with these variables and no other `AWS_` ones.
fn in_process_with(variables: &[(&str, &str)], test: &str) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") {
            child.env_remove(name);
        }
    }
    child.envs(variables.iter().copied()).args(["--exact", "--ignored", &format!("session::tests::chain::{test}")]);
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
fn the_default_chain() {
    let files = Files::new();
    let keys = [("AWS_ACCESS_KEY_ID", "FROM_ENVIRONMENT"), ("AWS_SECRET_ACCESS_KEY", "s")];
    in_process_with(&files.with(&keys), "child_a_named_profile_goes_before_the_environment");
    in_process_with(&files.with(&[("AWS_PROFILE", "prod")]), "child_the_environment_names_the_profile");
    in_process_with(&files.with(&[("AWS_PROFILE", "absent")]), "child_the_environment_names_no_profile");
}

/// Profile files of its own, deleted when dropped.
struct Files {
    folder: PathBuf,
    config: String,
    credentials: String,
}

impl Files {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("tucuxi-session-{}", std::process::id()));
        let path = |name| folder.join(name).to_str().unwrap().to_owned();
        let (config, credentials) = (path("config"), path("credentials"));
        std::fs::create_dir_all(&folder).unwrap();
        let profiles = "[profile prod]\nregion = sa-east-1\nendpoint_url = http://localhost:4566\n\
            aws_access_key_id = FROM_PROFILE\naws_secret_access_key = s\n[profile bare]\nregion = eu-west-1\n";
        std::fs::write(&config, profiles).unwrap();
        std::fs::write(&credentials, "").unwrap();
        Self { folder, config, credentials }
    }

    fn with<'a>(&'a self, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let mut variables = vec![
            ("AWS_CONFIG_FILE", self.config.as_str()),
            ("AWS_SHARED_CREDENTIALS_FILE", &self.credentials),
            ("AWS_EC2_METADATA_DISABLED", "true"),
        ];
        variables.extend(others);
        variables
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn access_key_id(session: &Session) -> String {
    session.credentials().await.unwrap().access_key_id().to_owned()
}

#[tokio::test]
#[ignore = "run by the_default_chain, with an environment"]
async fn child_a_named_profile_goes_before_the_environment() {
    assert_eq!(Session::profiles().await.unwrap(), ["bare", "prod"]);

    let session = Session::load().await.unwrap();
    assert_eq!((session.profile(), session.region()), (None, None));
    assert_eq!(access_key_id(&session).await, "FROM_ENVIRONMENT");

    let session = Session::builder().profile("prod").load().await.unwrap();
    assert_eq!((session.profile(), session.region()), (Some("prod"), Some("sa-east-1")));
    assert_eq!(session.endpoint_url(), Some("http://127.0.0.1:4566"));
    assert_eq!(access_key_id(&session).await, "FROM_PROFILE");

    let session = Session::builder().profile("bare").load().await.unwrap();
    let error = session.credentials().await.unwrap_err();
    assert!(error.to_string().contains("no credentials found"), "{error}");

    let given = Credentials::from_keys("GIVEN", "s", None);
    let session = Session::builder().profile("bare").region("us-west-2").credentials(given).load().await.unwrap();
    assert_eq!(session.region(), Some("us-west-2"));
    assert_eq!(access_key_id(&session).await, "GIVEN");
}

#[tokio::test]
#[ignore = "run by the_default_chain, with an environment"]
async fn child_the_environment_names_the_profile() {
    let session = Session::load().await.unwrap();
    assert_eq!((session.profile(), session.region()), (Some("prod"), Some("sa-east-1")));
    assert_eq!(access_key_id(&session).await, "FROM_PROFILE");
}

#[tokio::test]
#[ignore = "run by the_default_chain, with an environment"]
async fn child_the_environment_names_no_profile() {
    let error = Session::load().await.unwrap_err();
    assert!(error.to_string().contains("`absent`") && error.to_string().contains("`bare`, `prod`"), "{error}");
    assert!(Session::shared().await.is_err());
    Session::set_shared(Session::builder().profile("bare").load().await.unwrap()).unwrap();
    assert_eq!(Session::shared().await.unwrap().profile(), Some("bare"));
}
