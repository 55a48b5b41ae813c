//! Numbers without a noun. Only the form and a date make them citations: «революцию 1722 (XVI)
//! от 20 декабря 1961 года», "43/26 of 22 June 2020", or the noun of the sentence reaching on
//! («резолюции о миграции, в частности 58/208»; "resolutions 5/1 on institution-building of the
//! Council and 5/2 on the Code of Conduct").

use crate::ActNumber;
use crate::find::Grammar;
use crate::forms::governed::Governor;
use crate::scan::TokenKind;
use crate::words::Meaning;

/// How many words a noun reaches on over to a number that «в частности» leads to.
const REACH: usize = 24;

impl Grammar<'_, '_> {
    /// A number at token `at`, or nothing.
    pub(crate) fn bare(&mut self, at: usize) -> usize {
        let governor = match self.reaching(at) {
            Some(governor) => governor,
            None if self.is_of_another_noun(at) => return at + 1,
            None => Governor::none(self.scan.start(at)),
        };
        match self.list(at, governor) {
            Ok(end) => end.max(at + 1),
            Err(_) => at + 1,
        }
    }

    /// "agreed conclusions 1997/2": year and number directly after a word that is no noun of
    /// ours.
    fn is_of_another_noun(&self, at: usize) -> bool {
        let scan = self.scan;
        let year = matches!(scan.kind(at), TokenKind::Number { value: 1946..=2100, .. });
        let before = at.checked_sub(1).map(|before| scan.kind(before));
        year && matches!(before, Some(TokenKind::Word { meaning: Meaning::Plain, .. }))
    }

    /// The noun before, when «включая», "in particular" leads from it to token `at`.
    fn reaching(&mut self, at: usize) -> Option<Governor> {
        let governor = self.governor.as_ref()?;
        let led = at > 0 && self.scan.meaning(at - 1) == Meaning::Including
            || at > 1 && self.scan.meaning(at - 2) == Meaning::Including
            || self.goes_on(at, governor);
        if !led || governor.noun.is_none() || at.checked_sub(governor.end)? > REACH {
            return None;
        }
        let same_sentence = (governor.end..at)
            .all(|at| !matches!(self.scan.kind(at), TokenKind::Semicolon | TokenKind::Quote));
        same_sentence.then(|| Governor {
            start: self.scan.start(at),
            pinpoint: crate::Pinpoint::default(),
            title: None,
            date: None,
            end: at,
            ..governor.clone()
        })
    }

    /// Whether the list of a plural noun goes on at token `at` after words about the member
    /// before: after a comma or "and" a number of the same form and, without a date of its own,
    /// of the same session.
    fn goes_on(&self, at: usize, governor: &Governor) -> bool {
        let scan = self.scan;
        let joined = at > 0
            && (scan.kind(at - 1) == TokenKind::Comma || scan.meaning(at - 1) == Meaning::And);
        let plural = governor.span.is_some_and(|span| self.is_plural_noun(span));
        let Some((last, (numbered, end))) =
            governor.last.zip(self.numbered(at, governor)).filter(|_| joined && plural)
        else {
            return false;
        };
        let ActNumber::InSession { session: before, .. } = last else { return false };
        let ActNumber::InSession { session, .. } = numbered.number else { return false };
        session == before || self.date_after(end).is_some_and(|(date, _)| date.is_full())
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
