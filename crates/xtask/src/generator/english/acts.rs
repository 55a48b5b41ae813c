//! How English resolutions name acts: alone, in lists, with parts, with pinpoints.

use crate::generator::facts::{Organ, Series};
use crate::generator::scribe::{Item, Scribe, Shown};
use crate::generator::spelling;
use crate::generator::truth::{DateTruth, Fault};

use super::notes;
use super::words;

/// A naming of one or several acts.
pub(crate) fn acts(s: &mut Scribe) -> String {
    match s.random.below(100) {
        0..34 => single(s),
        34..62 => list(s),
        62..78 => pinpointed(s),
        78..82 => two_nouns(s),
        82..84 => parts(s),
        84..86 => range_of_parts(s),
        86..89 => one_date_for_all(s),
        89..93 => by_symbol(s),
        93..96 => short_form(s),
        96..98 => statement(s),
        _ => {
            let first = single(s);
            s.body_needed = true;
            let second = list(s);
            s.body_needed = false;
            format!("{first}, {second}")
        }
    }
}

fn noun(item: &Item, plural: bool) -> &'static str {
    match (item.decision, plural) {
        (false, false) => "resolution",
        (false, true) => "resolutions",
        (true, false) => "decision",
        (true, true) => "decisions",
    }
}

/// What stands before the noun: “its”, the body, or nothing where the number tells it.
fn whose(s: &mut Scribe, item: &Item, sound: bool) -> String {
    if s.body_needed {
        return format!("{} ", words::body(item.organ));
    }
    let own = item.organ == s.organ && item.fault != Some(Fault::WrongBody);
    let told = item.symbol.is_some()
        && (item.printed.ends_with(')') && item.organ == Organ::SecurityCouncil
            || item.organ == Organ::Assembly
                && s.organ != Organ::HumanRightsCouncil
                && item.printed.starts_with(['S', 'E']));
    match s.random.below(10) {
        0..5 if own => "its ".to_owned(),
        5..7 if (own && sound) || told => String::new(),
        _ => format!("{} ", words::body(item.organ)),
    }
}

/// “its resolution 57/270 B of 23 June 2003, entitled …”.
fn single(s: &mut Scribe) -> String {
    let series = s.series();
    let item = s.item(series);
    let text = of_item(s, &item, "");
    let title = item.title_en.clone().filter(|title| !title.contains('"'));
    match title.filter(|_| s.random.percent(15)) {
        Some(title) => match s.random.percent(50) {
            true => format!("{text}, entitled “{title}”"),
            false => format!("{text}, entitled \"{title}\""),
        },
        None => text,
    }
}

/// One act whose pinpoint, if any, stands before it already.
fn of_item(s: &mut Scribe, item: &Item, pin: &str) -> String {
    let whose = whose(s, item, item.fault.is_none());
    let cited = numbered(s, item, 80, pin);
    let noun = noun(item, false);
    format!("{whose}{noun} {cited}")
}

/// Number and date (so many times in a hundred), perhaps with a mark glued to the year.
fn numbered(s: &mut Scribe, item: &Item, dated: usize, pin: &str) -> String {
    let certain = item.fault.is_some();
    let date = item.date.filter(|_| certain || s.random.percent(dated));
    let rest = date.map(|date| format!(" of {}", words::date(date))).unwrap_or_default();
    let number = spelling::typed(&item.printed, &mut s.random);
    let truth = date.map_or(DateTruth::None, DateTruth::Exactly);
    let cited = s.cite(item, truth, pin, Shown { number: &number, rest: &rest });
    if date.is_some() && s.random.percent(8) { cited + &s.note(notes::note) } else { cited }
}

