//! Symbols of documents, treaties and publications that generated drafts cite. They need not
//! exist: nothing may be said of them but what their form says.

use super::random::Random;

/// A report's symbol.
pub(crate) fn report(random: &mut Random) -> String {
    let session = random.between(50, 80);
    let number = random.between(20, 690);
    let year = random.between(1996, 2024);
    match random.below(8) {
        0..4 => format!("A/{session}/{number}"),
        4 => format!("A/HRC/{}/{}", random.between(8, 56), random.between(2, 90)),
        5 => format!("S/{year}/{number}"),
        6 => format!("E/{year}/{}", random.between(2, 110)),
        _ => format!("A/C.{}/{session}/{}", random.between(1, 6), random.between(1, 12)),
    }
}

/// A document and the number of an addendum to it.
pub(crate) fn supplementary(random: &mut Random) -> (String, usize) {
    let session = random.between(50, 80);
    (format!("A/{session}/{}", random.between(20, 690)), random.between(1, 4))
}

/// A document of any series, with the kind that its symbol tells.
pub(crate) fn any(random: &mut Random) -> (&'static str, String) {
    let session = random.between(50, 80);
    let number = random.between(20, 690);
    let year = random.between(1996, 2024);
    let committee = random.between(1, 6);
    let few = random.between(2, 24);
    match random.below(14) {
        0..6 => ("document", report(random)),
        6 => ("document", format!("A/{session}/{number}/Add.1")),
        7 => ("document", format!("A/{session}/{number}/Rev.1")),
        8 | 9 => ("document", format!("E/CN.9/{year}/{few}")),
        10 => ("draft", format!("A/C.{committee}/{session}/L.{few}/Rev.1")),
        11 => ("draft", format!("A/{session}/L.{few}")),
        12 => ("meeting-record", format!("A/{session}/PV.{number}")),
        _ => ("document", format!("ST/SGB/{year}/{few}")),
    }
}

/// An entry of the Treaty Series.
pub(crate) struct TreatySeries {
    pub(crate) symbol: String,
    /// `vol. 2220, No. 39481`
    pub(crate) words: String,
}

/// An entry of the Treaty Series.
pub(crate) fn treaty_series(random: &mut Random) -> TreatySeries {
    let (volume, number) = (random.between(100, 2900), random.between(1000, 55000));
    let symbol = format!("UNTS {volume}/{number}");
    TreatySeries { symbol, words: format!("vol. {volume}, No. {number}") }
}

/// A sales number: language, year, category, number.
pub(crate) fn sales_number(random: &mut Random, language: char) -> String {
    let category = *random.pick(&["IV", "II", "XIII", "I", "XIV"]);
    let number = random.between(1, 24);
    match random.percent(60) {
        true => format!("{language}.{}.{category}.{number}", random.between(90, 99)),
        false => format!("{language}.{:02}.{category}.{number}", random.between(0, 12)),
    }
}
