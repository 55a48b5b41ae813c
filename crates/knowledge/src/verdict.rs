//! Verdicts: what may be said of a citation, and why.

use citation::{Body, Pinpoint, Symbol, WrittenDate};
use jiff::civil::Date;
use text::Language;

/// What a draft claims of one act or document.
#[derive(Clone, Debug)]
pub struct Claim<'c> {
    /// The act or document, as the text reads.
    pub symbol: &'c Symbol,
    /// Whether the text names the body (by name, possessive or the number's own form).
    pub body_certain: bool,
    /// The date written with it.
    pub date: Option<WrittenDate>,
    /// The title written with it.
    pub title: Option<&'c str>,
    /// The language of the draft, so of the title.
    pub language: Language,
    /// The paragraph cited.
    pub pinpoint: &'c Pinpoint,
    /// The date of the draft: what is adopted later is absent.
    pub as_of: Date,
}

/// What may be said of a citation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// It exists, and all that was written of it and can be checked agrees.
    Confirmed,
    /// It exists, and something written of it differs.
    Contradicted,
    /// It lies inside coverage declared complete, and is not there.
    Absent,
    /// Nothing may be said.
    OutsideCoverage,
    /// Several bodies' acts fit.
    Ambiguous,
}

/// How sure a contradiction is; decides between error, warning and hint.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Certainty {
    /// Believed: a hint at most.
    Believed,
    /// One kind of evidence: a warning.
    Likely,
    /// Two independent kinds of evidence, or arithmetic: an error.
    Certain,
}

/// Verdict, reasons and what the verdict rests on.
#[derive(Clone, PartialEq, Debug)]
pub struct Judgement {
    /// What may be said.
    pub verdict: Verdict,
    /// Why; empty for a plain `Confirmed` or `OutsideCoverage`.
    pub reasons: Vec<Reason>,
    /// The symbol completed from the registry: the year of a Security Council resolution, the
    /// body when one candidate remains.
    pub symbol: Symbol,
    /// Other readings that fit, for `Ambiguous`.
    pub candidates: Vec<Symbol>,
}

/// Why a verdict is what it is.
#[derive(Clone, PartialEq, Debug)]
pub enum Reason {
    /// The number lies outside the range of a closed session.
    NumberOutOfRange {
        /// The lowest number of that session.
        low: u32,
        /// The highest one.
        high: u32,
    },
    /// The session has not been held at the date of the draft.
    SessionNotHeld {
        /// When it opens, where known or computed.
        opens: Option<Date>,
    },
    /// The session, or the year, never was.
    NoSuchSession,
    /// The act was adopted on another date.
    WrongDate {
        /// The recorded date.
        recorded: Date,
        /// How sure.
        certainty: Certainty,
        /// The recorded dates of the nearest surely dated numbers below and above.
        neighbours: [Option<(u32, Date)>; 2],
    },
    /// The act is recorded, and was adopted after the date of the draft.
    NotYetAdopted {
        /// The recorded date.
        recorded: Date,
    },
    /// The date lies outside the session's window, and no record of this number is dated.
    OutsideSession {
        /// First and last possible day.
        window: (Date, Date),
        /// How sure.
        certainty: Certainty,
    },
    /// The date lies outside what the neighbouring numbers allow (numbers rise with dates).
    OutsideNeighbours {
        /// The nearest surely dated numbers below and above.
        neighbours: [Option<(u32, Date)>; 2],
        /// How sure.
        certainty: Certainty,
    },
    /// A Security Council resolution of another year.
    WrongYear {
        /// The year of that number.
        recorded: u16,
        /// How sure.
        certainty: Certainty,
    },
    /// The date is no day of the calendar, or later than the draft.
    ImpossibleDate,
    /// The act bears another title.
    WrongTitle {
        /// The recorded title, in the language of the claim.
        recorded: String,
        /// How sure.
        certainty: Certainty,
    },
    /// The registry has every part of that number, and not this one.
    NoSuchPart {
        /// The parts it has.
        parts: Vec<char>,
    },
    /// The document is at hand and has no such paragraph.
    NoSuchParagraph {
        /// What the document has instead: its last paragraph or letter.
        last: String,
    },
    /// Another body's act of that number has exactly this date.
    OtherBody {
        /// That body.
        body: Body,
        /// Its act.
        symbol: Symbol,
    },
}
