use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Canned, Reply};

async fn connect(server: &Canned) -> TcpStream {
    let address = server.url().trim_start_matches("http://");
    TcpStream::connect(address).await.expect("it listens")
}

/// Sends `text` as one connection's last words, and gives everything that comes back.
async fn say(server: &Canned, text: &str) -> String {
    let mut stream = connect(server).await;
    stream.write_all(text.as_bytes()).await.expect("it reads");
    stream.shutdown().await.expect("it is told the end");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("it answers");
    answer
}

#[tokio::test]
async fn replies_come_in_order_over_one_connection() {
    let server = Canned::start().await;
    server
        .reply(Reply::xml(200, "<a/>"))
        .reply(Reply::empty(204))
        .reply(Reply::json(404, "{}").header("x-amzn-requestid", "r1"));
    let answer = say(&server, "GET /a HTTP/1.1\r\n\r\nDELETE /b HTTP/1.1\r\n\r\nGET /c HTTP/1.1\r\n\r\n").await;
    assert_eq!(
        answer,
        "HTTP/1.1 200 \r\ncontent-type: application/xml\r\ncontent-length: 4\r\n\r\n<a/>\
         HTTP/1.1 204 \r\n\r\n\
         HTTP/1.1 404 \r\ncontent-type: application/x-amz-json-1.0\r\nx-amzn-requestid: r1\r\n\
         content-length: 2\r\n\r\n{}"
    );
    let paths: Vec<_> = server.requests().iter().map(|r| r.path()).collect();
    assert_eq!(paths, ["/a", "/b", "/c"]);
    assert_eq!(server.replies_left(), 0);
}

#[tokio::test]
async fn forms_are_read_to_their_length() {
    let server = Canned::start().await;
    server.answer_with(|request| Reply::text(200, request.form_value("Filter.1.Name").unwrap()));
    let body = "Action=DescribeVpcs&Filter.1.Name=tag%3AName";
    let length = body.len();
    let answer = say(
        &server,
        &format!(
            "POST / HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n{body}GET /after HTTP/1.1\r\n\r\n"
        ),
    )
    .await;
    assert!(answer.ends_with("\r\n\r\ntag:Name"), "{answer}");
    let requests = server.requests();
    assert_eq!(requests.len(), 1, "nothing is read after `close`");
    assert_eq!(requests[0].operation().as_deref(), Some("DescribeVpcs"));
}

#[tokio::test]
async fn chunks_of_http_and_of_s3_are_taken_off() {
    let server = Canned::start().await;
    server.answer_with(|_| Reply::empty(200));
    let framed = "5;chunk-signature=00\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    let length = framed.len();
    let answer = say(
        &server,
        &format!(
            "PUT /b/k HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n\
             3\r\nhel\r\n2;name=value\r\nlo\r\n0\r\n\r\n\
             PUT /b/k HTTP/1.1\r\nContent-Encoding: aws-chunked\r\n\
             Content-Length: {length}\r\n\r\n{framed}"
        ),
    )
    .await;
    assert_eq!(answer.matches("HTTP/1.1 200").count(), 2, "{answer}");
    let requests = server.requests();
    assert_eq!([requests[0].body(), requests[1].body()], [b"hello", b"hello"]);
    assert_eq!(requests[1].header("X-Amz-Checksum-Crc32"), Some("NhCmhg=="));
}

#[tokio::test]
async fn a_client_that_waits_to_continue_is_told_to() {
    let server = Canned::start().await;
    server.reply(Reply::empty(200));
    let mut stream = connect(&server).await;
    let head = b"PUT /b/k HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n";
    stream.write_all(head).await.unwrap();
    let mut word = [0; 25];
    stream.read_exact(&mut word).await.unwrap();
    assert_eq!(&word, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"hi").await.unwrap();
    let mut status = [0; 12];
    stream.read_exact(&mut status).await.unwrap();
    assert_eq!(&status, b"HTTP/1.1 200");
    assert_eq!(server.requests()[0].text(), "hi");
}

#[tokio::test]
async fn head_is_told_the_length_and_given_no_body() {
    let server = Canned::start().await;
    server.reply(Reply::text(200, "hello")).reply(Reply::empty(200).header("Content-Length", "1099511627776"));
    let answer = say(&server, "HEAD /b/k HTTP/1.1\r\n\r\nHEAD /b/k HTTP/1.1\r\n\r\n").await;
    assert!(answer.contains("content-length: 5\r\n\r\nHTTP"), "{answer}");
    assert!(answer.ends_with("content-length: 1099511627776\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn a_truncated_body_ends_the_connection() {
    let server = Canned::start().await;
    server.answer_with(|_| Reply::text(200, "hello").truncated(2));
    let answer = say(&server, "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n").await;
    assert!(answer.ends_with("content-length: 5\r\n\r\nhe"), "{answer}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn late_replies_run_side_by_side_and_are_counted() {
    let server = Canned::start().await;
    let latency = Duration::from_millis(200);
    server.answer_with(move |_| Reply::empty(200).after(latency));
    let request = "GET / HTTP/1.1\r\n\r\n";
    let started = Instant::now();
    tokio::join!(say(&server, request), say(&server, request), say(&server, request));
    assert!(started.elapsed() >= latency);
    assert_eq!(server.most_in_flight(), 3);
}

#[tokio::test]
async fn what_nobody_expected_is_told_and_recorded() {
    let server = Canned::start().await;
    let answer = say(&server, "GET /b?list-type=2 HTTP/1.1\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 500"), "{answer}");
    assert!(answer.ends_with("no answer for GET /b?list-type=2\n"), "{answer}");
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.unexpected()[0].query_value("list-type").as_deref(), Some("2"));
}

#[tokio::test]
async fn what_is_not_http_is_refused() {
    let server = Canned::start().await;
    for words in [
        "hello\r\n\r\n",
        "PUT / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        "PUT / HTTP/1.1\r\nContent-Encoding: aws-chunked\r\nContent-Length: 2\r\n\r\nhi",
    ] {
        let answer = say(&server, words).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_dropped_server_stops() {
    let server = Canned::start().await;
    server.answer_with(|_| Reply::empty(200).after(Duration::from_secs(3600)));
    let mut stream = connect(&server).await;
    stream.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    let address = server.url().trim_start_matches("http://").to_owned();
    drop(server);
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("the connection is closed");
    assert!(answer.is_empty());
    assert!(TcpStream::connect(address).await.is_err());
}
