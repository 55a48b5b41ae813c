//! Russian nouns, possessives, bodies, dates and ordinals in the case that a phrase asks for.

use crate::generator::facts::Organ;
use crate::generator::truth::Written;

/// A grammatical case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
}

/// The form for a case out of six, in the order of the grammar books.
pub(crate) fn form(case: Case, forms: [&'static str; 6]) -> &'static str {
    forms[case as usize]
}

/// «резолюция» or «решение».
pub(crate) fn noun(decision: bool, plural: bool, case: Case) -> &'static str {
    let forms = match (decision, plural) {
        (false, false) => {
            ["резолюция", "резолюции", "резолюции", "резолюцию", "резолюцией", "резолюции"]
        }
        (false, true) => {
            ["резолюции", "резолюций", "резолюциям", "резолюции", "резолюциями", "резолюциях"]
        }
        (true, false) => ["решение", "решения", "решению", "решение", "решением", "решении"],
        (true, true) => ["решения", "решений", "решениям", "решения", "решениями", "решениях"],
    };
    form(case, forms)
}

/// «своя» for the act of the body that speaks; as the subject of a sentence, «ее» or «его».
pub(crate) fn own(organ: Organ, decision: bool, plural: bool, case: Case) -> &'static str {
    if case == Case::Nominative {
        return if organ == Organ::Assembly { "ее" } else { "его" };
    }
    let forms = match (decision, plural) {
        (_, true) => ["", "своих", "своим", "свои", "своими", "своих"],
        (false, false) => ["", "своей", "своей", "свою", "своей", "своей"],
        (true, false) => ["", "своего", "своему", "свое", "своим", "своем"],
    };
    form(case, forms)
}

/// «озаглавленный», agreeing with the act.
pub(crate) fn entitled(decision: bool, case: Case) -> &'static str {
    let forms = if decision {
        [
            "озаглавленное",
            "озаглавленного",
            "озаглавленному",
            "озаглавленное",
            "озаглавленным",
            "озаглавленном",
        ]
    } else {
        [
            "озаглавленная",
            "озаглавленной",
            "озаглавленной",
            "озаглавленную",
            "озаглавленной",
            "озаглавленной",
        ]
    };
    form(case, forms)
}

/// The body in the genitive, as it follows its act.
pub(crate) fn of_body(organ: Organ) -> &'static str {
    match organ {
        Organ::Assembly => "Генеральной Ассамблеи",
        Organ::SecurityCouncil => "Совета Безопасности",
        Organ::EconomicCouncil => "Экономического и Социального Совета",
        Organ::HumanRightsCouncil => "Совета по правам человека",
        Organ::HumanRightsCommission => "Комиссии по правам человека",
        Organ::EnvironmentAssembly => {
            "Ассамблеи Организации Объединенных Наций по окружающей среде"
        }
        Organ::AsiaCommission => "Экономической и социальной комиссии для Азии и Тихого океана",
        Organ::NarcoticsCommission => "Комиссии по наркотическим средствам",
        Organ::CrimeCommission => "Комиссии по предупреждению преступности и уголовному правосудию",
    }
}

/// The body in its enacting line.
pub(crate) fn speaks(organ: Organ) -> &'static str {
    match organ {
        Organ::SecurityCouncil => "Совет Безопасности",
        Organ::EconomicCouncil => "Экономический и Социальный Совет",
        Organ::HumanRightsCouncil => "Совет по правам человека",
        _ => "Генеральная Ассамблея",
    }
}

/// «23 декабря 2003 года».
pub(crate) fn date((year, month, day): Written) -> String {
    format!("{day} {} {year} года", month_of(month))
}

/// «2003 года» without the year's number is never written: the month in the genitive.
fn month_of(month: u8) -> &'static str {
    let months = [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];
    months[usize::from(month.clamp(1, 12) - 1)]
}

/// «шестьдесят девятой»: a session's ordinal in the genitive, dative and prepositional.
pub(crate) fn ordinal(number: usize) -> String {
    let units = [
        "",
        "первой",
        "второй",
        "третьей",
        "четвертой",
        "пятой",
        "шестой",
        "седьмой",
        "восьмой",
        "девятой",
    ];
    let tens = ["пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
    let round = ["пятидесятой", "шестидесятой", "семидесятой", "восьмидесятой", "девяностой"];
    let ten = (number / 10).clamp(5, 9) - 5;
    match number % 10 {
        0 => round[ten].to_owned(),
        unit => format!("{} {}", tens[ten], units[unit]),
    }
}
