//! A date in words, as a resolution of each language writes it: «21 декабря 2001 года».

use citation::WrittenDate;
use jiff::civil::Date;
use text::Language;

const RUSSIAN: [&str; 12] = [
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
/// Months that stand without a day: «в декабре» is not needed here, «декабрь 2001 года» is.
const RUSSIAN_ALONE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
const ENGLISH: [&str; 12] = [
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
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const ARABIC: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

/// The month whose name, as it stands in a date, `text` begins with; 0 to 11.
pub(crate) fn month_named(text: &str, language: Language) -> Option<usize> {
    let names = match language {
        Language::Russian => &RUSSIAN,
        Language::English => &ENGLISH,
        _ => return None,
    };
    names.iter().position(|name| {
        text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

/// A date of the calendar in the words of `language`: «21 декабря 2001 года».
pub fn in_words(date: Date, language: Language) -> String {
    words(date.year(), Some(date.month() as u8), Some(date.day() as u8), language)
}

/// A date as a draft has it, whatever is missing or impossible in it.
pub(crate) fn written_in_words(date: &WrittenDate, language: Language) -> String {
    words(date.year as i16, date.month, date.day, language)
}

/// The month that a word names, in Russian or English, whatever its case and its capital.
pub(crate) fn month(word: &str) -> Option<u8> {
    // The first letter, small and capital, and the rest of the stem.
    const STEMS: [(&str, &str, &str); 12] = [
        ("я", "Я", "нвар"),
        ("ф", "Ф", "еврал"),
        ("м", "М", "арт"),
        ("а", "А", "прел"),
        ("м", "М", "а"),
        ("и", "И", "юн"),
        ("и", "И", "юл"),
        ("а", "А", "вгуст"),
        ("с", "С", "ентябр"),
        ("о", "О", "ктябр"),
        ("н", "Н", "оябр"),
        ("д", "Д", "екабр"),
    ];
    let russian = STEMS.iter().position(|(small, capital, rest)| {
        let tail = word.strip_prefix(small).or_else(|| word.strip_prefix(capital));
        let ending = tail.and_then(|tail| tail.strip_prefix(rest));
        let bare = *rest != "а";
        ending.is_some_and(|ending| match ending {
            "" => bare,
            "я" | "а" | "й" | "е" | "ь" | "ю" | "у" => true,
            _ => false,
        })
    });
    let month = russian.or_else(|| ENGLISH.iter().position(|month| *month == word))?;
    Some(month as u8 + 1)
}

fn words(year: i16, month: Option<u8>, day: Option<u8>, language: Language) -> String {
    let index =
        month.map(usize::from).filter(|month| (1..=12).contains(month)).map(|month| month - 1);
    match (language, index, day) {
        (Language::Russian, Some(month), Some(day)) => {
            format!("{day} {} {year} года", RUSSIAN[month])
        }
        (Language::Russian, Some(month), None) => format!("{} {year} года", RUSSIAN_ALONE[month]),
        (Language::Russian, None, _) => format!("{year} год"),
        (Language::English, Some(month), Some(day)) => format!("{day} {} {year}", ENGLISH[month]),
        (Language::English, Some(month), None) => format!("{} {year}", ENGLISH[month]),
        (Language::French, Some(month), Some(1)) => format!("1er {} {year}", FRENCH[month]),
        (Language::French, Some(month), Some(day)) => format!("{day} {} {year}", FRENCH[month]),
        (Language::French, Some(month), None) => format!("{} {year}", FRENCH[month]),
        (Language::Spanish, Some(month), Some(day)) => {
            format!("{day} de {} de {year}", SPANISH[month])
        }
        (Language::Spanish, Some(month), None) => format!("{} de {year}", SPANISH[month]),
        (Language::Arabic, Some(month), Some(day)) => format!("{day} {} {year}", ARABIC[month]),
        (Language::Arabic, Some(month), None) => format!("{} {year}", ARABIC[month]),
        (Language::Chinese, Some(month), Some(day)) => format!("{year}年{}月{day}日", month + 1),
        (Language::Chinese, Some(month), None) => format!("{year}年{}月", month + 1),
        (Language::Chinese, None, _) => format!("{year}年"),
        (_, None, _) => year.to_string(),
    }
}

/// The words that replace `written` in a draft: `date` in the draft's language, with the tail
/// that `written` has after its year («года», «г.» or nothing).
pub(crate) fn replacement(date: Date, written: &str, language: Language) -> String {
    let words = in_words(date, language);
    if language != Language::Russian {
        return words;
    }
    let after_year = written.rfind(|c: char| c.is_ascii_digit()).map_or(written.len(), |at| at + 1);
    let tail: Vec<&str> = written[after_year..].split_whitespace().collect();
    let bare = words.strip_suffix(" года").unwrap_or(&words);
    match tail.as_slice() {
        [] => bare.to_owned(),
        ["г."] | ["г"] => format!("{bare} {}", tail[0]),
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use text::Span;

    use super::*;

    #[test]
    fn each_language_has_its_order_of_words() {
        let day = date(2001, 12, 21);
        let all: Vec<String> =
            Language::ALL.into_iter().map(|language| in_words(day, language)).collect();
        assert_eq!(
            all,
            [
                "21 декабря 2001 года",
                "21 December 2001",
                "21 décembre 2001",
                "21 de diciembre de 2001",
                "21 كانون الأول/ديسمبر 2001",
                "2001年12月21日",
            ]
        );
    }

    // What no calendar has is still said as it was written.
    #[test]
    fn an_impossible_date_is_said_as_written() {
        let written = WrittenDate { year: 2003, month: Some(2), day: Some(31), span: Span::at(0) };
        assert_eq!(written_in_words(&written, Language::Russian), "31 февраля 2003 года");
        let month = WrittenDate { day: None, ..written };
        assert_eq!(written_in_words(&month, Language::Russian), "февраль 2003 года");
    }

    // «21 февраля 2002 г.» stays a date with «г.».
    #[test]
    fn a_replacement_keeps_the_tail_of_the_date() {
        let day = date(2001, 12, 21);
        let russian = |written| replacement(day, written, Language::Russian);
        assert_eq!(russian("21 февраля 2002 года"), "21 декабря 2001 года");
        assert_eq!(russian("21 \nфевраля 2002 г."), "21 декабря 2001 г.");
        assert_eq!(russian("21 февраля 2002"), "21 декабря 2001");
        assert_eq!(russian("21 февраля 2002 го-\nда"), "21 декабря 2001 года");
        assert_eq!(replacement(day, "21 February 2002", Language::English), "21 December 2001");
    }
}
