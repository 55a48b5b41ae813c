//! An operative paragraph opens with another form than the verb in the present.
#![doc = include_str!("operative-opener.md")]

use draft::{Kind, Role};
use knowledge::{Opener, OpenerPart};
use text::{Language, Span};

use crate::wording::with_capital_of;
use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    Statement, offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/operative-opener",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("operative-opener.md"),
        ru: include_str!("operative-opener.ru.md"),
    },
    check,
};

/// The endings of other forms of a Russian verb: «просить», «просила», «просил», «просили».
const OTHER_FORMS: &[&str] = &["ть", "ться", "ла", "лась", "ли", "лись", "л", "лся"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let enacted = reading.draft.paragraphs.iter().any(|it| it.role == Role::EnactingLine);
    if reading.draft.kind != Kind::Resolution || !enacted {
        return;
    }
    for statement in reading.statements {
        let numbered = reading.draft.paragraphs[statement.paragraph.0 as usize].label.is_some();
        if statement.part != OpenerPart::Operative || !numbered || statement.first_person {
            continue;
        }
        let participle =
            statement.opening.is_some_and(|it| it.opener.part() == OpenerPart::Preambular);
        if statement.opening.is_none() || participle {
            sink.findings.extend(finding(reading, statement));
        }
    }
}

fn finding(reading: &Reading<'_>, statement: &Statement<'_>) -> Option<Finding> {
    let text = reading.text(statement.paragraph);
    let mut words = text.split(' ');
    let first = words.next()?;
    let (length, opener) = match reading.draft.language {
        Language::Russian => (first.len(), russian(reading, first)?),
        Language::English if first.eq_ignore_ascii_case("to") => {
            let verb = words.next()?;
            (first.len() + 1 + verb.len(), english(reading, verb)?)
        }
        Language::English => (first.len(), english(reading, first)?),
        _ => return None,
    };
    let span = Span::new(0, length);
    let verb = opener.text().split(' ').next()?.to_lowercase();
    let verb = with_capital_of(span.of(text), verb);
    let message = Message::new("operative-opener")
        .with("written", span.of(text))
        .with("expected", verb.as_str());
    let place = reading.place(statement.paragraph, span);
    let fix = offer::text(reading, statement.paragraph, span, &verb, Applicability::Unsafe);
    Some(Finding::new(&RULE, place, message).offering(fix))
}

/// The opener whose verb is `word` in another form, the one with the longest common beginning.
fn russian<'r>(reading: &Reading<'r>, word: &str) -> Option<Opener<'r>> {
    let word = word.to_lowercase();
    let participle = word.ends_with("ая") || word.ends_with("яя") || word.ends_with("вив");
    if !participle && !OTHER_FORMS.iter().any(|ending| word.ends_with(ending)) {
        return None;
    }
    let openers = reading.knowledge.openers(Language::Russian, OpenerPart::Operative);
    let common = |opener: &Opener<'_>| {
        let pairs = opener.text().chars().zip(word.chars());
        pairs.take_while(|(one, other)| one == other).count()
    };
    let single = openers.filter(|opener| !opener.text().contains(' '));
    let best = single.map(|opener| (common(&opener), opener)).max_by_key(|(common, _)| *common)?;
    (best.0 >= 5 || best.0 >= 4 && best.0 + 3 >= word.chars().count()).then_some(best.1)
}

/// The opener whose verb is "request", "requested" or "requesting".
fn english<'r>(reading: &Reading<'r>, word: &str) -> Option<Opener<'r>> {
    let word = word.to_lowercase();
    let stem = |verb: &str| verb.trim_end_matches("es").trim_end_matches('s').to_owned();
    let mut openers = reading.knowledge.openers(Language::English, OpenerPart::Operative);
    openers.find(|opener| {
        let verb = opener.text().split(' ').next().unwrap_or_default().to_lowercase();
        let [short, long] = [stem(&verb), verb.trim_end_matches('s').to_owned()];
        let forms = |stem: &str| {
            word == stem
                || word.strip_prefix(stem).is_some_and(|end| matches!(end, "ed" | "ing" | "d"))
        };
        // "Strongly" of "Strongly urges" is itself, and no form of a verb.
        word != verb && (forms(&short) || forms(&long))
    })
}
