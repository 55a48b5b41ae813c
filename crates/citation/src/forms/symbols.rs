//! Symbols of acts and documents in running text: A/RES/58/208, «А/С.2/54/2», «A/58/98 и Add.1».

use text::Span;

use crate::document::{self, DocumentMatch};
use crate::find::Grammar;
use crate::forms::governed::Governor;
use crate::forms::{official_records, titles};
use crate::scan::TokenKind;
use crate::{
    Act, ActNumber, Body, BodyMention, Citation, CitedTitle, Kind, Naming, Pinpoint, Symbol,
    Target, WrittenDate,
};

/// The most symbols that a range stands for.
const LONGEST_RANGE: u32 = 100;

impl Grammar<'_, '_> {
    /// Symbols that a noun governs, from token `at`; the governor back when there is none.
    pub(crate) fn symbols(
        &mut self,
        at: usize,
        governor: Governor,
    ) -> Result<usize, Box<Governor>> {
        match self.symbol(at, Some(&governor)) {
            Some(end) => {
                self.governor = Some(Governor { end, ..governor });
                Ok(end)
            }
            None => Err(Box::new(governor)),
        }
    }

    /// The symbol at token `at`, with its shortened companions; gives the token after them.
    pub(crate) fn symbol(&mut self, at: usize, governor: Option<&Governor>) -> Option<usize> {
        if !self.may_begin(at) {
            return None;
        }
        let scan = self.scan;
        let found = match governor {
            Some(_) => document::at_noun(scan.text, scan.start(at)),
            None => document::at(scan.text, scan.start(at)),
        }?;
        let mut end = scan.after(at + 1, found.span.end as usize);
        let pinpoint = match governor {
            Some(governor) => governor.pinpoint.clone(),
            None => self.take_pending(at),
        };
        let base = found.symbol.to_string();
        let first = self.found.len();
        let from = found.span.end as usize;
        let mut citation = cited(found, governor, pinpoint);
        if let Some(start) = official_records::start(scan.text, citation.number.start as usize) {
            citation.kind = Kind::OfficialRecords;
            citation.span.start = start as u32;
        }
        self.found.push(citation);
        for shortened in document::suffixes(scan.text, from, &base) {
            end = scan.after(end, shortened.span.end as usize);
            self.found.push(cited(shortened, None, Pinpoint::default()));
        }
        if self.found.len() == first + 1 {
            end = self.range_of_symbols(end);
        }
        Some(self.symbol_tail(end))
    }

    /// A capital word before a slash, or before what may stand before one in a symbol.
    fn may_begin(&self, at: usize) -> bool {
        let scan = self.scan;
        let TokenKind::Word { capital: true, .. } = scan.kind(at) else { return false };
        if scan.of(at).len() > 14
            || at > 0
                && scan.glued(at)
                && matches!(
                    scan.kind(at - 1),
                    TokenKind::Slash | TokenKind::Stop | TokenKind::Other
                )
        {
            return false;
        }
        match scan.kind(at + 1) {
            TokenKind::Slash => true,
            TokenKind::Stop | TokenKind::Dash => scan.glued(at + 1) && scan.glued(at + 2),
            _ => false,
        }
    }

    /// «A/RES/58/208-A/RES/58/210»: the numbers between, too.
    fn range_of_symbols(&mut self, at: usize) -> usize {
        let scan = self.scan;
        let dash = scan.kind(at) == TokenKind::Dash && self.may_begin(at + 1);
        let Some(Citation { target: Target::Symbol(Symbol::Act(first)), .. }) = self.found.last()
        else {
            return at;
        };
        let Some(found) = dash.then(|| document::at(scan.text, scan.start(at + 1))).flatten()
        else {
            return at;
        };
        let Symbol::Act(last) = &found.symbol else { return at };
        let (
            ActNumber::InSession { session, number: low },
            ActNumber::InSession { session: same, number: high },
        ) = (first.number, last.number)
        else {
            return at;
        };
        if session != same || first.body != last.body || high <= low || high - low > LONGEST_RANGE {
            return at;
        }
        let first = first.clone();
        for number in low + 1..high {
            let symbol = Symbol::Act(Act {
                number: ActNumber::InSession { session, number },
                ..first.clone()
            });
            let between = DocumentMatch { symbol, respelled: None, ..found.clone() };
            self.found.push(cited(between, None, Pinpoint::default()));
        }
        let end = scan.after(at + 2, found.span.end as usize);
        self.found.push(cited(found, None, Pinpoint::default()));
        end
    }

    /// Date, title and pinpoint after a symbol, given to the last one found.
    pub(crate) fn symbol_tail(&mut self, at: usize) -> usize {
        let report = self.found.last().is_some_and(|last| {
            matches!(last.target, Target::Symbol(Symbol::Document(_) | Symbol::Sales(_)))
        });
        let mut next = at;
        let mut date: Option<WrittenDate> = None;
        let mut title: Option<CitedTitle> = None;
        let mut pinpoint = Pinpoint::default();
        loop {
            if date.is_none()
                && let Some((written, after)) = self.date_after(next)
            {
                date = Some(written);
                next = after;
            } else if title.is_none()
                && let Some((words, after)) = titles::at(self.scan, next)
            {
                title = Some(words);
                next = after;
            } else {
                let after = self.pinpoints_after(next, report, &mut pinpoint);
                if after > next {
                    next = after;
                    continue;
                }
                // «(A/58/3/Rev.1), глава V»
                let closed = self.scan.kind(next) == TokenKind::Close;
                let beyond = self.pinpoints_after(next + 1, report, &mut pinpoint);
                if !closed || beyond == next + 1 {
                    break;
                }
                next = beyond;
            }
        }
        let end = self.scan.end_before(next) as u32;
        if let Some(last) = self.found.last_mut() {
            last.date = date;
            last.title = title;
            last.pinpoint.parts.append(&mut pinpoint.parts);
            if next > at {
                last.span.end = last.span.end.max(end);
            }
        }
        next
    }
}

/// A symbol as a citation.
pub(crate) fn cited(
    found: DocumentMatch,
    governor: Option<&Governor>,
    pinpoint: Pinpoint,
) -> Citation {
    let body = match &found.symbol {
        Symbol::Act(act) => act.body.map(named),
        _ => None,
    };
    let noun = governor.and_then(|governor| governor.span);
    let start = governor.map_or(found.span.start, |governor| governor.start as u32);
    Citation {
        span: Span { start: start.min(found.span.start), end: found.span.end },
        number: found.span,
        noun,
        kind: found.kind,
        target: Target::Symbol(found.symbol),
        body,
        date: None,
        pinpoint,
        title: governor.and_then(|governor| governor.title),
        list: None,
        respelled: found.respelled,
    }
}

fn named(body: Body) -> BodyMention {
    BodyMention { body: Some(body), naming: Naming::Named, span: None }
}
