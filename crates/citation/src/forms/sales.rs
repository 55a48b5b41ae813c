//! Sales publications: «в продаже под № R.95.XIII.18», "Sales No. E.95.XIII.18".
//!
//! The shape tells: language letter, year, category in Roman figures, number.

use crate::find::Grammar;
use crate::scan::TokenKind;
use crate::{Kind, Pinpoint, Symbol, Target, glyph, roman};

use super::lists::unnumbered;

impl Grammar<'_, '_> {
    /// The sales number that begins with the letter at token `at`; gives the token after it and
    /// its pinpoint.
    pub(crate) fn sales_number(&mut self, at: usize) -> Option<usize> {
        let scan = self.scan;
        let mut letters = scan.of(at).chars();
        let letter = letters.next().filter(|_| letters.next().is_none())?;
        let language = glyph::latin(letter).unwrap_or(letter);
        if !"AaCcEeFfRrSs".contains(language) || !language.is_uppercase() {
            return None;
        }
        let stop = |at: usize| scan.kind(at) == TokenKind::Stop && scan.glued(at);
        if !(stop(at + 1) && stop(at + 3) && stop(at + 5)) {
            return None;
        }
        let TokenKind::Number { digits: 2, .. } = scan.kind(at + 2) else { return None };
        let TokenKind::Word { .. } = scan.kind(at + 4) else { return None };
        let category: String =
            scan.of(at + 4).chars().map(|letter| glyph::latin(letter).unwrap_or(letter)).collect();
        roman::parse(&category)?;
        // II.D.12: some categories are parted by a letter.
        let part = scan.of(at + 6);
        let parted = part.len() == 1 && part.as_bytes()[0].is_ascii_uppercase() && stop(at + 7);
        let figure = if parted { at + 8 } else { at + 6 };
        let TokenKind::Number { value, .. } = scan.kind(figure) else { return None };
        let part = if parted { format!("{part}.") } else { String::new() };
        let symbol = format!("{language}.{}.{category}.{part}{value}", scan.of(at + 2));
        let span = self.span(at, figure + 1);
        let respelled = (span.of(scan.text) != symbol).then(|| symbol.clone());
        let mut citation = unnumbered(
            span,
            None,
            Kind::SalesNumber,
            Target::Symbol(Symbol::Sales(symbol)),
            Pinpoint::default(),
        );
        citation.respelled = respelled;
        self.found.push(citation);
        Some(self.symbol_tail(figure + 1))
    }
}
