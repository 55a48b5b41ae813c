//! Numbers without a noun. Only the form and a date make them citations: «революцию 1722 (XVI)
//! от 20 декабря 1961 года», "43/26 of 22 June 2020", or the noun of the sentence reaching on
//! («резолюции о миграции, в частности 58/208»).

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
            None => Governor::none(self.scan.start(at)),
        };
        match self.list(at, governor) {
            Ok(end) => end.max(at + 1),
            Err(_) => at + 1,
        }
    }

    /// The noun before, when «включая», "in particular" leads from it to token `at`.
    fn reaching(&mut self, at: usize) -> Option<Governor> {
        let governor = self.governor.as_ref()?;
        let led = at > 0 && self.scan.meaning(at - 1) == Meaning::Including
            || at > 1 && self.scan.meaning(at - 2) == Meaning::Including;
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
}
