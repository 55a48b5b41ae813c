//! Quotation marks in pairs: which opens, which closes, and how deep a quotation stands in
//! another.

use text::Span;

/// A quotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Quotation {
    /// The mark that opens it.
    pub(crate) open: Span,
    /// The mark that closes it.
    pub(crate) close: Span,
    /// In how many other quotations it stands.
    pub(crate) depth: usize,
}

impl Quotation {
    /// What stands between the marks.
    pub(crate) fn words(self, text: &str) -> &str {
        text.get(self.open.end as usize..self.close.start as usize).unwrap_or_default()
    }
}

/// The quotations of a paragraph in order of their closing marks; `None` where a mark has no
/// partner or cannot be read: nothing is said of such a paragraph.
pub(crate) fn read(text: &str) -> Option<Vec<Quotation>> {
    let mut open: Vec<(char, Span)> = Vec::new();
    let mut found = Vec::new();
    for (at, mark) in marks(text) {
        let span = Span::new(at, at + mark.len_utf8());
        let closes = match mark {
            '«' | '„' => false,
            '»' | '”' => true,
            '“' => open.last().is_some_and(|(opening, _)| *opening == '„'),
            _ => straight_closes(text, span)?,
        };
        if !closes {
            open.push((mark, span));
            continue;
        }
        let (opening, start) = open.pop()?;
        if !partners(opening, mark) {
            return None;
        }
        found.push(Quotation { open: start, close: span, depth: open.len() });
    }
    open.is_empty().then_some(found)
}

/// Whether a mark may close what another opened.
fn partners(open: char, close: char) -> bool {
    matches!((open, close), ('«', '»') | ('„', '“' | '”') | ('“', '”') | ('"', '"'))
}

/// The quotation marks of `text` with their places.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    // Their first bytes are rare in Russian and in English, so letters are passed over quickly.
    memchr::memchr3_iter(b'"', 0xC2, 0xE2, text.as_bytes()).filter_map(|at| {
        let mark = text[at..].chars().next()?;
        matches!(mark, '"' | '«' | '»' | '„' | '“' | '”').then_some((at, mark))
    })
}

/// Whether a straight mark closes, by what stands on its two sides; `None` when that is no help.
fn straight_closes(text: &str, span: Span) -> Option<bool> {
    let before = text[..span.start as usize].chars().next_back();
    let after = text[span.end as usize..].chars().next();
    let outer = |c: Option<char>| {
        c.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '«' | '„' | '“'))
    };
    let inner = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    let ends = |c: Option<char>| {
        c.is_none_or(|c| {
            c.is_whitespace()
                || matches!(
                    c,
                    ',' | '.' | ';' | ':' | ')' | ']' | '!' | '?' | '—' | '»' | '”' | '“'
                )
        })
    };
    if outer(before) && (inner(after) || after.is_some_and(|c| matches!(c, '«' | '„' | '“'))) {
        return Some(false);
    }
    (ends(after) && before.is_some_and(|c| !c.is_whitespace())).then_some(true)
}

#[cfg(test)]
mod tests {
    fn read(text: &str) -> Option<Vec<(usize, &str)>> {
        let quotations = super::read(text)?;
        Some(quotations.into_iter().map(|found| (found.depth, found.words(text))).collect())
    }

    // Marks of every kind, one quotation inside another.
    #[test]
    fn quotations_stand_in_pairs() {
        assert_eq!(
            read("документ «Доклад „О мире“» и \"Повестка дня\"."),
            Some(vec![(1, "О мире"), (0, "Доклад „О мире“"), (0, "Повестка дня")])
        );
        assert_eq!(read("(\"Комиссия\"), “Peace”"), Some(vec![(0, "Комиссия"), (0, "Peace")]));
    }

    // A quotation may begin in one paragraph and end in another.
    #[test]
    fn a_mark_without_a_partner_says_nothing() {
        assert_eq!(read("документ «Повестка дня"), None);
        assert_eq!(read("труба 5\" x 7\""), None);
    }
}
