//! Symbols: the one name of an act or a document, however a draft writes it.
//!
//! The canonical forms are promises of the JSON output: `A/RES/58/208`, `A/RES/57/270 B`,
//! `A/RES/217 A (III)`, `A/RES/S-21/2`, `A/RES/ES-10/13`, `A/DEC/58/402`, `S/RES/1325 (2000)`,
//! `S/PRST/2001/31`, `E/RES/2000/35`, `E/DEC/1995/313`, `E/RES/671 A (XXV)`,
//! `A/HRC/RES/35/3`, `A/HRC/DEC/2/102`, `E/CN.4/RES/2005/55`, `UNEP/EA.5/RES/14`; documents
//! as printed, in Latin letters (`A/C.2/54/2`). An act whose body is not known opens with `?/`.

use crate::Body;

mod parse;
mod show;

pub(crate) use parse::act_head;

/// What a citation names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Symbol {
    /// A resolution, a decision or a presidential statement.
    Act(Act),
    /// A document, a draft (`…/L.15`) or a meeting record (`…/PV.78`), as printed.
    Document(String),
    /// A volume and number of the United Nations Treaty Series: `UNTS 2220/39481`.
    TreatySeries {
        /// The volume, when given.
        volume: Option<u32>,
        /// The registration number, when given.
        number: Option<u32>,
    },
    /// A sales publication: `sales R.95.XIII.18`, language letter first.
    Sales(String),
    /// The Charter of the United Nations; the article or chapter is the pinpoint.
    Charter,
    /// A treaty called by its kind and year alone: «Конвенция 1951 года», `treaty 1951`.
    Treaty {
        /// The year it is called by.
        year: u16,
    },
    /// A convention of the International Labour Organization by its number: `ILO 97`.
    LabourConvention(u16),
}

/// A resolution, decision or presidential statement.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Act {
    /// Who adopted it; `None` when the text does not tell.
    pub body: Option<Body>,
    /// Resolution, decision or presidential statement.
    pub kind: ActKind,
    /// Its number.
    pub number: ActNumber,
    /// The part letter, if one is cited.
    pub part: Part,
}

/// The kind of an act.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ActKind {
    /// A resolution.
    Resolution,
    /// A decision.
    Decision,
    /// A statement by the President of the Security Council (or of the Human Rights Council).
    PresidentialStatement,
}

/// The number of an act, in the four styles of the Organization.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ActNumber {
    /// Session and number: 58/208, S-21/2, ES-10/13; of the Human Rights Council 35/3.
    InSession {
        /// The session.
        session: Session,
        /// The number within the session.
        number: u32,
    },
    /// A running number with the session in Roman figures: 217 (III), 3201 (S-VI), 671 (XXV).
    Running {
        /// The running number.
        number: u32,
        /// The session.
        session: Session,
    },
    /// A running number with the year: 1325 (2000) of the Security Council; `None` when the
    /// year is not written.
    WithYear {
        /// The running number.
        number: u32,
        /// The year.
        year: Option<u16>,
    },
    /// Year and number: 2000/35, 1995/313, 2005/55.
    InYear {
        /// The year.
        year: u16,
        /// The number within the year.
        number: u32,
    },
}

/// A session of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Session {
    /// A regular session: 58, XX.
    Regular(u16),
    /// A special session: S-21, S-VI.
    Special(u16),
    /// An emergency special session: ES-10, ES-V.
    EmergencySpecial(u16),
}

/// The part of an act: a letter, `A` to `Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Part(pub Option<u8>);

/// Why a string is no symbol.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SymbolError;
