//! Faults of the drafts in `tests/mutation`, which are written so that every rule has a place in
//! them: what is right in one of them is replaced by what is wrong.

use lint::Rule;
use text::{Edit, Span};

use super::hosts::Host;
use super::words::find;
use super::{Fault, Place};

/// Rule, draft, right, wrong; `\n` is a line end.
const TABLE: &str = include_str!("../../../../tests/mutation/faults.tsv");

struct Row {
    rule: &'static str,
    draft: &'static str,
    right: String,
    wrong: String,
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().skip(1).filter_map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [rule, draft, right, wrong] = fields[..] else { return None };
        let words = |field: &str| field.replace("\\n", "\n");
        Some(Row { rule, draft, right: words(right), wrong: words(wrong) })
    })
}

/// The rules of the table that do not exist.
#[cfg(test)]
pub(super) fn unknown_rules() -> Vec<&'static str> {
    rows().map(|row| row.rule).filter(|rule| find(rule).is_none()).collect()
}

/// The lines of the table that have no place in their draft: a misspelt one would not be missed.
pub(super) fn without_place(hosts: &[Host]) -> Vec<String> {
    let lost = |row: &Row| {
        let mut own = hosts.iter().filter(|host| host.written.as_deref() == Some(row.draft));
        own.all(|host| places(host, row.draft, &row.right, &row.wrong).is_empty())
    };
    rows().filter(lost).map(|row| format!("{} {}: {:?}", row.rule, row.draft, row.right)).collect()
}

/// The faults of the table, one for each of its lines.
pub(super) fn faults() -> Vec<Fault> {
    let fault = |row: Row| {
        let rule: &'static Rule = find(row.rule)?;
        let places = move |host: &Host| places(host, row.draft, &row.right, &row.wrong);
        Some(Fault { rule, places: Box::new(places) })
    };
    rows().filter_map(fault).collect()
}

/// Every place of `draft`, however its lines are broken, where `right` stands: the letters in
/// which the two differ are replaced.
fn places(host: &Host, draft: &str, right: &str, wrong: &str) -> Vec<Place> {
    if host.written.as_deref() != Some(draft) {
        return Vec::new();
    }
    let start = shared(right.chars(), wrong.chars());
    let most = right.len().min(wrong.len()) - start;
    let end = shared(right[start..].chars().rev(), wrong[start..].chars().rev()).min(most);
    let other = host.with_line_ends(&wrong[start..wrong.len() - end]);
    let whole = host.with_line_ends(&right[start..right.len() - end]);
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(offsets) = next(&host.source, right, from) {
        from = offsets[0] + 1;
        let span = Span::new(offsets[start], offsets[right.len() - end]);
        // Where a line is broken within, the fault would take its line end with it.
        if span.of(&host.source) == whole {
            places.push(vec![Edit::replace(span, other.clone())]);
        }
    }
    places
}

/// How many bytes of two texts are the same from their beginning.
fn shared(left: impl Iterator<Item = char>, right: impl Iterator<Item = char>) -> usize {
    left.zip(right).take_while(|(left, right)| left == right).map(|(it, _)| it.len_utf8()).sum()
}

/// Where `words` stand next in `source` at byte `from` or later, a line end being as good as a
/// space: the offset in `source` of each of their bytes, and of their end.
fn next(source: &str, words: &str, from: usize) -> Option<Vec<usize>> {
    let first = words.chars().next()?;
    let starts = source.get(from..).into_iter().flat_map(|rest| rest.match_indices(first));
    starts.map(|(at, _)| from + at).find_map(|start| offsets(source, words, start))
}

fn offsets(source: &str, words: &str, start: usize) -> Option<Vec<usize>> {
    let mut at = start;
    let mut offsets = Vec::with_capacity(words.len() + 1);
    for byte in words.bytes() {
        offsets.push(at);
        let rest = source.as_bytes().get(at..)?;
        at += match byte {
            b' ' | b'\n' if rest.starts_with(b"\r\n") => 2,
            b' ' if rest.first() == Some(&b'\n') => 1,
            _ if rest.first() == Some(&byte) => 1,
            _ => return None,
        };
    }
    offsets.push(at);
    Some(offsets)
}