/// “its resolutions 46/182 of …, 58/208 of … and 69/313 of …”.
fn list(s: &mut Scribe) -> String {
    let series = s.series();
    let wanted = s.random.between(2, 6);
    let mut items: Vec<Item> = (0..wanted).map(|_| s.item(series)).collect();
    items.retain(|item| item.fault != Some(Fault::WrongBody));
    let Some(first) = items.first().cloned() else { return single(s) };
    items.retain(|item| item.organ == first.organ);
    let digits = |item: &Item| -> Vec<u32> {
        let digits = item.printed.split(|c: char| !c.is_ascii_digit());
        digits.filter_map(|digits| digits.parse().ok()).collect()
    };
    items.sort_by_key(digits);
    let sound = items.iter().all(|item| item.fault.is_none());
    let whose = whose(s, &first, sound);
    let dated = *s.random.pick(&[100, 100, 100, 0, 60]);
    let noun = noun(&first, items.len() > 1);
    let mut text = format!("{whose}{noun} ");
    for (item, at) in items.iter().zip(1..) {
        let cited = numbered(s, item, dated, "");
        // The mark of a note stands after the comma.
        let (cited, mark) =
            match cited.chars().last().filter(|&c| crate::generator::truth::called(c).is_some()) {
                Some(mark) => (cited.trim_end_matches(mark).to_owned(), mark.to_string()),
                None => (cited, String::new()),
            };
        text += &match items.len() - at {
            0 => cited + &mark,
            1 => cited + &mark + " and ",
            _ => cited + "," + &mark + " ",
        };
    }
    text
}

/// “paragraphs 4 to 6 of resolution 77/176”.
fn pinpointed(s: &mut Scribe) -> String {
    let (symbol, last) = *s.random.pick(&[("A/RES/58/208", 11), ("A/RES/68/4", 34)]);
    let spoilt = s.random.percent(s.spoilt);
    if (spoilt || s.random.percent(10))
        && let Some(mut item) = s.named(symbol)
    {
        let beyond = last + s.random.between(2, 40);
        let paragraph = if spoilt { beyond } else { s.random.between(1, last) };
        item.fault = spoilt.then_some(Fault::NoSuchParagraph);
        let act = of_item(s, &item, &paragraph.to_string());
        return format!("paragraph {paragraph} of {act}");
    }
    let series = s.series();
    let item = s.item(series);
    let (words, label) = pinpoint(s);
    let act = of_item(s, &item, &label);
    format!("{words} {act}")
}

/// A pinpoint in words, with the preposition, and as it is normalised.
fn pinpoint(s: &mut Scribe) -> (String, String) {
    let first = s.random.between(1, 12);
    let second = first + s.random.between(2, 9);
    let third = second + 3;
    let letter = *s.random.pick(&["a", "b", "c", "d"]);
    let roman = *s.random.pick(&["I", "II", "III", "IV"]);
    match s.random.below(9) {
        0..3 => (format!("paragraph {first} of"), first.to_string()),
        3 => (format!("paragraphs {first} and {second} of"), format!("{first},{second}")),
        4 => (
            format!("paragraphs {first} to {second} and {third} of"),
            format!("{first}–{second},{third}"),
        ),
        5 => (format!("paragraph {first} ({letter}) of"), format!("{first}({letter})")),
        6 => (format!("section {roman} of"), format!("section {roman}")),
        7 => ("the annex to".to_owned(), "annex".to_owned()),
        _ => (format!("paragraph {first} of the annex to"), format!("annex,{first}")),
    }
}

/// “its resolution 76/245 of … and decision 78/560 of …”.
fn two_nouns(s: &mut Scribe) -> String {
    let (first, second) = match s.organ {
        Organ::EconomicCouncil => (Series::Economic, Series::EconomicDecision),
        Organ::HumanRightsCouncil => (Series::HumanRights, Series::HumanRightsDecision),
        _ => (Series::Assembly, Series::AssemblyDecision),
    };
    let (resolution, decision) = (s.item(first), s.item(second));
    if resolution.fault == Some(Fault::WrongBody) {
        return of_item(s, &resolution, "");
    }
    let body = words::body(resolution.organ);
    let left = numbered(s, &resolution, 80, "");
    let right = numbered(s, &decision, 80, "");
    format!("{body} resolution {left} and decision {right}")
}

