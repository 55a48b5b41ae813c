//! What every rule reads: the draft, its references with their verdicts, and what is known.

use citation::{Act, Citation, Symbol, Target};
use draft::{Draft, Paragraph, ParagraphId, Role};
use jiff::civil::Date;
use knowledge::{Judgement, Knowledge, Reason, Verdict};
use text::Span;

use crate::figures::Figure;
use crate::ignores::Ignores;
use crate::mentions::Mentions;
use crate::own_paragraphs::OwnParagraph;
use crate::sitting::Sitting;
use crate::wording::{Hit, Topic};
use crate::{Beside, Settings, Statement};

/// A text, read and judged, as rules see it.
pub struct Reading<'r> {
    /// The text's structure.
    pub draft: &'r Draft<'r>,
    /// Its references in reading order.
    pub references: &'r [Reference],
    /// What is known.
    pub knowledge: &'r Knowledge<'r>,
    /// Date, body, session and language of the draft.
    pub settings: &'r Settings,
    /// The bodies, instruments, conferences and States that it names.
    pub mentions: &'r Mentions,
    /// Its other language version, when there is one to compare it with.
    pub beside: Option<&'r Beside<'r>>,
    /// Phrases of the rules' tables, sorted by rule, then in order of the text.
    pub(crate) wording: &'r [Hit],
    /// Its preambular and operative paragraphs, with the words they open with.
    pub statements: &'r [Statement<'r>],
    /// Where the draft points at its own paragraphs, in order.
    pub own_paragraphs: &'r [OwnParagraph],
    /// Which findings its comments say are agreed to stay.
    pub(crate) ignores: &'r Ignores,
    /// Every run of digits in the running text and the notes, in order.
    pub(crate) figures: &'r [Figure],
    /// The session of the draft, and the sessions it names.
    pub(crate) sitting: &'r Sitting,
}

/// A citation of the draft with its verdict. Spans are bytes of the source.
#[derive(Clone, PartialEq, Debug)]
pub struct Reference {
    /// The citation; its spans count in the running text of its paragraph.
    pub citation: Citation,
    /// The paragraph it stands in.
    pub paragraph: ParagraphId,
    /// The whole citation, in the source.
    pub span: Span,
    /// The number or symbol alone, in the source.
    pub number: Span,
    /// The words of the date, in the source.
    pub date: Option<Span>,
    /// What may be said of it; `None` for the draft itself and for what nobody can check.
    pub judgement: Option<Judgement>,
}

impl<'r> Reading<'r> {
    /// References that were judged, with their judgements.
    pub fn judged(&self) -> impl Iterator<Item = (&'r Reference, &'r Judgement)> {
        self.references
            .iter()
            .filter_map(|reference| Some((reference, reference.judgement.as_ref()?)))
    }

    /// Every reason that speaks against a reference. An ambiguous one is not accused: what
    /// speaks against one reading of it may not bear on another.
    pub fn reasons(&self) -> impl Iterator<Item = (&'r Reference, &'r Judgement, &'r Reason)> {
        let accused = |judgement: &Judgement| {
            matches!(judgement.verdict, Verdict::Contradicted | Verdict::Absent)
        };
        self.judged().filter(move |(_, judgement)| accused(judgement)).flat_map(
            |(reference, judgement)| {
                judgement.reasons.iter().map(move |reason| (reference, judgement, reason))
            },
        )
    }

    /// The paragraph that a reference stands in.
    pub fn paragraph(&self, reference: &Reference) -> Option<&'r Paragraph<'r>> {
        self.draft.paragraphs.get(reference.paragraph.0 as usize)
    }

    /// Whether a reference stands in the running text of the draft: not in a note, a heading,
    /// the masthead or the closing lines, where citations follow customs of their own.
    pub fn in_running_text(&self, reference: &Reference) -> bool {
        self.paragraph(reference).is_some_and(|paragraph| {
            matches!(
                paragraph.role,
                Role::Preambular | Role::Operative | Role::Subparagraph(_) | Role::Body
            )
        })
    }

    /// The day of the text: the one it bears, or the date of the draft, whichever is earlier.
    pub(crate) fn day(&self) -> Date {
        self.sitting.day.map_or(self.settings.as_of, |day| day.min(self.settings.as_of))
    }

    /// The running text of a paragraph.
    pub fn text(&self, paragraph: ParagraphId) -> &'r str {
        self.draft.paragraphs.get(paragraph.0 as usize).map_or("", |it| it.flow.text())
    }

    /// Where a span of a paragraph's running text stands in the source.
    pub fn place(&self, paragraph: ParagraphId, span: Span) -> Span {
        let paragraph = self.draft.paragraphs.get(paragraph.0 as usize);
        paragraph.map_or(Span::default(), |it| it.flow.to_source(span))
    }

    /// The phrases of one rule's table that the draft has.
    pub(crate) fn phrases(&self, topic: Topic) -> impl Iterator<Item = &'r Hit> {
        let start = self.wording.partition_point(|hit| hit.topic < topic);
        self.wording[start..].iter().take_while(move |hit| hit.topic == topic)
    }

    /// The words of a span of the running text of `reference`'s paragraph.
    pub fn words(&self, reference: &Reference, span: Span) -> &'r str {
        self.paragraph(reference)
            .and_then(|paragraph| paragraph.flow.text().get(span.range()))
            .unwrap_or_default()
    }
}

impl Reference {
    /// The act cited, when one is and by its own number (not through «той же резолюции»).
    pub fn act(&self) -> Option<&Act> {
        match &self.citation.target {
            Target::Symbol(Symbol::Act(act)) => Some(act),
            _ => None,
        }
    }

    /// The act cited, completed by what is known, through a back-reference too.
    pub fn judged_act(&self) -> Option<&Act> {
        match &self.judgement.as_ref()?.symbol {
            Symbol::Act(act) => Some(act),
            _ => None,
        }
    }

    /// Whether what is known speaks against the written date.
    pub fn date_is_doubted(&self) -> bool {
        self.judgement.as_ref().is_some_and(|judgement| {
            judgement.verdict != Verdict::Confirmed
                && judgement.reasons.iter().any(|reason| {
                    matches!(
                        reason,
                        Reason::WrongDate { .. }
                            | Reason::OutsideSession { .. }
                            | Reason::OutsideNeighbours { .. }
                            | Reason::OtherBody { .. }
                            | Reason::ImpossibleDate
                    )
                })
        })
    }
}
