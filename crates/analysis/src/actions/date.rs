//! Adds the date of adoption to a citation that has none: «58/208 от 23 декабря 2003 года».

use citation::Symbol;
use knowledge::Verdict;
use lint::Message;

use super::Rewrite;
use crate::Snapshot;

pub(super) fn rewrite(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let reference = snapshot.reference_at(at)?;
    let judgement = reference.judgement.as_ref()?;
    let known = matches!(judgement.verdict, Verdict::Confirmed);
    if !known || reference.citation.date.is_some() || reference.act().is_none() {
        return None;
    }
    let symbol = Symbol::Act(reference.judged_act()?.clone());
    let date = snapshot.knowledge().act(&symbol)?.sure_date()?;
    let edit = lint::date_insertion(&snapshot.checked().draft, reference, date)?;
    Some(Rewrite { title: Message::new("action-add-date").with("date", date), edits: vec![edit] })
}
