//! What an editor may fold away: parts, paragraphs of several lines, notes, comments.

use draft::{NodeKind, Role};
use text::Span;

use crate::Snapshot;
use crate::outline::{Entry, tree};

/// A stretch that may be folded away.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fold {
    /// From the beginning of its first line to the end of its last one; at least two lines.
    pub span: Span,
    /// What it is.
    pub kind: FoldKind,
}

/// What is folded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FoldKind {
    /// A part or a paragraph.
    Text,
    /// A comment.
    Comment,
}

/// What may be folded, in order; of folds that begin on one line the longest.
pub fn folds(snapshot: &Snapshot) -> Vec<Fold> {
    let draft = &snapshot.checked().draft;
    let mut folds = Vec::new();
    for entry in tree(draft) {
        of_entry(&entry, &mut folds);
    }
    let comments = draft.comments.iter().map(|span| (*span, FoldKind::Comment));
    let notes = runs_of_notes(snapshot).into_iter().map(|span| (span, FoldKind::Text));
    folds.extend(comments.chain(notes).map(|(span, kind)| Fold { span, kind }));
    let lines = snapshot.lines();
    let line = |offset: u32| lines.line_of(offset as usize);
    folds.retain(|fold| line(fold.span.start) < line(fold.span.end));
    folds.sort_by_key(|fold| (line(fold.span.start), std::cmp::Reverse(fold.span.end)));
    folds.dedup_by_key(|fold| line(fold.span.start));
    folds
}

fn of_entry(entry: &Entry, folds: &mut Vec<Fold>) {
    folds.push(Fold { span: entry.span, kind: FoldKind::Text });
    for part in &entry.parts {
        of_entry(part, folds);
    }
}

/// Notes that stand together, with the line above them.
fn runs_of_notes(snapshot: &Snapshot) -> Vec<Span> {
    let draft = &snapshot.checked().draft;
    let mut runs: Vec<Span> = Vec::new();
    let mut last_is_note = false;
    for node in &draft.nodes {
        let of_note = |id| draft.paragraph(id).role == Role::Footnote;
        let note = node.kind == NodeKind::FootnoteRule || node.paragraph.is_some_and(of_note);
        match runs.last_mut() {
            Some(run) if note && last_is_note => *run = run.join(node.span),
            _ if note => runs.push(node.span),
            _ => {}
        }
        last_is_note = note || (last_is_note && node.kind == NodeKind::Blank);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::markdown;

    #[test]
    fn parts_notes_and_comments() {
        let (snapshot, _) = markdown(
            "Генеральная Ассамблея,\r\n\r\nссылаясь на доклад[^1],\r\n\r\n1. просит\r\nдоклад;\r\n\
             \r\n<!-- одно\r\nдва -->\r\n\r\n2. постановляет.\r\n\r\n[^1]: A/58/98.\r\n\r\n[^2]: \
             A/59/1.\r\n",
        );
        let found: Vec<&str> =
            folds(&snapshot).iter().map(|fold| fold.span.of(snapshot.text())).collect();
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(found[0].starts_with("Генеральная") && found[0].ends_with("[^1],"), "{found:?}");
        assert!(found[1].starts_with("1. просит") && found[1].ends_with("постановляет."));
        assert!(found[2].starts_with("<!--"));
        assert!(found[3].starts_with("[^1]"));
    }
}
