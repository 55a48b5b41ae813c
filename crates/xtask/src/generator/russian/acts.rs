//! How Russian resolutions name acts: alone, in lists, with parts, with their body on either
//! side of the number.

use crate::generator::facts::{Organ, Series};
use crate::generator::scribe::{Item, Scribe, Shown};
use crate::generator::spelling;
use crate::generator::truth::{DateTruth, Fault};

use super::notes;
use super::pinpoints::{self, Pin};
use super::words::{self, Case, own};

/// A naming of one or several acts, in the case that the sentence asks for.
pub(crate) fn acts(s: &mut Scribe, case: Case) -> String {
    match s.random.below(100) {
        0..34 => single(s, case),
        34..62 => list(s, case),
        62..78 => pinpointed(s, case),
        78..82 => two_nouns(s, case),
        82..84 => parts(s, case),
        84..86 => range_of_parts(s, case),
        86..89 => one_date_for_all(s, case),
        89..93 => by_symbol(s, case),
        93..96 => council_without_year(s, case),
        96..98 => statement(s, case),
        _ => {
            let first = single(s, case);
            s.body_needed = true;
            let second = list(s, case);
            s.body_needed = false;
            format!("{first}, {second}")
        }
    }
}

/// Whose act it is, and where the text says so.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    Own,
    Before,
    After,
    Unnamed,
}

fn naming(s: &mut Scribe, item: &Item) -> Naming {
    if s.body_needed {
        return Naming::Before;
    }
    let own = item.organ == s.organ && item.fault != Some(Fault::WrongBody);
    // The number alone tells the body of 1325 (2000), 217 A (III) and S-21/2.
    let told = item.printed.ends_with(')') && item.organ == Organ::SecurityCouncil
        || item.organ == Organ::Assembly
            && s.organ != Organ::HumanRightsCouncil
            && item.printed.starts_with(['S', 'E']);
    match s.random.below(10) {
        0..5 if own => Naming::Own,
        5..7 if (own && item.fault.is_none()) || (told && item.symbol.is_some()) => Naming::Unnamed,
        0..5 | 9 => Naming::Before,
        _ => Naming::After,
    }
}

/// «свою резолюцию 57/270 B от 23 июня 2003 года», «решение 1995/313 … Совета от …».
fn single(s: &mut Scribe, case: Case) -> String {
    let series = s.series();
    let item = s.item(series);
    let text = of_item(s, &item, case, "");
    let title = item.title_ru.clone().filter(|_| s.random.percent(40));
    match title {
        Some(title) => format!("{text}, {} «{title}»", words::entitled(item.decision, case)),
        None => text,
    }
}

/// One act with a pinpoint known already (it stands before the noun), in a given case.
fn of_item(s: &mut Scribe, item: &Item, case: Case, pin: &str) -> String {
    let noun = words::noun(item.decision, false, case);
    let body = words::of_body(item.organ);
    let how = naming(s, item);
    let middle = if how == Naming::After { format!(" {body}") } else { String::new() };
    let cited = numbered(s, item, &middle, 80, pin);
    match how {
        Naming::Own => format!("{} {noun} {cited}", own(s.organ, item.decision, false, case)),
        Naming::Before => format!("{noun} {body} {cited}"),
        Naming::After | Naming::Unnamed => format!("{noun} {cited}"),
    }
}

/// Number, what stands between, and date (so many times in a hundred), perhaps with a mark
/// glued to its last word.
fn numbered(s: &mut Scribe, item: &Item, middle: &str, dated: usize, pin: &str) -> String {
    let certain = item.fault.is_some();
    let date = item.date.filter(|_| certain || s.random.percent(dated));
    let rest = match date {
        Some(date) => format!("{middle} от {}", words::date(date)),
        None => middle.to_owned(),
    };
    let number = spelling::russian(&item.printed, &mut s.random);
    let truth = date.map_or(DateTruth::None, DateTruth::Exactly);
    let cited = s.cite(item, truth, pin, Shown { number: &number, rest: &rest });
    let word_last = rest.ends_with(char::is_alphabetic);
    if word_last && s.random.percent(8) { cited + &s.note(notes::note) } else { cited }
}

