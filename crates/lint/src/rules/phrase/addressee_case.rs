//! The case that a Russian opening asks for.
#![doc = include_str!("addressee-case.md")]

use draft::{ParagraphId, Role};
use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/addressee-case",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("addressee-case.md"), ru: include_str!("addressee-case.ru.md") },
    check,
};

/// The case behind an opening.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Accusative,
    Dative,
}

/// Openings and their cases.
const VERBS: [(&str, Case); 10] = [
    ("просит ", Case::Accusative),
    ("просим ", Case::Accusative),
    ("призывает ", Case::Accusative),
    ("призываем ", Case::Accusative),
    ("предлагает ", Case::Dative),
    ("предлагаем ", Case::Dative),
    ("рекомендует ", Case::Dative),
    ("рекомендуем ", Case::Dative),
    ("поручает ", Case::Dative),
    ("воздает должное ", Case::Dative),
];

/// Addressees in the accusative and in the dative; only those whose forms differ from each
/// other and from every other form of the word that may stand there.
const ADDRESSEES: [(&str, &str); 14] = [
    ("Генерального секретаря", "Генеральному секретарю"),
    ("Верховного комиссара", "Верховному комиссару"),
    ("Специального докладчика", "Специальному докладчику"),
    ("Председателя", "Председателю"),
    ("Секретариат", "Секретариату"),
    ("Совет Безопасности", "Совету Безопасности"),
    ("Совет по правам человека", "Совету по правам человека"),
    ("Экономический и Социальный Совет", "Экономическому и Социальному Совету"),
    ("государства-члены", "государствам-членам"),
    ("государства", "государствам"),
    ("правительства", "правительствам"),
    ("все государства", "всем государствам"),
    ("международное сообщество", "международному сообществу"),
    ("соответствующие органы", "соответствующим органам"),
];

/// «ссылаясь на» and what drafts put behind it, with the accusative.
const RECALLED: [(&str, &str); 4] = [
    ("своей резолюции", "свою резолюцию"),
    ("своих резолюциях", "свои резолюции"),
    ("своем решении", "свое решение"),
    ("своих решениях", "свои решения"),
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if !matches!(paragraph.role, Role::Preambular | Role::Operative) {
            continue;
        }
        let text = paragraph.flow.text();
        let Some((start, wrong, right)) = addressee(text).or_else(|| recalled(text)) else {
            continue;
        };
        let id = ParagraphId(index as u32);
        let span = Span::new(start, start + wrong.len());
        let message = Message::new("addressee-case").with("written", wrong).with("right", right);
        let fix = offer::text(reading, id, span, right, Applicability::Unsafe);
        sink.push(Finding::new(&RULE, reading.place(id, span), message).offering(fix));
    }
}

type Wrong = (usize, &'static str, &'static str);

fn addressee(text: &str) -> Option<Wrong> {
    let rest = text.strip_prefix("настоятельно ").unwrap_or(text);
    let (rest, case) =
        VERBS.iter().find_map(|(verb, case)| Some((rest.strip_prefix(verb)?, *case)))?;
    let rest = ["также ", "далее "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let start = text.len() - rest.len();
    ADDRESSEES.iter().find_map(|(accusative, dative)| {
        let (wrong, right) = match case {
            Case::Accusative => (*dative, *accusative),
            Case::Dative => (*accusative, *dative),
        };
        is_word(rest, wrong).then_some((start, wrong, right))
    })
}

fn recalled(text: &str) -> Option<Wrong> {
    let rest = text.strip_prefix("ссылаясь ")?;
    let rest = ["также ", "далее "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let rest = rest.strip_prefix("на ")?;
    let start = text.len() - rest.len();
    let found = RECALLED.iter().find(|(wrong, _)| is_word(rest, wrong))?;
    Some((start, found.0, found.1))
}

/// Whether `text` begins with these whole words.
fn is_word(text: &str, words: &str) -> bool {
    let after = text.strip_prefix(words);
    after.is_some_and(|after| !after.starts_with(|c: char| c.is_alphabetic() || c == '-'))
}
