//! What a bare number stands for, shown behind it: the title and the date of the act.

use jiff::civil::Date;
use knowledge::Verdict;
use lint::{Message, Messages};
use text::Span;

use crate::{Snapshot, cited};

/// Letters of a title that are shown.
const SHOWN: usize = 48;

/// Words that an editor shows behind a number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hint {
    /// Behind which byte.
    pub offset: u32,
    /// The words.
    pub text: String,
}

/// The hints for the references in `within`: title and date of an act that the draft confirms and
/// cites by its number alone.
pub fn hints(snapshot: &Snapshot, within: Span, messages: &Messages) -> Vec<Hint> {
    let checked = snapshot.checked();
    let mut hints = Vec::new();
    for reference in &checked.references {
        let bare = reference.date.is_none() && reference.citation.title.is_none();
        let end = reference.number.end as usize;
        let confirmed =
            reference.judgement.as_ref().is_some_and(|it| it.verdict == Verdict::Confirmed);
        if !bare || !confirmed || !(within.contains(end) || within.end as usize == end) {
            continue;
        }
        let Some(record) = cited::symbol(reference).and_then(|it| snapshot.knowledge().act(it))
        else {
            continue;
        };
        let title = record.title(checked.draft.language).map(|(title, _)| shortened(title));
        let text = words(title, record.sure_date(), messages);
        hints.extend(text.map(|text| Hint { offset: reference.number.end, text }));
    }
    hints.sort_by_key(|hint| hint.offset);
    hints
}

fn words(title: Option<String>, date: Option<Date>, messages: &Messages) -> Option<String> {
    let date = date.map(|date| messages.say(&Message::new("fact-value").with("value", date)));
    let parts: Vec<String> = title.into_iter().chain(date).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The first words of a title.
fn shortened(title: &str) -> String {
    let Some((end, _)) = title.char_indices().nth(SHOWN) else { return title.to_owned() };
    let cut = title[..end].rfind(' ').unwrap_or(end);
    format!("{}…", &title[..cut])
}

#[cfg(test)]
mod tests {
    use lint::Locale;

    use super::*;
    use crate::testing::snapshot;

    #[test]
    fn bare_numbers_are_told() {
        let (snapshot, _) = snapshot(
            "Генеральная Ассамблея,\n\nссылаясь на свои резолюции 58/208 и 68/4 от 3 октября 2013 \
             года,\n",
        );
        let whole = Span::new(0, snapshot.text().len());
        let found = hints(&snapshot, whole, &Messages::new(Locale::Russian));
        let words: Vec<&str> = found.iter().map(|hint| hint.text.as_str()).collect();
        assert_eq!(words, ["Международная миграция и развитие, 23 декабря 2003 года"]);
        assert!(snapshot.text()[..found[0].offset as usize].ends_with("58/208"));
        assert!(hints(&snapshot, Span::at(0), &Messages::new(Locale::Russian)).is_empty());
    }
}
