//! Whose act a citation names.
//!
//! 45/4 is a resolution of the Assembly (1990) and of the Human Rights Council (2020). Where
//! the text names the body, that is whose act it is. Where it does not, the draft's own body
//! is tried first, and the date is a witness: one that equals another body's record, or that
//! the own body's session could not have adopted, means another body and no wrong date.

use citation::{Act, ActKind, ActNumber, Body, Session, Symbol};

use super::body::{Opinion, judge_body};
use crate::day::Days;
use crate::key::{bodies, number_of};
use crate::{ActKey, Certainty, Claim, Judgement, Knowledge, Reason, Record, Series, Verdict};

/// No body but the General Assembly has adopted so many resolutions in one session.
const ASSEMBLY_ALONE_FROM: u32 = 100;

pub(super) fn judge(
    knowledge: &Knowledge<'_>,
    claim: &Claim<'_>,
    act: &Act,
    days: Option<Days>,
) -> Judgement {
    // «резолюция 65 (1979) Международной морской организации»: nothing is known of its acts.
    if act.body == Some(Body::Other) {
        return Judgement::plain(Verdict::OutsideCoverage, claim.symbol.clone());
    }
    if let Some(body) = act.body.filter(|_| claim.body_certain) {
        return named(knowledge, claim, act, body, days);
    }
    match body_of_form(act).or(act.body) {
        Some(own) => unnamed(knowledge, claim, act, own, days),
        None => nobodys(knowledge, claim, act, days),
    }
}

/// The only body that numbers its acts so.
fn body_of_form(act: &Act) -> Option<Body> {
    match act.number {
        ActNumber::WithYear { .. } => Some(Body::SecurityCouncil),
        ActNumber::InSession { number, session } if act.kind == ActKind::Resolution => {
            let assembly =
                number >= ASSEMBLY_ALONE_FROM || matches!(session, Session::EmergencySpecial(_));
            assembly.then_some(Body::GeneralAssembly)
        }
        _ => None,
    }
}

/// The text names the body: another body's act of exactly that date is told as a reason.
fn named(
    knowledge: &Knowledge<'_>,
    claim: &Claim<'_>,
    act: &Act,
    body: Body,
    days: Option<Days>,
) -> Judgement {
    let opinion = judge_body(knowledge, claim, act, body, days);
    let foreign = is_foreign_form(act, body);
    let doubtful = foreign || opinion.date_speaks_against() || opinion.verdict == Verdict::Absent;
    let mut judgement = opinion.into_judgement();
    if doubtful {
        let others = exactly_dated(knowledge, act, body, days);
        judgement.reasons.extend(others.iter().filter_map(other_body));
        // Form and date both tell another body: «резолюция 60/227 Совета Безопасности от …».
        if foreign && !others.is_empty() {
            judgement.verdict = Verdict::Contradicted;
        }
    }
    judgement
}

/// Whether the body never numbered its acts so: a session before the number for the Security
/// Council, a year after it for the General Assembly.
fn is_foreign_form(act: &Act, body: Body) -> bool {
    match act.number {
        ActNumber::InSession { .. } => body == Body::SecurityCouncil,
        ActNumber::WithYear { year: Some(_), .. } => body == Body::GeneralAssembly,
        _ => false,
    }
}

/// The text names no body, and the draft's own is `own`.
fn unnamed(
    knowledge: &Knowledge<'_>,
    claim: &Claim<'_>,
    act: &Act,
    own: Body,
    days: Option<Days>,
) -> Judgement {
    let opinion = judge_body(knowledge, claim, act, own, days);
    if opinion.date_agrees || (days.is_none() && opinion.verdict != Verdict::Absent) {
        return opinion.into_judgement();
    }
    let others = exactly_dated(knowledge, act, own, days);
    match others.as_slice() {
        // The tables of other bodies are not complete, and their drafts cite the Assembly's.
        [] if own != Body::GeneralAssembly
            && body_of_form(act).is_none()
            && (opinion.verdict == Verdict::Absent || opinion.could_be_anothers()) =>
        {
            nobodys(knowledge, claim, act, days)
        }
        [] if opinion.could_be_anothers() && number_of(act.number) < ASSEMBLY_ALONE_FROM => {
            let candidates = sitting(knowledge, act, own, days);
            Judgement { verdict: Verdict::Ambiguous, candidates, ..opinion.into_judgement() }
        }
        [] => opinion.into_judgement(),
        [other] => {
            let Some(symbol) = other.symbol() else { return opinion.into_judgement() };
            let reasons = other_body(other).into_iter().collect();
            Judgement { reasons, ..Judgement::plain(Verdict::Confirmed, symbol) }
        }
        _ => Judgement {
            candidates: others.iter().filter_map(Record::symbol).collect(),
            reasons: others.iter().filter_map(other_body).collect(),
            ..Judgement::plain(Verdict::Ambiguous, claim.symbol.clone())
        },
    }
}

