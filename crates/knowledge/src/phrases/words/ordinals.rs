//! The words of sessions and dates: ordinals and months.

/// «сессия», in any case.
pub(super) fn is_session(word: &str) -> bool {
    word.starts_with("сесси") || word == "session" || word == "sessions"
}

/// «девятой», "ninth", «59-й».
pub(super) fn is_ordinal(word: &str) -> bool {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits > 0 {
        return digits < word.len() && !word.contains('/');
    }
    match word.is_ascii() {
        true => ENGLISH.iter().any(|ending| word.ends_with(ending)),
        false => RUSSIAN.iter().any(|stem| {
            word.strip_prefix(stem).is_some_and(|ending| {
                matches!(ending, "ой" | "ая" | "ую" | "ою" | "ей" | "ья" | "ью" | "ые" | "ых")
            })
        }),
    }
}

/// Whether a word begins a Russian ordinal of two: «шестьдесят девятая».
pub(super) fn is_tens(word: &str) -> bool {
    TENS.contains(&word)
}

/// The ends of English ordinals.
const ENGLISH: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "teenth",
    "tieth",
    "hundredth",
];

/// The stems of Russian ordinals.
const RUSSIAN: &[&str] = &[
    "перв",
    "втор",
    "трет",
    "четверт",
    "четвёрт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
    "двадцат",
    "тридцат",
    "сороков",
    "пятидесят",
    "шестидесят",
    "семидесят",
    "восьмидесят",
    "девяност",
    "сот",
];

/// The first words of Russian ordinals of two.
const TENS: &[&str] = &[
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
    "сто",
];

/// The months, as dates have them.
pub(super) const MONTHS: &[&str] = &[
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
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
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
