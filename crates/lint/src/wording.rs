//! Wording that a table tells apart from the established one: «данной резолюции» where practice
//! has «настоящей резолюции», "program" where the Organization spells "programme".
//!
//! Each rule owns a table of phrases. All tables of a language are looked for together, by one
//! word of each phrase: which phrases a word belongs to is found out once for each word that a
//! draft uses, so that another phrase costs nothing.

use std::sync::{Arc, LazyLock};

use draft::{Draft, Paragraph, ParagraphId, Role};
use knowledge::glossary::Word;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use text::{Language, Span};

use crate::memory::Said;
use crate::rules::{phrase, typography};
use crate::{Applicability, Confidence, Finding, Message, Reading, Rule, Severity, offer, quoted};

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

/// Finds the phrases of one language by a word of each, and remembers which words it has met.
pub(crate) struct Finder {
    anchors: &'static Anchors,
    /// The anchors that each word of a [`knowledge::glossary::Finder`] begins with.
    of_word: Vec<Option<SmallVec<[u16; 2]>>>,
}

/// The word of each phrase that it is looked for by: the longest one, as few texts have it.
struct Anchors {
    all: Vec<Anchor>,
    /// Places in `all`, by the first letter of the anchor in small letters.
    by_letter: FxHashMap<char, Vec<u16>>,
}

/// A run of letters in a phrase.
struct Anchor {
    topic: Topic,
    phrase: &'static Phrase,
    /// The letters; a longer word may begin with them.
    letters: &'static str,
    /// Words of the phrase before the one it stands in.
    before: usize,
    /// Bytes of its word before it: «co-» of "co-operat".
    within: usize,
}

impl Anchors {
    fn new(language: Language) -> Self {
        let english = language == Language::English;
        let phrases =
            TABLES.iter().flat_map(|(topic, table)| table.iter().map(|phrase| (*topic, phrase)));
        let ours = phrases.filter(|(_, phrase)| phrase.words.is_ascii() == english);
        let all: Vec<Anchor> =
            ours.filter_map(|(topic, phrase)| Anchor::of(topic, phrase)).collect();
        let mut by_letter: FxHashMap<char, Vec<u16>> = FxHashMap::default();
        for (index, anchor) in all.iter().enumerate() {
            if let Some(letter) = anchor.letters.chars().next().and_then(small) {
                by_letter.entry(letter).or_default().push(index as u16);
            }
        }
        Self { all, by_letter }
    }

    /// The anchors that `word` begins with, whatever the size of its first letter.
    fn of(&self, word: &str) -> SmallVec<[u16; 2]> {
        let first = word.chars().next().and_then(small);
        let near = first.and_then(|letter| self.by_letter.get(&letter));
        let fits = |index: &&u16| {
            let letters = self.all[usize::from(**index)].letters;
            word.get(..letters.len()).is_some_and(|begin| same_but_capital(begin, letters))
        };
        near.into_iter().flatten().filter(fits).copied().collect()
    }
}

impl Anchor {
    fn of(topic: Topic, phrase: &'static Phrase) -> Option<Self> {
        let runs = phrase.words.split(' ').enumerate().flat_map(|(before, word)| {
            let spans = knowledge::glossary::words::spans(word);
            spans.map(move |span| (before, span.start as usize, span.of(word)))
        });
        let (before, within, letters) = runs.max_by_key(|(_, _, letters)| letters.len())?;
        Some(Self { topic, phrase, letters, before, within })
    }
}

fn small(letter: char) -> Option<char> {
    letter.to_lowercase().next()
}

impl Finder {
    /// A finder of the phrases of a language, that has met no word yet; `None` where no rule has
    /// phrases of it.
    pub(crate) fn of(language: Language) -> Option<Self> {
        static RUSSIAN: LazyLock<Anchors> = LazyLock::new(|| Anchors::new(Language::Russian));
        static ENGLISH: LazyLock<Anchors> = LazyLock::new(|| Anchors::new(Language::English));
        let anchors = match language {
            Language::Russian => &*RUSSIAN,
            Language::English => &*ENGLISH,
            _ => return None,
        };
        Some(Self { anchors, of_word: Vec::new() })
    }

