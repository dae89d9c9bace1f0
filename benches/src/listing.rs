//! The pages of a listing of objects, as S3 writes them.

use std::fmt::Write as _;

/// The bucket that all programs use.
pub(crate) const BUCKET: &str = "logs";

/// A listing of `pages` pages of 1,000 objects each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listing {
    pub(crate) pages: usize,
}

impl Listing {
    const PAGE: usize = 1_000;

    /// How many objects it has.
    pub(crate) fn objects(self) -> usize {
        self.pages * Self::PAGE
    }

    /// What a program that has read all of it has seen.
    pub(crate) fn seen(self) -> Seen {
        (0..self.objects()).fold(Seen::default(), |seen, index| seen.and(&key(index), size(index)))
    }

    /// The answers, each with the token of the next one; [`index_of`] tells which a token asks for.
    ///
    /// boto3's `Bucket.objects` sends `ListObjects`, the others `ListObjectsV2`; an answer has the
    /// tokens of both.
    pub(crate) fn answers(self) -> Vec<String> {
        (0..self.pages).map(|page| self.answer(page)).collect()
    }

    fn answer(self, page: usize) -> String {
        let next = page + 1;
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
             <Name>{BUCKET}</Name><Prefix></Prefix><KeyCount>{size}</KeyCount><MaxKeys>{size}</MaxKeys>\
             <IsTruncated>{more}</IsTruncated>",
            size = Self::PAGE,
            more = next < self.pages,
        );
        if next < self.pages {
            xml.push_str(&format!(
                "<NextContinuationToken>page-{next}</NextContinuationToken><NextMarker>page-{next}</NextMarker>"
            ));
        }
        for index in page * Self::PAGE..next * Self::PAGE {
            // Writing to a string can't fail.
            let _ = write!(
                xml,
                "<Contents><Key>{}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified>\
                 <ETag>&quot;{index:032x}&quot;</ETag><Size>{}</Size><StorageClass>STANDARD</StorageClass></Contents>",
                key(index),
                size(index),
            );
        }
        xml.push_str("</ListBucketResult>");
        xml
    }
}

fn key(index: usize) -> String {
    format!("2026/01/02/requests-{index:06}.json.gz")
}

fn size(index: usize) -> i64 {
    index as i64 % 4_096
}

/// The index of the answer that a request asks for.
pub(crate) fn index_of(uri: &str) -> usize {
    let token = uri.split(['?', '&']).find_map(|pair| pair.split_once("=page-"));
    token.and_then(|(_, index)| index.parse().ok()).unwrap_or_default()
}

/// What a program has seen of a listing, so that nobody wins by skipping work.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Seen {
    pub(crate) objects: usize,
    pub(crate) characters: usize,
    pub(crate) bytes: i64,
}

impl Seen {
    /// With one more object.
    pub(crate) fn and(self, key: &str, size: i64) -> Self {
        Self { objects: self.objects + 1, characters: self.characters + key.len(), bytes: self.bytes + size }
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.objects, self.characters, self.bytes)
    }
}
