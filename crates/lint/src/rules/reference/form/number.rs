//! The number of an act: no sign before it, its part and session set apart, no symbol in its
//! place.

use citation::{ActKind, ActNumber, Body, Kind, Session};
use text::Span;

use super::Cited;
use crate::prose::is_space;
use crate::{Applicability, Finding, Message, naming};

/// Signs that other offices put before a number.
const SIGNS: [&str; 9] = ["№", "No.", "no.", "Nos.", "nos.", "No", "no", "nº", "N"];

/// «Резолюция № 58/208»: a number stands alone after its noun.
pub(super) fn sign(cited: &Cited<'_>) -> Option<Finding> {
    let number = cited.reference.citation.number;
    cited.reference.act()?;
    let before = cited.text.get(..number.start as usize)?.trim_end_matches(is_space);
    let start = SIGNS.iter().find_map(|sign| {
        let rest = before.strip_suffix(sign)?;
        rest.ends_with(is_space).then_some(rest.len())
    })?;
    let noun = cited.reference.citation.noun?;
    if noun.end as usize > start {
        return None;
    }
    let sign = Span::new(start, number.start as usize);
    let message = Message::new("form-number-sign").with("sign", cited.words(sign).trim());
    Some(cited.finding(sign, message, Applicability::Safe, &[(sign, "")]))
}

/// «57/270B», «2106A(XX)», «S21/2»: the right letters and figures, not set apart as they should be.
pub(super) fn spacing(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    let act = cited.reference.act().filter(|_| citation.respelled.is_none())?;
    let written = cited.words(citation.number);
    if written.contains("RES") || written.contains("DEC") {
        return None;
    }
    let right = naming::number(act);
    let same = squeezed(written) == squeezed(&right) && plain(written) != plain(&right);
    let message = Message::new("form-number").with("right", right.as_str());
    same.then(|| {
        cited.finding(citation.number, message, Applicability::Safe, &[(citation.number, &right)])
    })
}

/// Letters and figures alone.
fn squeezed(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// With one kind of space and of hyphen.
fn plain(number: &str) -> String {
    let spaces = number.split_whitespace().collect::<Vec<_>>().join(" ");
    spaces.replace(['\u{2011}', '\u{2010}', '–'], "-")
}

/// «Резолюция A/RES/58/208»: in running text a noun is followed by the number.
pub(super) fn symbol(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    let act = cited.reference.act()?;
    citation.noun.filter(|_| cited.reading.in_running_text(cited.reference))?;
    let symbol = cited.words(citation.number);
    let right = naming::number(act);
    if !(symbol.contains("/RES/") || symbol.contains("/DEC/")) || right == symbol {
        return None;
    }
    // Without its symbol a number of another body would be taken for the Assembly's.
    let told = act.body == Some(Body::GeneralAssembly)
        || citation.body.is_some_and(|body| body.span.is_some());
    let message = Message::new("form-symbol").with("number", right.as_str());
    let applicability = if told { Applicability::Safe } else { Applicability::Unsafe };
    Some(cited.finding(citation.number, message, applicability, &[(citation.number, &right)]))
}

/// «Резолюция 1325 от 2000 года»: the year of a resolution of the Security Council stands in
/// brackets.
pub(super) fn year_of_the_council(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    let ActNumber::WithYear { number, .. } = cited.reference.act()?.number else { return None };
    let date = citation.date.filter(|date| date.day.is_none() && date.month.is_none())?;
    let between = cited.text.get(citation.number.end as usize..date.span.start as usize)?;
    if cited.words(citation.number).contains('(') || !matches!(between.trim(), "от" | "of") {
        return None;
    }
    let whole = citation.number.join(date.span);
    let right = format!("{number} ({})", date.year);
    let message = Message::new("form-number").with("right", right.as_str());
    Some(cited.finding(whole, message, Applicability::Unsafe, &[(whole, &right)]))
}

/// «58/208 (2003)»: a number that shows its session takes no year.
pub(super) fn year_in_brackets(cited: &Cited<'_>) -> Option<Finding> {
    let number = cited.reference.citation.number;
    if !matches!(cited.reference.act()?.number, ActNumber::InSession { .. }) {
        return None;
    }
    let after = cited.text.get(number.end as usize..)?.strip_prefix(" (")?;
    let year = after.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let closed =
        after[4..].starts_with(')') && matches!(year.as_bytes()[..2], [b'1', b'9'] | [b'2', b'0']);
    let brackets = Span::new(number.end as usize, number.end as usize + " (2003)".len());
    closed.then(|| {
        let message = Message::new("form-year-in-brackets");
        cited.finding(brackets, message, Applicability::Shown, &[])
    })
}

/// «Резолюция 58/547»: numbers of decisions begin where no resolution reaches.
pub(super) fn decision(cited: &Cited<'_>) -> Option<Finding> {
    let citation = &cited.reference.citation;
    let act = cited.reference.act()?;
    if citation.kind != Kind::Resolution || act.kind != ActKind::Resolution {
        return None;
    }
    let of_decisions = match (act.number, act.body) {
        (
            ActNumber::InSession { session: Session::Regular(session), number },
            Some(Body::GeneralAssembly),
        ) => number > if session < 58 { 300 } else { 400 },
        (ActNumber::InYear { number, .. }, Some(Body::EconomicAndSocialCouncil)) => number > 200,
        _ => false,
    };
    let noun = citation.noun.filter(|_| of_decisions)?;
    Some(cited.finding(noun, Message::new("form-decision"), Applicability::Shown, &[]))
}
