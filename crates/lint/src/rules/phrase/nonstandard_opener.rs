//! A paragraph opens with an established phrase.
#![doc = include_str!("nonstandard-opener.md")]

use draft::{Kind, Organ};

use crate::wording::{Hit, Phrase, Topic};
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/nonstandard-opener",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("nonstandard-opener.md"),
        ru: include_str!("nonstandard-opener.ru.md"),
    },
    check,
};

/// What drafts open with, and the established phrase. `~` is the ending of a participle that
/// agrees with the body that speaks: «будучи обеспокоена», «обеспокоен», «обеспокоены».
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "asks", offer: "requests" },
    Phrase { words: "praises", offer: "commends" },
    Phrase { words: "greets", offer: "welcomes" },
    Phrase { words: "thinks", offer: "considers" },
    Phrase { words: "remembers", offer: "recalls" },
    Phrase { words: "backs", offer: "supports" },
    Phrase { words: "takes notice of", offer: "takes note of" },
    Phrase { words: "take note of", offer: "takes note of" },
    Phrase { words: "reiterates its appeal for", offer: "reiterates its call for" },
    Phrase { words: "requests for", offer: "requests" },
    Phrase { words: "greeting", offer: "welcoming" },
    Phrase { words: "repeats its request", offer: "reiterates its request" },
    Phrase { words: "draws attention of", offer: "draws the attention of" },
    Phrase { words: "comes to conclusion", offer: "concludes" },
    Phrase { words: "acting in accordance to", offer: "acting in accordance with" },
    Phrase { words: "re-affirms", offer: "reaffirms" },
    Phrase { words: "remembering", offer: "recalling" },
    Phrase { words: "taking notice of", offer: "taking note of" },
    Phrase { words: "taking in account", offer: "taking into account" },
    Phrase { words: "worried", offer: "concerned" },
    Phrase { words: "thinking", offer: "believing" },
    Phrase { words: "wanting", offer: "desiring" },
    Phrase { words: "re-affirming", offer: "reaffirming" },
    Phrase { words: "mindful about", offer: "mindful of" },
    Phrase { words: "aware about", offer: "aware of" },
    Phrase { words: "решает", offer: "постановляет" },
    Phrase {
        words: "принимает во внимание доклад", offer: "принимает к сведению доклад"
    },
    Phrase {
        words: "принимает во внимание доклады", offer: "принимает к сведению доклады"
    },
    Phrase {
        words: "берет на заметку", offer: "принимает к сведению"
    },
    Phrase {
        words: "принимает в сведение", offer: "принимает к сведению"
    },
    Phrase {
        words: "с удовольствием отмечает", offer: "с удовлетворением отмечает"
    },
    Phrase {
        words: "с удовольствием отмечая", offer: "с удовлетворением отмечая"
    },
    Phrase { words: "отдает себе отчет", offer: "сознает" },
    Phrase {
        words: "переподтверждает", offer: "вновь подтверждает"
    },
    Phrase {
        words: "переподтверждаем", offer: "вновь подтверждаем"
    },
    Phrase { words: "акцентирует", offer: "особо отмечает" },
    Phrase {
        words: "сильно осуждает", offer: "решительно осуждает"
    },
    Phrase {
        words: "сильно осуждаем", offer: "решительно осуждаем"
    },
    Phrase {
        words: "напоминая свою резолюцию", offer: "ссылаясь на свою резолюцию"
    },
    Phrase {
        words: "напоминая свои резолюции", offer: "ссылаясь на свои резолюции"
    },
    Phrase {
        words: "вспоминая свою резолюцию", offer: "ссылаясь на свою резолюцию"
    },
    Phrase {
        words: "вспоминая свои резолюции", offer: "ссылаясь на свои резолюции"
    },
    Phrase { words: "отдавая себе отчет", offer: "сознавая" },
    Phrase { words: "держа в уме", offer: "принимая во внимание" },
    Phrase {
        words: "беря во внимание", offer: "принимая во внимание"
    },
    Phrase { words: "беря на заметку", offer: "принимая к сведению" },
    Phrase {
        words: "принимая в сведение", offer: "принимая к сведению"
    },
    Phrase { words: "переподтверждая", offer: "вновь подтверждая" },
    Phrase { words: "услышав", offer: "заслушав" },
    Phrase { words: "думая, что", offer: "полагая, что" },
    Phrase { words: "акцентируя", offer: "подчеркивая" },
    Phrase { words: "заостряя внимание на", offer: "подчеркивая" },
    Phrase { words: "сильно осуждая", offer: "решительно осуждая" },
    Phrase {
        words: "сильно обеспокоена", offer: "будучи глубоко обеспокоен~"
    },
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let opening: Vec<&Hit> = reading
        .phrases(Topic::NonstandardOpener)
        .filter(|hit| hit.opens_paragraph(reading))
        .collect();
    // «напоминая свою резолюцию» is more than «напоминая».
    let longest = opening
        .chunk_by(|a, b| a.paragraph == b.paragraph)
        .filter_map(|hits| hits.iter().max_by_key(|hit| hit.span.end));
    for hit in longest {
        let Some(right) = hit.offer(reading) else { continue };
        let right = right.replace('~', ending(reading));
        let message = Message::new("nonstandard-opener")
            .with("written", hit.words(reading))
            .with("right", right.as_str());
        let place = reading.place(hit.paragraph, hit.span);
        let fix = offer::text(reading, hit.paragraph, hit.span, &right, Applicability::Unsafe);
        let finding = Finding::new(&RULE, place, message).offering(fix);
        sink.push(match reading.sitting.old || SELDOM.contains(&hit.phrase.words) {
            true => finding.weighed(Severity::Hint, Confidence::Low),
            false => finding,
        });
    }
}

/// Openings that adopted texts have, if seldom.
const SELDOM: [&str; 2] = ["отдает себе отчет", "отдавая себе отчет"];

fn ending(reading: &Reading<'_>) -> &'static str {
    match (reading.draft.kind, reading.draft.organ) {
        (Kind::Declaration, _) => "ы",
        (
            _,
            Some(
                Organ::SecurityCouncil
                | Organ::EconomicAndSocialCouncil
                | Organ::HumanRightsCouncil,
            ),
        ) => "",
        _ => "а",
    }
}
