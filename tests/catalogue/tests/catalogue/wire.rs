//! A request as lines that say what it asks for, alike for both SDKs.
//!
//! Left out is what says how the request travels: hosts, signatures, lengths, checksums, types of bodies. Query, headers and
//! members of bodies come in the order of their names, as services don't look at theirs. Where the SDKs speak to a service
//! in different words, the lines are in one: Rust's SDK speaks to CloudWatch in CBOR and boto3 in JSON. Both send the
//! operation's name, and the same inputs under the same names; these are what is compared.

use std::fmt::Write as _;

use ciborium::Value as Cbor;
use serde_json::Value as Json;
use tucuxi_tests::Request;

/// Headers that carry nothing the caller said.
const TRAVEL: [&str; 24] = [
    "accept",
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-md5",
    "content-type",
    "expect",
    "host",
    "smithy-protocol",
    "transfer-encoding",
    "user-agent",
    "x-amz-checksum-crc32",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-trailer",
    "x-amz-user-agent",
    "x-amzn-query-mode",
    "x-amzn-trace-id",
];

/// A request of either SDK.
#[derive(Debug)]
pub(crate) struct Wire {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl From<&Request> for Wire {
    fn from(request: &Request) -> Self {
        Self {
            method: request.method().to_owned(),
            path: request.path(),
            query: request.query(),
            headers: request.headers().to_vec(),
            body: request.body().to_vec(),
        }
    }
}

impl Wire {
    /// A request as `boto3_requests.py` writes it.
    pub(crate) fn read(request: &Json) -> Self {
        let text = |value: &Json| value.as_str().expect("a text").to_owned();
        let query = request["query"].as_array().expect("pairs");
        let headers = request["headers"].as_object().expect("headers");
        Self {
            method: text(&request["method"]),
            path: text(&request["path"]),
            query: query.iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect(),
            headers: headers.iter().map(|(name, value)| (name.clone(), text(value))).collect(),
            body: text(&request["body"]).into_bytes(),
        }
    }

    /// What it asks for, in order: method and path, query, headers, body.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut path = self.path.trim_end_matches('/');
        let mut headers = self.told_headers();
        // CBOR's path for what JSON says in a header.
        if let Some(target) = rpc_target(path) {
            headers.push(format!("x-amz-target: {target}"));
            path = "";
        }
        headers.sort();
        let mut lines = vec![format!("{} {path}{}", self.method, if path.is_empty() { "/" } else { "" })];
        lines.extend(self.told_query());
        lines.extend(headers);
        lines.extend(self.told_body());
        lines
    }

    fn told_query(&self) -> Vec<String> {
        // `x-id` is the operation's name once more, which Rust's SDK adds.
        let told = self.query.iter().filter(|(name, _)| name != "x-id");
        let mut lines: Vec<_> = told.map(|pair| format!("?{}", told_pair(pair))).collect();
        lines.sort();
        lines
    }

    fn told_headers(&self) -> Vec<String> {
        let lower = self.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value));
        lower
            .filter(|(name, _)| !TRAVEL.contains(&name.as_str()))
            .map(|(name, value)| format!("{name}: {value}"))
            .collect()
    }

    fn told_body(&self) -> Vec<String> {
        let kind = self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let kind = kind.map(|(_, value)| value.as_str()).unwrap_or_default();
        let mut lines = Vec::new();
        match self.body.as_slice() {
            [] => {}
            body if kind.starts_with("application/x-www-form-urlencoded") => {
                lines.extend(form(body).iter().map(told_pair));
            }
            body if kind == "application/cbor" => {
                let body: Cbor = ciborium::from_reader(body).expect("the body is CBOR");
                tell_json(&mut lines, "", &as_json(body));
            }
            // S3 is sent XML without saying so, and Glacier JSON.
            body @ [b'<', ..] => {
                let body = std::str::from_utf8(body).expect("the body is text");
                let body = roxmltree::Document::parse(body).expect("the body is XML");
                tell_xml(&mut lines, "", body.root_element());
            }
            body @ [b'{', ..] => {
                tell_json(&mut lines, "", &serde_json::from_slice(body).expect("the body is JSON"));
            }
            body => lines.push(format!("body: {}", String::from_utf8_lossy(body))),
        }
        lines.sort();
        lines
    }
}

