//! A clause is nearly an established one.
#![doc = include_str!("near-miss.md")]

use knowledge::glossary::words::Stems;
use knowledge::phrases::Source;
use knowledge::phrases::near::{ESTABLISHED, NearEdit, NearMiss};
use knowledge::phrases::words::Words;
use text::{Language, Span};

use crate::wording::{Phrase, Topic};
use crate::{
    Applicability, Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Rule, Severity,
    Sink, Statement, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/near-miss",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("near-miss.md"), ru: include_str!("near-miss.ru.md") },
    check,
};

/// Turns inside clauses, and the established ones.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "in accordance to", offer: "in accordance with" },
    Phrase { words: "in conformity to", offer: "in conformity with" },
    Phrase { words: "with regards to", offer: "with regard to" },
    Phrase { words: "at its next regular sessions", offer: "at its next regular session" },
    Phrase { words: "в соответствие с", offer: "в соответствии с" },
    Phrase {
        words: "во исполнении резолюции", offer: "во исполнение резолюции"
    },
    Phrase {
        words: "в исполнение резолюции", offer: "во исполнение резолюции"
    },
    Phrase {
        words: "довести настоящую резолюцию до сведений",
        offer: "довести настоящую резолюцию до сведения",
    },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::NearMiss) {
        let before = &reading.text(hit.paragraph)[..hit.span.start as usize];
        if !brought(before) {
            sink.push(hit.finding(reading, &RULE, "near-miss", Applicability::Unsafe));
        }
    }
    let language = reading.draft.language;
    if !matches!(language, Language::Russian | Language::English) || reading.sitting.old {
        return;
    }
    let stems = Stems::default();
    for statement in reading.statements.iter().filter(|statement| !statement.first_person) {
        let text = reading.text(statement.paragraph);
        let misses = reading.knowledge.near_phrases(text, language, statement.part);
        let miss = misses.iter().find(|miss| is_slip(miss, text, language, &stems));
        if let Some(finding) = miss.and_then(|miss| finding(miss, text, statement, reading)) {
            sink.push(finding);
        }
    }
}

/// «привести в соответствие с»: brought into it, not being in it.
fn brought(before: &str) -> bool {
    let mut last = before.split_whitespace().rev().take(5);
    last.any(|word| BRINGING.iter().any(|stem| word.starts_with(stem)))
}

/// The beginnings of the words that bring into accordance.
const BRINGING: &[&str] =
    &["приве", "приво", "прийт", "прихо", "приш", "Приве", "Приво", "постав", "входи", "войти"];

/// Whether the words differ as a slip differs: a small word too much, missing or put for another,
/// a letter or two, an ending behind a preposition. Another matter is another matter.
fn is_slip(miss: &NearMiss<'_>, text: &str, language: Language, stems: &Stems) -> bool {
    let enough = miss.before >= 2 && miss.after >= 2;
    let rare = miss.own_documents == 0 || miss.own_documents * 20 < miss.phrase.documents();
    let small = |word: &str| is_small(word, language);
    enough
        && rare
        && match &miss.edit {
            NearEdit::Instead { span, right } => {
                let written = span.of(text);
                (small(written) && small(right))
                    || misspelt(written, right)
                    || (behind_preposition(text, *span)
                        && !right.starts_with('{')
                        && stems.hash(written) == stems.hash(right))
            }
            // “Recalling also resolution …” need not be “its resolution”.
            NearEdit::Missing { right, .. } => small(right) && !is_possessive(right),
            NearEdit::TooMuch { span } => small(span.of(text)) && !is_possessive(span.of(text)),
            NearEdit::Swapped { first, second } => {
                !is_adverb(first.of(text)) && !is_adverb(second.of(text))
            }
        }
}

/// A letter or two differ in a long word, before its ending.
fn misspelt(written: &str, right: &str) -> bool {
    let letters = right.chars().count();
    let ends_alike = written.chars().next_back() == right.chars().next_back();
    letters >= 7
        && ends_alike
        && written != right
        && !written.contains(|c: char| c.is_ascii_digit())
        && strsim::damerau_levenshtein(written, right) <= 1 + usize::from(letters >= 10)
}

