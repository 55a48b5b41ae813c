//! Finding acts by the words of their titles.

use fst::{IntoStreamer as _, Map, Streamer as _};

use crate::format::u32_at;
use crate::{Knowledge, Pack, Record, fold_title};

/// A word of a query this long matches the beginning of words: Russian ones are inflected.
const PREFIX: usize = 4;
/// Words of the dictionary that one word of a query may open.
const OPENED: usize = 400;

/// An act that a search found.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'k> {
    /// The act.
    pub record: Record<'k>,
    /// How many words of the query its titles hold.
    pub words: u32,
    /// How many words of the query there are.
    pub of: u32,
}

impl<'k> Knowledge<'k> {
    /// Acts whose titles hold words of the query, in either language: those that hold most of
    /// them first, then the latest. Endings of Russian words are not compared.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'k>> {
        let folded = fold_title(query);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut hits: Vec<Hit<'k>> = Vec::new();
        for pack in &self.packs {
            let mut rows: Vec<(u32, u32)> = Vec::new();
            for (index, word) in words.iter().enumerate() {
                rows.extend(acts_with(pack, word).into_iter().map(|row| (row, index as u32)));
            }
            rows.sort_unstable();
            rows.dedup();
            hits.extend(rows.chunk_by(|a, b| a.0 == b.0).filter_map(|chunk| {
                let row = pack.acts.get(chunk.first()?.0 as usize)?;
                let alone = Record::new(pack, row);
                let record = alone.key().and_then(|key| self.record(key)).unwrap_or(alone);
                Some(Hit { record, words: chunk.len() as u32, of: words.len() as u32 })
            }));
        }
        hits.sort_by_key(|hit| {
            let date = hit.record.date();
            (std::cmp::Reverse(hit.words), std::cmp::Reverse(date), hit.record.bits())
        });
        hits.dedup_by_key(|hit| hit.record.bits());
        hits.truncate(limit);
        hits
    }
}

/// The rows of acts whose titles hold a word, or a word that begins with its stem.
fn acts_with(pack: &Pack<'_>, word: &str) -> Vec<u32> {
    let Ok(map) = Map::new(pack.words) else { return Vec::new() };
    let letters = word.chars().count();
    if letters < PREFIX {
        return map.get(word).map_or_else(Vec::new, |at| postings(pack, at));
    }
    // Two letters of a long word are left to its ending.
    let kept = if letters >= PREFIX + 3 { letters - 2 } else { letters };
    let stem: String = word.chars().take(kept).collect();
    let mut rows = Vec::new();
    let mut stream = map.range().ge(&stem).into_stream();
    for _ in 0..OPENED {
        match stream.next() {
            Some((found, at)) if found.starts_with(stem.as_bytes()) => {
                rows.extend(postings(pack, at));
            }
            _ => break,
        }
    }
    rows
}

/// The rows listed at a place of the postings.
pub(crate) fn postings(pack: &Pack<'_>, at: u64) -> Vec<u32> {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let count = u32_at(pack.postings, at) as usize;
    let Some(rows) = pack.postings.get(at.saturating_add(4)..) else { return Vec::new() };
    rows.chunks_exact(4).take(count).map(|row| u32_at(row, 0)).collect()
}
