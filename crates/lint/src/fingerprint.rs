//! How a finding is known again when the draft around it has changed.
//!
//! A line number says little of a finding: a paragraph inserted above moves it. A [`Fingerprint`]
//! is made of the rule, of the words that are marked and of the paragraph that they stand in, as it
//! reads. The paragraph may be moved, renumbered or wrapped anew; as soon as its words change, it
//! is another finding.

use std::fmt;

use draft::{Draft, Paragraph, ParagraphId};
use rustc_hash::FxHashMap;
use text::Span;
use xxhash_rust::xxh3::Xxh3;

use crate::Finding;

/// What a finding is known by, the same on every machine: 128 bits of XXH3.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Fingerprint(u128);

impl Fingerprint {
    /// The fingerprint that 32 digits write.
    pub fn from_hex(digits: &str) -> Option<Self> {
        let plain = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        plain.then(|| u128::from_str_radix(digits, 16).ok().map(Self))?
    }

    /// The fingerprint of something that is no finding, by its name.
    pub fn of(name: &str) -> Self {
        let mut hash = Xxh3::new();
        hash.update(name.as_bytes());
        Self(hash.digest128())
    }

    /// The fingerprint of the same finding in a file of this name: another one in every file.
    #[must_use]
    pub fn within(self, path: &str) -> Self {
        let mut hash = Xxh3::new();
        hash.update(&self.0.to_be_bytes());
        hash.update(path.as_bytes());
        Self(hash.digest128())
    }
}

/// 32 hexadecimal digits.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// The fingerprints of the findings of a draft, in the same order. Findings that have everything
/// in common are told apart by counting. Each paragraph is read once, however much is found in it.
pub fn fingerprints(draft: &Draft<'_>, findings: &[Finding]) -> Vec<Fingerprint> {
    let mut texts: FxHashMap<u32, u128> = FxHashMap::default();
    let mut times: FxHashMap<u128, u64> = FxHashMap::default();
    let of = |finding: &Finding| {
        let mut hash = Xxh3::new();
        hash.update(finding.rule.name.as_bytes());
        hash.update(&digest(marked(draft, finding.span)).to_be_bytes());
        if let Some((id, paragraph)) = paragraph_at(draft, finding.span) {
            let text = texts.entry(id.0).or_insert_with(|| digest(paragraph.flow.text()));
            hash.update(&text.to_be_bytes());
        }
        let times = times.entry(hash.digest128()).or_default();
        hash.update(&times.to_be_bytes());
        *times += 1;
        Fingerprint(hash.digest128())
    };
    findings.iter().map(of).collect()
}

/// The words that a finding marks, as they read in its paragraph, and in the source where it
/// stands in none.
pub fn marked<'d>(draft: &'d Draft<'_>, span: Span) -> &'d str {
    match paragraph_at(draft, span) {
        Some((_, paragraph)) => in_flow(paragraph, draft.source, span),
        None => span.of(draft.source),
    }
}

/// The words of a text: how they are parted does not matter.
fn digest(text: &str) -> u128 {
    let mut hash = Xxh3::new();
    for word in text.split_whitespace() {
        hash.update(word.as_bytes());
        hash.update(b" ");
    }
    hash.digest128()
}

/// Nodes that are gone back over, from one that belongs to no paragraph to one that does.
const BACK: usize = 8;

/// The paragraph that a span begins in; between two paragraphs, the one before.
fn paragraph_at<'d, 't>(
    draft: &'d Draft<'t>,
    span: Span,
) -> Option<(ParagraphId, &'d Paragraph<'t>)> {
    let after = draft.nodes.partition_point(|node| node.span.start <= span.start);
    let mut before = draft.nodes[..after].iter().rev().take(BACK);
    let id = before.find_map(|node| node.paragraph)?;
    Some((id, draft.paragraphs.get(id.0 as usize)?))
}

/// The part of a span that the running text has. Labels, marks of notes and line breaks are not in
/// it, so that a paragraph or a note may get another number.
fn in_flow<'d>(paragraph: &'d Paragraph<'_>, source: &str, span: Span) -> &'d str {
    let flow = &paragraph.flow;
    let own =
        span.start.max(paragraph.span.start) as usize..span.end.min(paragraph.span.end) as usize;
    let mut inside = source
        .get(own.clone())
        .unwrap_or_default()
        .char_indices()
        .filter_map(|(at, _)| flow.from_source(own.start + at));
    let Some(first) = inside.next() else { return "" };
    let last = inside.next_back().unwrap_or(first);
    let text = flow.text();
    let rest = text.get(last..).unwrap_or_default();
    let end = rest.chars().next().map_or(last, |c| last + c.len_utf8());
    text.get(first..end).unwrap_or_default()
}
