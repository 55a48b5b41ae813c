//! Numbers without a noun. Only the form and a date make them citations: «революцию 1722 (XVI)
//! от 20 декабря 1961 года», "43/26 of 22 June 2020", or the noun of the sentence reaching on
//! («резолюции о миграции, в частности 58/208»; "resolutions 5/1 on institution-building of the
//! Council and 5/2 on the Code of Conduct").

use crate::find::Grammar;
use crate::forms::governed::Governor;
use crate::scan::TokenKind;
use crate::words::Meaning;
use crate::{ActNumber, Pinpoint, Session};

/// How many tokens a noun reaches on, over what is said of the number before.
const REACH: usize = 60;

impl Grammar<'_, '_> {
    /// A number at token `at`, or nothing.
    pub(crate) fn bare(&mut self, at: usize) -> usize {
        let bracket = self.scan.kind(at + 2) == TokenKind::Open;
        let slash = self.scan.kind(at + 1) == TokenKind::Slash;
        if !slash
            && !bracket
            && !matches!(self.scan.kind(at + 1), TokenKind::Dash | TokenKind::Open)
        {
            return at + 1;
        }
        let governor = match self.reaching(at) {
            Some(governor) => governor,
            // "its agreed conclusions 1997/2": another noun has it.
            None if slash && self.after_word(at) => return at + 1,
            None => Governor::none(self.scan.start(at)),
        };
        match self.list(at, governor) {
            Ok(end) => end.max(at + 1),
            Err(_) => at + 1,
        }
    }

    fn after_word(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        matches!(self.scan.kind(before), TokenKind::Word { meaning: Meaning::Plain, .. })
    }

    /// The noun before, when «в частности», a comma or "and" leads from it to token `at`.
    fn reaching(&self, at: usize) -> Option<Governor> {
        let governor = self.governor.as_ref()?;
        let scan = self.scan;
        let before = at.checked_sub(1)?;
        let included = scan.meaning(before) == Meaning::Including
            || scan.meaning(before.wrapping_sub(1)) == Meaning::Including;
        if governor.noun.is_none() || at.checked_sub(governor.end)? > REACH {
            return None;
        }
        if !included && !self.goes_on(at, governor) {
            return None;
        }
        let apart = (governor.end..at).any(|at| {
            matches!(scan.kind(at), TokenKind::Semicolon | TokenKind::Quote | TokenKind::Open)
        });
        (!apart).then(|| Governor {
            start: scan.start(at),
            pinpoint: Pinpoint::default(),
            title: None,
            date: None,
            end: at,
            ..governor.clone()
        })
    }

    /// Whether the list of a plural noun goes on at token `at` after words about the member
    /// before: a number with a year or a date, of the same session, or too high for a fraction.
    fn goes_on(&self, at: usize, governor: &Governor) -> bool {
        let scan = self.scan;
        let before = at.wrapping_sub(1);
        let joined = match (scan.kind(before), scan.meaning(before)) {
            (TokenKind::Comma, _) | (_, Meaning::And | Meaning::Also) => true,
            // A footnote mark.
            (TokenKind::Number { digits: 1..=3, .. }, _) => {
                scan.kind(before.wrapping_sub(1)) == TokenKind::Comma
            }
            _ => false,
        };
        let plural = governor.span.is_some_and(|span| self.is_plural_noun(span));
        let Some((last, (numbered, end))) =
            governor.last.filter(|_| joined && plural).zip(self.numbered(at, governor))
        else {
            return false;
        };
        match (last, numbered.number) {
            (_, ActNumber::Running { .. } | ActNumber::WithYear { year: Some(_), .. }) => true,
            (ActNumber::InYear { .. }, ActNumber::InYear { .. }) => true,
            (
                ActNumber::InSession { session: before, .. },
                ActNumber::InSession { session, .. },
            ) => {
                session == before
                    || !matches!(session, Session::Regular(..=30))
                    || self.date_after(end).is_some_and(|(date, _)| date.is_full())
            }
            _ => false,
        }
    }

    /// A noun that says it has several numbers, or may have: «резолюции».
    fn is_plural_noun(&self, span: text::Span) -> bool {
        let noun = span.of(self.scan.text);
        match noun.is_ascii() {
            true => noun.ends_with(['s', 'S']),
            false => !["я", "ю", "ей", "е"].iter().any(|ending| noun.ends_with(ending)),
        }
    }
}
