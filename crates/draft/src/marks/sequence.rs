//! Which of the figures that may be marks are marks: those that count on.
//!
//! Where there are notes, the marks that call them stand in their order, so the figures are
//! taken that make the best rising sequence of the notes' numbers. Where there are none (a
//! pasted paragraph, end notes that were cut off) a sequence has to be seen in the text.

use super::candidate::{Candidate, Strength};
use super::number;
use crate::{Footnote, ParagraphId};

type Found = (ParagraphId, Candidate);

/// How many candidates ahead the next number of a sequence is looked for.
const AHEAD: usize = 12;

/// For each of `found`, in order of the text, whether it is a mark.
pub(super) fn choose(found: &[Found], notes: &[Footnote]) -> Vec<bool> {
    let mut chosen = vec![false; found.len()];
    let mut from = 0;
    for set in sets(notes) {
        let before = found[from..].partition_point(|(_, candidate)| candidate.span.end <= set.end);
        let to = if set.last { found.len() } else { from + before };
        noted(&found[from..to], &set.numbers, &mut chosen[from..to]);
        from = to;
    }
    unnoted(found, notes, &mut chosen);
    chosen
}

/// The notes of one document: a file may hold several, each counting from 1.
struct Set {
    /// The numbers, rising.
    numbers: Vec<u32>,
    /// Where the last of the notes stands.
    end: u32,
    last: bool,
}

fn sets(notes: &[Footnote]) -> Vec<Set> {
    let mut sets: Vec<Set> = Vec::new();
    for note in notes {
        let Some(number) = number(&note.label) else { continue };
        let end = note.label_span.start;
        match sets.last_mut().filter(|set| set.numbers.last() < Some(&number)) {
            Some(set) => {
                set.numbers.push(number);
                set.end = end;
            }
            None => sets.push(Set { numbers: vec![number], end, last: false }),
        }
    }
    if let Some(set) = sets.last_mut() {
        set.last = true;
    }
    sets
}

/// A chain of candidates that ends with one of them.
#[derive(Clone, Copy, Default)]
struct Chain {
    weight: u32,
    /// The candidate it ends with, from 1; 0 for none.
    end: usize,
}

/// Takes the heaviest rising chain among the candidates whose number a note has, and those
/// that can hardly be anything else. O(n log m) for n candidates and m notes.
fn noted(found: &[Found], numbers: &[u32], chosen: &mut [bool]) {
    let mut best = vec![Chain::default(); numbers.len() + 1];
    let mut before = vec![0; found.len()];
    for (index, (_, candidate)) in found.iter().enumerate() {
        let place = candidate.number.and_then(|number| numbers.binary_search(&number).ok());
        let Some(place) = place else { continue };
        chosen[index] = candidate.strength >= Strength::Strong;
        let chain = heaviest(&best, place);
        before[index] = chain.end;
        raise(
            &mut best,
            place + 1,
            Chain { weight: chain.weight + weight(candidate), end: index + 1 },
        );
    }
    let mut end = heaviest(&best, numbers.len()).end;
    while end > 0 {
        chosen[end - 1] = true;
        end = before[end - 1];
    }
}

fn weight(candidate: &Candidate) -> u32 {
    match candidate.strength {
        Strength::Certain | Strength::Strong => 8,
        Strength::Weak => 3,
        Strength::Faint => 1,
    }
}

/// The heaviest chain that ends with one of the first `count` numbers (a Fenwick tree).
fn heaviest(best: &[Chain], count: usize) -> Chain {
    let mut chain = Chain::default();
    let mut at = count;
    while at > 0 {
        if best[at].weight > chain.weight {
            chain = best[at];
        }
        at &= at - 1;
    }
    chain
}

fn raise(best: &mut [Chain], from: usize, chain: Chain) {
    let mut at = from;
    while at < best.len() {
        if best[at].weight < chain.weight {
            best[at] = chain;
        }
        at += at & at.wrapping_neg();
    }
}

/// Takes the candidates that no note answers and that count on from the mark before.
fn unnoted(found: &[Found], notes: &[Footnote], chosen: &mut [bool]) {
    let mut last = 0;
    for (index, (_, candidate)) in found.iter().enumerate() {
        let next = candidate.number == Some(last + 1);
        let goes_on = || {
            let after = candidate.number.map(|number| number + 1);
            found[index + 1..].iter().take(AHEAD).any(|(_, other)| other.number == after)
        };
        chosen[index] |= match candidate.strength {
            Strength::Certain => true,
            Strength::Strong => next || (last == 0 && goes_on()),
            Strength::Weak => notes.is_empty() && next && (last > 0 || goes_on()),
            Strength::Faint => false,
        };
        if chosen[index] {
            last = candidate.number.unwrap_or(last);
        }
    }
}
