//! Wording that a table tells apart from the established one: «данной резолюции» where practice
//! has «настоящей резолюции», "program" where the Organization spells "programme".
//!
//! Each rule owns a table of phrases. All tables of a language are looked for together, by one
//! word of each phrase: which phrases a word belongs to is found out once for each word that a
//! draft uses, so that another phrase costs nothing.

mod finder;

use std::sync::Arc;

use draft::{Draft, Paragraph, ParagraphId, Role};
use text::Span;

use crate::memory::Said;
use crate::rules::{phrase, typography};
use crate::{Applicability, Confidence, Finding, Message, Reading, Rule, Severity, offer};

pub(crate) use finder::Finder;

/// A phrase to look for. Its language is told by its letters: Latin is English.
#[derive(Debug)]
pub(crate) struct Phrase {
    /// Its words, parted by spaces, in small letters: `данной резолюци*`. A word may end in `*`,
    /// which stands for any letters. The first word may be met with a capital; a capital in
    /// another word makes a name, which is no match.
    pub(crate) words: &'static str,
    /// What practice has instead; each `*` takes what the same `*` of `words` stood for.
    pub(crate) offer: &'static str,
}

/// The rule that a phrase belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Topic {
    AdoptsAdopted,
    CallsOn,
    DecidesForStates,
    Demands,
    DoubledIncluding,
    Entitled,
    GenderedOffice,
    MigrationTerm,
    MisspeltResolution,
    NearMiss,
    NonstandardOpener,
    NotesReport,
    Percent,
    PresentResolution,
    ReportOn,
    RequestAddressee,
    SoThat,
    Spelling,
    StrayPronoun,
}

const TABLES: &[(Topic, &[Phrase])] = &[
    (Topic::AdoptsAdopted, phrase::adopts_adopted::PHRASES),
    (Topic::CallsOn, phrase::calls_on::PHRASES),
    (Topic::DecidesForStates, phrase::decides_for_states::PHRASES),
    (Topic::Demands, phrase::demands::PHRASES),
    (Topic::DoubledIncluding, phrase::doubled_including::PHRASES),
    (Topic::Entitled, phrase::entitled::PHRASES),
    (Topic::GenderedOffice, phrase::gendered_office::PHRASES),
    (Topic::MigrationTerm, phrase::migration_term::PHRASES),
    (Topic::MisspeltResolution, phrase::misspelt_resolution::PHRASES),
    (Topic::NearMiss, phrase::near_miss::PHRASES),
    (Topic::NonstandardOpener, phrase::nonstandard_opener::PHRASES),
    (Topic::NotesReport, phrase::notes_report::PHRASES),
    (Topic::Percent, typography::percent_sign::PHRASES),
    (Topic::PresentResolution, phrase::present_resolution::PHRASES),
    (Topic::ReportOn, phrase::report_on::PHRASES),
    (Topic::RequestAddressee, phrase::request_addressee::PHRASES),
    (Topic::SoThat, phrase::so_that::PHRASES),
    (Topic::Spelling, phrase::spelling::PHRASES),
    (Topic::StrayPronoun, phrase::stray_pronoun::PHRASES),
];

/// A phrase that a draft has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub(crate) topic: Topic,
    pub(crate) phrase: &'static Phrase,
    pub(crate) paragraph: ParagraphId,
    /// Where it stands, in the running text of the paragraph.
    pub(crate) span: Span,
}

/// The phrases of the draft's running text, sorted by rule and then in order of the text.
pub(crate) fn of_prose(draft: &Draft<'_>, said: &[Arc<Said>]) -> Vec<Hit> {
    let paragraphs = draft.paragraphs().zip(said);
    let prose = paragraphs.filter(|((_, paragraph), _)| is_prose(paragraph));
    let mut hits: Vec<Hit> = prose
        .flat_map(|((paragraph, _), said)| {
            let hit = move |(topic, phrase, span)| Hit { topic, phrase, paragraph, span };
            said.phrases.iter().copied().map(hit)
        })
        .collect();
    hits.sort_by_key(|hit| (hit.topic, hit.paragraph, hit.span));
    hits
}

/// Whether a paragraph is the drafter's running text: no heading, note, masthead or closing.
pub(crate) fn is_prose(paragraph: &Paragraph<'_>) -> bool {
    matches!(
        paragraph.role,
        Role::DeclarationOpening
            | Role::Preambular
            | Role::Operative
            | Role::Subparagraph(_)
            | Role::Body
    )
}

