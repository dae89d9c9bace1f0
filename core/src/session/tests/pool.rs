//! The connections of a session, counted by a server on this machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_config::Region;

use super::CALLER;
use crate::{Credentials, SdkConfig, Session};

#[tokio::test]
async fn clients_share_connections() {
    let (address, connections) = serve();
    let session = Session::builder()
        .config(SdkConfig::builder().region(Region::new("us-east-1")).build())
        .credentials(Credentials::from_keys("a", "b", None))
        .endpoint_url(format!("http://localhost:{}", address.port()))
        .load()
        .await
        .unwrap();
    session.identity().await.unwrap();
    for _ in 0..3 {
        let another = aws_sdk_sts::Client::new(session.config());
        another.get_caller_identity().send().await.unwrap();
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

/// Answers every request as STS does, and counts connections.
fn serve() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            count.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || {
                let mut read = Vec::new();
                let mut buffer = [0; 4096];
                while let Ok(length @ 1..) = stream.read(&mut buffer) {
                    read.extend_from_slice(&buffer[..length]);
                    // The body is what tells that a request has come in whole.
                    if String::from_utf8_lossy(&read).contains("Action=GetCallerIdentity&Version=2011-06-15") {
                        read.clear();
                        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", CALLER.len());
                        stream.write_all(head.as_bytes()).unwrap();
                        stream.write_all(CALLER.as_bytes()).unwrap();
                    }
                }
            });
        }
    });
    (address, connections)
}
