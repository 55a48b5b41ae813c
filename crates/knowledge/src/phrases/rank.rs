//! Which of many phrases that begin alike are worth offering: one for each way to go on, as long
//! as most of the texts that go so far go on alike.

use std::cmp::Reverse;

/// So many phrases are ranked when they are asked for; of more, the best were found beforehand.
pub const FEW: usize = 64;
/// So many are kept of those.
pub const KEPT: usize = 12;
/// Two ways to go on are the same when they have so many words in common.
const TOLD_APART_BY: usize = 3;

/// A phrase of fewer words counts for so much less.
const SHORT: u32 = 8;

/// A phrase to be ranked.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'c> {
    /// Its words from the one that is being typed on, as they are compared.
    pub rest: &'c str,
    /// What it counts for.
    pub weight: u32,
}

/// The places of the best of `candidates`, which come sorted by their words, at most `limit`.
pub fn best(candidates: &[Candidate<'_>], limit: usize) -> Vec<usize> {
    let mut chosen: Vec<(u32, usize)> = Vec::new();
    let mut start = 0;
    for group in candidates.chunk_by(|one, other| head(one.rest) == head(other.rest)) {
        let short = head(group[0].rest).split(' ').count() < TOLD_APART_BY;
        let most = group.iter().map(|it| it.weight).max().unwrap_or(0);
        let (index, weight) = match short {
            // What longer phrases say as well is said by them; and the more words, the more help.
            true => (0, (most - most.min(longer(candidates, start))).div_ceil(SHORT)),
            false => (furthest(group), most),
        };
        if weight > 0 && !group[index].rest.is_empty() {
            chosen.push((weight, start + index));
        }
        start += group.len();
    }
    chosen.sort_by_key(|(weight, place)| (Reverse(*weight), *place));
    chosen.truncate(limit);
    let mut places: Vec<usize> = chosen.into_iter().map(|(_, place)| place).collect();
    // Where there are few ways to go on, their variants are worth showing.
    let mut others: Vec<usize> =
        (0..candidates.len()).filter(|place| !places.contains(place)).collect();
    others.retain(|place| {
        let rest = candidates[*place].rest;
        !rest.is_empty() && !places.iter().any(|known| goes_on(candidates[*known].rest, rest))
    });
    others.sort_by_key(|place| (Reverse(candidates[*place].weight), *place));
    others.truncate(limit - places.len());
    places.append(&mut others);
    places
}

/// The first words of a phrase, by which one way to go on is told from another.
fn head(rest: &str) -> &str {
    let end = rest.match_indices(' ').nth(TOLD_APART_BY - 1);
    end.map_or(rest, |(end, _)| &rest[..end])
}

/// The greatest weight among the phrases that go on from the one at `place`.
fn longer(candidates: &[Candidate<'_>], place: usize) -> u32 {
    let begin = candidates[place].rest;
    let following = candidates[place + 1..].iter().take_while(|it| goes_on(it.rest, begin));
    following.map(|it| it.weight).max().unwrap_or(0)
}

fn goes_on(rest: &str, begin: &str) -> bool {
    rest.strip_prefix(begin).is_some_and(|after| begin.is_empty() || after.starts_with(' '))
}

/// From the phrase of most weight on, as long as half of its weight goes on alike.
fn furthest(group: &[Candidate<'_>]) -> usize {
    let heaviest = |indices: &mut dyn Iterator<Item = usize>| {
        indices.max_by_key(|index| (group[*index].weight, Reverse(*index)))
    };
    let Some(mut at) = heaviest(&mut (0..group.len())) else { return 0 };
    loop {
        let begin = group[at].rest;
        let mut longer = (at + 1..group.len())
            .take_while(|index| goes_on(group[*index].rest, begin))
            .filter(|index| group[*index].weight * 2 >= group[at].weight);
        match heaviest(&mut longer) {
            Some(next) => at = next,
            None => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The long formula stands for its beginnings; the other way to go on comes second.
    #[test]
    fn one_offer_for_each_way_to_go_on() {
        let phrases = [
            ("the", 90),
            ("the president of", 20),
            ("the secretary-general to", 80),
            ("the secretary-general to report", 50),
            ("the secretary-general to report to", 49),
            ("the secretary-general to submit", 20),
        ];
        let candidates = phrases.map(|(rest, weight)| Candidate { rest, weight });
        let best: Vec<&str> =
            best(&candidates, 5).into_iter().map(|place| phrases[place].0).collect();
        assert_eq!(
            best,
            [
                "the secretary-general to report to",
                "the president of",
                "the",
                "the secretary-general to submit",
            ],
        );
    }
}
