//! Paragraphs, sections and annexes before the Russian noun, and the case they ask for.

use crate::generator::scribe::Scribe;

use super::words::{Case, form};

/// A pinpoint in words, as it is normalised, and the case of the act after it.
pub(crate) struct Pin {
    pub(crate) words: String,
    pub(crate) label: String,
    pub(crate) governs: Case,
}

fn singular(case: Case) -> &'static str {
    form(case, ["пункт", "пункта", "пункту", "пункт", "пунктом", "пункте"])
}

fn plural(case: Case) -> &'static str {
    form(case, ["пункты", "пунктов", "пунктам", "пункты", "пунктами", "пунктах"])
}

fn subparagraph(case: Case) -> &'static str {
    form(case, ["подпункт", "подпункта", "подпункту", "подпункт", "подпунктом", "подпункте"])
}

fn section(case: Case) -> &'static str {
    form(case, ["раздел", "раздела", "разделу", "раздел", "разделом", "разделе"])
}

fn annex(case: Case) -> &'static str {
    form(
        case,
        ["приложение", "приложения", "приложению", "приложение", "приложением", "приложении"],
    )
}

/// «пункт 12».
pub(crate) fn paragraph(number: usize, case: Case) -> Pin {
    let words = format!("{} {number}", singular(case));
    Pin { words, label: number.to_string(), governs: Case::Genitive }
}

/// One of the ways in which a place inside an act is named.
pub(crate) fn any(s: &mut Scribe, case: Case) -> Pin {
    let first = s.random.between(1, 12);
    let second = first + s.random.between(2, 9);
    let letter = *s.random.pick(&["a", "b", "c", "d"]);
    let roman = *s.random.pick(&["I", "II", "III", "IV"]);
    let (words, label, governs) = match s.random.below(10) {
        0..3 => return paragraph(first, case),
        3 => {
            let words = format!("{} {first} и {second}", plural(case));
            (words, format!("{first},{second}"), Case::Genitive)
        }
        4 => {
            let third = second + 3;
            let words = format!("{} {first}–{second} и {third}", plural(case));
            (words, format!("{first}–{second},{third}"), Case::Genitive)
        }
        5 => {
            let words = format!("{} {letter}) пункта {first}", subparagraph(case));
            (words, format!("{first}({letter})"), Case::Genitive)
        }
        6 => {
            let words = format!("{} {first} {letter})", singular(case));
            (words, format!("{first}({letter})"), Case::Genitive)
        }
        7 => (format!("{} {roman}", section(case)), format!("section {roman}"), Case::Genitive),
        8 => (format!("{} к", annex(case)), "annex".to_owned(), Case::Dative),
        _ => {
            let words = format!("{} {first} приложения к", singular(case));
            (words, format!("annex,{first}"), Case::Dative)
        }
    };
    Pin { words, label, governs }
}
