//! Faults of words and signs: what is right is replaced by what is wrong.

use draft::Organ;
use lint::{Rule, rules};
use text::{Edit, Language, Span};

use super::hosts::{self, Host};
use super::{Fault, Place};

/// Rule, language, right, wrong; `_` is a space.
const TABLE: &str = include_str!("words.tsv");

struct Row {
    rule: &'static str,
    language: &'static str,
    right: String,
    wrong: String,
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().skip(1).filter_map(|line| {
        let mut fields = line.split('\t');
        let (rule, language) = (fields.next()?, fields.next()?);
        let (right, wrong) = (fields.next()?.replace('_', " "), fields.next()?.replace('_', " "));
        Some(Row { rule, language, right, wrong })
    })
}

/// The rules of the table that do not exist.
#[cfg(test)]
pub(super) fn unknown_rules() -> Vec<&'static str> {
    rows().map(|row| row.rule).filter(|rule| find(rule).is_none()).collect()
}

/// The rule of a name.
pub(super) fn find(name: &str) -> Option<&'static Rule> {
    rules::ALL.iter().copied().find(|rule| rule.name == name)
}

/// The faults of the table, one for each of its lines.
pub(super) fn faults() -> Vec<Fault> {
    rows()
        .filter_map(|row| {
            let rule = find(row.rule)?;
            let language = Language::from_code(row.language)?;
            let places = move |host: &Host| places(host, rule, language, &row.right, &row.wrong);
            Some(Fault { rule, places: Box::new(places) })
        })
        .collect()
}

/// Every place of the running text, quotations left out, where `right` stands.
fn places(host: &Host, rule: &Rule, language: Language, right: &str, wrong: &str) -> Vec<Place> {
    let mut places = Vec::new();
    if host.language != language {
        return places;
    }
    let draft = host.draft();
    // The Security Council has wording of its own.
    let own = matches!(rule.group(), "phrase" | "sequence");
    if own && draft.organ == Some(Organ::SecurityCouncil) {
        return places;
    }
    // English councils put "also" on either side.
    let assembly = draft.organ == Some(Organ::GeneralAssembly);
    if rule.group() == "sequence" && language == Language::English && !assembly {
        return places;
    }
    for paragraph in draft.paragraphs.iter().filter(|paragraph| hosts::is_running(paragraph)) {
        let text = paragraph.flow.text();
        for (at, _) in text.match_indices(right) {
            let span = Span::new(at, at + right.len());
            // A mark after a figure may be that of a note, or part of a number.
            let free = !right.starts_with(',') || text[..at].ends_with(char::is_alphabetic);
            let place = hosts::verbatim(&host.source, paragraph, span);
            if let Some(place) = place.filter(|_| free && !is_quoted(text, at)) {
                places.push(vec![Edit::replace(place, wrong)]);
            }
        }
    }
    places
}

/// Whether byte `at` stands in a quotation: whose words these are is then another question.
fn is_quoted(text: &str, at: usize) -> bool {
    let opened = |open: char, close: char| {
        let count = |mark| text[..at].matches(mark).count();
        count(open) > count(close)
    };
    opened('«', '»') || opened('“', '”')
}