/// “resolutions 31/6 A and B”.
fn parts(s: &mut Scribe) -> String {
    let item = s.item(Series::AssemblyPart);
    let Some((number, part)) = item.printed.rsplit_once(' ') else { return single(s) };
    let other = format!("{number} {}", if part == "A" { "B" } else { "A" });
    let twin = s.facts.get(&format!("A/RES/{other}")).map(Item::of);
    let (Some(twin), None) = (twin, item.fault) else { return of_item(s, &item, "") };
    let (first, second) = if part == "A" { (item, twin) } else { (twin, item) };
    let number = Shown { number: &first.printed, rest: "" };
    let left = s.cite(&first, DateTruth::None, "", number);
    let letter = second.printed.rsplit(' ').next().unwrap_or("");
    let right = s.cite(&second, DateTruth::None, "", Shown { number: letter, rest: "" });
    format!("General Assembly resolutions {left} and {right}")
}

/// “General Assembly resolutions 47/52 A to F”.
fn range_of_parts(s: &mut Scribe) -> String {
    let Some(items) = s.parts_from_a() else { return parts(s) };
    let last = items.last().and_then(|item| item.printed.chars().last()).unwrap_or('C');
    let joint = *s.random.pick(&[" to ", " to ", "–"]);
    let cited = s.cite_all(&items, &format!("{}{joint}{last}", items[0].printed));
    format!("General Assembly resolutions {cited}")
}

/// “resolutions 3201 (S-VI) and 3202 (S-VI) of 1 May 1974”.
fn one_date_for_all(s: &mut Scribe) -> String {
    let series = *s.random.pick(&[Series::Assembly, Series::AssemblyRoman]);
    let items = s.same_day(series);
    let [first @ .., last] = items.as_slice() else { return single(s) };
    let (Some(date), None, false) = (last.date, last.fault, first.is_empty()) else {
        return of_item(s, last, "");
    };
    let mut text = "General Assembly resolutions ".to_owned();
    for (item, at) in first.iter().zip(1..) {
        let number = Shown { number: &item.printed, rest: "" };
        text += &s.cite(item, DateTruth::Shared(date), "", number);
        text += if at == first.len() { " and " } else { ", " };
    }
    let rest = format!(" of {}", words::date(date));
    let shown = Shown { number: &last.printed, rest: &rest };
    text + &s.cite(last, DateTruth::Exactly(date), "", shown)
}

/// “resolution A/RES/58/208 of 23 December 2003”.
fn by_symbol(s: &mut Scribe) -> String {
    let item = s.item(Series::Assembly);
    let Some(symbol) = item.symbol.clone() else { return of_item(s, &item, "") };
    let rest = item.date.map(|date| format!(" of {}", words::date(date))).unwrap_or_default();
    let truth = item.date.map_or(DateTruth::None, DateTruth::Exactly);
    let number = spelling::typed(&symbol, &mut s.random);
    let cited = s.cite(&item, truth, "", Shown { number: &number, rest: &rest });
    format!("resolution {cited}")
}

/// “UNSC Res 1373”, “UNGA Res. 60/1”: short forms of students and lawyers.
fn short_form(s: &mut Scribe) -> String {
    let series = *s.random.pick(&[Series::SecurityCouncil, Series::Assembly]);
    let item = s.sound_item(series);
    let (opening, number) = match item.printed.split_once(' ') {
        Some((number, _)) => (*s.random.pick(&["UNSC Res", "S.C. Res."]), number),
        None => (*s.random.pick(&["UNGA Res.", "UNGA Res"]), item.printed.as_str()),
    };
    let cited = s.cite(&item, DateTruth::None, "", Shown { number, rest: "" });
    format!("{opening} {cited}")
}

/// “the statement by the President of the Security Council of … (S/PRST/2001/31)”.
fn statement(s: &mut Scribe) -> String {
    let year = s.random.between(1994, 2024);
    let symbol = format!("S/PRST/{year}/{}", s.random.between(1, 30));
    let cited = s.cite_as("document", &symbol, "", &symbol);
    format!("the statement by the President of the Security Council ({cited})")
}
