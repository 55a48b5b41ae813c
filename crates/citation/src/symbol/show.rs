//! The canonical form of a symbol, as the JSON output promises it.

use std::fmt;

use super::{Act, ActKind, ActNumber, Part, Session, Symbol, SymbolError};
use crate::roman::Roman;

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Symbol::Act(act) => act.fmt(f),
            Symbol::Document(symbol) => f.write_str(symbol),
            Symbol::TreatySeries { volume: Some(volume), number: Some(number) } => {
                write!(f, "UNTS {volume}/{number}")
            }
            Symbol::TreatySeries { volume: Some(volume), number: None } => {
                write!(f, "UNTS {volume}")
            }
            Symbol::TreatySeries { volume: None, number: Some(number) } => {
                write!(f, "UNTS No. {number}")
            }
            Symbol::TreatySeries { volume: None, number: None } => f.write_str("UNTS"),
            Symbol::Sales(number) => write!(f, "sales {number}"),
            Symbol::Charter => f.write_str("Charter"),
            Symbol::Treaty { year } => write!(f, "treaty {year}"),
            Symbol::LabourConvention(number) => write!(f, "ILO {number}"),
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.code();
        let head = match self.body {
            None => "?",
            Some(body) => {
                body.resolution_prefix().map_or("other", |prefix| prefix.trim_end_matches("/RES/"))
            }
        };
        // The two Assemblies whose session belongs to the head: UNEP/EA.5/RES/14.
        if let (Some(head), ActNumber::InSession { session, number }) =
            (head.strip_suffix('.'), self.number)
        {
            return write!(f, "{head}.{session}/{kind}/{number}{}", Tail(self.part));
        }
        write!(f, "{}/{kind}/", head.trim_end_matches('.'))?;
        let part = Tail(self.part);
        match self.number {
            ActNumber::InSession { session, number } => write!(f, "{session}/{number}{part}"),
            ActNumber::InYear { year, number } => write!(f, "{year}/{number}{part}"),
            ActNumber::WithYear { number, year: Some(year) } => {
                write!(f, "{number}{part} ({year})")
            }
            ActNumber::WithYear { number, year: None } => write!(f, "{number}{part}"),
            ActNumber::Running { number, session } => match session {
                Session::Regular(session) => write!(f, "{number}{part} ({})", Roman(session)),
                Session::Special(session) => write!(f, "{number}{part} (S-{})", Roman(session)),
                Session::EmergencySpecial(session) => {
                    write!(f, "{number}{part} (ES-{})", Roman(session))
                }
            },
        }
    }
}

impl ActKind {
    /// The component of a symbol that says the kind: `RES`, `DEC`, `PRST`.
    pub fn code(self) -> &'static str {
        match self {
            ActKind::Resolution => "RES",
            ActKind::Decision => "DEC",
            ActKind::PresidentialStatement => "PRST",
        }
    }
}

impl Session {
    /// Its number among the sessions of its kind: 58, and 21 of S-21.
    pub fn number(self) -> u16 {
        match self {
            Session::Regular(number)
            | Session::Special(number)
            | Session::EmergencySpecial(number) => number,
        }
    }
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Session::Regular(number) => write!(f, "{number}"),
            Session::Special(number) => write!(f, "S-{number}"),
            Session::EmergencySpecial(number) => write!(f, "ES-{number}"),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(letter) => write!(f, "{}", letter as char),
            None => Ok(()),
        }
    }
}

/// The part with the space before it, or nothing.
struct Tail(Part);

impl fmt::Display for Tail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.0.is_some() { write!(f, " {}", self.0) } else { Ok(()) }
    }
}

impl fmt::Display for SymbolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the number or symbol of an act, a document or a treaty")
    }
}

impl std::error::Error for SymbolError {}
