//! HTTP/1.1 as far as a client of these tests speaks it.

use std::fmt::Write as _;
use std::io::{self, ErrorKind};

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::Reply;
use crate::Request;

type Headers = Vec<(String, String)>;

/// Reads the next request of a connection, or `None` if the client has closed it in between.
///
/// # Errors
///
/// `InvalidData` if this isn't HTTP; otherwise what the connection itself says.
pub(super) async fn read_request<S>(stream: &mut S) -> io::Result<Option<Request>>
where
    S: AsyncBufRead + AsyncWrite + Unpin,
{
    if stream.fill_buf().await?.is_empty() {
        return Ok(None);
    }
    let start = read_line(stream).await?;
    let mut words = start.split(' ');
    let (Some(method), Some(target), Some("HTTP/1.1"), None) = (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(invalid(format!("not an HTTP/1.1 request: {start:?}")));
    };
    let mut request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: read_headers(stream).await?,
        body: None,
    };
    if has_token(&request, "expect", "100-continue") {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
    }
    request.body = Some(read_body(stream, &mut request).await?);
    Ok(Some(request))
}

/// Writes a reply, and tells whether the connection can go on.
pub(super) async fn write_reply<S>(stream: &mut S, reply: Reply, to_head: bool) -> io::Result<bool>
where
    S: AsyncWrite + Unpin,
{
    tokio::time::sleep(reply.latency).await;
    let sent = reply.sent.unwrap_or(usize::MAX).min(reply.body.len());
    let mut announced = reply.body.len().to_string();
    let mut head = format!("HTTP/1.1 {} \r\n", reply.status);
    for (name, value) in reply.headers {
        if name.eq_ignore_ascii_case("content-length") {
            announced = value;
        } else {
            let _ = write!(head, "{name}: {value}\r\n");
        }
    }
    let is_bodiless = matches!(reply.status, 100..200 | 204 | 304);
    if !is_bodiless {
        let _ = write!(head, "content-length: {announced}\r\n");
    }
    head.push_str("\r\n");
    let mut message = head.into_bytes();
    let ends_at_head = to_head || is_bodiless;
    if !ends_at_head {
        message.extend_from_slice(&reply.body[..sent]);
    }
    stream.write_all(&message).await?;
    stream.flush().await?;
    Ok(ends_at_head || announced == sent.to_string())
}

async fn read_body<S>(stream: &mut S, request: &mut Request) -> io::Result<Vec<u8>>
where
    S: AsyncBufRead + Unpin,
{
    let body = if has_token(request, "transfer-encoding", "chunked") {
        read_chunks(stream, &mut request.headers).await?
    } else {
        let length = match request.header("content-length") {
            Some(length) => number(length, 10)?,
            None => 0,
        };
        read_exactly(stream, length).await?
    };
    // S3's own framing, inside of HTTP's, for streamed bodies with a checksum behind them.
    if has_token(request, "content-encoding", "aws-chunked") {
        return read_chunks(&mut body.as_slice(), &mut request.headers)
            .await
            .map_err(|error| invalid(format!("not aws-chunked: {error}")));
    }
    Ok(body)
}

async fn read_chunks<S>(stream: &mut S, trailers: &mut Headers) -> io::Result<Vec<u8>>
where
    S: AsyncBufRead + Unpin,
{
    let mut body = Vec::new();
    loop {
        let line = read_line(stream).await?;
        let size = line.split(';').next().unwrap_or_default();
        let size = number(size, 16)?;
        if size == 0 {
            trailers.extend(read_headers(stream).await?);
            return Ok(body);
        }
        body.extend(read_exactly(stream, size).await?);
        if !read_line(stream).await?.is_empty() {
            return Err(invalid("a chunk is longer than it says".to_owned()));
        }
    }
}

/// Reads up to the empty line, and past it.
async fn read_headers<S>(stream: &mut S) -> io::Result<Headers>
where
    S: AsyncBufRead + Unpin,
{
    let mut headers = Headers::new();
    loop {
        let line = read_line(stream).await?;
        if line.is_empty() {
            return Ok(headers);
        }
        let Some((name, value)) = line.split_once(':') else {
            return Err(invalid(format!("not a header: {line:?}")));
        };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
}

async fn read_line<S>(stream: &mut S) -> io::Result<String>
where
    S: AsyncBufRead + Unpin,
{
    let mut line = Vec::new();
    stream.read_until(b'\n', &mut line).await?;
    let line = line.strip_suffix(b"\n").ok_or(ErrorKind::UnexpectedEof)?;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    Ok(String::from_utf8_lossy(line).into_owned())
}

async fn read_exactly<S>(stream: &mut S, length: u64) -> io::Result<Vec<u8>>
where
    S: AsyncBufRead + Unpin,
{
    let mut bytes = Vec::new();
    let read = stream.take(length).read_to_end(&mut bytes).await?;
    if u64::try_from(read) != Ok(length) {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    Ok(bytes)
}

fn has_token(request: &Request, header: &str, token: &str) -> bool {
    request.header(header).is_some_and(|value| value.split(',').any(|part| part.trim().eq_ignore_ascii_case(token)))
}

fn number(text: &str, radix: u32) -> io::Result<u64> {
    u64::from_str_radix(text.trim(), radix).map_err(|_| invalid(format!("not a length: {text:?}")))
}

fn invalid(message: String) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, message)
}
