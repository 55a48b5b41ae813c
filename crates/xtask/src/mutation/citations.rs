//! Faults of citations: numbers that do not exist, dates and years that are not theirs.

use citation::{ActNumber, Body, Naming, Session, Symbol, Target};
use knowledge::Verdict;
use text::{Edit, Span};

use super::Place;
use super::hosts::Host;

/// The citations that `edit` can spoil, of those that are confirmed.
fn citations(host: &Host, edit: impl Fn(&lint::Reference, &str) -> Option<Edit>) -> Vec<Place> {
    let checked = host.checked();
    let confirmed = |reference: &&lint::Reference| {
        let judgement = reference.judgement.as_ref();
        judgement.is_some_and(|judgement| judgement.verdict == Verdict::Confirmed)
    };
    let references = checked.references.iter().filter(confirmed);
    references.filter_map(|reference| Some(vec![edit(reference, &host.source)?])).collect()
}

fn act_number(reference: &lint::Reference) -> Option<ActNumber> {
    match &reference.citation.target {
        Target::Symbol(Symbol::Act(act)) => Some(act.number),
        _ => None,
    }
}

/// The session of a resolution of the General Assembly that is numbered by sessions: of these
/// the registry knows numbers and dates.
fn session_of_the_assembly(reference: &lint::Reference) -> Option<u16> {
    // Where nobody says whose resolution it is, nobody is accused.
    let told = matches!(reference.citation.body?.naming, Naming::Named | Naming::Own);
    match (act_number(reference)?, reference.judged_act()?.body.filter(|_| told)?) {
        (
            ActNumber::InSession { session: Session::Regular(session), .. },
            Body::GeneralAssembly,
        ) => Some(session),
        _ => None,
    }
}

/// «58/999»: no session has so many.
pub(super) fn unknown_resolution(host: &Host) -> Vec<Place> {
    citations(host, |reference, source| {
        let session = session_of_the_assembly(reference)?;
        let written = reference.number.of(source);
        let plain = written.split_once('/')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(plain.0) && digits(plain.1) && session > 40)
            .then(|| Edit::replace(reference.number, format!("{session}/999")))
    })
}

/// The date is four years early.
pub(super) fn wrong_date(host: &Host) -> Vec<Place> {
    citations(host, |reference, source| {
        session_of_the_assembly(reference)?;
        let (date, written) = (reference.date?, reference.citation.date?);
        let year = written.year.to_string();
        let at = date.of(source).find(&year)?;
        written.is_full().then(|| {
            let start = date.start as usize + at;
            let other = (written.year - 4).to_string();
            Edit::replace(Span::new(start, start + 4), other)
        })
    })
}

/// «1325 (1998)»: the year of the Council’s resolution is another.
pub(super) fn wrong_year(host: &Host) -> Vec<Place> {
    citations(host, |reference, source| {
        let ActNumber::WithYear { year: Some(year), .. } = act_number(reference)? else {
            return None;
        };
        let at = reference.number.of(source).find(&format!("({year})"))? + 1;
        let start = reference.number.start as usize + at;
        Some(Edit::replace(Span::new(start, start + 4), (year - 2).to_string()))
    })
}

/// «А/58/98»: the first letter of a symbol is Cyrillic.
pub(super) fn symbol_letters(host: &Host) -> Vec<Place> {
    let checked = host.checked();
    let symbols = checked.references.iter().filter(|reference| {
        matches!(&reference.citation.target, Target::Symbol(Symbol::Document(_)))
            && reference.citation.respelled.is_none()
            && reference.number.of(&host.source).starts_with("A/")
    });
    symbols
        .map(|reference| {
            let start = reference.number.start as usize;
            vec![Edit::replace(Span::new(start, start + 1), "А")]
        })
        .collect()
}
