//! What the registry covers, for people: body after body, the sessions of which everything is
//! known and those of which something is.

use citation::{ActKind, Body, Session};
use knowledge::{Extent, Knowledge, Series};
use lint::{Message, Messages};

/// The highest number that a session may have, of any body.
const SESSIONS: u16 = 120;
/// The years that a series may count by.
const YEARS: std::ops::RangeInclusive<u16> = 1946..=2100;

/// The coverage, in Markdown.
pub(crate) fn text(knowledge: &Knowledge<'_>, words: &Messages) -> String {
    let mut text = format!("# {}\n", words.say(&Message::new("coverage-title")));
    for body in Body::coded() {
        for (kind, title) in [
            (ActKind::Resolution, "coverage-resolutions"),
            (ActKind::Decision, "coverage-decisions"),
        ] {
            let lines = lines(knowledge, body, kind, words);
            if !lines.is_empty() {
                let title = words.say(&Message::new(title).with("body", body.code()));
                text.push_str(&format!("\n## {title}\n\n{lines}"));
            }
        }
    }
    text
}

/// A line for each extent that some series has.
fn lines(knowledge: &Knowledge<'_>, body: Body, kind: ActKind, words: &Messages) -> String {
    let mut lines = String::new();
    for (extent, id) in
        [(Extent::Complete, "coverage-complete"), (Extent::Partial, "coverage-partial")]
    {
        let has = |series| knowledge.coverage(body, kind, series).extent == extent;
        let sessions =
            runs((1..=SESSIONS).filter(|number| has(Series::Session(Session::Regular(*number)))));
        let years = runs(YEARS.filter(|year| has(Series::Year(*year))));
        let listed = |which: &'static str, runs: String| {
            (!runs.is_empty()).then(|| Message::new(which).with("numbers", runs))
        };
        let through = has(Series::Through).then(|| Message::new("coverage-through"));
        let all = [listed("coverage-sessions", sessions), listed("coverage-years", years), through];
        for which in all.into_iter().flatten() {
            let line = words.say(&Message::new(id).with("which", which));
            lines.push_str(&format!("- {line}\n"));
        }
    }
    lines
}

/// Numbers as people list them: `1–78, 80`.
fn runs(numbers: impl Iterator<Item = u16>) -> String {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let shown = runs.into_iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}–{last}"),
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_listed_in_runs() {
        assert_eq!(runs([1, 2, 3, 5, 7, 8].into_iter()), "1–3, 5, 7–8");
        assert_eq!(runs(std::iter::empty()), "");
    }

    #[test]
    fn the_assembly_is_covered_session_by_session() {
        let text = text(builtin::knowledge(), &crate::words::of(lint::Locale::English));
        assert!(text.contains("1–79"), "{text}");
    }
}
