//! Near numbers: what a drafter may have meant, when the number cited does not fit.
//!
//! A slip of the fingers keeps most of a number: two figures change places, one is another,
//! one is missing, the session is the one before, or session and number are swapped. What is
//! offered has the date or the title that the draft writes.

use citation::{Act, ActNumber, Session, Symbol};
use jiff::civil::Date;

use crate::key::number_of;
use crate::{ActKey, Knowledge, Record, Series, title};

/// Offers shown at most.
const OFFERS: usize = 3;

impl<'k> Knowledge<'k> {
    /// Acts of the same body whose number is a slip away and whose date or title is the one
    /// written; the nearest slips first. Empty when neither date nor title is written.
    pub fn near(
        &self,
        symbol: &Symbol,
        date: Option<Date>,
        title: Option<&str>,
    ) -> Vec<Record<'k>> {
        let Symbol::Act(act) = symbol else { return Vec::new() };
        let title = title.map(title::fold_title).filter(|title| !title.is_empty());
        let Some(own) = ActKey::of(act).filter(|_| date.is_some() || title.is_some()) else {
            return Vec::new();
        };
        let mut found: Vec<Record<'k>> = Vec::new();
        for key in self.slips(act, own) {
            for record in self.rows_of_number(key) {
                let fits =
                    |date| record.date() == Some(date) || record.other_dates().any(|d| d == date);
                let dated = date.is_none_or(fits);
                let titled = title.as_ref().is_none_or(|title| bears(&record, title));
                let wanted =
                    act.part.0.is_none() || record.key().is_some_and(|k| k.part() == act.part);
                let new = found.iter().all(|other| other.key() != record.key());
                if dated && titled && wanted && new && record.key() != Some(own) {
                    found.push(record);
                }
            }
        }
        found.truncate(OFFERS);
        found
    }

    /// Keys a slip away, nearest first.
    fn slips(&self, act: &Act, own: ActKey) -> Vec<ActKey> {
        let number = number_of(act.number);
        let mut keys: Vec<ActKey> =
            numbers_near(number).into_iter().filter_map(|near| own.with_number(near)).collect();
        let (Some(body), series) = (act.body, Series::of(act.number)) else { return keys };
        let mut add = |series: Series, number: u32| {
            keys.extend(ActKey::new(body, act.kind, series, number, citation::Part(None)));
        };
        match series {
            Series::Session(Session::Regular(session)) => {
                // A running number belongs to one session only, whichever is written.
                if matches!(act.number, ActNumber::Running { .. }) {
                    for other in 1..=30 {
                        add(Series::Session(Session::Regular(other)), number);
                    }
                }
                for near in numbers_near(u32::from(session)) {
                    add(Series::Session(Session::Regular(near as u16)), number);
                }
                for near in [session.saturating_sub(1), session.saturating_add(1)] {
                    add(Series::Session(Session::Regular(near)), number);
                }
                if let Ok(swapped) = u16::try_from(number) {
                    add(Series::Session(Session::Regular(swapped)), u32::from(session));
                }
            }
            Series::Year(year) => {
                for near in [year.saturating_sub(1), year.saturating_add(1)] {
                    add(Series::Year(near), number);
                }
            }
            _ => {}
        }
        keys
    }
}

fn bears(record: &Record<'_>, folded: &str) -> bool {
    [text::Language::Russian, text::Language::English]
        .into_iter()
        .filter_map(|language| record.title(language))
        .any(|(recorded, _)| title::same(folded, &title::fold_title(recorded)))
}

/// Numbers whose figures are a slip away: two neighbours change places, one figure differs,
/// one is left out or doubled. Transpositions come first.
fn numbers_near(number: u32) -> Vec<u32> {
    let figures = number.to_string().into_bytes();
    let mut near = Vec::new();
    let mut add = |figures: &[u8]| {
        let value = std::str::from_utf8(figures).ok().and_then(|text| text.parse::<u32>().ok());
        near.extend(value.filter(|value| *value != number && *value != 0));
    };
    for at in 1..figures.len() {
        let mut changed = figures.clone();
        changed.swap(at - 1, at);
        add(&changed);
    }
    for at in 0..figures.len() {
        for figure in b'0'..=b'9' {
            let mut changed = figures.clone();
            changed[at] = figure;
            add(&changed);
        }
        let mut shorter = figures.clone();
        shorter.remove(at);
        add(&shorter);
        let mut doubled = figures.clone();
        doubled.insert(at, figures[at]);
        add(&doubled);
    }
    near.dedup();
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposed_figures_come_first() {
        assert_eq!(&numbers_near(170)[..2], [710, 107]);
        assert!(numbers_near(20).contains(&30));
    }
}
