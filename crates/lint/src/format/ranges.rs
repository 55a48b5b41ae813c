//! «1980–1999»: the dash between two years.

use text::{Edit, Span};

use crate::prose::Prose;

/// Puts an en dash in the place of the hyphen between two years. `is_free` tells whether a span
/// of the running text belongs to no symbol.
pub(super) fn edits(prose: &Prose<'_>, is_free: impl Fn(Span) -> bool, edits: &mut Vec<Edit>) {
    let text = prose.text();
    for at in memchr::memchr_iter(b'-', text.as_bytes()) {
        let years = year_before(text, at).zip(year_after(text, at + 1));
        let rising = years.is_some_and(|(first, last)| first < last);
        let whole = Span::new(at.saturating_sub(4), at + 5);
        if rising && is_free(whole) {
            edits.extend(prose.edit(Span::new(at, at + 1), "–"));
        }
    }
}

/// The year that ends at `at`, if nothing but a space or a bracket stands before it.
fn year_before(text: &str, at: usize) -> Option<u16> {
    let start = at.checked_sub(4)?;
    let year = year(text.get(start..at)?)?;
    let before = text[..start].chars().next_back();
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '«' | '“')).then_some(year)
}

/// The year that begins at `at`, if it ends a word there.
fn year_after(text: &str, at: usize) -> Option<u16> {
    let year = year(text.get(at..at + 4)?)?;
    let after = text[at + 4..].chars().next();
    after
        .is_none_or(|c| c.is_whitespace() || matches!(c, ')' | ',' | '.' | ';' | ':' | '»' | '”'))
        .then_some(year)
}

fn year(text: &str) -> Option<u16> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| digits && (1800..2200).contains(year))
}
