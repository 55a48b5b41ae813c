//! Reading a symbol: its canonical form, and what a person types to look it up.

use std::str::FromStr;

use super::{Act, ActKind, ActNumber, Session, Symbol, SymbolError};
use crate::cursor::Cursor;
use crate::{Body, document, glyph, number};

/// Reads a canonical form, and forgives what a person types: «А/58/98» in Cyrillic or in small
/// letters, «58/208», «217 A (III)», «1325», «резолюция 58/208», "UNSC res. 1373". An act typed
/// without its body has `None` for it, unless the form tells: 1325 (2000) and a bare number are
/// the Security Council's, ES-10/13 the Assembly's.
impl FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(typed: &str) -> Result<Self, SymbolError> {
        let typed = typed.trim().trim_matches(|c: char| {
            matches!(c, '.' | ',' | ';' | ':' | '«' | '»' | '"' | '“' | '”')
        });
        named(typed)
            .or_else(|| whole_symbol(typed))
            .or_else(|| whole_symbol(&typed.to_uppercase()))
            .or_else(|| bare_act(typed))
            .or_else(|| bare_act(&typed.to_uppercase()))
            .ok_or(SymbolError)
    }
}

impl FromStr for Act {
    type Err = SymbolError;

    fn from_str(typed: &str) -> Result<Self, SymbolError> {
        match typed.parse()? {
            Symbol::Act(act) => Ok(act),
            _ => Err(SymbolError),
        }
    }
}

impl FromStr for Session {
    type Err = SymbolError;

    fn from_str(typed: &str) -> Result<Self, SymbolError> {
        let (kind, figures): (fn(u16) -> Session, &str) =
            if let Some(figures) = typed.strip_prefix("ES-") {
                (Session::EmergencySpecial, figures)
            } else if let Some(figures) = typed.strip_prefix("S-") {
                (Session::Special, figures)
            } else {
                (Session::Regular, typed)
            };
        let plain = !figures.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
        figures.parse().ok().filter(|_| plain).map(kind).ok_or(SymbolError)
    }
}

/// The body that an act's symbol opens with, before `/RES/`, and the session when the head holds
/// it (`UNEP/EA.5`). `?` is an act whose body is not known; `None` when no body's acts begin so.
pub(crate) fn act_head(head: &str) -> Option<(Option<Body>, Option<Session>)> {
    match head {
        "?" => return Some((None, None)),
        "other" => return Some((Some(Body::Other), None)),
        "ESCAP" => return Some((Some(Body::Escap), None)),
        _ => {}
    }
    Body::ALL.into_iter().find_map(|body| {
        let opens = body.resolution_prefix()?.trim_end_matches("/RES/");
        let rest = head.strip_prefix(opens.trim_end_matches('.'))?;
        match rest.strip_prefix('.') {
            _ if rest.is_empty() => Some((Some(body), None)),
            Some(session) if opens.ends_with('.') => {
                Some((Some(body), Some(session.parse().ok()?)))
            }
            _ => None,
        }
    })
}

/// The forms that are no symbols of the document series.
fn named(typed: &str) -> Option<Symbol> {
    if typed == "Charter" {
        return Some(Symbol::Charter);
    }
    if typed == "UNTS" {
        return Some(Symbol::TreatySeries { volume: None, number: None });
    }
    for head in ["?/", "other/"] {
        if let Some(rest) = typed.strip_prefix(head) {
            return headed_act(head.trim_end_matches('/'), rest);
        }
    }
    let (head, rest) = typed.split_once(' ')?;
    let number = |figures: &str| figures.parse::<u32>().ok();
    match head {
        "sales" => Some(Symbol::Sales(rest.to_owned())),
        "treaty" => Some(Symbol::Treaty { year: rest.parse().ok()? }),
        "ILO" => Some(Symbol::LabourConvention(rest.parse().ok()?)),
        "UNTS" => match (rest.strip_prefix("No. "), rest.split_once('/')) {
            (Some(registered), _) => {
                Some(Symbol::TreatySeries { volume: None, number: Some(number(registered)?) })
            }
            (None, Some((volume, registered))) => Some(Symbol::TreatySeries {
                volume: Some(number(volume)?),
                number: Some(number(registered)?),
            }),
            (None, None) => {
                Some(Symbol::TreatySeries { volume: Some(number(rest)?), number: None })
            }
        },
        _ => None,
    }
}

/// `RES/45/4` after a head that no series has.
fn headed_act(head: &str, rest: &str) -> Option<Symbol> {
    let (body, _) = act_head(head)?;
    let (code, rest) = rest.split_once('/')?;
    let kind = [ActKind::Resolution, ActKind::Decision, ActKind::PresidentialStatement]
        .into_iter()
        .find(|kind| kind.code() == code)?;
    let (number, part) = whole_number(rest)?;
    Some(Symbol::Act(Act { body, kind, number, part }))
}

/// A symbol that is all of `typed`.
fn whole_symbol(typed: &str) -> Option<Symbol> {
    let (found, end) = document::read(Cursor::new(typed, 0)?)?;
    (end == typed.len() && found.series_known).then_some(found.symbol)
}

/// A number alone, after the words that say whose it is and of what kind.
fn bare_act(typed: &str) -> Option<Symbol> {
    let mut cursor = Cursor::new(typed, 0)?;
    let mut kind = ActKind::Resolution;
    let mut body = None;
    loop {
        while cursor.spaces() || cursor.eat(|next| matches!(next, '.' | '№' | '#' | ',')).is_some()
        {
        }
        let mut ahead = cursor;
        let Some(word) = ahead.word() else { break };
        match word.as_str() {
            "резолюция"
            | "резолюции"
            | "резолюцию"
            | "резолюцией"
            | "рез"
            | "resolution"
            | "resolutions"
            | "res"
            | "no"
            | "unscr" => {}
            "решение" | "решения" | "решении" | "decision" | "dec" => {
                kind = ActKind::Decision
            }
            "документ" | "document" | "doc" => {
                ahead.spaces();
                return whole_symbol(ahead.rest());
            }
            "га" | "ga" | "unga" => body = Some(Body::GeneralAssembly),
            "сб" | "sc" | "unsc" => body = Some(Body::SecurityCouncil),
            "экосос" | "ecosoc" => body = Some(Body::EconomicAndSocialCouncil),
            "спч" | "hrc" => body = Some(Body::HumanRightsCouncil),
            _ => break,
        }
        cursor = ahead;
    }
    if cursor.peek().is_some_and(|next| glyph::digit(next).is_none())
        && body.is_none()
        && cursor.offset() > 0
    {
        // «резолюция A/RES/58/208», but also «резолюция S-21/2» below.
        if let Some(symbol) = whole_symbol(cursor.rest()) {
            return Some(symbol);
        }
    }
    let (number, part) = whole_number(cursor.rest())?;
    let body = body.or(match number {
        ActNumber::WithYear { .. } => Some(Body::SecurityCouncil),
        ActNumber::InSession { session: Session::EmergencySpecial(_), .. }
        | ActNumber::Running {
            session: Session::Special(_) | Session::EmergencySpecial(_), ..
        } => Some(Body::GeneralAssembly),
        _ => None,
    });
    Some(Symbol::Act(Act { body, kind, number, part }))
}

fn whole_number(typed: &str) -> Option<(ActNumber, super::Part)> {
    let mut cursor = Cursor::new(typed, 0)?;
    let numbered = number::read(&mut cursor)?;
    (cursor.offset() == typed.len()).then_some((numbered.number, numbered.part))
}

#[cfg(test)]
mod tests;
