//! Articles and chapters of the Charter: «статьей 51 и главой VII Устава», "Articles 55 and 56 of
//! the Charter of the United Nations".
//!
//! An article with no treaty of its own in a sentence that names the Charter is the Charter's.

use text::Span;

use crate::find::Grammar;
use crate::scan::TokenKind;
use crate::words::Meaning;
use crate::{Citation, Kind, Pinpoint, PinpointPart, Symbol, Target, Unit};

use super::lists::unnumbered;

impl Grammar<'_, '_> {
    /// Keeps an article or a chapter that belongs to nothing yet.
    pub(crate) fn keep_article(&mut self, part: &PinpointPart) {
        let roman = part.label.bytes().all(|byte| b"IVXLC,".contains(&byte));
        match part.unit {
            Unit::Article => {}
            Unit::Chapter if roman => {}
            _ => return,
        }
        if self.charter {
            self.articles_of_the_charter(part);
        } else {
            self.articles.push(part.clone());
        }
    }

    /// «Устав» at token `at`: the articles of its sentence are the Charter's.
    pub(crate) fn charter(&mut self, at: usize) -> usize {
        if !self.is_united_nations_charter(at) {
            self.pending = None;
            return at + 1;
        }
        let mut kept = std::mem::take(&mut self.articles);
        if let Some(pending) = self.pending.take() {
            let end = pending.end;
            let parts = pending.pinpoint().parts;
            kept.retain(|part| parts.iter().all(|own| own.span != part.span));
            if self.leads_to(end, self.before_charter(at)) {
                let article =
                    |part: &PinpointPart| matches!(part.unit, Unit::Article | Unit::Chapter);
                if parts.len() == 1 && parts.iter().all(article) {
                    kept.extend(parts);
                } else if parts.iter().any(article) {
                    let span =
                        parts.iter().map(|part| part.span).reduce(Span::join).unwrap_or_default();
                    self.found.push(charter_citation(span, Pinpoint { parts }));
                }
            }
        }
        for part in &kept {
            self.articles_of_the_charter(part);
        }
        self.charter = true;
        at + 1
    }

    /// The first token of "the UN Charter", "United Nations Charter".
    fn before_charter(&self, at: usize) -> usize {
        let mut start = at;
        while start > 0
            && (self.scan.meaning(start - 1) == Meaning::UnitedNations
                || ["United", "Nations"].contains(&self.scan.of(start - 1)))
        {
            start -= 1;
        }
        start
    }

    fn articles_of_the_charter(&mut self, part: &PinpointPart) {
        for label in part.label.split(',') {
            let part = PinpointPart { label: label.to_owned(), ..part.clone() };
            let pinpoint = Pinpoint { parts: [part].into_iter().collect() };
            self.found.push(charter_citation(pinpoint.parts[0].span, pinpoint));
        }
    }

    /// «Устав Организации Объединенных Наций», "the Charter", and not «Устав Организации
    /// американских государств», "Charter of the Organization of American States".
    fn is_united_nations_charter(&self, at: usize) -> bool {
        let scan = self.scan;
        if !matches!(scan.kind(at), TokenKind::Word { capital: true, .. }) {
            return false;
        }
        let mut next = at + 1;
        while matches!(scan.meaning(next), Meaning::Of | Meaning::Article) {
            next += 1;
        }
        let of = next > at + 1;
        let united = |word: &str| {
            ["Объедин", "United", "Unies", "Unidas"].iter().any(|stem| word.starts_with(stem))
        };
        match scan.kind(next) {
            _ if scan.meaning(next) == Meaning::UnitedNations => true,
            TokenKind::Word { meaning: Meaning::Organ, capital: true, .. } => {
                united(scan.of(next + 1))
            }
            TokenKind::Word { capital: true, .. } => {
                united(scan.of(next)) || !of && scan.of(next).is_ascii() && scan.of(at).is_ascii()
            }
            TokenKind::Word { .. } => !of || united(scan.of(next + 1)),
            _ => true,
        }
    }
}

fn charter_citation(span: Span, pinpoint: Pinpoint) -> Citation {
    unnumbered(span, None, Kind::Charter, Target::Symbol(Symbol::Charter), pinpoint)
}