fn behind_preposition(text: &str, span: Span) -> bool {
    let before = text[..span.start as usize].trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    PREPOSITIONS.contains(&word)
}

const PREPOSITIONS: &[&str] = &["в", "во", "к", "ко", "с", "со", "по", "о", "об"];

fn is_small(word: &str, language: Language) -> bool {
    match language {
        Language::Russian => RUSSIAN.contains(&word),
        _ => ENGLISH.contains(&word),
    }
}

fn is_possessive(word: &str) -> bool {
    ["its", "свой", "своей", "своих", "ее", "его", "их"].contains(&word)
}

fn is_adverb(word: &str) -> bool {
    ["также", "далее", "also", "further"].contains(&word)
}

/// Words that carry no matter of their own.
const RUSSIAN: &[&str] = &[
    "в",
    "во",
    "к",
    "ко",
    "с",
    "со",
    "по",
    "о",
    "об",
    "на",
    "от",
    "для",
    "из",
    "за",
    "до",
    "при",
    "свой",
    "своей",
    "своих",
    "ее",
    "его",
    "их",
];
const ENGLISH: &[&str] = &[
    "a", "an", "the", "of", "on", "in", "at", "to", "for", "with", "by", "from", "its", "upon",
    "into",
];

fn finding(
    miss: &NearMiss<'_>,
    text: &str,
    statement: &Statement<'_>,
    reading: &Reading<'_>,
) -> Option<Finding> {
    let (span, right) = match &miss.edit {
        NearEdit::Instead { span, right } => (*span, right.clone()),
        NearEdit::Missing { before, right } => (*before, format!("{right} {}", before.of(text))),
        NearEdit::TooMuch { span } => {
            let next = Words::new(text, span.end as usize).next()?.span;
            (span.join(next), next.of(text).to_owned())
        }
        NearEdit::Swapped { first, second } => {
            (first.join(*second), format!("{} {}", second.of(text), first.of(text)))
        }
    };
    let established = around(miss);
    let message =
        Message::new("near-miss").with("written", span.of(text)).with("offer", right.as_str());
    let fix = offer::text(reading, statement.paragraph, span, &right, Applicability::Unsafe);
    let place = reading.place(statement.paragraph, span);
    let finding =
        Finding::new(&RULE, place, message).because(evidence(miss, &established)).offering(fix);
    let counted = miss.phrase.documents() >= ESTABLISHED
        && miss.own_documents == 0
        && miss.before + miss.after >= 7;
    Some(match counted {
        true => finding.weighed(Severity::Warning, Confidence::Medium),
        false => finding,
    })
}

/// The established words around the place.
fn around(miss: &NearMiss<'_>) -> String {
    const AROUND: usize = 4;
    let text = miss.phrase.text();
    let words: Vec<Span> = Words::new(text, 0).map(|word| word.span).collect();
    let first = miss.before.saturating_sub(AROUND);
    let last = (miss.before + AROUND).min(words.len().saturating_sub(1));
    let range = words.get(first).zip(words.get(last)).map(|(first, last)| first.join(*last));
    range.map_or(text, |range| range.of(text)).to_owned()
}

/// How often the established words are met, and two places.
fn evidence(miss: &NearMiss<'_>, established: &str) -> Vec<Evidence> {
    let documents = miss.phrase.documents();
    let said = match (documents, miss.phrase.source()) {
        (0, Source::Formula) => Message::new("near-miss-formula").with("words", established),
        _ => Message::new("near-miss-documents")
            .with("words", established)
            .with("documents", documents),
    };
    let mut all = vec![Evidence::elsewhere(None, said)];
    all.extend(miss.phrase.places().take(2).map(|place| {
        let words = Message::new("evidence-quotation").with("words", established);
        let mut evidence = Evidence::elsewhere(place.symbol.to_owned(), words);
        evidence.paragraph = Some(place.paragraph.replace('\n', " "));
        evidence
    }));
    all
}
