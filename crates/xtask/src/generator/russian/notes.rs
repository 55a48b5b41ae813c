//! Footnotes of Russian texts, and the documents that both notes and sentences name.

use crate::generator::documents;
use crate::generator::facts::{Organ, Series};
use crate::generator::scribe::{Scribe, Shown};
use crate::generator::spelling;
use crate::generator::truth::DateTruth;

/// The text of a note.
pub(crate) fn note(s: &mut Scribe) -> String {
    match s.random.below(13) {
        12 if s.notes.len() > 1 => {
            let (words, pin) = *s.random.pick(&[("", ""), (", приложение II", "annex II")]);
            let ibidem = s.cite_as("back-reference", "back", pin, "Там же");
            format!("{ibidem}{words}.")
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
            let number = spelling::russian(&item.printed, &mut s.random);
            let shown = Shown { number: &number, rest: "" };
            let pin = if annex { "annex" } else { "" };
            let cited = s.cite(&item, DateTruth::None, pin, shown);
            let body = if s.organ == Organ::Assembly {
                ""
            } else {
                "Генеральной Ассамблеи "
            };
            format!("Резолюция {body}{cited}{}.", if annex { ", приложение" } else { "" })
        }
        3..6 => {
            let document = document(s);
            format!("{}{document}.", s.random.pick(&["См. ", "", ""]))
        }
        6 => {
            let symbol = documents::report(&mut s.random);
            let paragraph = s.random.between(3, 40);
            let cited = s.cite_as("document", &symbol, &paragraph.to_string(), &symbol);
            format!("{cited}, пункт {paragraph}.")
        }
        7 => {
            let series = documents::treaty_series(&mut s.random);
            let cited = s.cite_as("treaty-series", &series.symbol, "", &series.words);
            format!("United Nations, Treaty Series, {cited}.")
        }
        8 => {
            let number = documents::sales_number(&mut s.random, 'R');
            let cited = s.cite_as("sales-number", &format!("sales {number}"), "", &number);
            format!(
                "Доклад Всемирной конференции, Вена, 14–25 июня 1993 года (издание Организации \
                 Объединенных Наций, в продаже под № {cited})."
            )
        }
        9 => {
            let session = s.random.between(58, 78);
            let symbol = format!("A/{session}/3/Rev.1");
            let cited = s.cite_as("document", &symbol, "", &symbol);
            format!(
                "Официальные отчеты Генеральной Ассамблеи, {} сессия, Дополнение № 3 ({cited}).",
                nominative(session)
            )
        }
        _ => {
            let (symbol, number) = documents::supplementary(&mut s.random);
            let cited = s.cite_as("document", &symbol, "", &symbol);
            let addendum = format!("{symbol}/Add.{number}");
            let more = s.cite_as("document", &addendum, "", &format!("Add.{number}"));
            format!("См. {cited} и {more}.")
        }
    }
}

/// «пятьдесят восьмая», from the form of the other cases.
pub(crate) fn nominative(session: usize) -> String {
    let oblique = super::words::ordinal(session);
    match oblique.strip_suffix("третьей") {
        Some(stem) => format!("{stem}третья"),
        None => oblique.trim_end_matches("ой").to_owned() + "ая",
    }
}

/// A document's symbol, now and then typed with Cyrillic letters.
pub(crate) fn document(s: &mut Scribe) -> String {
    let (kind, symbol) = documents::any(&mut s.random);
    let typed = spelling::russian(&symbol, &mut s.random);
    s.cite_as(kind, &symbol, "", &typed)
}
