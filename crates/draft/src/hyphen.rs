//! A hyphen at the end of a line: does the word go on without it, or is it the word's own?

use text::Span;

use crate::characters::{after, before, is_letter, is_lower};

/// A hyphen that ends a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct LineHyphen {
    /// Its bytes.
    pub(crate) width: u32,
    /// Whether it belongs to the word.
    pub(crate) kept: bool,
}

/// The hyphen at the end of `last`, when the word goes on in `next`.
pub(crate) fn at_line_end(source: &str, last: Span, next: Span) -> Option<LineHyphen> {
    let hyphen =
        before(source, last.end as usize).filter(|c| matches!(c, '-' | '\u{2010}' | '\u{ad}'))?;
    let width = hyphen.len_utf8() as u32;
    let left = before(source, (last.end - width) as usize).filter(|c| c.is_alphanumeric())?;
    let right = after(source, next.start as usize).filter(|c| c.is_alphanumeric())?;
    if hyphen == '\u{ad}' {
        return Some(LineHyphen { width, kept: false });
    }
    let kept = !is_letter(left) || !is_lower(right);
    Some(LineHyphen { width, kept })
}
