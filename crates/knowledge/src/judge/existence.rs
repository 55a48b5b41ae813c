//! Whether an act of that number may exist at all.
//!
//! Absent is what lies outside the numbers of a closed session of the General Assembly, what
//! a session not yet held would adopt, and what arithmetic forbids. The tables of other
//! bodies are not complete: what they lack is outside coverage.

use citation::{Act, ActKind, ActNumber, Body, Part, Session};
use jiff::civil::{Date, date};

use crate::key::number_of;
use crate::{ActKey, Knowledge, Reason, Series, day};

/// More resolutions than the Security Council has ever adopted in a year (93 in 1993).
const COUNCIL_YEARLY: u32 = 120;
/// Numbers that may have been added to a list of decisions that is nearly complete.
const DECISION_MARGIN: u32 = 20;
/// The first session of the Assembly whose decisions the registry lists.
const DECISIONS_FROM: u16 = 71;
/// The lowest number of a decision of the Assembly since its forty-second session.
const LOWEST_DECISION: u32 = 401;
/// Regular sessions that the Human Rights Council holds in a year.
const COUNCIL_SESSIONS: u16 = 3;
/// Special sessions that may have been held since the list of them was closed.
const SPECIAL_MARGIN: u16 = 2;
/// The last session of the Economic and Social Council with a Roman number (1977).
const LAST_ROMAN_COUNCIL: u16 = 63;

/// Why the act cannot exist, if it cannot.
pub(super) fn ruled_out(
    knowledge: &Knowledge<'_>,
    act: &Act,
    body: Body,
    as_of: Date,
) -> Option<Reason> {
    let year = as_of.year().max(0) as u16;
    match (body, Series::of(act.number)) {
        (Body::GeneralAssembly, Series::Session(session)) => {
            assembly_session(knowledge, session, as_of)
                .or_else(|| assembly_number(knowledge, act, session))
        }
        (Body::SecurityCouncil, Series::Through) => council_number(knowledge, act, year),
        (Body::HumanRightsCouncil, Series::Session(session)) => {
            rights_session(knowledge, session, as_of)
        }
        (Body::CommissionOnHumanRights, Series::Year(held)) => {
            (!(1947..=2006).contains(&held)).then_some(Reason::NoSuchSession)
        }
        (Body::EconomicAndSocialCouncil, Series::Session(session)) => {
            let (Session::Regular(number) | Session::Special(number)) = session else {
                return None;
            };
            (!(1..=LAST_ROMAN_COUNCIL).contains(&number)).then_some(Reason::NoSuchSession)
        }
        (_, Series::Year(held)) if held < 1946 => Some(Reason::NoSuchSession),
        (Body::SecurityCouncil, Series::Year(held)) if held > year => not_held(held),
        (_, Series::Year(held)) if held > year.saturating_add(1) => not_held(held),
        _ => None,
    }
}

fn not_held(year: u16) -> Option<Reason> {
    let opens = i16::try_from(year).ok().and_then(|year| Date::new(year, 1, 1).ok());
    Some(Reason::SessionNotHeld { opens })
}

fn assembly_session(knowledge: &Knowledge<'_>, session: Session, as_of: Date) -> Option<Reason> {
    let (Session::Regular(number) | Session::Special(number) | Session::EmergencySpecial(number)) =
        session;
    if number == 0 {
        return Some(Reason::NoSuchSession);
    }
    if let Some(opens) = knowledge.opening(session) {
        return (opens > as_of).then_some(Reason::SessionNotHeld { opens: Some(opens) });
    }
    if knowledge.sat(session) {
        return None;
    }
    let list = match session {
        Session::Regular(_) => return Some(Reason::SessionNotHeld { opens: None }),
        Session::Special(_) => Session::Special(0),
        Session::EmergencySpecial(_) => Session::EmergencySpecial(0),
    };
    let list =
        knowledge.session_row(Body::GeneralAssembly, ActKind::Resolution, Series::Session(list))?;
    let closed = day::unpack(list.known_until).is_some_and(|until| as_of <= until);
    let margin = if closed { 0 } else { SPECIAL_MARGIN };
    (u32::from(number) > list.high.saturating_add(u32::from(margin)))
        .then_some(Reason::SessionNotHeld { opens: None })
}