fn form(body: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body).into_owned().collect()
}

fn told_pair((name, value): &(String, String)) -> String {
    match value.as_str() {
        "" => name.clone(),
        value => format!("{name}={}", told_value(value)),
    }
}

/// The value, but for what is new in each request: a token where the caller gives none, a signed URL.
fn told_value(value: &str) -> &str {
    if value.contains("X-Amz-Signature=") {
        return "(a signed URL)";
    }
    let lengths = value.split('-').map(str::len);
    let is_uuid = lengths.eq([8, 4, 4, 4, 12]) && value.chars().all(|c| c == '-' || c.is_ascii_hexdigit());
    if is_uuid { "(a random UUID)" } else { value }
}

/// A line for each leaf: `Entries[0].Id = 0`.
fn tell_json(lines: &mut Vec<String>, path: &str, value: &Json) {
    match value {
        Json::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                let dot = if path.is_empty() { "" } else { "." };
                tell_json(lines, &format!("{path}{dot}{name}"), value);
            }
        }
        Json::Array(items) if !items.is_empty() => {
            for (index, value) in items.iter().enumerate() {
                tell_json(lines, &format!("{path}[{index}]"), value);
            }
        }
        Json::Object(_) if path.is_empty() => {}
        Json::String(text) => lines.push(format!("{path}={}", told_value(text))),
        // 1 and 1.0 are one number.
        Json::Number(number) => lines.push(format!("{path}={}", number.as_f64().expect("no number is that big"))),
        other => lines.push(format!("{path}={other}")),
    }
}

/// A line for each leaf and each attribute, and for each element that begins a namespace.
fn tell_xml(lines: &mut Vec<String>, path: &str, element: roxmltree::Node<'_, '_>) {
    let mut path = format!("{path}/{}", element.tag_name().name());
    let alike = |other: &roxmltree::Node<'_, '_>| other.is_element() && other.tag_name() == element.tag_name();
    let before = element.prev_siblings().skip(1).filter(alike).count();
    if before > 0 {
        let _ = write!(path, "[{before}]");
    }
    let namespace = element.tag_name().namespace();
    if namespace != element.parent_element().and_then(|parent| parent.tag_name().namespace()) {
        lines.push(format!("{path} xmlns={}", namespace.unwrap_or_default()));
    }
    for attribute in element.attributes() {
        lines.push(format!("{path} {}={}", attribute.name(), attribute.value()));
    }
    if element.children().any(|child| child.is_element()) {
        element.children().filter(|child| child.is_element()).for_each(|child| tell_xml(lines, &path, child));
    } else {
        lines.push(format!("{path}={}", element.text().unwrap_or_default()));
    }
}

/// The header `x-amz-target` with which JSON names the operation that CBOR names in its path.
pub(crate) fn rpc_target(path: &str) -> Option<String> {
    let (service, operation) = path.strip_prefix("/service/")?.split_once("/operation/")?;
    Some(format!("{service}.{operation}"))
}

pub(crate) fn as_json(value: Cbor) -> Json {
    match value {
        Cbor::Map(pairs) => {
            let name = |key: Cbor| key.into_text().expect("the names of members are text");
            pairs.into_iter().map(|(key, value)| (name(key), as_json(value))).collect()
        }
        Cbor::Array(items) => items.into_iter().map(as_json).collect(),
        Cbor::Text(text) => text.into(),
        Cbor::Integer(number) => i64::try_from(number).expect("no number is that big").into(),
        Cbor::Float(number) => number.into(),
        Cbor::Bool(value) => value.into(),
        // A time is a number of seconds in JSON, and the same with a tag here.
        Cbor::Tag(1, value) => as_json(*value),
        other => panic!("no member is {other:?}"),
    }
}

/// What only one of two requests says: `- ` before their lines, `+ ` before ours.
pub(crate) fn differences(theirs: &[String], ours: &[String]) -> Vec<String> {
    let mut added = ours.to_vec();
    let mut lines = Vec::new();
    for line in theirs {
        match added.iter().position(|other| other == line) {
            Some(index) => drop(added.remove(index)),
            None => lines.push(format!("- {line}")),
        }
    }
    lines.extend(added.iter().map(|line| format!("+ {line}")));
    lines
}

#[cfg(test)]
mod tests;
