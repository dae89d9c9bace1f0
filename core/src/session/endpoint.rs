//! What an endpoint must be.

use url::{Host, Url};

use super::SdkConfig;
use crate::{Error, ErrorKind, Result};

/// `config` with its endpoint, wherever it is from, checked.
pub(super) fn checked(config: SdkConfig) -> Result<SdkConfig> {
    match config.endpoint_url() {
        None => Ok(config),
        Some(url) => {
            let url = check(url)?;
            Ok(config.into_builder().endpoint_url(url).build())
        }
    }
}

/// `url`, if requests can be sent there; the SDK would only tell with the first one, and less.
pub(super) fn check(url: &str) -> Result<String> {
    let parsed = Url::parse(url).map_err(|error| {
        Error::caused(ErrorKind::Session, format!("the endpoint `{url}` isn't a URL: {error}"), error)
    })?;
    if !parsed.username().is_empty() || parsed.password().is_some() {
        // Not repeated: it has a password in it.
        return Err(Error::new(ErrorKind::Session, "an endpoint URL can't carry a user or a password"));
    }
    if !matches!(parsed.scheme(), "http" | "https") || !parsed.has_host() {
        return Err(Error::new(
            ErrorKind::Session,
            format!("the endpoint `{url}` isn't a URL of the form `https://host` or `http://host:port`"),
        ));
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(Error::new(ErrorKind::Session, format!("the endpoint `{url}` can't have a query or a fragment")));
    }
    Ok(by_address(parsed))
}

/// The URL with `127.0.0.1` for `localhost`, because S3 takes the bucket into the path only for an
/// address. Not with TLS, where the name must be the certificate's.
fn by_address(mut url: Url) -> String {
    if url.scheme() == "http" && url.host() == Some(Host::Domain("localhost")) {
        // It can only fail for URLs that have no host.
        let _ = url.set_host(Some("127.0.0.1"));
    }
    let mut text = String::from(url);
    if text.ends_with('/') {
        text.pop();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::ErrorKind;

    #[test]
    fn localhost_goes_by_address() {
        for (given, sent) in [
            ("http://localhost", "http://127.0.0.1"),
            ("http://LocalHost:4566/", "http://127.0.0.1:4566"),
            ("http://localhost:4566/prefix", "http://127.0.0.1:4566/prefix"),
            ("https://localhost:4566", "https://localhost:4566"),
            ("http://localhost.example.com", "http://localhost.example.com"),
            ("http://[::1]:9000", "http://[::1]:9000"),
            ("http://10.0.0.7:9000", "http://10.0.0.7:9000"),
            ("https://storage.example.com", "https://storage.example.com"),
        ] {
            assert_eq!(check(given).unwrap(), sent, "{given}");
        }
    }

    #[test]
    fn what_is_no_endpoint_is_refused() {
        for url in [
            "",
            "localhost:4566",
            "localhost",
            "http://",
            "http://:80",
            "https://host:port",
            "https://host:99999",
            "ftp://host",
            "file:///data",
            "http://ho st",
            "http://host/?query",
            "http://host/#part",
        ] {
            let error = check(url).expect_err(url);
            assert_eq!(error.kind(), ErrorKind::Session);
            assert!(error.message().unwrap().contains(&format!("`{url}`")), "{error}");
        }
    }

    #[test]
    fn a_password_is_refused_and_not_repeated() {
        let error = check("http://user:hunter2@host").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}
