//! A draft beside its other language version: which paragraph answers which, and what each of
//! the two says in figures, dates and symbols.
//!
//! Words cannot be compared across languages; what must be alike in all of them can: acts,
//! pinpoints, dates, numbers, sessions, footnote marks. Paragraphs are aligned by their part of
//! the draft, their length and by these very things, so that an inserted paragraph does not make
//! every later one look changed.

use draft::{Paragraph, ParagraphId, Role};

use crate::Reading;

mod align;
mod difference;
mod numbers;
mod statement;

pub(crate) use difference::{Phrases, opening, report};
pub(crate) use statement::{Kind, Stated, Statement};

/// The other version and the alignment with it.
pub struct Beside<'b> {
    /// How its places are called: the path of its file.
    pub name: &'b str,
    /// Its structure and references.
    pub(crate) other: &'b Reading<'b>,
    /// The paragraphs of both, in order; a side that is missing has no counterpart.
    text: Vec<Row>,
    /// Their notes.
    notes: Vec<Row>,
}

/// Two paragraphs that answer each other, or one without a counterpart.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Row {
    /// The paragraph of the draft.
    pub(crate) here: Option<Side>,
    /// That of the other version.
    pub(crate) there: Option<Side>,
}

/// A paragraph with what it states.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Side {
    /// Which one.
    pub(crate) id: ParagraphId,
    /// What it states, in order of the text.
    pub(crate) statements: Vec<Statement>,
}

impl<'b> Beside<'b> {
    /// `other`, called `name`, laid beside `draft`.
    pub(crate) fn new(name: &'b str, draft: &Reading<'_>, other: &'b Reading<'b>) -> Self {
        let text = align::rows(text_of(draft), text_of(other));
        let notes = align::rows(notes_of(draft), notes_of(other));
        Self { name, other, text, notes }
    }

    /// The paragraphs of the text itself. A note without a counterpart shows in its mark.
    pub(crate) fn text(&self) -> &[Row] {
        &self.text
    }

    /// The rows of which both sides are there.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&Side, &Side)> {
        self.text
            .iter()
            .chain(&self.notes)
            .filter_map(|row| row.here.as_ref().zip(row.there.as_ref()))
    }
}

impl Side {
    /// What it states of one kind.
    pub(crate) fn of(&self, kind: Kind) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.stated.kind() == kind)
    }
}

/// A paragraph that is to be aligned.
struct Unit {
    side: Side,
    /// What it states, sorted.
    stated: Vec<Stated>,
    role: Role,
    /// Its number or letter.
    label: Option<String>,
    /// Code points of its text.
    length: usize,
}

/// The paragraphs of the text itself. The masthead and the enacting line differ by custom.
fn text_of(reading: &Reading<'_>) -> Vec<Unit> {
    units(reading, |role| !matches!(role, Role::Masthead | Role::EnactingLine | Role::Footnote))
}

fn notes_of(reading: &Reading<'_>) -> Vec<Unit> {
    units(reading, |role| role == Role::Footnote)
}

fn units(reading: &Reading<'_>, wanted: impl Fn(Role) -> bool) -> Vec<Unit> {
    let mut all = statement::all(reading);
    let unit = |(id, paragraph): (ParagraphId, &Paragraph<'_>)| {
        let statements = std::mem::take(&mut all[id.0 as usize]);
        let mut stated: Vec<Stated> = statements.iter().map(|one| one.stated.clone()).collect();
        stated.sort_unstable();
        wanted(paragraph.role).then(|| Unit {
            side: Side { id, statements },
            stated,
            role: paragraph.role,
            label: paragraph.label.as_ref().map(|label| label.value.clone()),
            length: paragraph.flow.text().chars().count(),
        })
    };
    let mut units: Vec<Unit> = Vec::new();
    for unit in reading.draft.paragraphs().filter_map(unit) {
        match units.last_mut() {
            Some(last) if last.role == Role::Closing && unit.role == Role::Closing => {
                last.join(unit);
            }
            _ => units.push(unit),
        }
    }
    units
}

impl Unit {
    /// The meeting and its date close a text on two lines, or on one, as the language has it.
    fn join(&mut self, next: Unit) {
        self.side.statements.extend(next.side.statements);
        self.stated.extend(next.stated);
        self.stated.sort_unstable();
        self.length += next.length;
    }
}
