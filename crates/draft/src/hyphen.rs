//! A hyphen at the end of a line: does the word go on without it, or is it the word's own?
//!
//! «проведен-/ного» is one word, «женщин-/мигрантов» two. What decides, in this order: the
//! letters around the hyphen («Буркина-/Фасо», «ВИЧ-/рисков»), the same compound elsewhere
//! in the text, then the few ways in which a language builds compounds.

use std::cell::OnceCell;
use std::collections::HashSet;

use text::{Language, Span};

use crate::characters::{after, before, is_letter, is_lower, is_upper};
use crate::language::hyphens;

/// A hyphen that ends a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct LineHyphen {
    /// Its bytes.
    pub(crate) width: u32,
    /// Whether it belongs to the word.
    pub(crate) kept: bool,
}

/// Reads the hyphens at line ends of one text.
#[derive(Debug)]
pub(crate) struct Hyphens<'t> {
    source: &'t str,
    language: Language,
    /// Collected when the first doubtful hyphen is met.
    compounds: OnceCell<Compounds<'t>>,
}

/// The hyphenated words that the text shows in one piece.
#[derive(Debug, Default)]
struct Compounds<'t> {
    whole: HashSet<&'t str>,
    /// What stands after a hyphen.
    second: HashSet<&'t str>,
}

impl<'t> Hyphens<'t> {
    /// For `source`, in `language`.
    pub(crate) fn new(source: &'t str, language: Language) -> Self {
        Self { source, language, compounds: OnceCell::new() }
    }

    /// The hyphen at the end of `last`, when the word goes on in `next`.
    pub(crate) fn at_line_end(&self, last: Span, next: Span) -> Option<LineHyphen> {
        let end = last.end as usize;
        let hyphen = before(self.source, end)
            .filter(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{ad}'))?;
        let width = hyphen.len_utf8() as u32;
        let left = before(self.source, end - width as usize)
            .filter(|c| is_letter(*c) || c.is_ascii_digit())?;
        let right = after(self.source, next.start as usize)
            .filter(|c| is_letter(*c) || c.is_ascii_digit())?;
        let kept = match hyphen {
            '\u{ad}' => false,
            '\u{2011}' => true,
            _ if !is_letter(left) || !is_letter(right) => true,
            // A title in capitals is broken like any other word.
            _ if is_upper(right) => !is_upper(left) || self.left(last, width).chars().count() == 1,
            _ if is_upper(left) => true,
            _ => self.is_compound(self.left(last, width), self.right(next)),
        };
        Some(LineHyphen { width, kept })
    }

    /// The part of the word before the hyphen, from the hyphen before it on.
    fn left(&self, last: Span, width: u32) -> &'t str {
        let text = Span { end: last.end - width, ..last }.of(self.source);
        let start = text.char_indices().rev().take_while(|(_, c)| is_letter(*c)).last();
        start.map_or("", |(start, _)| &text[start..])
    }

    /// The part of the word after the line break, up to the next hyphen.
    fn right(&self, next: Span) -> &'t str {
        let text = next.of(self.source);
        let end = text.find(|c: char| !is_letter(c)).unwrap_or(text.len());
        &text[..end]
    }

    fn is_compound(&self, left: &str, right: &str) -> bool {
        let compounds = self.compounds.get_or_init(|| Compounds::of(self.source));
        if compounds.has(left, right) {
            return true;
        }
        let long = left.chars().count() >= 4 && right.chars().count() >= 4;
        if long && compounds.second.contains(right) {
            return true;
        }
        match self.language {
            Language::Russian => hyphens::russian(left, right),
            Language::English => hyphens::english(left, right),
            Language::French => matches!(left, "vice" | "ci" | "non" | "peut") || right == "même",
            Language::Spanish | Language::Arabic | Language::Chinese => false,
        }
    }
}

impl<'t> Compounds<'t> {
    /// Every word of `source` with a hyphen between small letters.
    fn of(source: &'t str) -> Self {
        let mut compounds = Self::default();
        for at in memchr::memchr_iter(b'-', source.as_bytes()) {
            let joins = before(source, at).is_some_and(is_letter)
                && after(source, at + 1).is_some_and(is_lower);
            if joins {
                let left = crate::characters::word_before(source, at);
                let right = crate::characters::word_at(source, at + 1);
                compounds.whole.insert(&source[at - left.len()..at + 1 + right.len()]);
                compounds.second.insert(right);
            }
        }
        compounds
    }

    fn has(&self, left: &str, right: &str) -> bool {
        !self.whole.is_empty() && self.whole.contains(format!("{left}-{right}").as_str())
    }
}

/// Whether `word` ends with one of `endings`.
pub(crate) fn ends_with_one_of(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The word that `left`, a line break and `right` make, with `text` elsewhere in the draft.
    fn word(text: &str, left: &str, right: &str, language: Language) -> String {
        let source = format!("{text} {left}\n{right}");
        let start = text.len() + 1;
        let last = Span::new(start, start + left.len());
        let next = Span::new(start + left.len() + 1, source.len());
        let hyphens = Hyphens::new(&source, language);
        match hyphens.at_line_end(last, next) {
            Some(LineHyphen { kept: false, width }) => {
                format!("{}{right}", &left[..left.len() - width as usize])
            }
            Some(_) => format!("{left}{right}"),
            None => format!("{left} {right}"),
        }
    }

    #[test]
    fn russian_words_are_joined_or_kept() {
        for whole in [
            "проведен-/ного",
            "мини-/стров",
            "по-/требностей",
            "экс-/плуатации",
            "высоко-/квалифицированных",
            "мес-/то",
            "эми-/грантов",
            "со-/участников",
            "трудящих-/ся-мигрантов",
            "не-/обходимо",
            "между-/народных",
            "осново-/полагающий",
            "рас-/членение",
            "региональ-/но",
            "РЕЗО-/ЛЮЦИЯ",
            "им-/мигрантов",
        ] {
            let (left, right) = whole.split_once('/').unwrap();
            let joined = format!("{}{right}", left.trim_end_matches('-'));
            assert_eq!(word("", left, right, Language::Russian), joined);
        }
        for whole in [
            "женщины-/мигранты",
            "государства-/члены",
            "социально-/экономического",
            "Информационно-/пропагандистские",
            "ВИЧ-/рисков",
            "Буркина-/Фасо",
            "по-/прежнему",
            "трудящихся-/женщин",
            "кого-/либо",
            "во-/первых",
            "S-/21/2",
            "из-/за",
            "вице-/президента",
        ] {
            let (left, right) = whole.split_once('/').unwrap();
            assert_eq!(word("", left, right, Language::Russian), format!("{left}{right}"));
        }
    }

    // What the text itself shows in one piece is better evidence than any rule.
    #[test]
    fn a_compound_shown_elsewhere_is_kept() {
        assert_eq!(word("о ноу-хау и", "ноу-", "хау", Language::Russian), "ноу-хау");
        assert_eq!(word("", "ноу-", "хау", Language::Russian), "ноухау");
    }

    #[test]
    fn english_words_are_joined_or_kept() {
        assert_eq!(word("", "develop-", "ment", Language::English), "development");
        assert_eq!(word("", "Secretary-", "General", Language::English), "Secretary-General");
        assert_eq!(word("", "high-", "level", Language::English), "high-level");
        assert_eq!(word("", "gender-", "based", Language::English), "gender-based");
    }
}
