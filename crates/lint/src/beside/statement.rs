//! What a paragraph states that every language version must state alike.

use citation::{ActKind, ActNumber, Citation, Part, Session, Symbol, Target, Unit, WrittenDate};
use draft::Draft;
use text::Span;

use super::numbers;
use crate::{Reading, Reference, Value};

/// One thing that is stated. Ordered, so that two lists can be compared.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Stated {
    /// An act; who adopted it is left to the rules on references.
    Act(ActKind, ActNumber, Part),
    /// A document, by its symbol.
    Document(String),
    /// A paragraph, section or annex of what is cited.
    Pinpoint(Unit, String),
    /// A day or a month of a year.
    Date(u16, Option<u8>, Option<u8>),
    /// A number in figures: `1250`, `2.5`.
    Number(String),
    /// A session.
    Session(Session),
    /// A footnote mark.
    Note,
}

/// The kinds of statements, each with a rule of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Reference,
    Pinpoint,
    Date,
    Number,
    Session,
    Note,
}

/// A statement, its place in the source, and how it is shown in a message.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Statement {
    pub(crate) stated: Stated,
    pub(crate) span: Span,
    pub(crate) shown: Value,
}

impl Stated {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Stated::Act(..) | Stated::Document(_) => Kind::Reference,
            Stated::Pinpoint(..) => Kind::Pinpoint,
            Stated::Date(..) => Kind::Date,
            Stated::Number(_) => Kind::Number,
            Stated::Session(_) => Kind::Session,
            Stated::Note => Kind::Note,
        }
    }
}

/// The statements of every paragraph of a draft, in order of the text.
pub(super) fn all(reading: &Reading<'_>) -> Vec<Vec<Statement>> {
    let draft = reading.draft;
    let mut all: Vec<Vec<Statement>> = vec![Vec::new(); draft.paragraphs.len()];

    let mut order: Vec<&Reference> = reading.references.iter().collect();
    order.sort_by_key(|reference| reference.paragraph);
    let mut rest = &order[..];
    for (id, paragraph) in draft.paragraphs() {
        let count = rest.iter().take_while(|reference| reference.paragraph == id).count();
        let (own, after) = rest.split_at(count);
        rest = after;
        let mut statements = Vec::new();
        let mut taken = Vec::new();
        for reference in own {
            cited(reference, paragraph.flow.text(), &mut statements, &mut taken);
        }
        in_words(draft, paragraph.flow.text(), &mut statements, &mut taken);
        for statement in &mut statements {
            statement.span = paragraph.flow.to_source(statement.span);
        }
        all[id.0 as usize] = statements;
    }
    for mark in &draft.marks {
        let shown = Value::from(mark.label.as_str());
        all[mark.paragraph.0 as usize].push(Statement {
            stated: Stated::Note,
            span: mark.span,
            shown,
        });
    }
    for statements in &mut all {
        statements.sort_by_key(|statement| statement.span);
    }
    all
}

/// What a citation states; what it takes is not read again as a number.
fn cited(
    reference: &Reference,
    text: &str,
    statements: &mut Vec<Statement>,
    taken: &mut Vec<Span>,
) {
    let citation = &reference.citation;
    if let Some((stated, shown)) = named(reference, citation) {
        taken.push(citation.number);
        statements.push(Statement { stated, span: citation.number, shown: shown.into() });
    }
    for part in &citation.pinpoint.parts {
        taken.push(part.span);
        let stated = Stated::Pinpoint(part.unit, part.label.clone());
        let shown = text.get(part.span.range()).unwrap_or_default().into();
        statements.push(Statement { stated, span: part.span, shown });
    }
}

/// The act or document of a citation, as it is compared and as it is shown.
fn named(reference: &Reference, citation: &Citation) -> Option<(Stated, String)> {
    let Target::Symbol(symbol) = &citation.target else { return None };
    match symbol {
        Symbol::Act(written) => {
            let act = reference.judged_act().unwrap_or(written);
            let stated = Stated::Act(act.kind, act.number, act.part);
            Some((stated, crate::naming::number(act)))
        }
        Symbol::Document(symbol) => Some((Stated::Document(symbol.clone()), symbol.clone())),
        _ => None,
    }
}

/// Dates, sessions and numbers.
fn in_words(draft: &Draft<'_>, text: &str, statements: &mut Vec<Statement>, taken: &mut Vec<Span>) {
    for mention in citation::session::find(text, draft.language) {
        taken.push(mention.span);
        let stated = Stated::Session(mention.session);
        let shown = text.get(mention.span.range()).unwrap_or_default().into();
        statements.push(Statement { stated, span: mention.span, shown });
    }
    // A year alone is a number to every language but Russian, which says «года».
    let dates = citation::date::find(text).into_iter().filter(|date| date.month.is_some());
    for date in dates {
        taken.push(date.span);
        statements.push(dated(date));
    }
    taken.sort_unstable();
    for (span, number) in numbers::find(text, draft.language, taken) {
        let shown = number.as_str().into();
        statements.push(Statement { stated: Stated::Number(number), span, shown });
    }
}

fn dated(date: WrittenDate) -> Statement {
    let stated = Stated::Date(date.year, date.month, date.day);
    Statement { stated, span: date.span, shown: date.into() }
}
