//! Treaties called by kind and year: «Конвенция 1951 года и Протокол 1967 года», "the 1951
//! Convention"; conventions of the International Labour Organization by their number.

use crate::find::Grammar;
use crate::scan::TokenKind;
use crate::words::Meaning;
use crate::{Kind, Pinpoint, Symbol, Target};

use super::lists::unnumbered;

/// The years that a treaty may be called by.
const YEARS: std::ops::RangeInclusive<u32> = 1850..=2099;
/// The labour conventions there are, with room for those to come.
const LABOUR: std::ops::RangeInclusive<u32> = 1..=250;

impl Grammar<'_, '_> {
    /// «Конвенция», "Protocol" at token `at`; gives the token after the citation, or after the
    /// word.
    pub(crate) fn treaty(&mut self, at: usize) -> usize {
        let TokenKind::Word { capital: true, .. } = self.scan.kind(at) else { return at + 1 };
        let before = at.checked_sub(1).and_then(|before| self.year(before));
        let (start, year, after) = match (before, self.year(at + 1)) {
            (_, Some(year)) => (at, year, self.after_year(at + 2)),
            (Some(year), None) => (at - 1, year, at + 1),
            (None, None) => return self.labour_number(at).unwrap_or(at + 1),
        };
        if let Some((number, end)) = self.bracketed_number(after) {
            self.push_treaty(start, end, Symbol::LabourConvention(number));
            return end;
        }
        self.push_treaty(start, after, Symbol::Treaty { year });
        after
    }

    /// «Конвенция о трудящихся-мигрантах 1949 года (№ 97)», "Convention …, 1949 (No. 97)": the
    /// year and the number after the title.
    fn labour_number(&mut self, at: usize) -> Option<usize> {
        const LONGEST_TITLE: usize = 16;
        for next in at + 1..at + LONGEST_TITLE {
            match self.scan.kind(next) {
                TokenKind::Stop | TokenKind::Semicolon => return None,
                TokenKind::Number { digits: 4, .. } => {
                    self.year(next)?;
                    let (number, end) = self.bracketed_number(self.after_year(next + 1))?;
                    self.push_treaty(at, end, Symbol::LabourConvention(number));
                    return Some(end);
                }
                _ => {}
            }
        }
        None
    }

    fn push_treaty(&mut self, start: usize, end: usize, symbol: Symbol) {
        let span = self.span(start, end);
        let target = Target::Symbol(symbol);
        self.found.push(unnumbered(span, None, Kind::Treaty, target, Pinpoint::default()));
    }

    fn year(&self, at: usize) -> Option<u16> {
        match self.scan.kind(at) {
            TokenKind::Number { value, digits: 4 } if YEARS.contains(&value) => Some(value as u16),
            _ => None,
        }
    }

    /// Passes «года» after a year.
    fn after_year(&self, at: usize) -> usize {
        at + usize::from(["года", "г"].contains(&self.scan.of(at)))
    }

    /// `(№ 97)`, `(No. 97)`.
    fn bracketed_number(&self, at: usize) -> Option<(u16, usize)> {
        let scan = self.scan;
        let sign = scan.kind(at + 1) == TokenKind::NumberSign
            || scan.meaning(at + 1) == Meaning::NumberSign;
        if scan.kind(at) != TokenKind::Open || !sign {
            return None;
        }
        let figure = at + 2 + usize::from(scan.kind(at + 2) == TokenKind::Stop);
        match (scan.kind(figure), scan.kind(figure + 1)) {
            (TokenKind::Number { value, .. }, TokenKind::Close) if LABOUR.contains(&value) => {
                Some((value as u16, figure + 2))
            }
            _ => None,
        }
    }
}
