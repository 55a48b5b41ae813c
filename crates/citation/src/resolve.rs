//! Joining back-references to what they point at: «той же резолюции», "ibid.".
//!
//! Nothing is guessed. A demonstrative is joined only when exactly one act of its kind has been
//! cited nearby; «Там же» only when the note before cites exactly one thing.

use crate::{Antecedent, BackReference, Citation, Kind, Target};

/// A citation and the place in the draft that decides what it may point at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// The citation.
    pub citation: Citation,
    /// The paragraph it stands in, counted in reading order.
    pub paragraph: usize,
    /// The note it stands in, counted in the order of the notes; `None` in the text.
    pub note: Option<usize>,
}

/// Citations that «той же резолюции» may reach back over: more than any paragraph holds.
const NEARBY: usize = 128;

/// Fills the antecedent of every back-reference in `items`, which stand in reading order.
///
/// [`Antecedent::Found`] holds an index of `items`. The cost is linear.
pub fn resolve(items: &mut [Placed]) {
    for index in 0..items.len() {
        let Target::Back(reference) = &items[index].citation.target else { continue };
        let antecedent = if reference.ibidem {
            note_before(items, index)
        } else {
            nearest(items, index, reference)
        };
        if let Target::Back(reference) = &mut items[index].citation.target {
            reference.antecedent = antecedent;
        }
    }
}

/// What the note before cites, when it is one thing.
fn note_before(items: &[Placed], index: usize) -> Antecedent {
    let Some(note) = items[index].note else { return in_same_paragraph(items, index) };
    // Two citations in one note: «Там же» is the one before it.
    let same = index.checked_sub(1).filter(|at| items[*at].note == Some(note));
    let Some(before) = note.checked_sub(1) else {
        return same.map_or(Antecedent::Missing, |at| follow(items, at));
    };
    if same.is_some() {
        return in_same_paragraph(items, index);
    }
    let near =
        items[..index].iter().enumerate().rev().take_while(|(_, item)| item.note >= Some(before));
    let mut cited = near.filter(|(_, item)| item.note == Some(before));
    match (cited.next(), cited.next()) {
        (None, _) => Antecedent::Missing,
        (Some((only, _)), None) => follow(items, only),
        _ => Antecedent::Ambiguous,
    }
}

fn in_same_paragraph(items: &[Placed], index: usize) -> Antecedent {
    let paragraph = items[index].paragraph;
    let before = index
        .checked_sub(1)
        .filter(|at| items[*at].paragraph == paragraph && items[*at].note == items[index].note);
    before.map_or(Antecedent::Missing, |at| follow(items, at))
}

/// The antecedent of a back-reference is what it points at itself.
fn follow(items: &[Placed], at: usize) -> Antecedent {
    match &items[at].citation.target {
        Target::Back(BackReference { antecedent, .. }) => *antecedent,
        _ => Antecedent::Found(at),
    }
}

/// The nearest act of the noun's kind: of this paragraph, or else of the one before. Members of
/// one list stand equally near.
fn nearest(items: &[Placed], index: usize, reference: &BackReference) -> Antecedent {
    let here = &items[index];
    if reference.plural {
        return Antecedent::Ambiguous;
    }
    let mut candidate: Option<usize> = None;
    for (at, item) in items[..index].iter().enumerate().rev().take(NEARBY) {
        if item.paragraph + 1 < here.paragraph {
            break;
        }
        if item.note.is_some() != here.note.is_some() || !fits(&item.citation, reference) {
            continue;
        }
        // What the paragraph before cites counts only when this one cites nothing.
        if candidate.is_some()
            && item.paragraph < here.paragraph
            && candidate.is_some_and(|at| items[at].paragraph == here.paragraph)
        {
            break;
        }
        let antecedent = match follow(items, at) {
            Antecedent::Found(at) => at,
            other => return other,
        };
        match candidate {
            None => candidate = Some(antecedent),
            Some(already) if same_act(&items[already].citation, &items[antecedent].citation) => {}
            Some(_) => return Antecedent::Ambiguous,
        }
    }
    candidate.map_or(Antecedent::Missing, Antecedent::Found)
}

fn same_act(one: &Citation, other: &Citation) -> bool {
    one.target == other.target && one.target != Target::Unknown
}

/// Whether a citation may be what a noun of that kind points at.
fn fits(citation: &Citation, reference: &BackReference) -> bool {
    let kind = match &citation.target {
        Target::Back(back) if !back.ibidem => back.kind,
        Target::Back(_) | Target::Own => return false,
        Target::Symbol(_) | Target::Unknown => Some(citation.kind),
    };
    match reference.kind {
        Some(Kind::Document) => matches!(
            kind,
            Some(Kind::Document | Kind::Draft | Kind::OfficialRecords | Kind::MeetingRecord)
        ),
        wanted => kind == wanted || kind == Some(Kind::Other),
    }
}
