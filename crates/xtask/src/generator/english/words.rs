//! English names of bodies, dates and ordinals.

use crate::generator::facts::Organ;
use crate::generator::truth::Written;

/// The body, as it stands before its acts.
pub(crate) fn body(organ: Organ) -> &'static str {
    match organ {
        Organ::Assembly => "General Assembly",
        Organ::SecurityCouncil => "Security Council",
        Organ::EconomicCouncil => "Economic and Social Council",
        Organ::HumanRightsCouncil => "Human Rights Council",
        Organ::HumanRightsCommission => "Commission on Human Rights",
        Organ::EnvironmentAssembly => "United Nations Environment Assembly",
        Organ::AsiaCommission => "Economic and Social Commission for Asia and the Pacific",
        Organ::NarcoticsCommission => "Commission on Narcotic Drugs",
        Organ::CrimeCommission => "Commission on Crime Prevention and Criminal Justice",
    }
}

/// “23 December 2003”.
pub(crate) fn date((year, month, day): Written) -> String {
    let months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{day} {} {year}", months[usize::from(month.clamp(1, 12) - 1)])
}

/// “sixty-ninth”, for sessions from the fiftieth.
pub(crate) fn ordinal(number: usize) -> String {
    let tens = ["fift", "sixt", "sevent", "eight", "ninet"];
    let units =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    let ten = tens[(number / 10).clamp(5, 9) - 5];
    match number % 10 {
        0 => format!("{ten}ieth"),
        unit => format!("{ten}y-{}", units[unit]),
    }
}

/// With a capital letter.
pub(crate) fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
