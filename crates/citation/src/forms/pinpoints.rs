//! Pinpoints: «в подпункте b) пункта 7», "paragraphs 4 to 6, 8 and 12 (b) (ii)", «раздел II.C»,
//! ", annex I, para. 12".

use smallvec::SmallVec;

use crate::find::Grammar;
use crate::forms::labels::label;
use crate::scan::{Scan, TokenKind};
use crate::words::{Meaning, Noun};
use crate::{Citation, Kind, Pinpoint, PinpointPart, Target, Unit};

/// The most units that a pinpoint names one inside the other.
const DEEPEST: usize = 8;

/// A pinpoint that waits for the noun it belongs to, smallest unit first.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) parts: SmallVec<[PinpointPart; 2]>,
    /// Its first token.
    pub(crate) start: usize,
    /// The token after it.
    pub(crate) end: usize,
}

impl Pending {
    /// The pinpoint, largest unit first: «подпункт 5 (d) приложения» is annex, 5(d).
    pub(crate) fn pinpoint(self) -> Pinpoint {
        Pinpoint { parts: self.parts.into_iter().rev().collect() }
    }
}

impl Grammar<'_, '_> {
    /// A pinpoint at token `at`, outside a citation: it waits for its noun, or points at the
    /// draft itself («пункт 3 выше»).
    pub(crate) fn pinpoint_before(&mut self, at: usize) -> usize {
        let Some((part, end)) = part(self.scan, at) else { return at + 1 };
        if !leads_on(self.scan, end) {
            self.keep_article(&part);
        }
        match &mut self.pending {
            // "section II.B, paragraph 7, of": after a comma comes the smaller unit.
            Some(pending)
                if pending.end + 1 == at
                    && pending.parts.len() < DEEPEST
                    && self.scan.kind(pending.end) == TokenKind::Comma =>
            {
                match pending.parts.first_mut() {
                    Some(larger)
                        if larger.unit == Unit::Paragraph
                            && part.unit == Unit::Paragraph
                            && part.label.starts_with('(') =>
                    {
                        larger.label.push_str(&part.label);
                        larger.span = larger.span.join(part.span);
                    }
                    _ => pending.parts.insert(0, part),
                }
                pending.end = end;
            }
            Some(pending) if pending.parts.len() < DEEPEST && joins(self.scan, pending.end, at) => {
                push_smaller(&mut pending.parts, part);
                pending.end = end;
            }
            _ => {
                self.pending = Some(Pending { parts: SmallVec::from_iter([part]), start: at, end })
            }
        }
        if self.scan.meaning(end) == Meaning::Here && self.scan.kind(end + 1) != TokenKind::Dash {
            self.here(end);
            return end + 1;
        }
        end
    }

    /// «пункт 3 выше»
    fn here(&mut self, at: usize) {
        let Some(pending) = self.pending.take() else { return };
        let span = self.span(pending.start, at + 1);
        self.found.push(Citation {
            span,
            number: span,
            noun: None,
            kind: Kind::Other,
            target: Target::Own,
            body: None,
            date: None,
            pinpoint: pending.pinpoint(),
            title: None,
            list: None,
            respelled: None,
        });
    }

    /// The pinpoint that waits, when nothing but joining words stands between it and token
    /// `noun`.
    pub(crate) fn take_pending(&mut self, noun: usize) -> Pinpoint {
        match self.pending.take() {
            Some(pending) if joins(self.scan, pending.end, noun) => pending.pinpoint(),
            Some(pending)
                if self.named.is_some_and(|named| {
                    named.end == noun && joins(self.scan, pending.end, named.start)
                }) =>
            {
                pending.pinpoint()
            }
            _ => Pinpoint::default(),
        }
    }

    /// Pinpoints after a citation: ", annex I, para. 12", «(пункт 5)», «, в частности на раздел
    /// II.C». A report may have acts printed in it. Gives the token after them; `at` when there is
    /// none.
    pub(crate) fn pinpoints_after(
        &self,
        at: usize,
        report: bool,
        pinpoint: &mut Pinpoint,
    ) -> usize {
        let scan = self.scan;
        let mut next = at;
        loop {
            let mut start = next;
            let bracket = scan.kind(start) == TokenKind::Open;
            if bracket || matches!(scan.kind(start), TokenKind::Comma) {
                start += 1;
            }
            let apart = start > next;
            let words = start;
            while start < words + 4
                && matches!(
                    scan.meaning(start),
                    Meaning::Including
                        | Meaning::Preposition
                        | Meaning::Article
                        | Meaning::That
                        | Meaning::Entitled
                )
            {
                start += 1;
            }
            if !apart {
                return next;
            }
            let inside = !pinpoint.parts.is_empty();
            let Some((part, end)) = part(scan, start).or_else(|| printed_act(scan, start, report))
            else {
                return next;
            };
            // ", пункт 5 резолюции 60/1" belongs to what follows; an article needs an annex.
            if leads_on(scan, end) || part.unit == Unit::Article && !inside {
                return next;
            }
            let closed = scan.kind(end) == TokenKind::Close;
            push_larger(&mut pinpoint.parts, part);
            next = if bracket && closed { end + 1 } else { end };
        }
    }
}