/// Nothing tells the body: one candidate must remain.
fn nobodys(
    knowledge: &Knowledge<'_>,
    claim: &Claim<'_>,
    act: &Act,
    days: Option<Days>,
) -> Judgement {
    let records: Vec<Record<'_>> =
        bodies().filter_map(|body| record_of(knowledge, act, body)).collect();
    let fitting: Vec<&Record<'_>> = match days {
        Some(days) => records.iter().filter(|record| is_dated(record, days)).collect(),
        None => records.iter().collect(),
    };
    match fitting.as_slice() {
        [] => Judgement::plain(Verdict::OutsideCoverage, claim.symbol.clone()),
        [record] => match record.key().and_then(ActKey::body) {
            Some(body) => judge_body(knowledge, claim, act, body, days).into_judgement(),
            None => Judgement::plain(Verdict::OutsideCoverage, claim.symbol.clone()),
        },
        several => Judgement {
            candidates: several.iter().filter_map(|record| record.symbol()).collect(),
            ..Judgement::plain(Verdict::Ambiguous, claim.symbol.clone())
        },
    }
}

/// The acts of that number, of other bodies, that were adopted on exactly that day.
fn exactly_dated<'k>(
    knowledge: &Knowledge<'k>,
    act: &Act,
    but: Body,
    days: Option<Days>,
) -> Vec<Record<'k>> {
    let Some(days) = days.filter(|days| days.first == days.last) else { return Vec::new() };
    bodies()
        .filter(|body| *body != but)
        .filter_map(|body| record_of(knowledge, act, body))
        .filter(|record| is_dated(record, days))
        .collect()
}

/// The acts of that number of bodies known to have sat on that day, listed or not.
fn sitting(knowledge: &Knowledge<'_>, act: &Act, but: Body, days: Option<Days>) -> Vec<Symbol> {
    let Some(days) = days else { return Vec::new() };
    bodies()
        .filter(|body| *body != but)
        .filter(|body| {
            let series = Series::of(act.number);
            let row = knowledge.session_row(*body, act.kind, series);
            row.and_then(|row| row.window()).is_some_and(|window| !days.outside(window))
        })
        .map(|body| Symbol::Act(Act { body: Some(body), ..act.clone() }))
        .collect()
}

fn record_of<'k>(knowledge: &Knowledge<'k>, act: &Act, body: Body) -> Option<Record<'k>> {
    let series = Series::of(act.number);
    knowledge.record(ActKey::new(body, act.kind, series, number_of(act.number), act.part)?)
}

fn is_dated(record: &Record<'_>, days: Days) -> bool {
    record.date().into_iter().chain(record.other_dates()).any(|date| days.may_be(date))
}

fn other_body(record: &Record<'_>) -> Option<Reason> {
    Some(Reason::OtherBody { body: record.key()?.body()?, symbol: record.symbol()? })
}

impl Opinion {
    /// Whether what is wrong is the date.
    fn date_speaks_against(&self) -> bool {
        self.reasons.iter().any(|reason| {
            matches!(
                reason,
                Reason::WrongDate { .. }
                    | Reason::OutsideSession { .. }
                    | Reason::OutsideNeighbours { .. }
                    | Reason::WrongYear { .. }
            )
        })
    }

    /// Whether the act may well be another body's: the own body's session could not have
    /// adopted it, by its date or by its number.
    fn could_be_anothers(&self) -> bool {
        self.reasons.iter().any(|reason| match reason {
            Reason::OutsideSession { .. } | Reason::NumberOutOfRange { .. } => true,
            Reason::WrongDate { certainty, .. } => {
                self.outside_window && *certainty == Certainty::Certain
            }
            _ => false,
        })
    }
}
