//! Small drafts for the tests of features.

use std::sync::Arc;

use lint::{Memory, Settings};
use testkit::Fixture;
use text::Edit;

use crate::{Builtin, Snapshot};

/// A draft of 20 November 2026 with every rule on, and where `$0` stood in it.
pub(crate) fn snapshot(marked: &str) -> (Snapshot, usize) {
    read(marked, false)
}

/// The same of a Markdown draft.
pub(crate) fn markdown(marked: &str) -> (Snapshot, usize) {
    read(marked, true)
}

/// The text of a draft after edits.
#[track_caller]
pub(crate) fn apply(snapshot: &Snapshot, edits: &[Edit]) -> String {
    text::apply(snapshot.text(), edits).expect("edits that fit")
}

fn read(marked: &str, markdown: bool) -> (Snapshot, usize) {
    let fixture = Fixture::parse(marked);
    let settings = Settings { markdown, ..Settings::on(jiff::civil::date(2026, 11, 20)) };
    let library = Arc::new(Builtin(builtin::knowledge()));
    let rules = lint::rules::ALL;
    let text = Arc::from(fixture.text);
    let snapshot = Snapshot::new(text, settings, rules, library, &mut Memory::of_paragraphs());
    (snapshot, fixture.cursor.unwrap_or(0))
}
