//! What may be said of an act of one body.

use citation::{Act, ActKind, ActNumber, Body, Symbol};
use jiff::civil::{Date, date};

use super::{dates, existence, pinpoint};
use crate::day::Days;
use crate::format::PARTS_COMPLETE;
use crate::key::number_of;
use crate::{
    ActKey, Certainty, Claim, Existence, Judgement, Knowledge, Reason, Record, Series, Verdict,
    title,
};

/// A verdict on the act of one body, before it is asked whether another body's is meant.
pub(super) struct Opinion {
    pub(super) verdict: Verdict,
    pub(super) reasons: Vec<Reason>,
    /// The act, completed from the registry.
    pub(super) act: Act,
    /// The date is written, and a record has it.
    pub(super) date_agrees: bool,
    /// The date is written, and the session could not have adopted anything on it.
    pub(super) outside_window: bool,
}

impl Opinion {
    pub(super) fn into_judgement(self) -> Judgement {
        Judgement { reasons: self.reasons, ..Judgement::plain(self.verdict, Symbol::Act(self.act)) }
    }
}

/// Judges `act` as an act of `body`.
pub(super) fn judge_body(
    knowledge: &Knowledge<'_>,
    claim: &Claim<'_>,
    act: &Act,
    body: Body,
    days: Option<Days>,
) -> Opinion {
    let series = Series::of(act.number);
    let mut opinion = Opinion {
        verdict: Verdict::OutsideCoverage,
        reasons: Vec::new(),
        act: Act { body: Some(body), ..act.clone() },
        date_agrees: false,
        outside_window: false,
    };
    let key = ActKey::new(body, act.kind, series, number_of(act.number), act.part);
    let rows = key.map(|key| Rows::of(knowledge, key)).unwrap_or_default();
    if let Some(reason) = existence::ruled_out(knowledge, act, body, claim.as_of)
        && !(rows.are_at_hand() && tells_only_of_lists(&reason))
    {
        opinion.verdict = Verdict::Absent;
        opinion.reasons.push(reason);
        return opinion;
    }
    complete_year(&mut opinion.act, &rows);
    let window = window(knowledge, &opinion.act, body, &rows);
    opinion.outside_window = matches!((days, window), (Some(d), Some(w)) if d.outside(w));

    if let Some(days) = days {
        opinion.date_agrees = rows.agree(act, days);
        if !opinion.date_agrees
            && let Some(reason) =
                dates::contradiction(knowledge, body, key, &rows, act, days, window)
        {
            opinion.reasons.push(reason);
        }
    } else if let Some(recorded) = rows.first_adopted().filter(|date| *date > claim.as_of) {
        opinion.verdict = Verdict::Absent;
        opinion.reasons.push(Reason::NotYetAdopted { recorded });
        return opinion;
    }
    if let Some(recorded) = wrong_year(knowledge, act, &rows) {
        opinion.reasons.push(Reason::WrongYear { recorded, certainty: Certainty::Certain });
    }
    if let Some(parts) = missing_part(knowledge, act, body, &rows) {
        opinion.reasons.push(Reason::NoSuchPart { parts });
    }
    if let Some(exact) = &rows.exact {
        opinion.reasons.extend(title::contradiction(exact, claim));
    }
    if !claim.pinpoint.parts.is_empty()
        && let Some(document) = knowledge.document_of(&Symbol::Act(opinion.act.clone()))
    {
        opinion.reasons.extend(pinpoint::missing(&document, claim.pinpoint));
    }
    opinion.verdict = match (opinion.reasons.is_empty(), rows.is_empty()) {
        (false, _) => Verdict::Contradicted,
        (true, false) => Verdict::Confirmed,
        (true, true) => Verdict::OutsideCoverage,
    };
    opinion
}

/// Whether a reason says no more than that the lists end before the act: the text of a project's
/// own document is better evidence than that.
fn tells_only_of_lists(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::NumberOutOfRange { .. }
            | Reason::NoSuchSession
            | Reason::SessionNotHeld { opens: None }
    )
}

/// What the registry holds of a number.
#[derive(Default)]
pub(super) struct Rows<'k> {
    /// The row of exactly the act cited, part included.
    pub(super) exact: Option<Record<'k>>,
    /// All rows of the number, when they are more than the exact one or other than it.
    pub(super) all: Vec<Record<'k>>,
}

impl<'k> Rows<'k> {
    /// Collects nothing in the usual case, one row without a part.
    fn of(knowledge: &Knowledge<'k>, key: ActKey) -> Self {
        let mut rows = knowledge.rows_of_number(key);
        match (rows.next(), rows.next()) {
            (None, _) => Self::default(),
            (Some(only), None) if only.key() == Some(key) => {
                Self { exact: Some(only), all: Vec::new() }
            }
            (Some(first), second) => {
                let all: Vec<_> = std::iter::once(first).chain(second).chain(rows).collect();
                Self { exact: all.iter().find(|row| row.key() == Some(key)).copied(), all }
            }
        }
    }

    /// Whether the text of one of them was seen.
    fn are_at_hand(&self) -> bool {
        self.exact.iter().chain(&self.all).any(|row| row.existence() == Existence::Text)
    }

