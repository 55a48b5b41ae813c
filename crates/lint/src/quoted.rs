//! What stands between quotation marks: a title, an agenda item, words of somebody else. They
//! are not the drafter's, and no rule of wording looks at them.

use std::cell::OnceCell;
use std::sync::LazyLock;

use draft::ParagraphId;
use memchr::memmem::Finder;
use text::Span;

use crate::Reading;

/// The quotations of the paragraph asked about last: rules ask place after place.
#[derive(Default)]
pub(crate) struct Quotations {
    paragraph: Option<ParagraphId>,
    spans: Vec<Span>,
}

impl Quotations {
    /// Whether byte `at` of a paragraph's running text stands in a quotation.
    pub(crate) fn hold(&mut self, reading: &Reading<'_>, paragraph: ParagraphId, at: u32) -> bool {
        if self.paragraph != Some(paragraph) {
            self.paragraph = Some(paragraph);
            self.spans = quotations(reading.text(paragraph));
        }
        hold(&self.spans, at)
    }
}

/// Whether one of `quotations`, which are in order, holds byte `at`.
pub(crate) fn hold(quotations: &[Span], at: u32) -> bool {
    let before = quotations.partition_point(|quotation| quotation.start <= at);
    quotations[..before].last().is_some_and(|quotation| at < quotation.end)
}

/// An opening mark and the marks that may close it.
struct Pair {
    open: LazyLock<Finder<'static>>,
    close: &'static [char],
}

static PAIRS: [Pair; 4] = [
    Pair { open: LazyLock::new(|| Finder::new("«")), close: &['»'] },
    Pair { open: LazyLock::new(|| Finder::new("“")), close: &['”'] },
    Pair { open: LazyLock::new(|| Finder::new("„")), close: &['“', '”'] },
    Pair { open: LazyLock::new(|| Finder::new("\"")), close: &['"'] },
];

/// The quotations of a running text, marks included, in order; a quotation inside another is
/// part of it. One that nobody closes runs to the end: the next paragraph may close it.
pub(crate) fn quotations(text: &str) -> Vec<Span> {
    let mut quotations = Vec::new();
    let mut next = PAIRS.each_ref().map(|pair| pair.open.find(text.as_bytes()));
    let mut at = 0;
    loop {
        for (pair, next) in PAIRS.iter().zip(&mut next) {
            if next.is_some_and(|found| found < at) {
                *next = pair.open.find(&text.as_bytes()[at..]).map(|found| at + found);
            }
        }
        let first = PAIRS
            .iter()
            .zip(next)
            .filter_map(|(pair, next)| Some((next?, pair)))
            .min_by_key(|(at, _)| *at);
        let Some((start, pair)) = first else { return quotations };
        let end = closing(text, start, pair.close);
        quotations.push(Span::new(start, end));
        at = end;
    }
}

/// The quotations of one running text, looked for when the first question is asked.
pub(crate) struct Quoted<'t> {
    text: &'t str,
    quotations: OnceCell<Vec<Span>>,
}

impl<'t> Quoted<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, quotations: OnceCell::new() }
    }

    /// Whether a span begins inside a quotation.
    pub(crate) fn holds(&self, span: Span) -> bool {
        let quotations = self.quotations.get_or_init(|| quotations(self.text));
        let next = quotations.partition_point(|quotation| quotation.start <= span.start);
        quotations[..next].last().is_some_and(|last| span.start < last.end)
    }
}

/// The byte behind the mark that closes the quotation opened at `start`.
fn closing(text: &str, start: usize, close: &[char]) -> usize {
    let mut depth = 0;
    let mut characters = text[start..].char_indices();
    characters.next();
    for (at, character) in characters {
        if close.contains(&character) {
            if depth == 0 {
                return start + at + character.len_utf8();
            }
            depth -= 1;
        } else if character == '«' && close == ['»'] {
            depth += 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = quotations(text).iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected, "{text}");
    }

    // Titles in the marks of each language; a title may hold another.
    #[test]
    fn titles_are_found() {
        check(
            "пункт «Развитие» и доклад «О «правах» людей», а также",
            &["«Развитие»", "«О «правах» людей»"],
        );
        check(
            "entitled “The future we want” and \"Our work\"",
            &["“The future we want”", "\"Our work\""],
        );
        check("слово „одно“ и «другое»", &["„одно“", "«другое»"]);
        check("ничего", &[]);
    }

    // A quotation of several paragraphs is closed only in the last one.
    #[test]
    fn an_open_quotation_runs_to_the_end() {
        check("сказано: «Первый абзац", &["«Первый абзац"]);
    }
}