impl Grammar<'_, '_> {
    /// Whether only joining words stand between tokens `from` and `to`.
    pub(crate) fn leads_to(&self, from: usize, to: usize) -> bool {
        joins(self.scan, from, to)
    }
}

/// Whether the act that a pinpoint belongs to follows: «… своей резолюции», "of the Charter"; not
/// its subject, "section II.C on international migration".
fn leads_on(scan: &Scan, at: usize) -> bool {
    let subject = scan.meaning(at) == Meaning::Preposition;
    let mut next = at;
    while is_joining(scan.meaning(next)) {
        next += 1;
    }
    !subject && next > at && matches!(scan.kind(next), TokenKind::Word { .. })
        || matches!(scan.meaning(next), Meaning::Noun(_))
}

/// Whether only joining words stand between two tokens; a comma may stand before them:
/// "section II.B, paragraph 7, of its resolution".
fn joins(scan: &Scan, from: usize, to: usize) -> bool {
    let comma = scan.kind(from) == TokenKind::Comma
        && (from + 1 == to || scan.meaning(from + 1) == Meaning::Of);
    let from = from + usize::from(comma);
    from <= to && to - from <= 8 && (from..to).all(|at| is_joining(scan.meaning(at)))
}

fn is_joining(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Of
            | Meaning::Preposition
            | Meaning::Article
            | Meaning::To
            | Meaning::Own
            | Meaning::Same
            | Meaning::That
            | Meaning::Cited
            | Meaning::Present
            | Meaning::Here
            | Meaning::Draft
    )
}

/// Adds the next larger unit: «подпункт b)» and «пункт 7» are one paragraph, 7(b).
fn push_smaller(parts: &mut SmallVec<[PinpointPart; 2]>, part: PinpointPart) {
    if let Some(last) = parts.last_mut()
        && last.unit == Unit::Paragraph
        && part.unit == Unit::Paragraph
        && last.label.starts_with('(')
    {
        last.label = format!("{}{}", part.label, last.label);
        last.span = last.span.join(part.span);
        return;
    }
    parts.push(part);
}

/// Adds the next smaller unit: ", paragraph 7, subparagraph (b)".
fn push_larger(parts: &mut SmallVec<[PinpointPart; 1]>, part: PinpointPart) {
    if let Some(last) = parts.last_mut()
        && last.unit == Unit::Paragraph
        && part.unit == Unit::Paragraph
        && part.label.starts_with('(')
    {
        last.label.push_str(&part.label);
        last.span = last.span.join(part.span);
        return;
    }
    parts.push(part);
}

/// ", resolution 1", ", decision 15/4": an act of a conference or a commission, printed in the
/// report that is cited.
fn printed_act(scan: &Scan, at: usize, inside: bool) -> Option<(PinpointPart, usize)> {
    let noun = matches!(scan.meaning(at), Meaning::Noun(Noun::Resolution | Noun::Decision));
    if !inside || !noun {
        return None;
    }
    let TokenKind::Number { digits: 1..=2, .. } = scan.kind(at + 1) else { return None };
    let end = match (scan.kind(at + 2), scan.kind(at + 3)) {
        (TokenKind::Slash, TokenKind::Number { digits: 1..=2, .. }) => at + 4,
        (TokenKind::Slash, _) => return None,
        _ => at + 2,
    };
    let label = scan.text[scan.start(at + 1)..scan.end_before(end)].to_owned();
    let span = text::Span::new(scan.start(at), scan.end_before(end));
    Some((PinpointPart { unit: Unit::Resolution, label, span }, end))
}

/// One part at token `at`: unit and label. Only an annex or an appendix goes without a label.
pub(crate) fn part(scan: &Scan, at: usize) -> Option<(PinpointPart, usize)> {
    let unit = match (scan.kind(at), scan.meaning(at)) {
        (TokenKind::SectionSign, _) | (_, Meaning::Subparagraph) => Unit::Paragraph,
        (_, Meaning::Unit(unit)) => unit,
        _ => return None,
    };
    let mut start = at + 1;
    // "annex." ends the sentence, and the figure after it opens the next note; «п.» goes on.
    let whole = matches!(unit, Unit::Annex | Unit::Appendix) && scan.of(at).chars().count() > 4;
    if scan.kind(start) == TokenKind::Stop && scan.glued(start) {
        if whole {
            let span = text::Span::new(scan.start(at), scan.end_before(start));
            return Some((PinpointPart { unit, label: String::new(), span }, start));
        }
        start += 1;
    }
    if scan.kind(start) == TokenKind::NumberSign {
        start += 1;
    }
    let (label, mut end) = label(scan, start);
    let unit = match (unit, label.is_empty()) {
        (Unit::Annex | Unit::Appendix, true) => {
            end = at + 1;
            unit
        }
        (_, true) => return None,
        (Unit::Paragraph, false) if scan.meaning(end) == Meaning::Preamble => {
            end += 1;
            Unit::PreambularParagraph
        }
        (Unit::Paragraph, false) if at > 0 && scan.meaning(at - 1) == Meaning::Preamble => {
            Unit::PreambularParagraph
        }
        _ => unit,
    };
    let span = text::Span::new(scan.start(at), scan.end_before(end));
    Some((PinpointPart { unit, label, span }, end))
}
