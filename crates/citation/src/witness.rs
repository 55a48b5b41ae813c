//! Whose act a number may be, when nobody says it: the form of the number tells, and the date is
//! a witness.
//!
//! 45/4 is a resolution of the General Assembly (1990) and of the Human Rights Council
//! (6 October 2020). A date far from the Assembly's session speaks for another body only when
//! there is one whose session of that number was then; otherwise the date is wrong, and saying
//! so is not this crate's business.

use crate::{ActKind, ActNumber, Body, Naming, Session, WrittenDate};

/// Whether a body numbers its acts so.
pub(crate) fn fits(body: Body, number: ActNumber) -> bool {
    use Body::*;
    match number {
        // The Assembly numbers so from its thirty-first session.
        ActNumber::InSession { session: Session::Regular(session), .. } => {
            !matches!(body, SecurityCouncil | EconomicAndSocialCouncil)
                && (body != GeneralAssembly || session > 30)
        }
        ActNumber::InSession { session: Session::Special(_), .. } => {
            matches!(body, GeneralAssembly | HumanRightsCouncil | Other)
        }
        ActNumber::InSession { session: Session::EmergencySpecial(_), .. } => {
            body == GeneralAssembly
        }
        // And so up to its thirtieth.
        ActNumber::Running { session: Session::Regular(31..), .. } if body == GeneralAssembly => {
            false
        }
        ActNumber::Running { .. } => {
            matches!(
                body,
                GeneralAssembly
                    | EconomicAndSocialCouncil
                    | CommissionOnHumanRights
                    | TrusteeshipCouncil
            ) || !matches!(
                body,
                SecurityCouncil | HumanRightsCouncil | EnvironmentAssembly | HabitatAssembly
            )
        }
        ActNumber::WithYear { .. } => matches!(body, SecurityCouncil | Other),
        ActNumber::InYear { .. } => {
            matches!(body, EconomicAndSocialCouncil | CommissionOnHumanRights | Other)
        }
    }
}

/// The body of a number without an owner, and how it is told.
///
/// `own` is the body whose draft it is, `subject` the one that the sentence is about.
pub(crate) fn unnamed(
    number: ActNumber,
    kind: ActKind,
    date: Option<&WrittenDate>,
    own: Option<Body>,
    subject: Option<Body>,
) -> (Option<Body>, Naming) {
    match number {
        ActNumber::WithYear { year: Some(_), .. } => {
            return (Some(Body::SecurityCouncil), Naming::Form);
        }
        ActNumber::WithYear { number: 100..=2999, .. } => {
            return (Some(Body::SecurityCouncil), Naming::Unnamed);
        }
        ActNumber::WithYear { .. } => return (None, Naming::Unnamed),
        ActNumber::InYear { year, number } => return in_year(year, number, kind, own),
        ActNumber::InSession { .. } | ActNumber::Running { .. } => {}
    }
    let own = own.unwrap_or(Body::GeneralAssembly);
    let body = [own, Body::GeneralAssembly].into_iter().find(|body| fits(*body, number));
    let Some(body) = body else { return (None, Naming::Unnamed) };
    let against = match body {
        Body::GeneralAssembly => speaks_against_assembly(number, kind, date, subject),
        Body::HumanRightsCouncil => speaks_against_council(number, date),
        _ => false,
    };
    match number {
        _ if against => (None, Naming::Unnamed),
        ActNumber::InSession { session: Session::Regular(_), .. } => (Some(body), Naming::Unnamed),
        _ => (Some(body), Naming::Form),
    }
}

/// Whether date, subject or number speak for another body than the General Assembly.
fn speaks_against_assembly(
    number: ActNumber,
    kind: ActKind,
    date: Option<&WrittenDate>,
    subject: Option<Body>,
) -> bool {
    match (number, date) {
        (ActNumber::InSession { session: Session::Special(session), .. }, Some(date)) => {
            is_another_special(session, date.year)
        }
        (ActNumber::Running { session: Session::Regular(session), .. }, Some(date)) => {
            !in_assembly(session, date) && is_another_running(session, date.year)
        }
        (ActNumber::InSession { session: Session::Regular(session), number: act }, _) => {
            // Its decisions begin with 301.
            if kind == ActKind::Decision && act < 300 {
                return true;
            }
            match date {
                Some(date) => !in_assembly(session, date) && others_then(session, act, kind, date),
                None => subject.is_some_and(|subject| {
                    subject != Body::GeneralAssembly && fits(subject, number)
                }),
            }
        }
        _ => false,
    }
}