    fn is_empty(&self) -> bool {
        self.exact.is_none() && self.all.is_empty()
    }

    /// The rows that the written date may mean: the part cited, or, where none is cited or
    /// that part is not listed, every row of the number.
    pub(super) fn meant(&self, act: &Act) -> impl Iterator<Item = &Record<'k>> + Clone {
        let exact_alone = self.all.is_empty() || (self.exact.is_some() && act.part.0.is_some());
        let all: &[Record<'k>] = if exact_alone { &[] } else { &self.all };
        self.exact.iter().filter(move |_| exact_alone).chain(all)
    }

    /// Whether these are all the parts of the number: at least two, from A on without a gap,
    /// each in a list of symbols, none without a letter, in a session where no letter is
    /// missing before the last one of any number.
    pub(super) fn have_every_part(&self, knowledge: &Knowledge<'_>, act: &Act, body: Body) -> bool {
        let series = Series::of(act.number);
        self.all.len() >= 2
            && knowledge
                .session_row(body, act.kind, series)
                .is_some_and(|session| session.has(PARTS_COMPLETE))
            && self.all.iter().zip(b'A'..).all(|(row, letter)| {
                row.key().is_some_and(|key| key.part().0 == Some(letter))
                    && row.existence() >= Existence::Listed
            })
    }

    fn agree(&self, act: &Act, days: Days) -> bool {
        self.meant(act)
            .any(|row| row.date().into_iter().chain(row.other_dates()).any(|d| days.may_be(d)))
    }

    /// The day the earliest of them was adopted, when each has a sure date.
    fn first_adopted(&self) -> Option<Date> {
        let rows = self.exact.iter().chain(&self.all);
        let mut first = None;
        for row in rows {
            let date = row.sure_date()?;
            first = Some(first.map_or(date, |first: Date| first.min(date)));
        }
        first
    }
}

/// The days on which the act may have been adopted.
fn window(
    knowledge: &Knowledge<'_>,
    act: &Act,
    body: Body,
    rows: &Rows<'_>,
) -> Option<(Date, Date)> {
    let series = Series::of(act.number);
    let whole = |from: u16, to: u16| {
        let (from, to) = (i16::try_from(from).ok()?, i16::try_from(to).ok()?);
        Some((Date::new(from, 1, 1).ok()?, Date::new(to, 12, 31).ok()?))
    };
    match (body, series) {
        (Body::SecurityCouncil, _) => {
            let recorded = rows.exact.as_ref().and_then(Record::year);
            let written = match act.number {
                ActNumber::WithYear { year, .. } => year,
                ActNumber::InYear { year, .. } => Some(year),
                _ => None,
            };
            recorded.or(written).and_then(|year| whole(year, year))
        }
        (Body::CommissionOnHumanRights, Series::Year(year)) => whole(year, year),
        (Body::EconomicAndSocialCouncil, Series::Year(year)) => council_year(year),
        (Body::GeneralAssembly | Body::HumanRightsCouncil, series) => knowledge
            .session_row(body, act.kind, series)
            .or_else(|| knowledge.session_row(body, ActKind::Resolution, series))?
            .window(),
        _ => None,
    }
}

/// The session of the Economic and Social Council that is called by a year: since 2013 it
/// begins in July of the year before, and a resumed session may reach into the next year.
fn council_year(year: u16) -> Option<(Date, Date)> {
    let year = i16::try_from(year).ok().filter(|year| *year < 9000)?;
    let opens = if year > 2013 { date(year - 1, 7, 1) } else { date(year, 1, 1) };
    Some((opens, date(year + 1, 2, 28)))
}

/// Writes the recorded year into a Security Council resolution.
fn complete_year(act: &mut Act, rows: &Rows<'_>) {
    if let ActNumber::WithYear { year, .. } = &mut act.number
        && let Some(recorded) = rows.exact.as_ref().and_then(Record::year)
    {
        *year = Some(recorded);
    }
}

/// The year of a Security Council resolution, where another one is written: the recorded one,
/// or, of a number the registry lacks, the one its neighbours share.
fn wrong_year(knowledge: &Knowledge<'_>, act: &Act, rows: &Rows<'_>) -> Option<u16> {
    let ActNumber::WithYear { year: Some(written), .. } = act.number else { return None };
    let recorded = match &rows.exact {
        Some(record) => record.year()?,
        None => {
            let key = ActKey::of(&Act { body: Some(Body::SecurityCouncil), ..act.clone() })?;
            let below = knowledge.below(key).next()?.year()?;
            let above = knowledge.above(key).next()?.year()?;
            if below != above {
                return None;
            }
            below
        }
    };
    (recorded != written).then_some(recorded)
}

/// The parts of a number, when the registry has all of them and not the one cited.
fn missing_part(
    knowledge: &Knowledge<'_>,
    act: &Act,
    body: Body,
    rows: &Rows<'_>,
) -> Option<Vec<char>> {
    if act.part.0.is_none() || rows.exact.is_some() || !rows.have_every_part(knowledge, act, body) {
        return None;
    }
    Some((b'A'..).map(char::from).take(rows.all.len()).collect())
}
