//! A request as it was sent.

use std::borrow::Cow;

/// A request that a test has caught, at the server or on its way out of the client.
#[derive(Clone, Debug)]
pub struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    /// `None` where the body was a stream that only its receiver may read.
    pub(crate) body: Option<Vec<u8>>,
}

impl Request {
    /// The method, for example `GET`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path and the query, encoded as they were sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The path, decoded.
    pub fn path(&self) -> String {
        let path = self.target.split('?').next().unwrap_or_default();
        String::from_utf8_lossy(&percent_decode(path)).into_owned()
    }

    /// The names and values of the query, decoded, in the order sent. A name alone has an empty value.
    pub fn query(&self) -> Vec<(String, String)> {
        self.target.split_once('?').map(|(_, query)| pairs(query)).unwrap_or_default()
    }

    /// The first value of that name in the query.
    pub fn query_value(&self, name: &str) -> Option<String> {
        first(self.query(), name)
    }

    /// All headers in the order sent; trailers of a chunked body come last.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The first header of that name, in whatever case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Whether the body is at hand. It always is at the server; a
    /// [`Recorder`](crate::recorder::Recorder) does not hold streamed bodies.
    pub fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// The body, freed of chunk framing.
    ///
    /// # Panics
    ///
    /// If the body was streamed past a recorder; see [`has_body`](Self::has_body).
    pub fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_else(|| panic!("the body of {self} was streamed and is not at hand"))
    }

    /// The body as text.
    ///
    /// # Panics
    ///
    /// As [`body`](Self::body).
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.body())
    }

    /// The names and values of a form (`Action=DescribeVpcs&…`, as EC2, IAM and SNS are spoken to),
    /// decoded, in the order sent.
    ///
    /// # Panics
    ///
    /// As [`body`](Self::body).
    pub fn form(&self) -> Vec<(String, String)> {
        pairs(&self.text())
    }

    /// The first value of that name in the form.
    ///
    /// # Panics
    ///
    /// As [`body`](Self::body).
    pub fn form_value(&self, name: &str) -> Option<String> {
        first(self.form(), name)
    }

    /// The operation's name, where the protocol tells it: by the `x-amz-target` header, the `Action`
    /// of a form, or the query's `x-id`. S3 tells it for some operations only.
    pub fn operation(&self) -> Option<String> {
        if let Some(target) = self.header("x-amz-target") {
            return target.rsplit('.').next().map(str::to_owned);
        }
        let is_form =
            self.header("content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if is_form && self.has_body() {
            return self.form_value("Action");
        }
        self.query_value("x-id")
    }
}

/// Method and target, for messages.
impl std::fmt::Display for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.target)
    }
}

fn first(pairs: Vec<(String, String)>, name: &str) -> Option<String> {
    pairs.into_iter().find_map(|(key, value)| (key == name).then_some(value))
}

fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (form_decode(name), form_decode(value)))
        .collect()
}

fn form_decode(text: &str) -> String {
    String::from_utf8_lossy(&percent_decode(&text.replace('+', " "))).into_owned()
}

/// A `%` that no two hex digits follow stands for itself.
fn percent_decode(text: &str) -> Vec<u8> {
    let mut rest = text.as_bytes();
    let mut decoded = Vec::with_capacity(rest.len());
    while let [byte, tail @ ..] = rest {
        let escaped = match rest {
            [b'%', high, low, ..] => hex_digit(*high).zip(hex_digit(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            decoded.push(high << 4 | low);
            rest = &rest[3..];
        } else {
            decoded.push(*byte);
            rest = tail;
        }
    }
    decoded
}

fn hex_digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::Request;

    fn request(target: &str, headers: &[(&str, &str)], body: Option<&str>) -> Request {
        Request {
            method: "POST".into(),
            target: target.into(),
            headers: headers.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
            body: body.map(Into::into),
        }
    }

    #[test]
    fn paths_and_queries_are_decoded() {
        let request = request("/b/a+b%20c%2Fd%zz?versions&prefix=a+b%26c&prefix=%", &[], None);
        assert_eq!(request.path(), "/b/a+b c/d%zz");
        let expected = [("versions", ""), ("prefix", "a b&c"), ("prefix", "%")];
        assert_eq!(request.query(), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(request.query_value("prefix").as_deref(), Some("a b&c"));
        assert_eq!(request.query_value("delimiter"), None);
    }

    #[test]
    fn operations_are_told_by_three_protocols() {
        let json = request("/", &[("X-Amz-Target", "DynamoDB_20120810.ListTables")], Some("{}"));
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let form = request("/", &[kind], Some("Action=DescribeVpcs&Version=2016-11-15"));
        let rest = request("/b/k?x-id=GetObject", &[], None);
        let untold = request("/b", &[], Some("Action=no"));
        assert_eq!(json.operation().as_deref(), Some("ListTables"));
        assert_eq!(form.operation().as_deref(), Some("DescribeVpcs"));
        assert_eq!(rest.operation().as_deref(), Some("GetObject"));
        assert_eq!(untold.operation(), None);
    }

    #[test]
    #[should_panic(expected = "the body of POST /b/k was streamed")]
    fn a_streamed_body_is_never_mistaken_for_an_empty_one() {
        request("/b/k", &[], None).body();
    }
}
