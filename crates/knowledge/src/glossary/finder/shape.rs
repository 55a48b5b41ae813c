//! How the words of a name look in a text: what may stand between them, and their capitals.

use text::Span;

use crate::glossary::words;

/// From so many words on, a name is told by its words alone, in small letters too.
const UNMISTAKABLE: usize = 4;

/// Whether what stands between two words may stand inside a name: spaces, a hyphen, a comma,
/// a dash, quotation marks, brackets, «№».
pub(super) fn joins(between: &str) -> bool {
    between.len() <= 8
        && between.chars().all(|next| {
            next.is_whitespace()
                || matches!(
                    next,
                    '-' | '‐'
                        | '‑'
                        | '–'
                        | '—'
                        | ','
                        | ':'
                        | '/'
                        | '\''
                        | '’'
                        | '«'
                        | '»'
                        | '“'
                        | '”'
                        | '"'
                        | '('
                        | ')'
                        | '№'
                )
        })
}

/// «ООН», "UN": what drafts put into names that do not have it.
pub(super) fn is_united_nations(word: &str) -> bool {
    matches!(word, "ООН" | "UN")
}

/// Whether a word begins with a capital.
pub(super) fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit())
}

/// Names that are a common word too: at the opening of a sentence nobody can tell.
const COMMON: [&str; 1] = ["Того"];

/// Whether a single word is written as a name, with a capital that no sentence asks for.
pub(super) fn stands_out(before: &str, word: &str) -> bool {
    let opens = || {
        before.trim_end_matches([' ', '«', '(']).is_empty()
            || before.trim_end().ends_with(['.', '!', '?', ':', ';', '\n'])
    };
    is_capital(word) && !(COMMON.contains(&word) && opens())
}

/// Whether enough capitals of the official name stand in the text: the first, or another one, or
/// the name is too long to be anything else.
pub(super) fn has_capitals<'t>(official: &str, surfaces: impl Iterator<Item = &'t str>) -> bool {
    let mut first = true;
    let mut names = words::spans(official).map(|span| span.of(official));
    let mut count = 0;
    for surface in surfaces {
        let name = names.next().unwrap_or_default();
        if is_capital(surface) && (first || is_capital(name)) {
            return true;
        }
        first = false;
        count += 1;
    }
    count >= UNMISTAKABLE
}

/// The span with the bracket that closes one inside it: "Iran (Islamic Republic of)".
pub(super) fn closed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let open = words.matches('(').count() > words.matches(')').count();
    let rest = &text[span.end as usize..];
    match open && rest.starts_with(')') {
        true => Span::new(span.start as usize, span.end as usize + 1),
        false => span,
    }
}
