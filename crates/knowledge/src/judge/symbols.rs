//! Documents: a symbol of the corpus is known, a session or year still to come is absent, and
//! of all others nothing may be said.

use citation::{Body, Session};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::pinpoint;
use crate::{Claim, Judgement, Knowledge, Reason, Series, Verdict};

/// Documents of a session appear from about the turn of the year before it opens.
const MONTHS_AHEAD: i32 = 12;
/// The first session whose documents bear its number (1976), and a number no session will
/// reach soon: A/520 is no document of a session.
const SESSIONS: std::ops::Range<u16> = 31..200;

pub(super) fn judge(knowledge: &Knowledge<'_>, claim: &Claim<'_>, symbol: &str) -> Judgement {
    let mut judgement = Judgement::plain(Verdict::OutsideCoverage, claim.symbol.clone());
    if let Some(document) = knowledge.document(symbol) {
        judgement.verdict = Verdict::Confirmed;
        if let Some(reason) = pinpoint::missing(&document, claim.pinpoint) {
            judgement.contradict(reason);
        }
    } else if let Some(reason) = still_to_come(knowledge, symbol, claim.as_of) {
        judgement.verdict = Verdict::Absent;
        judgement.reasons.push(reason);
    }
    judgement
}

/// Why a symbol names a session or year that no document of the draft's day can belong to.
fn still_to_come(knowledge: &Knowledge<'_>, symbol: &str, as_of: Date) -> Option<Reason> {
    let mut parts = symbol.split('/');
    let organ = parts.next()?;
    let latest = as_of.checked_add(MONTHS_AHEAD.months()).ok()?;
    let mut part = parts.next()?;
    let body = match (organ, part) {
        ("A", "HRC") => Body::HumanRightsCouncil,
        ("A", _) => Body::GeneralAssembly,
        ("E" | "S", _) => Body::SecurityCouncil,
        _ => return None,
    };
    // A/C.2/58/L.78: the committee stands before the session.
    let committee = |part: &str| part.starts_with("C.") && part.len() == 3;
    if body == Body::HumanRightsCouncil || (organ == "A" && committee(part)) {
        part = parts.next()?;
    }
    let number: u16 = part.parse().ok()?;
    parts.next().filter(|rest| rest.bytes().any(|byte| byte.is_ascii_digit()))?;
    let opens = match body {
        Body::GeneralAssembly if SESSIONS.contains(&number) => {
            knowledge.opening(Session::Regular(number))?
        }
        Body::HumanRightsCouncil if number < SESSIONS.end => {
            let series = Series::Session(Session::Regular(number));
            let kind = citation::ActKind::Resolution;
            match knowledge.session_row(body, kind, series) {
                Some(row) => row.opens()?,
                None => Date::new(2007 + (number.checked_sub(4)? / 3) as i16, 1, 1).ok()?,
            }
        }
        Body::SecurityCouncil if (1900..3000).contains(&number) => {
            Date::new(number as i16, 1, 1).ok()?
        }
        _ => return None,
    };
    (opens > latest).then_some(Reason::SessionNotHeld { opens: Some(opens) })
}
