//! Footnotes of English texts, and the documents that both notes and sentences name.

use crate::generator::documents;
use crate::generator::facts::{Organ, Series};
use crate::generator::scribe::{Scribe, Shown};
use crate::generator::spelling;
use crate::generator::truth::DateTruth;

use super::words;

/// The text of a note.
pub(crate) fn note(s: &mut Scribe) -> String {
    match s.random.below(13) {
        12 if s.notes.len() > 1 => {
            let (words, pin) = *s.random.pick(&[("", ""), (", annex II", "annex II")]);
            let ibidem = s.cite_as("back-reference", "back", pin, "Ibid");
            let stop = if words.is_empty() { "" } else { "." };
            format!("{ibidem}{stop}{words}.")
        }
        0..3 => {
            let series = *s.random.pick(&[Series::AssemblyRoman, Series::AssemblySpecial]);
            let series = if s.organ == Organ::Assembly && s.random.percent(60) {
                Series::Assembly
            } else {
                series
            };
            let item = s.sound_item(series);
            let annex = s.random.percent(60);
            let shown = Shown { number: &item.printed, rest: "" };
            let pin = if annex { "annex" } else { "" };
            let cited = s.cite(&item, DateTruth::None, pin, shown);
            let opening = match s.organ {
                Organ::Assembly => *s.random.pick(&["Resolution", "See resolution"]),
                _ => *s
                    .random
                    .pick(&["General Assembly resolution", "See General Assembly resolution"]),
            };
            format!("{opening} {cited}{}.", if annex { ", annex" } else { "" })
        }
        3..6 => {
            let document = document(s);
            format!("{}{document}.", s.random.pick(&["See ", "", ""]))
        }
        6 => {
            let symbol = documents::report(&mut s.random);
            let first = s.random.between(3, 40);
            let last = first + s.random.between(1, 9);
            let cited = s.cite_as("document", &symbol, &format!("{first}–{last}"), &symbol);
            format!("{cited}, paras. {first}–{last}.")
        }
        7 => {
            let series = documents::treaty_series(&mut s.random);
            let cited = s.cite_as("treaty-series", &series.symbol, "", &series.words);
            format!("United Nations, Treaty Series, {cited}.")
        }
        8 => {
            let number = documents::sales_number(&mut s.random, 'E');
            let cited = s.cite_as("sales-number", &format!("sales {number}"), "", &number);
            format!(
                "Report of the World Conference, Vienna, 14–25 June 1993 (United Nations \
                 publication, Sales No. {cited})."
            )
        }
        9 => {
            let session = s.random.between(58, 78);
            let symbol = format!("A/{session}/3/Rev.1");
            let cited = s.cite_as("document", &symbol, "", &symbol);
            let session = words::capital(&words::ordinal(session));
            format!(
                "Official Records of the General Assembly, {session} Session, Supplement No. 3 \
                 ({cited})."
            )
        }
        _ => {
            let (symbol, number) = documents::supplementary(&mut s.random);
            let cited = s.cite_as("document", &symbol, "", &symbol);
            let addendum = format!("{symbol}/Add.{number}");
            let more = s.cite_as("document", &addendum, "", &format!("Add.{number}"));
            format!("{cited} and {more}.")
        }
    }
}

/// A document's symbol.
pub(crate) fn document(s: &mut Scribe) -> String {
    let (kind, symbol) = documents::any(&mut s.random);
    let typed = spelling::typed(&symbol, &mut s.random);
    s.cite_as(kind, &symbol, "", &typed)
}
