//! The sections of phrases: their keys, their rows, the best of many that begin alike, and what
//! finds a clause that nearly is one.

use knowledge::format::{PhraseNearRow, PhraseRow, PhraseTopRow, Section};
use knowledge::phrases::near::{self, ESTABLISHED, FEWEST_WORDS};
use knowledge::phrases::rank::{self, Candidate};
use xxhash_rust::xxh3::xxh3_64;

use super::{Counted, Phrases};
use crate::CorpusError;
use crate::heap::Heap;
use crate::writer::Writer;

/// Bytes of a key before its words.
const HEADER: usize = 2;
/// A phrase used in the last years of what was counted is a living one.
const LIVING_YEARS: u32 = 10;
/// Of phrases that share the words around a place, so many are kept.
const ALIKE: usize = 3;

/// Writes the sections.
pub(crate) fn write(phrases: &Phrases, writer: &mut Writer) -> Result<(), CorpusError> {
    let newest = phrases.values().map(|phrase| phrase.last >> 9).max().unwrap_or(0);
    let mut keys = fst::MapBuilder::memory();
    let mut texts = Heap::new();
    let mut rows = Vec::with_capacity(phrases.len());
    for (index, (key, phrase)) in phrases.iter().enumerate() {
        keys.insert(key, index as u64).map_err(|_| CorpusError::TooLarge)?;
        let places: Vec<u8> = phrase
            .places
            .iter()
            .take(3)
            .flat_map(|(document, paragraph)| [*document, *paragraph])
            .flat_map(u32::to_le_bytes)
            .collect();
        rows.push(PhraseRow {
            text: texts.text(&phrase.text),
            documents: phrase.documents,
            occurrences: phrase.occurrences,
            first: phrase.first,
            last: phrase.last,
            places: texts.place(&places),
            weight: weight(phrase, newest),
            source: phrase.source,
        });
    }
    let keys = keys.into_inner().map_err(|_| CorpusError::TooLarge)?;
    let tops = tops(phrases, &rows, &mut texts);
    writer.put(Section::PhraseKeys, keys);
    writer.put_rows(Section::Phrases, &rows);
    writer.put_rows(Section::PhraseTops, &tops);
    writer.put_rows(Section::PhraseNear, &near_rows(phrases, &rows));
    writer.put(Section::PhraseTexts, texts.into_bytes()?);
    Ok(())
}

/// Documents in the first place, and a quarter more for what is still in use.
fn weight(phrase: &Counted, newest: u32) -> u32 {
    let living = phrase.last != 0 && (phrase.last >> 9) + LIVING_YEARS > newest;
    let documents = phrase.documents.max(phrase.rank);
    documents * 4 + if living { documents } else { 0 }
}

/// For every beginning of more keys than are ranked when asked for: the best of them.
fn tops(phrases: &Phrases, rows: &[PhraseRow], texts: &mut Heap) -> Vec<PhraseTopRow> {
    let keys: Vec<&str> = phrases.keys().map(String::as_str).collect();
    let mut tops = Vec::new();
    let mut ranges = vec![(0, 0..keys.len())];
    while let Some((length, range)) = ranges.pop() {
        // Keys that go on with the same letter stand together.
        let letter = |key: &&str| key[length..].chars().next();
        let mut start = range.start;
        for group in keys[range].chunk_by(|one, other| letter(one) == letter(other)) {
            let next = start..start + group.len();
            start = next.end;
            let Some(letter) = letter(&group[0]).filter(|_| group.len() > rank::FEW) else {
                continue;
            };
            let begin = &group[0][..length + letter.len_utf8()];
            if begin.len() >= HEADER {
                tops.push(top(begin, group, &rows[next.clone()], next.start, texts));
            }
            ranges.push((begin.len(), next));
        }
    }
    tops.sort_by_key(|row| row.begin);
    tops
}

fn top(
    begin: &str,
    keys: &[&str],
    rows: &[PhraseRow],
    first: usize,
    texts: &mut Heap,
) -> PhraseTopRow {
    let typing = begin.rfind(' ').map_or(HEADER, |space| space + 1);
    let candidates: Vec<Candidate<'_>> = (keys.iter().zip(rows))
        .map(|(key, row)| Candidate { rest: &key[typing..], weight: row.weight })
        .collect();
    let best = rank::best(&candidates, rank::KEPT);
    let best: Vec<u8> =
        best.into_iter().flat_map(|place| ((first + place) as u32).to_le_bytes()).collect();
    PhraseTopRow { begin: xxh3_64(begin.as_bytes()), rows: texts.place(&best) }
}

/// What finds the phrases that open paragraphs from a clause that nearly is one.
fn near_rows(phrases: &Phrases, rows: &[PhraseRow]) -> Vec<PhraseNearRow> {
    let mut entries: Vec<(PhraseNearRow, u32)> = Vec::new();
    for (index, (key, phrase)) in phrases.iter().enumerate() {
        let (header, words) = key.split_at(HEADER);
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let sure = phrase.documents >= ESTABLISHED || phrase.source == 2;
        if header.ends_with('i') || !sure || words.len() < FEWEST_WORDS {
            continue;
        }
        let row = |(hash, at)| PhraseNearRow { hash, phrase: index as u32, at };
        let weight = rows[index].weight;
        entries.extend(near::entries(header, &words).into_iter().map(|it| (row(it), weight)));
    }
    entries.sort_by_key(|(row, weight)| (row.hash, u32::MAX - weight, row.phrase));
    entries
        .chunk_by(|one, other| one.0.hash == other.0.hash)
        .flat_map(|alike| alike.iter().take(ALIKE).map(|(row, _)| *row))
        .collect()
}
