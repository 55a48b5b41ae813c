//! Marks that say what they are: `[^1]` of Markdown and `<sup>1</sup>`.

use memchr::memmem;
use text::Span;

use super::candidate::{Candidate, Strength};
use crate::Style;

/// Which of them a text has at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Tags {
    markdown: bool,
    html: bool,
}

impl Tags {
    /// Looks through `source` once.
    pub(crate) fn of(source: &str, markdown: bool) -> Self {
        let has = |tag: &str| memmem::find(source.as_bytes(), tag.as_bytes()).is_some();
        Self { markdown: markdown && has("[^"), html: has("<sup>") }
    }
}

/// The marks in `span`, in order.
pub(crate) fn find(source: &str, span: Span, tags: Tags) -> Vec<Candidate> {
    let mut found = Vec::new();
    if tags.markdown {
        pairs(source, span, ["[^", "]"], Style::Markdown, &mut found);
    }
    if tags.html {
        pairs(source, span, ["<sup>", "</sup>"], Style::Html, &mut found);
    }
    found
}

/// The longest name of a note, in bytes.
const NAME: usize = 64;

fn pairs(
    source: &str,
    span: Span,
    [open, close]: [&str; 2],
    style: Style,
    found: &mut Vec<Candidate>,
) {
    let text = span.of(source);
    for at in memmem::find_iter(text.as_bytes(), open) {
        let inner = at + open.len();
        let reach = (inner + NAME + close.len()).min(text.len());
        let length = memmem::find(&text.as_bytes()[inner..reach], close.as_bytes());
        let Some(name) = length.map(|length| &text[inner..inner + length]) else { continue };
        let number = super::number(name);
        let fits = !name.is_empty() && !name.contains(char::is_whitespace);
        // A raised word («1<sup>st</sup>») is no mark.
        if fits && (style == Style::Markdown || number.is_some() || name.starts_with('*')) {
            let start = span.start as usize;
            let end = inner + name.len();
            found.push(Candidate {
                span: Span::new(start + at, start + end + close.len()),
                name: Span::new(start + inner, start + end),
                number,
                strength: Strength::Certain,
                spaced: false,
                style,
            });
        }
    }
}
