//! moto, the emulator of record.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use crate::python;

/// A running moto server. One serves all tests of a process, so each test names its things uniquely.
///
/// It ends with the process, however that ends: it lives as long as somebody holds its standard input.
#[derive(Debug)]
pub struct Moto {
    url: String,
    // Holds the standard input that keeps the server alive.
    _server: Child,
}

impl Moto {
    /// The process's server, started if it isn't running yet. The first call on a machine makes the
    /// [Python environment](crate::python) too.
    ///
    /// # Panics
    ///
    /// If the environment can't be made or the server doesn't start; never without saying why.
    pub async fn start() -> &'static Self {
        static MOTO: OnceLock<Result<Moto, String>> = OnceLock::new();
        tokio::task::spawn_blocking(|| MOTO.get_or_init(launch))
            .await
            .unwrap_or_else(|error| panic!("starting moto failed: {error}"))
            .as_ref()
            .unwrap_or_else(|reason| panic!("{reason}"))
    }

    /// The server's address, for example `http://127.0.0.1:40123`: the endpoint of every service.
    pub fn url(&self) -> &str {
        &self.url
    }
}

fn launch() -> Result<Moto, String> {
    let python = python::interpreter()?;
    let mut server = Command::new(python)
        .args(["-I", concat!(env!("CARGO_MANIFEST_DIR"), "/python/moto_server.py")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("moto does not start: {error}"))?;
    let mut line = String::new();
    if let Some(stdout) = server.stdout.take() {
        // An error leaves the line empty, which the next step reports.
        let _ = BufReader::new(stdout).read_line(&mut line);
    }
    match line.trim().parse::<u16>() {
        Ok(port) => Ok(Moto { url: format!("http://127.0.0.1:{port}"), _server: server }),
        Err(_) => {
            let _ = server.kill();
            let status = server.wait();
            Err(format!("moto gave no port but {line:?}, and ended with {status:?}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;

    use super::{Moto, launch};

    #[tokio::test]
    async fn one_server_answers_all() {
        let (moto, again) = tokio::join!(Moto::start(), Moto::start());
        assert_eq!(moto.url(), again.url());
        let address = moto.url().trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!("GET /moto-api/data.json HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    #[test]
    fn a_server_that_nobody_holds_ends() {
        let mut moto = launch().unwrap();
        drop(moto._server.stdin.take());
        assert!(moto._server.wait().unwrap().success());
    }
}
