//! Faults as drafters make them, put in only where the registry can know better.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::facts::{Facts, Organ, Record, Series, SessionFacts, Trust};
use super::random::Random;
use super::scribe::{Item, written};
use super::truth::Fault;

/// The date of generated drafts: nothing they cite is later.
pub(crate) const TODAY: Date = date(2026, 11, 20);

/// The act with a fault, or nothing when the fault that chance chose does not fit it.
pub(crate) fn spoil(
    record: &Record,
    series: Series,
    facts: &Facts,
    random: &mut Random,
) -> Option<Item> {
    let fault = *random.pick(&Fault::ALL);
    let mut item = Item { fault: Some(fault), title_en: None, title_ru: None, ..Item::of(record) };
    let session = session(record, facts);
    match fault {
        Fault::WrongDate => item.date = Some(written(other_date(record, session, random)?)),
        Fault::ImpossibleDate => {
            let (year, _, _) = item.date?;
            let (month, day) =
                *random.pick(&[(2, 30), (2, 31), (11, 31), (4, 31), (9, 31), (6, 31)]);
            item.date = Some((year, month, day));
        }
        Fault::WrongYear => {
            if series != Series::SecurityCouncil {
                return None;
            }
            let (number, year) = record.printed.strip_suffix(')')?.split_once(" (")?;
            let year: i32 = year.parse().ok()?;
            let year = year + random.pick(&[-10, -2, -1, 1, 2]);
            if !(1946..=2026).contains(&year) {
                return None;
            }
            item.printed = format!("{number} ({year})");
            item.symbol = Some(format!("S/RES/{}", item.printed));
        }
        Fault::NumberOutOfRange => {
            let session = session.filter(|_| series == Series::Assembly)?;
            let beyond = session.highest? as usize + random.between(3, 150);
            item = renumbered(item, &beyond.to_string())?;
            item.date = Some(written(session.opens + 75.days()));
        }
        Fault::FutureSession => {
            if series != Series::Assembly {
                return None;
            }
            let (_, number) = record.printed.split_once('/')?;
            item.printed = format!("{}/{number}", random.between(84, 99));
            item.symbol = Some(format!("A/RES/{}", item.printed));
            item.date = None;
        }
        Fault::WrongBody => {
            // Form and date together tell whose act it is.
            item.date?;
            item.organ = match series {
                Series::Assembly => Organ::SecurityCouncil,
                Series::SecurityCouncil => Organ::Assembly,
                _ => return None,
            };
            item.symbol = None;
        }
        // Only documents at hand can be looked into: see `Scribe::named`.
        Fault::NoSuchParagraph => return None,
        Fault::TransposedDigits => {
            if series != Series::Assembly || record.trust == Trust::None {
                return None;
            }
            let (_, number) = record.printed.split_once('/')?;
            let mut digits: Vec<char> = number.chars().collect();
            let at = random.below(digits.len().checked_sub(1).filter(|&pairs| pairs > 0)?);
            digits.swap(at, at + 1);
            if digits[0] == '0' || digits[at] == digits[at + 1] {
                return None;
            }
            item = renumbered(item, &digits.iter().collect::<String>())?;
            let known = match facts.get(item.symbol.as_deref()?) {
                Some(other) => other.trust == Trust::Sure && other.date != record.date,
                None => session?.highest? < digits.iter().collect::<String>().parse().ok()?,
            };
            if !known {
                return None;
            }
        }
    }
    Some(item)
}

fn renumbered(item: Item, number: &str) -> Option<Item> {
    let (session, _) = item.printed.split_once('/')?;
    let printed = format!("{session}/{number}");
    let symbol = Some(format!("A/RES/{printed}"));
    Some(Item { printed, symbol, ..item })
}

/// The session of the Assembly that a record belongs to.
fn session(record: &Record, facts: &Facts) -> Option<SessionFacts> {
    let (session, _) = record.printed.split_once('/')?;
    let session: u16 = session.parse().ok()?;
    (record.organ == Organ::Assembly).then_some(())?;
    facts.sessions.get(&session).copied()
}

/// A date that the record, or its session, contradicts.
fn other_date(record: &Record, session: Option<SessionFacts>, random: &mut Random) -> Option<Date> {
    let recorded = record.date?;
    let wrong = if record.trust > Trust::None {
        let slips = [
            recorded.checked_add(1.year()),
            recorded.checked_sub(1.year()),
            recorded.checked_sub(10.years()),
            recorded.checked_add(10.days()),
            recorded.checked_sub(1.month()),
            recorded.checked_sub(10.months()),
            recorded.checked_add(1.day()),
        ];
        random.pick(&slips).as_ref().ok().copied()?
    } else {
        let years = random.between(2, 9) as i64;
        session?.ends.checked_add(years.years()).ok()?
    };
    (wrong != recorded && wrong < TODAY && wrong.year() > 1945).then_some(wrong)
}
