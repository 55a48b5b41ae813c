//! What the setting of a text needs and no rule reports: spaces that do not break, dashes between
//! years, the curved quotation marks of English, no spaces at the ends of lines.

use text::{Edit, Language, Span};

use super::ranges;
use crate::prose::{self, Prose};
use crate::{Checked, dates, paired};

const NO_BREAK: &str = "\u{A0}";

/// The edits that set a text, in order and apart.
pub(super) fn edits(checked: &Checked<'_>, markdown: bool) -> Vec<Edit> {
    let draft = &checked.draft;
    let mut edits = Vec::new();
    for prose in prose::of(draft) {
        let free = |span: Span| {
            let place = prose.span(span);
            !checked.references.iter().any(|reference| reference.number.overlaps(place))
        };
        match draft.language {
            Language::Russian => russian_spaces(&prose, &mut edits),
            Language::English => english(&prose, &mut edits),
            _ => {}
        }
        ranges::edits(&prose, free, &mut edits);
    }
    // In Markdown two spaces at the end of a line break it.
    if !markdown {
        edits.extend(line_ends(draft.source));
    }
    edits.sort_by_key(|edit| edit.span);
    edits.dedup_by(|next, edit| next.span.overlaps(edit.span) || next.span == edit.span);
    edits
}

/// «№ 97», «23 декабря 2003 года»: the number stays with its word.
fn russian_spaces(prose: &Prose<'_>, edits: &mut Vec<Edit>) {
    let text = prose.text();
    for at in memchr::memchr_iter(b' ', text.as_bytes()) {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let binds = match digits {
            0 => before.ends_with('№'),
            1 | 2 => dates::month_named(after, Language::Russian).is_some(),
            4 => after.starts_with("год"),
            _ => false,
        };
        if binds {
            edits.extend(prose.edit(Span::new(at, at + 1), NO_BREAK));
        }
    }
}

/// "No. 97" stays together, and quotation marks are curved.
fn english(prose: &Prose<'_>, edits: &mut Vec<Edit>) {
    let text = prose.text();
    for at in memchr::memmem::find_iter(text.as_bytes(), "No. ") {
        let space = at + "No.".len();
        let word = !prose.before(at).is_some_and(char::is_alphanumeric);
        if word && prose.after(space + 1).is_some_and(|c| c.is_ascii_digit()) {
            edits.extend(prose.edit(Span::new(space, space + 1), NO_BREAK));
        }
    }
    if memchr::memchr(b'"', text.as_bytes()).is_none() {
        return;
    }
    for quotation in paired::read(text).unwrap_or_default() {
        let straight = quotation.open.of(text) == "\"" && quotation.close.of(text) == "\"";
        let marks = prose.edit(quotation.open, "“").zip(prose.edit(quotation.close, "”"));
        if let Some((open, close)) = marks.filter(|_| straight) {
            edits.extend([open, close]);
        }
    }
}

/// Spaces before the ends of lines.
fn line_ends(source: &str) -> Vec<Edit> {
    let bytes = source.as_bytes();
    let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t');
    memchr::memchr_iter(b'\n', bytes)
        .chain([bytes.len()])
        .filter_map(|end| {
            let end = if end > 0 && bytes[end - 1] == b'\r' { end - 1 } else { end };
            let spaces = bytes[..end].iter().rev().take_while(is_space).count();
            (spaces > 0).then(|| Edit::replace(Span::new(end - spaces, end), ""))
        })
        .collect()
}
