//! The Treaty Series: "United Nations, Treaty Series, vol. 2220, No. 39481", in notes of every
//! language in these English words; «том 2220, № 39481» is understood as well.

use crate::find::Grammar;
use crate::scan::TokenKind;
use crate::words::Meaning;
use crate::{Kind, Pinpoint, Symbol, Target};

use super::lists::unnumbered;

impl Grammar<'_, '_> {
    /// "Series", «договоров» at token `at`; gives the token after volume and number.
    pub(crate) fn treaty_series(&mut self, at: usize) -> Option<usize> {
        let scan = self.scan;
        let acronym = scan.of(at) == "UNTS";
        let series = self.title_before(at).is_some();
        let ibidem = self.follows_ibidem(at);
        if !acronym && !series && !ibidem {
            return None;
        }
        let mut next = if ibidem { at } else { at + 1 };
        let volume = match self.labelled(next, Meaning::Volume) {
            Some((value, end)) => {
                next = end;
                Some(value)
            }
            // «UNTS 2220»
            None => match scan.kind(next) {
                TokenKind::Number { value, .. } if acronym => {
                    next += 1;
                    Some(value)
                }
                _ => None,
            },
        };
        let number = self.labelled(next, Meaning::NumberSign).map(|(value, end)| {
            next = end;
            value
        });
        if volume.is_none() && number.is_none() || ibidem && number.is_none() {
            return None;
        }
        let start = self.before_series(at);
        let span = self.span(start, next);
        let target = Target::Symbol(Symbol::TreatySeries { volume, number });
        self.found.push(unnumbered(span, None, Kind::TreatySeries, target, Pinpoint::default()));
        Some(next)
    }

    /// "Ibid., vol. 2048, No. 22495": a volume with a number is the series' of the note before.
    fn follows_ibidem(&self, at: usize) -> bool {
        let scan = self.scan;
        let comma = at > 1 && scan.kind(at - 1) == TokenKind::Comma;
        comma
            && (matches!(scan.of(at - 2), "ibid" | "Ibid" | "же")
                || at > 2
                    && scan.kind(at - 2) == TokenKind::Stop
                    && matches!(scan.of(at - 3), "ibid" | "Ibid"))
    }

    /// `, vol. 2220`, `, No. 39481`: the value and the token after it.
    fn labelled(&self, at: usize, label: Meaning) -> Option<(u32, usize)> {
        let scan = self.scan;
        let mut next = at;
        while matches!(scan.kind(next), TokenKind::Comma | TokenKind::Open | TokenKind::Quote) {
            next += 1;
        }
        let sign = label == Meaning::NumberSign && scan.kind(next) == TokenKind::NumberSign;
        // «том» is «тот» in another case as well: no word of the vocabulary.
        let volume = label == Meaning::Volume && ["том", "т"].contains(&scan.of(next));
        if scan.meaning(next) != label && !sign && !volume {
            return None;
        }
        next += 1;
        if scan.kind(next) == TokenKind::Stop {
            next += 1;
        }
        // "No. I-39481"
        if scan.of(next) == "I" && scan.kind(next + 1) == TokenKind::Dash {
            next += 2;
        }
        match scan.kind(next) {
            TokenKind::Number { value, .. } => Some((value, next + 1)),
            _ => None,
        }
    }

    /// The first token of "United Nations, Treaty Series".
    fn before_series(&self, at: usize) -> usize {
        let scan = self.scan;
        let mut start = at;
        while let Some(before) = self.title_before(start) {
            start = before;
        }
        let comma = start >= 3 && scan.kind(start - 1) == TokenKind::Comma;
        let organization = (scan.of(start.wrapping_sub(3)), scan.of(start.wrapping_sub(2)));
        let named = [("United", "Nations"), ("Nations", "Unies"), ("Naciones", "Unidas")];
        if comma && named.contains(&organization) {
            start -= 3;
        }
        start
    }

    /// The word of the title before token `at`: "Treaty" before "Series", «Recueil» before
    /// «des Traités».
    fn title_before(&self, at: usize) -> Option<usize> {
        let scan = self.scan;
        let mut before = at.checked_sub(1)?;
        if matches!(scan.meaning(before), Meaning::Of | Meaning::Article)
            || scan.of(before) == "des"
        {
            before = before.checked_sub(1)?;
        }
        (scan.meaning(before) == Meaning::TreatySeries).then_some(before)
    }
}