fn assembly_number(knowledge: &Knowledge<'_>, act: &Act, session: Session) -> Option<Reason> {
    let body = Body::GeneralAssembly;
    let number = number_of(act.number);
    let row = knowledge.session_row(body, act.kind, Series::Session(session))?;
    let out = Reason::NumberOutOfRange { low: row.low, high: row.high.max(row.second_high) };
    match (act.kind, session) {
        (ActKind::Resolution, _) => {
            let never = row.rules_out(number) || (number == 0 && row.low != 0);
            never.then_some(Reason::NumberOutOfRange { low: row.low, high: row.high })
        }
        (ActKind::Decision, Session::Regular(held))
            if (DECISIONS_FROM..u16::MAX).contains(&held) =>
        {
            let key = ActKey::new(body, act.kind, Series::Session(session), number, Part(None));
            let listed = key.is_some_and(|key| knowledge.rows_of_number(key).next().is_some());
            let next = Series::Session(Session::Regular(held + 1));
            let closed =
                knowledge.session_row(body, act.kind, next).is_some_and(|next| next.high != 0);
            let beyond = closed
                && row.second_high != 0
                && number > row.second_high.saturating_add(DECISION_MARGIN);
            (!listed && (number < LOWEST_DECISION || beyond)).then_some(out)
        }
        _ => None,
    }
}

/// Security Council numbers run on without a gap and rise with the years: a number above the
/// last known one cannot be of an earlier year than that one's.
fn council_number(knowledge: &Knowledge<'_>, act: &Act, year: u16) -> Option<Reason> {
    let ActNumber::WithYear { number, year: written } = act.number else { return None };
    if act.kind != ActKind::Resolution {
        return None;
    }
    match written {
        Some(written) if written < 1946 => return Some(Reason::NoSuchSession),
        Some(written) if written > year => return not_held(written),
        _ => {}
    }
    let all = knowledge.session_row(Body::SecurityCouncil, act.kind, Series::Through)?;
    let last = ActKey::new(Body::SecurityCouncil, act.kind, Series::Through, all.high, Part(None))
        .and_then(|key| knowledge.record(key)?.year())?;
    let reached = written.unwrap_or(year);
    let years = u32::from(reached.saturating_sub(last)) + 1;
    let too_early = number > all.high && reached < last;
    let too_high = number > all.high.saturating_add(years * COUNCIL_YEARLY);
    if number != 0 && !too_early && !too_high {
        return None;
    }
    let (low, high) = match written.filter(|_| too_early) {
        Some(written) => numbers_of(knowledge, written)?,
        None => (1, all.high),
    };
    Some(Reason::NumberOutOfRange { low, high })
}

/// The numbers of a year of the Security Council.
fn numbers_of(knowledge: &Knowledge<'_>, year: u16) -> Option<(u32, u32)> {
    let first =
        ActKey::new(Body::SecurityCouncil, ActKind::Resolution, Series::Through, 0, Part(None))?;
    let mut range = None;
    for record in knowledge.above(first).filter(|record| record.year() == Some(year)) {
        let number = record.key()?.number();
        let (low, _) = range.unwrap_or((number, number));
        range = Some((low, number));
    }
    range
}

/// Three regular sessions a year: one that many sessions after the last known cannot have
/// been held before that many thirds of a year.
fn rights_session(knowledge: &Knowledge<'_>, session: Session, as_of: Date) -> Option<Reason> {
    let body = Body::HumanRightsCouncil;
    let row = knowledge.session_row(body, ActKind::Resolution, Series::Session(session));
    if let Some(opens) = row.and_then(|row| row.opens()) {
        return (opens > as_of).then_some(Reason::SessionNotHeld { opens: Some(opens) });
    }
    if row.is_some() {
        return None;
    }
    match session {
        Session::Regular(0) | Session::Special(0) => Some(Reason::NoSuchSession),
        Session::Regular(number) => {
            // The first session was held in 2006, the fourth in 2007, each later three a year.
            let years = (number.saturating_sub(4) / COUNCIL_SESSIONS).min(5000) as i16;
            let opens = date(2007 + years, 1, 1);
            (opens > as_of).then_some(Reason::SessionNotHeld { opens: None })
        }
        _ => None,
    }
}
