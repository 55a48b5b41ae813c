//! The Member States under another name.
#![doc = include_str!("member-states.md")]

use std::sync::LazyLock;

use draft::ParagraphId;
use memchr::memmem::Finder;
use text::{Language, Span};

use crate::quoted::Quoted;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/member-states",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("member-states.md"), ru: include_str!("member-states.ru.md") },
    check,
};

/// What is written, less its first letter, and what practice writes, less its first word's size.
struct Phrase {
    wrong: LazyLock<Finder<'static>>,
    /// The first letter of what is written, small and great.
    first: [char; 2],
    right: &'static str,
}

macro_rules! phrase {
    ($first:expr, $wrong:literal, $right:literal) => {
        Phrase { wrong: LazyLock::new(|| Finder::new($wrong)), first: $first, right: $right }
    };
}

static RUSSIAN: [Phrase; 5] = [
    phrase!(['с', 'С'], "траны-члены", "государства-члены"),
    phrase!(['с', 'С'], "тран-членов", "государств-членов"),
    phrase!(['с', 'С'], "транам-членам", "государствам-членам"),
    phrase!(['с', 'С'], "транами-членами", "государствами-членами"),
    phrase!(['с', 'С'], "транах-членах", "государствах-членах"),
];

static ENGLISH: [Phrase; 1] = [phrase!(['m', 'M'], "embers States", "Member States")];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let phrases: &[Phrase] = match reading.draft.language {
        Language::Russian => &RUSSIAN,
        Language::English => &ENGLISH,
        _ => return,
    };
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if !wording::is_prose(paragraph) {
            continue;
        }
        let text = paragraph.flow.text();
        let quoted = Quoted::of(text);
        for phrase in phrases {
            for span in phrase.places(text) {
                // Members of something else: «страны-члены Содружества».
                let others = text[span.end as usize..]
                    .strip_prefix(' ')
                    .is_some_and(|next| next.starts_with(char::is_uppercase));
                if !others && !quoted.holds(span) {
                    sink.push(finding(reading, ParagraphId(index as u32), span, phrase.right));
                }
            }
        }
    }
}

impl Phrase {
    /// Where the phrase stands as words of its own.
    fn places(&self, text: &str) -> impl Iterator<Item = Span> {
        self.wrong.find_iter(text.as_bytes()).filter_map(move |at| {
            let first = text[..at].chars().next_back().filter(|c| self.first.contains(c))?;
            let start = at - first.len_utf8();
            let end = at + self.wrong.needle().len();
            let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            let whole =
                apart(text[..start].chars().next_back()) && apart(text[end..].chars().next());
            whole.then(|| Span::new(start, end))
        })
    }
}

fn finding(reading: &Reading<'_>, paragraph: ParagraphId, span: Span, right: &str) -> Finding {
    let written = span.of(reading.text(paragraph));
    let right = wording::with_capital_of(written, right.to_owned());
    let message =
        Message::new("member-states").with("written", written).with("offer", right.as_str());
    let fix = offer::text(reading, paragraph, span, &right, Applicability::Unsafe);
    Finding::new(&RULE, reading.place(paragraph, span), message).offering(fix)
}
