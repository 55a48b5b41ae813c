//! The names of the months in the six official languages, in the forms that stand in a date.

use crate::cursor::Cursor;
use crate::glyph;

/// Reads a month with the connectors around it («de», "of") and the stop of an abbreviation;
/// gives 1 to 12. Leaves `cursor` where it was when no month stands there.
pub(super) fn read(cursor: &mut Cursor) -> Option<u8> {
    let mut ahead = *cursor;
    let mut word = ahead.word()?;
    if matches!(word.as_str(), "de" | "of" | "du" | "من") {
        ahead.spaces();
        word = ahead.word()?;
    }
    let month = match word.as_str() {
        "كانون" | "تشرين" => {
            ahead.spaces();
            arabic_pair(word.as_str(), ahead.word()?.as_str())?
        }
        name => named(name)?,
    };
    ahead.eat(|next| next == '.');
    second_name(&mut ahead, month)?;
    *cursor = ahead;
    Some(month)
}

/// The second name of an Arabic month, «كانون الأول/ديسمبر». `None` when it contradicts the first.
fn second_name(cursor: &mut Cursor, month: u8) -> Option<()> {
    let mut ahead = *cursor;
    ahead.spaces();
    if ahead.eat(glyph::is_slash).is_none() {
        return Some(());
    }
    ahead.spaces();
    let Some(second) = ahead.word() else { return Some(()) };
    if named(second.as_str())? != month {
        return None;
    }
    *cursor = ahead;
    Some(())
}

fn named(name: &str) -> Option<u8> {
    match name.as_bytes().first()? {
        b'a'..=b'z' => latin(name),
        0xD0 | 0xD1 => russian(name),
        _ => arabic(name),
    }
}

/// English, French and Spanish, without accents.
fn latin(name: &str) -> Option<u8> {
    Some(match name {
        "january" | "jan" | "janvier" | "janv" | "enero" | "ene" => 1,
        "february" | "feb" | "fevrier" | "fevr" | "febrero" => 2,
        "march" | "mar" | "mars" | "marzo" => 3,
        "april" | "apr" | "avril" | "avr" | "abril" | "abr" => 4,
        "may" | "mai" | "mayo" => 5,
        "june" | "jun" | "juin" | "junio" => 6,
        "july" | "jul" | "juillet" | "juil" | "julio" => 7,
        "august" | "aug" | "aout" | "agosto" | "ago" => 8,
        "september" | "sep" | "sept" | "septembre" | "septiembre" | "setiembre" => 9,
        "october" | "oct" | "octobre" | "octubre" => 10,
        "november" | "nov" | "novembre" | "noviembre" => 11,
        "december" | "dec" | "decembre" | "diciembre" | "dic" => 12,
        _ => return None,
    })
}

/// Russian, in every case and abbreviated.
fn russian(name: &str) -> Option<u8> {
    const SOFT: [&str; 6] = ["ь", "я", "ю", "е", "ем", ""];
    const HARD: [&str; 5] = ["", "а", "у", "е", "ом"];
    if matches!(name, "май" | "мая" | "маю" | "мае" | "маем") {
        return Some(5);
    }
    let (head, tail) = name.split_at_checked("янв".len())?;
    let (month, stem, endings, shorter): (u8, &str, &[&str], &str) = match head {
        "янв" => (1, "ар", &SOFT, ""),
        "фев" => (2, "рал", &SOFT, "р"),
        "мар" => (3, "т", &HARD, ""),
        "апр" => (4, "ел", &SOFT, ""),
        "июн" => (6, "", &SOFT, ""),
        "июл" => (7, "", &SOFT, ""),
        "авг" => (8, "уст", &HARD, ""),
        "сен" => (9, "тябр", &SOFT, "т"),
        "окт" => (10, "ябр", &SOFT, ""),
        "ноя" => (11, "бр", &SOFT, "б"),
        "дек" => (12, "абр", &SOFT, ""),
        _ => return None,
    };
    let whole = tail.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending));
    (whole || tail.is_empty() || tail == shorter).then_some(month)
}

/// The months of the Arab east and those taken from Latin.
fn arabic(name: &str) -> Option<u8> {
    Some(match name {
        "يناير" => 1,
        "شباط" | "فبراير" => 2,
        "اذار" | "مارس" => 3,
        "نيسان" | "ابريل" => 4,
        "ايار" | "مايو" => 5,
        "حزيران" | "يونيه" | "يونيو" => 6,
        "تموز" | "يوليه" | "يوليو" => 7,
        "اب" | "اغسطس" => 8,
        "ايلول" | "سبتمبر" => 9,
        "اكتوبر" => 10,
        "نوفمبر" => 11,
        "ديسمبر" => 12,
        _ => return None,
    })
}

/// The eastern months of two words.
fn arabic_pair(first: &str, second: &str) -> Option<u8> {
    Some(match (first, second) {
        ("كانون", "الثاني") => 1,
        ("تشرين", "الاول") => 10,
        ("تشرين", "الثاني") => 11,
        ("كانون", "الاول") => 12,
        _ => return None,
    })
}
