//! Pointing back and at oneself: «той же резолюции», «в указанном решении», "the present
//! resolution", «Там же», "Ibid.".

use text::Span;

use crate::find::Grammar;
use crate::forms::governed::{Governor, Modifiers};
use crate::forms::lists::unnumbered;
use crate::scan::{Scan, TokenKind};
use crate::words::{Meaning, Noun};
use crate::{Antecedent, BackReference, Kind, Pinpoint, Target};

/// «Там же», "Ibid.": two tokens at most.
#[derive(Clone, Copy)]
pub(crate) struct Ibidem {
    start: usize,
    end: usize,
}

impl Ibidem {
    /// At token `at`. In small letters only where a pinpoint follows: «там же, где» is prose.
    pub(crate) fn at(scan: &Scan, at: usize) -> Option<Self> {
        let TokenKind::Word { capital, .. } = scan.kind(at) else { return None };
        let word = scan.of(at);
        if word.eq_ignore_ascii_case("ibid") || word.eq_ignore_ascii_case("ibidem") {
            return Some(Self { start: at, end: at + 1 });
        }
        if !(word == "Там" || word == "там") || scan.of(at + 1) != "же" {
            return None;
        }
        let end = at + 2;
        let ends = matches!(scan.kind(end), TokenKind::Stop) || scan.get(end).is_none();
        let pinpoint = scan.kind(end) == TokenKind::Comma
            && matches!(scan.meaning(end + 1), Meaning::Unit(_) | Meaning::Subparagraph);
        (pinpoint || capital && ends).then_some(Self { start: at, end })
    }
}

impl Grammar<'_, '_> {
    pub(crate) fn ibidem(&mut self, ibidem: Ibidem) -> usize {
        let mut end = ibidem.end;
        if self.scan.kind(end) == TokenKind::Stop && self.scan.of(ibidem.start).is_ascii() {
            end += 1;
        }
        let mut pinpoint = Pinpoint::default();
        let after = self.pinpoints_after(end, false, &mut pinpoint);
        let span = self.span(ibidem.start, if after > end { after } else { ibidem.end });
        let target = Target::Back(BackReference {
            ibidem: true,
            kind: None,
            plural: false,
            antecedent: Antecedent::Unresolved,
        });
        let number = self.span(ibidem.start, ibidem.end);
        self.found.push(crate::Citation {
            number,
            ..unnumbered(span, None, Kind::BackReference, target, pinpoint)
        });
        after
    }

    /// A noun without a number: it points back, at the draft itself, or at nothing.
    pub(crate) fn back(&mut self, noun: usize, modifiers: Modifiers, governor: Governor) -> usize {
        let kind = governor.noun.map_or(Kind::Other, Noun::kind);
        let english = self.scan.of(noun).is_ascii();
        let plural = self.is_plural(noun, modifiers);
        let points_back = modifiers.same && (modifiers.that || english)
            || modifiers.cited
            || modifiers.that && !(english && plural) && kind != Kind::Document;
        let target = if modifiers.present {
            Target::Own
        } else if points_back && !modifiers.draft {
            Target::Back(BackReference {
                ibidem: false,
                kind: Some(kind),
                plural,
                antecedent: Antecedent::Unresolved,
            })
        } else {
            self.governor = Some(Governor { end: noun + 1, ..governor });
            return noun + 1;
        };
        let mut pinpoint = governor.pinpoint;
        let end = self.pinpoints_after(noun + 1, false, &mut pinpoint);
        let start = self.scan.start(modifiers.start);
        let span = Span::new(start, self.scan.end_before(end));
        let cited_kind = if target == Target::Own { kind } else { Kind::BackReference };
        self.found.push(unnumbered(span, governor.span, cited_kind, target, pinpoint));
        end
    }

    /// Whether several are meant: «этих резолюций», "those decisions".
    fn is_plural(&self, noun: usize, modifiers: Modifiers) -> bool {
        let word = self.scan.of(noun);
        if word.is_ascii() {
            return word.ends_with('s');
        }
        let plural_ending = ["ий", "иям", "иями", "иях", "ов", "ам", "ами", "ах"]
            .iter()
            .any(|ending| word.ends_with(ending));
        plural_ending
            || (modifiers.start..noun).any(|at| {
                let modifier = self.scan.of(at);
                modifier.ends_with("ые")
                    || modifier.ends_with("ых")
                    || modifier.ends_with("ими")
                    || matches!(modifier, "те" | "тех" | "эти" | "этих" | "Эти" | "Те")
            })
    }
}