    /// Every phrase of a text, quotations left out, in order. `words` are those of the text, as
    /// one glossary's finder numbers them from text to text.
    pub(crate) fn find(
        &mut self,
        text: &str,
        words: &[Word],
        mut meet: impl FnMut(Topic, &'static Phrase, Span),
    ) {
        let mut quotations: Option<Vec<Span>> = None;
        for word in words {
            let index = word.id.index();
            if index >= self.of_word.len() {
                self.of_word.resize(index + 1, None);
            }
            let anchors =
                self.of_word[index].get_or_insert_with(|| self.anchors.of(word.span.of(text)));
            for anchor in anchors {
                let anchor = &self.anchors.all[usize::from(*anchor)];
                let Some(span) = anchor.phrase_around(text, word.span.start as usize) else {
                    continue;
                };
                let quotations = quotations.get_or_insert_with(|| quoted::quotations(text));
                if !quoted::hold(quotations, span.start) {
                    meet(anchor.topic, anchor.phrase, span);
                }
            }
        }
    }
}

impl Anchor {
    /// The phrase, when its anchor stands at byte `at`.
    fn phrase_around(&self, text: &str, at: usize) -> Option<Span> {
        let word = at.checked_sub(self.within)?;
        let start = words_back(text, word, self.before)?;
        Some(Span::new(start, end_of(self.phrase.words, text, start)?))
    }
}

/// Where the word `count` words before the one at `at` begins; `None` when `at` is inside a word.
fn words_back(text: &str, at: usize, count: usize) -> Option<usize> {
    let is_letter = |character: &char| character.is_alphanumeric();
    if text.get(..at)?.chars().next_back().is_some_and(|before| is_letter(&before)) {
        return None;
    }
    let mut start = at;
    for _ in 0..count {
        let before = text[..start].trim_end();
        start = before.len()
            - before
                .chars()
                .rev()
                .take_while(|c| !c.is_whitespace())
                .map(char::len_utf8)
                .sum::<usize>();
    }
    Some(start)
}

/// Where `phrase` ends when it stands at byte `start` of `text`.
fn end_of(phrase: &str, text: &str, start: usize) -> Option<usize> {
    let mut end = start;
    for (index, word) in phrase.split(' ').enumerate() {
        if index > 0 {
            let rest = &text[end..];
            let spaces = rest.len() - rest.trim_start().len();
            if spaces == 0 {
                return None;
            }
            end += spaces;
        }
        let stem = word.trim_end_matches('*');
        let rest = &text[end..];
        let written = rest.get(..stem.len())?;
        let fits = match index {
            0 => same_but_capital(written, stem),
            _ => written == stem,
        };
        if !fits {
            return None;
        }
        end += stem.len();
        if stem.len() < word.len() {
            end += text[end..]
                .chars()
                .take_while(|c| c.is_alphabetic())
                .map(char::len_utf8)
                .sum::<usize>();
        }
        // A mark that belongs to the phrase may touch the next word; a word may not go on.
        if stem.ends_with(char::is_alphanumeric) && text[end..].starts_with(char::is_alphanumeric) {
            return None;
        }
    }
    Some(end)
}

fn same_but_capital(written: &str, stem: &str) -> bool {
    if written == stem {
        return true;
    }
    let (mut written, mut stem) = (written.chars(), stem.chars());
    let first = match (written.next(), stem.next()) {
        (Some(written), Some(stem)) => written.to_lowercase().eq(stem.to_lowercase()),
        (written, stem) => written == stem,
    };
    first && written.as_str() == stem.as_str()
}

#[cfg(test)]
mod tests {
    use draft::Options;

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