/// «свои резолюции 49/127 от …, 50/123 от … и 56/203 от …».
fn list(s: &mut Scribe, case: Case) -> String {
    let series = s.series();
    let wanted = s.random.between(2, 6);
    let mut items: Vec<Item> = (0..wanted).map(|_| s.item(series)).collect();
    items.retain(|item| item.organ == items_organ(series) && item.fault != Some(Fault::WrongBody));
    sort(&mut items);
    if items.is_empty() {
        return single(s, case);
    }
    let all_dated = *s.random.pick(&[100, 100, 100, 0, 60]);
    of_list(s, &items, case, all_dated)
}

fn items_organ(series: Series) -> Organ {
    match series {
        Series::SecurityCouncil => Organ::SecurityCouncil,
        Series::Economic | Series::EconomicRoman | Series::EconomicDecision => {
            Organ::EconomicCouncil
        }
        Series::HumanRights | Series::HumanRightsDecision => Organ::HumanRightsCouncil,
        Series::Commission => Organ::HumanRightsCommission,
        Series::Other => Organ::EnvironmentAssembly,
        _ => Organ::Assembly,
    }
}

/// Lists run from the oldest act to the newest.
fn sort(items: &mut [Item]) {
    let key = |item: &Item| -> Vec<u32> {
        let digits = item.printed.split(|c: char| !c.is_ascii_digit());
        digits.filter_map(|digits| digits.parse().ok()).collect()
    };
    items.sort_by_key(key);
}

fn of_list(s: &mut Scribe, items: &[Item], case: Case, dated: usize) -> String {
    let first = &items[0];
    let plural = items.len() > 1;
    let noun = words::noun(first.decision, plural, case);
    let body = words::of_body(first.organ);
    let spoilt = items.iter().any(|item| item.fault.is_some());
    let how = match naming(s, first) {
        Naming::Unnamed if spoilt => Naming::Before,
        how => how,
    };
    let mut joined = String::new();
    for (item, at) in items.iter().zip(1..) {
        joined += &numbered(s, item, "", dated, "");
        joined += match items.len() - at {
            0 => "",
            1 => " и ",
            _ => ", ",
        };
    }
    match how {
        Naming::Own => format!("{} {noun} {joined}", own(s.organ, first.decision, plural, case)),
        Naming::Before => format!("{noun} {body} {joined}"),
        Naming::After => format!("{noun} {joined} {body}"),
        Naming::Unnamed => format!("{noun} {joined}"),
    }
}

/// «пункт 23 резолюции 60/227 …», «приложение к резолюции S-21/2 …».
fn pinpointed(s: &mut Scribe, case: Case) -> String {
    let at_hand = [("A/RES/58/208", 11), ("A/RES/68/4", 34)];
    let (symbol, last) = *s.random.pick(&at_hand);
    let spoilt = s.random.percent(s.spoilt);
    if (spoilt || s.random.percent(10))
        && let Some(mut item) = s.named(symbol)
    {
        let paragraph =
            if spoilt { last + s.random.between(2, 40) } else { s.random.between(1, last) };
        item.fault = spoilt.then_some(Fault::NoSuchParagraph);
        let pin = pinpoints::paragraph(paragraph, case);
        return with_pin(s, &item, pin);
    }
    let series = s.series();
    let item = s.item(series);
    let pin = pinpoints::any(s, case);
    with_pin(s, &item, pin)
}

fn with_pin(s: &mut Scribe, item: &Item, pin: Pin) -> String {
    let act = of_item(s, item, pin.governs, &pin.label);
    format!("{} {act}", pin.words)
}

/// «резолюцию 76/245 от … и решение 78/560 от …»: the noun changes, the possessive may stay.
fn two_nouns(s: &mut Scribe, case: Case) -> String {
    let organ = s.organ;
    let (first, second) = match organ {
        Organ::EconomicCouncil => (Series::Economic, Series::EconomicDecision),
        Organ::HumanRightsCouncil => (Series::HumanRights, Series::HumanRightsDecision),
        _ => (Series::Assembly, Series::AssemblyDecision),
    };
    let (resolution, decision) = (s.item(first), s.item(second));
    let sound = resolution.fault != Some(Fault::WrongBody);
    if resolution.organ != organ || !sound {
        return of_item(s, &resolution, case, "");
    }
    let left = numbered(s, &resolution, "", 80, "");
    let right = numbered(s, &decision, "", 80, "");
    let own = own(organ, false, false, case);
    let (noun, other) = (words::noun(false, false, case), words::noun(true, false, case));
    format!("{own} {noun} {left} и {other} {right}")
}

