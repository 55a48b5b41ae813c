//! Numbers the operative paragraphs anew from 1, and lets the draft's own references follow:
//! «пункт 3 выше» goes on meaning the paragraph that it meant.

use draft::ParagraphId;
use lint::Message;
use text::Edit;

use super::Rewrite;
use crate::Snapshot;
use crate::numbering::{self, Numbered};

pub(super) fn rewrite(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let (index, _) = snapshot.paragraph_at(at)?;
    let runs = numbering::runs(snapshot);
    let here = ParagraphId(index as u32);
    let run = runs.iter().find(|run| run.iter().any(|it| it.paragraph == here))?;
    let wanted: Vec<(Numbered, u32)> = run.iter().copied().zip(1..).collect();
    let edits = numbering::edits(snapshot, &wanted);
    let followed = edits.len() - wanted.iter().filter(|(it, number)| it.number != *number).count();
    let title = Message::new("action-renumber").with("references", followed as u32);
    changes(edits).map(|edits| Rewrite { title, edits })
}

fn changes(edits: Vec<Edit>) -> Option<Vec<Edit>> {
    (!edits.is_empty()).then_some(edits)
}
