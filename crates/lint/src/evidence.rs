//! What a finding rests on: the record of an act, its neighbours in number, and the places of
//! the corpus that cite it.

use citation::{Act, Symbol, WrittenDate};
use jiff::civil::Date;
use knowledge::{Citing, DateStatus, Record};

use crate::{Evidence, Message, Reading, naming};

/// Bytes of a corpus paragraph that are quoted on each side of a citation.
const AROUND: usize = 80;
/// Documents of the corpus that are quoted at most.
const DOCUMENTS: usize = 4;

/// The recorded date of adoption, and how it is known.
pub(crate) fn record(reading: &Reading<'_>, act: &Act, recorded: Date) -> Option<Evidence> {
    let symbol = Symbol::Act(act.clone());
    let parts = || reading.knowledge.parts(act).into_iter();
    let record = reading
        .knowledge
        .act(&symbol)
        .filter(|record| record.date() == Some(recorded))
        .or_else(|| parts().find(|record| record.date() == Some(recorded)))?;
    let text = Message::new("evidence-record")
        .with("date", recorded)
        .with("status", status(record.date_status()));
    let symbol = record.symbol().unwrap_or(symbol);
    Some(Evidence::elsewhere(symbol.to_string(), text))
}

/// The record of an act, date and all, when it has a date.
pub(crate) fn act(reading: &Reading<'_>, act: &Act) -> Option<Evidence> {
    let found = reading.knowledge.act(&Symbol::Act(act.clone()))?;
    record(reading, act, found.date()?)
}

/// The recorded date, when nothing doubts it.
pub(crate) fn sure_date(reading: &Reading<'_>, act: &Act) -> Option<Date> {
    reading.knowledge.act(&Symbol::Act(act.clone())).as_ref().and_then(Record::sure_date)
}

/// Whether a record of the act has this date, as its first or as another one.
pub(crate) fn is_recorded(reading: &Reading<'_>, act: &Act, date: Date) -> bool {
    let found = reading.knowledge.act(&Symbol::Act(act.clone()));
    found.is_some_and(|record| {
        record.date() == Some(date) || record.other_dates().any(|other| other == date)
    })
}

/// How a date is known, in words.
pub(crate) fn status(status: DateStatus) -> Message {
    Message::new(match status {
        DateStatus::Confirmed => "status-confirmed",
        DateStatus::Text => "status-text",
        DateStatus::Corrected => "status-corrected",
        DateStatus::VoteRecord => "status-vote-record",
        DateStatus::Cited(times) => {
            return Message::new("status-cited").with("times", u32::from(times));
        }
        DateStatus::Listed => "status-listed",
        DateStatus::Scanned => "status-scanned",
        DateStatus::Unsourced => "status-unsourced",
        DateStatus::Inferred | DateStatus::Undated => "status-inferred",
    })
}

/// The sure dates of the numbers beside the act's.
pub(crate) fn neighbours(act: &Act, neighbours: &[Option<(u32, Date)>; 2]) -> Option<Evidence> {
    let called = |number: u32| naming::number(&naming::sibling(act, number));
    let text = match *neighbours {
        [Some((below, below_date)), Some((above, above_date))] => {
            Message::new("evidence-two-neighbours")
                .with("below", called(below))
                .with("below-date", below_date)
                .with("above", called(above))
                .with("above-date", above_date)
        }
        [Some((number, date)), None] | [None, Some((number, date))] => {
            Message::new("evidence-neighbour").with("number", called(number)).with("date", date)
        }
        [None, None] => return None,
    };
    Some(Evidence::elsewhere(None, text))
}

/// Documents of the corpus that cite the symbol with another date than the draft does, each by
/// its first such place. One that makes the draft's mistake is no evidence of it.
pub(crate) fn corpus(
    reading: &Reading<'_>,
    symbol: &Symbol,
    written: WrittenDate,
) -> Vec<Evidence> {
    let symbol = symbol.to_string();
    let mut quoted: Vec<Evidence> = Vec::new();
    let differs = |date: Date| written.to_date() != Some(date);
    for place in
        reading.knowledge.citing(&symbol).filter(|place| place.full_date().is_some_and(differs))
    {
        let document = Some(place.document.symbol());
        if quoted.len() < DOCUMENTS && quoted.iter().all(|seen| seen.symbol.as_deref() != document)
        {
            quoted.push(quotation(&place));
        }
    }
    quoted
}

/// A place of the corpus in its own words.
pub(crate) fn quotation(place: &Citing<'_>) -> Evidence {
    let words = around(place.paragraph.text, place.span.start as usize, place.span.end as usize);
    Evidence {
        symbol: Some(place.document.symbol().to_owned()),
        paragraph: Some(place.paragraph.label()),
        text: Message::new("evidence-quotation").with("words", words),
        span: None,
    }
}

/// The words around `start..end`, cut between words.
fn around(text: &str, start: usize, end: usize) -> String {
    let (Some(before), Some(cited), Some(after)) =
        (text.get(..start), text.get(start..end), text.get(end..))
    else {
        return text.to_owned();
    };
    let spaces = |text: &str| text.match_indices(' ').map(|(at, _)| at).collect::<Vec<_>>();
    let from = spaces(before).into_iter().find(|at| before.len() - at <= AROUND);
    let to = spaces(after).into_iter().rev().find(|at| *at <= AROUND);
    let (opening, before) = match from {
        Some(at) if before.len() > AROUND => ("…", &before[at + 1..]),
        _ => ("", before),
    };
    let (after, closing) = match to {
        Some(at) if after.len() > AROUND => (&after[..at], "…"),
        _ => (after, ""),
    };
    format!("{opening}{before}{cited}{after}{closing}").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    // A quotation is cut between words and says where it was cut.
    #[test]
    fn a_long_paragraph_is_quoted_around_the_citation() {
        let filler = "слово ".repeat(60);
        let text = format!("{filler}резолюция 56/203 {filler}");
        let at = text.find("56/203").unwrap();
        let words = around(&text, at, at + 6);
        assert!(words.starts_with("…слово ") && words.ends_with(" слово…"), "{words}");
        assert!(words.contains("резолюция 56/203"));
    }
}