/// «резолюции 31/6 A и B», «57/270 B».
fn parts(s: &mut Scribe, case: Case) -> String {
    let item = s.item(Series::AssemblyPart);
    let Some((number, part)) = item.printed.rsplit_once(' ') else { return single(s, case) };
    let other = format!("{number} {}", if part == "A" { "B" } else { "A" });
    let twin = s.facts.get(&format!("A/RES/{other}")).map(Item::of);
    let (Some(twin), None) = (twin, item.fault) else { return of_item(s, &item, case, "") };
    let (first, second) = if part == "A" { (item, twin) } else { (twin, item) };
    let noun = words::noun(false, true, case);
    let left = Shown { number: &first.printed, rest: "" };
    let left = s.cite(&first, DateTruth::None, "", left);
    let letter = second.printed.rsplit(' ').next().unwrap_or("");
    let right = s.cite(&second, DateTruth::None, "", Shown { number: letter, rest: "" });
    format!("{noun} {} {left} и {right}", words::of_body(Organ::Assembly))
}

/// «резолюции 47/52 A–F Генеральной Ассамблеи».
fn range_of_parts(s: &mut Scribe, case: Case) -> String {
    let Some(items) = s.parts_from_a() else { return parts(s, case) };
    let last = items.last().and_then(|item| item.printed.chars().last()).unwrap_or('C');
    let dash = *s.random.pick(&["–", "–", "-"]);
    let cited = s.cite_all(&items, &format!("{}{dash}{last}", items[0].printed));
    format!("{} {cited} Генеральной Ассамблеи", words::noun(false, true, case))
}

/// «резолюции 3201 (S-VI) и 3202 (S-VI) от 1 мая 1974 года».
fn one_date_for_all(s: &mut Scribe, case: Case) -> String {
    let series = *s.random.pick(&[Series::Assembly, Series::AssemblyRoman]);
    let items = s.same_day(series);
    let [first @ .., last] = items.as_slice() else { return single(s, case) };
    let (Some(date), None, false) = (last.date, last.fault, first.is_empty()) else {
        return of_item(s, last, case, "");
    };
    let noun = words::noun(false, true, case);
    let mut text = format!("{noun} {} ", words::of_body(Organ::Assembly));
    for (item, at) in first.iter().zip(1..) {
        let number = Shown { number: &item.printed, rest: "" };
        text += &s.cite(item, DateTruth::Shared(date), "", number);
        text += if at == first.len() { " и " } else { ", " };
    }
    let rest = format!(" от {}", words::date(date));
    let shown = Shown { number: &last.printed, rest: &rest };
    text + &s.cite(last, DateTruth::Exactly(date), "", shown)
}

/// «резолюцию A/RES/58/208».
fn by_symbol(s: &mut Scribe, case: Case) -> String {
    let item = s.item(Series::Assembly);
    let Some(symbol) = item.symbol.clone() else { return of_item(s, &item, case, "") };
    let rest = item.date.map(|date| format!(" от {}", words::date(date)));
    let truth = item.date.map_or(DateTruth::None, DateTruth::Exactly);
    let number = spelling::russian(&symbol, &mut s.random);
    let shown = Shown { number: &number, rest: rest.as_deref().unwrap_or("") };
    let cited = s.cite(&item, truth, "", shown);
    format!("{} {cited}", words::noun(false, false, case))
}

/// «резолюцию 242 Совета Безопасности».
fn council_without_year(s: &mut Scribe, case: Case) -> String {
    let item = s.item(Series::SecurityCouncil);
    let (None, Some((number, _))) = (item.fault, item.printed.split_once(' ')) else {
        return of_item(s, &item, case, "");
    };
    let cited = s.cite(&item, DateTruth::None, "", Shown { number, rest: "" });
    format!("{} {cited} Совета Безопасности", words::noun(false, false, case))
}

/// «заявление Председателя Совета Безопасности от 31 октября 2001 года (S/PRST/2001/31)».
fn statement(s: &mut Scribe, case: Case) -> String {
    let year = s.random.between(1994, 2024);
    let symbol = format!("S/PRST/{year}/{}", s.random.between(1, 30));
    let noun = words::form(
        case,
        ["заявление", "заявления", "заявлению", "заявление", "заявлением", "заявлении"],
    );
    let cited = s.cite_as("document", &symbol, "", &symbol);
    format!("{noun} Председателя Совета Безопасности ({cited})")
}