/// Whether the date speaks for another body than the Human Rights Council.
fn speaks_against_council(number: ActNumber, date: Option<&WrittenDate>) -> bool {
    match (number, date) {
        (ActNumber::InSession { session: Session::Regular(session), .. }, Some(date)) => {
            council_year(session) != Some(date.year)
        }
        _ => false,
    }
}

/// Year and number: the Economic and Social Council since 1978, the Commission on Human Rights
/// from 1982 to 2006, executive boards.
fn in_year(year: u16, number: u32, kind: ActKind, own: Option<Body>) -> (Option<Body>, Naming) {
    if let Some(body @ (Body::EconomicAndSocialCouncil | Body::CommissionOnHumanRights)) = own {
        return (Some(body), Naming::Unnamed);
    }
    let council = match kind {
        ActKind::Decision => number >= 200,
        _ => year > 2006,
    };
    if council {
        (Some(Body::EconomicAndSocialCouncil), Naming::Form)
    } else {
        (None, Naming::Unnamed)
    }
}

/// Whether a date lies in the regular session of the Assembly: session N opens in September of
/// the year 1945 + N and closes in the next September. A year alone is enough when it is one of
/// the two.
fn in_assembly(session: u16, date: &WrittenDate) -> bool {
    // The first session met from January 1946.
    let opens = if session == 1 { (1946, 1) } else { (1945 + session, 9) };
    match date.month {
        None => date.year == opens.0 || date.year == opens.0 + 1,
        Some(month) => (date.year, month) >= opens && (date.year, month) <= (1946 + session, 9),
    }
}

/// Whether another body that numbers by session and number held its session `session` then.
fn others_then(session: u16, number: u32, kind: ActKind, date: &WrittenDate) -> bool {
    let month = date.month.unwrap_or(6);
    let council =
        council_year(session) == Some(date.year) && (number <= 60 || kind == ActKind::Decision);
    if council {
        return true;
    }
    // Sessions of the commissions are counted by years; their resolutions are few.
    let spring = (2..=8).contains(&month);
    let yearly = |first: u16| session > 0 && date.year == first + session;
    let commission = number <= 20
        && spring
        && [
            1944, // Asia and the Pacific: 73 in 2017
            1945, // Europe: 70 in 2015
            1957, // narcotic drugs: 61 in 2018
            1991, // crime prevention: 27 in 2018
            1956, // status of women: 62 in 2018
            1967, // population: 51 in 2018
            1969, // statistics: 49 in 2018
        ]
        .into_iter()
        .any(yearly);
    let assembly = number <= 30
        && matches!(
            (session, date.year),
            (1, 2014 | 2019)
                | (2, 2016 | 2023)
                | (3, 2017)
                | (4, 2019)
                | (5, 2021 | 2022)
                | (6, 2024)
                | (7, 2025)
        );
    // Conferences of parties, governing councils and boards of agencies.
    let conference = session <= 45
        && date.year >= 1990
        && number <= 60
        && !in_assembly_decades(session, date.year);
    commission || assembly || conference
}

/// Whether a year is so near the Assembly's session that a slip of the pen is likelier than
/// another body.
fn in_assembly_decades(session: u16, year: u16) -> bool {
    year.abs_diff(1945 + session) <= 6
}

/// The year of a regular session of the Human Rights Council: three a year, the fourth in
/// March 2007.
fn council_year(session: u16) -> Option<u16> {
    match session {
        0 => None,
        1..=3 => Some(2006),
        _ => Some(2006 + (session - 1) / 3),
    }
}

/// Whether the Human Rights Council, and not the Assembly, met in that special session then.
fn is_another_special(session: u16, year: u16) -> bool {
    const ASSEMBLY: [u16; 32] = [
        1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988,
        1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016,
        2020, 2021,
    ];
    let assembly = usize::from(session).checked_sub(1).and_then(|at| ASSEMBLY.get(at));
    year >= 2006 && assembly != Some(&year)
}

/// Whether the Economic and Social Council (two sessions a year to 1977) or the Commission on
/// Human Rights (one) met in that session in that year.
fn is_another_running(session: u16, year: u16) -> bool {
    let council = 1946 + (session.max(1) - 1) / 2;
    year.abs_diff(council) <= 1 || year == 1944 + session
}
