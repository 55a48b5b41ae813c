//! What may be said of a citation.
//!
//! The order of the questions: does the calendar have the date; whose act is it (`whose`);
//! may such a number exist at all (`existence`); does the date agree (`dates`); then part,
//! title and paragraph. What cannot be known is not accused.

mod body;
mod dates;
mod existence;
mod pinpoint;
mod symbols;
mod whose;

use citation::{Symbol, WrittenDate};

use crate::day::Days;
use crate::{Claim, Judgement, Knowledge, Reason, Verdict};

/// The year the Organization began: nothing was adopted before it.
const FOUNDED: u16 = 1945;

impl Knowledge<'_> {
    /// What may be said of a claim. Takes about a microsecond; a plain confirmation allocates
    /// nothing beyond the symbol of a document.
    pub fn judge(&self, claim: &Claim<'_>) -> Judgement {
        match claim.symbol {
            Symbol::Act(act) => {
                let impossible = claim.date.filter(|date| is_impossible(date, claim));
                let days = claim.date.filter(|_| impossible.is_none());
                let days = days.as_ref().and_then(Days::of);
                let mut judgement = whose::judge(self, claim, act, days);
                if impossible.is_some() {
                    judgement.contradict(Reason::ImpossibleDate);
                }
                judgement
            }
            Symbol::Document(symbol) => symbols::judge(self, claim, symbol),
            _ => Judgement::plain(Verdict::OutsideCoverage, claim.symbol.clone()),
        }
    }
}

/// Whether no act can bear this date: the calendar does not have it, or it lies after the
/// draft's own date or before the Organization.
fn is_impossible(date: &WrittenDate, claim: &Claim<'_>) -> bool {
    date.year < FOUNDED || Days::of(date).is_none_or(|days| days.first > claim.as_of)
}

impl Judgement {
    /// A verdict without reasons.
    pub(crate) fn plain(verdict: Verdict, symbol: Symbol) -> Self {
        Self { verdict, reasons: Vec::new(), symbol, candidates: Vec::new() }
    }

    /// Adds a reason that contradicts the claim, first of all; what is absent stays absent.
    fn contradict(&mut self, reason: Reason) {
        self.reasons.insert(0, reason);
        if self.verdict != Verdict::Absent {
            self.verdict = Verdict::Contradicted;
        }
    }
}
