//! Small drafts for the tests of features.

use std::sync::Arc;

use lint::{Memory, Settings};
use testkit::Fixture;

use crate::{Builtin, Snapshot};

/// A draft of 20 November 2026 with every rule on, and where `$0` stood in it.
pub(crate) fn snapshot(marked: &str) -> (Snapshot, usize) {
    let fixture = Fixture::parse(marked);
    let settings = Settings::on(jiff::civil::date(2026, 11, 20));
    let library = Arc::new(Builtin(builtin::knowledge()));
    let rules = lint::rules::ALL;
    let text = Arc::from(fixture.text);
    let snapshot = Snapshot::new(text, settings, rules, library, &mut Memory::of_paragraphs());
    (snapshot, fixture.cursor.unwrap_or(0))
}