impl Hit {
    /// What `rule` says of the phrase, and the fix that writes what practice has. `message` is
    /// told both, as `$written` and `$offer`. In an old text it is a hint only.
    pub(crate) fn finding(
        &self,
        reading: &Reading<'_>,
        rule: &'static Rule,
        message: &'static str,
        applicability: Applicability,
    ) -> Finding {
        let offered = self.offer(reading).unwrap_or_default();
        let place = reading.place(self.paragraph, self.span);
        let said = Message::new(message)
            .with("written", self.words(reading))
            .with("offer", offered.as_str());
        let fix = offer::text(reading, self.paragraph, self.span, &offered, applicability);
        let finding = Finding::new(rule, place, said).offering(fix);
        match reading.sitting.old {
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        }
    }

    /// The words as they stand.
    pub(crate) fn words<'r>(&self, reading: &Reading<'r>) -> &'r str {
        reading.text(self.paragraph).get(self.span.range()).unwrap_or_default()
    }

    /// Whether it opens a preambular or operative paragraph, «настоятельно» or "Also" apart.
    pub(crate) fn opens_paragraph(&self, reading: &Reading<'_>) -> bool {
        let paragraph = reading.draft.paragraphs.get(self.paragraph.0 as usize);
        let part =
            paragraph.is_some_and(|it| matches!(it.role, Role::Preambular | Role::Operative));
        let before = reading.text(self.paragraph)[..self.span.start as usize].trim_end();
        part && matches!(before, "" | "Also" | "Further" | "настоятельно")
    }

    /// What practice has in place of the words, in the same forms and with the same capital.
    pub(crate) fn offer(&self, reading: &Reading<'_>) -> Option<String> {
        let written = self.words(reading);
        let mut endings = endings(self.phrase.words, written).into_iter();
        let mut offered = String::new();
        for piece in self.phrase.offer.split_inclusive('*') {
            match piece.strip_suffix('*') {
                Some(stem) => {
                    offered += stem;
                    offered += endings.next()?;
                }
                None => offered += piece,
            }
        }
        Some(with_capital_of(written, offered))
    }
}

/// What each `*` of a phrase stands for in `written`.
fn endings<'w>(phrase: &str, written: &'w str) -> Vec<&'w str> {
    let words = phrase.split(' ').zip(written.split_whitespace());
    words
        .filter_map(|(word, written)| Some((word.strip_suffix('*')?, written)))
        .map(|(stem, written)| written.get(stem.len()..).unwrap_or_default())
        .collect()
}

/// The last bytes of a text, `count` of them or a few more: enough to read what a word stands in.
pub(crate) fn tail(text: &str, count: usize) -> &str {
    let mut start = text.len().saturating_sub(count);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    &text[start..]
}

/// `words` with a capital where `written` has one.
pub(crate) fn with_capital_of(written: &str, words: String) -> String {
    let capital = written.chars().next().is_some_and(char::is_uppercase);
    let mut characters = words.chars();
    match characters.next() {
        Some(first) if capital => first.to_uppercase().chain(characters).collect(),
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use draft::Options;
    use text::Language;

    use super::*;
    use crate::Memory;

    #[track_caller]
    fn check(language: Language, text: &str, expected: &[&str]) {
        let options = Options { language: Some(language), markdown: false };
        let draft = draft::parse(text, &options);
        let said = Memory::default().read(&draft, None, builtin::knowledge());
        let found: Vec<String> = of_prose(&draft, &said)
            .iter()
            .map(|hit| {
                hit.span.of(draft.paragraphs[hit.paragraph.0 as usize].flow.text()).to_owned()
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    // The words may stand on two lines; a capital opens a sentence.
    #[test]
    fn phrases_are_found_across_lines() {
        check(Language::Russian, "выполнение данной\nрезолюции", &["данной резолюции"]);
        check(Language::English, "Emphasising the need", &["Emphasising"]);
    }

    // A quotation is not the drafter's; a part of a word is another word.
    #[test]
    fn quotations_and_parts_of_words_are_left_alone() {
        check(Language::Russian, "пункт «Ход выполнения данной резолюции» повестки дня", &[]);
        check(Language::English, "disorganised and paradoxical", &[]);
    }

    #[test]
    fn an_ending_is_carried_over() {
        assert_eq!(endings("тайн* провоз* мигрантов", "тайного провоза мигрантов"), ["ого", "а"]);
    }
}
