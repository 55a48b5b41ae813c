//! `--add-ignore` writes into a `resolint.toml`: another `[[ignore]]`, and everything else stays
//! as it is, comments too.

use text::Span;
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use crate::ignore::passages;

/// The text of a file of settings with one ignore more; `None` when it is no TOML, or when `ignore`
/// is no list in it.
pub fn add_ignore(toml: &str, rule: &str, passage: &str, reason: &str) -> Option<String> {
    let mut document: DocumentMut = toml.parse().ok()?;
    let entries = [("rule", rule), ("text", passage), ("reason", reason)];
    let item = document.entry("ignore").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    match item {
        Item::ArrayOfTables(list) => {
            let mut table = Table::new();
            for (key, words) in entries {
                table.insert(key, toml_edit::value(words));
            }
            if list.is_empty() && !toml.is_empty() {
                table.decor_mut().set_prefix("\n");
            }
            list.push(table);
        }
        Item::Value(Value::Array(list)) => list.push(InlineTable::from_iter(entries)),
        _ => return None,
    }
    Some(document.to_string())
}

/// Words of a draft by which an ignore finds a place again: those at `span`, with so many around
/// them that they stand nowhere else, where that needs no more than a few.
pub fn passage(source: &str, span: Span) -> String {
    let mut own = match span.len() > LONGEST {
        true => beginning(source, span),
        false => whole_words(source, span),
    };
    for _ in 0..AROUND {
        let words = one_line(own.of(source));
        if words.len() >= SHORTEST && passages(source, &words).len() == 1 {
            return words;
        }
        let wider = wider(source, own);
        if wider == own || wider.len() > LONGEST {
            return words;
        }
        own = wider;
    }
    one_line(own.of(source))
}

/// Fewer bytes than these say too little.
const SHORTEST: usize = 12;
/// More bytes than these are more than anyone reads.
const LONGEST: usize = 240;
/// Words that are added at most on each side.
const AROUND: usize = 12;

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a long span.
fn beginning(source: &str, span: Span) -> Span {
    let start = span.start as usize;
    let fits = (start..start + LONGEST).rev().find(|at| source.is_char_boundary(*at));
    let inside = &source[start..fits.unwrap_or(start)];
    let cut = inside.rfind(char::is_whitespace).unwrap_or(inside.len());
    Span::new(start, start + cut)
}

/// `span` with the words that it cuts whole.
fn whole_words(source: &str, span: Span) -> Span {
    let (start, end) = (span.start as usize, span.end as usize);
    let before = source[..start].rfind(char::is_whitespace);
    let before = before.map_or(0, |at| at + width(source, at));
    let after = source[end..].find(char::is_whitespace).map_or(source.len(), |at| end + at);
    Span::new(before, after)
}

/// `span` with a word more on each side, not across an empty line.
fn wider(source: &str, span: Span) -> Span {
    let (start, end) = (span.start as usize, span.end as usize);
    let before = source[..start].trim_end();
    let parted = |gap: &str| gap.matches('\n').count() > 1;
    let start = match parted(&source[before.len()..start]) {
        true => start,
        false => {
            let at = before.rfind(char::is_whitespace);
            at.map_or(0, |at| at + width(source, at))
        }
    };
    let after = source[end..].trim_start();
    let next = source.len() - after.len();
    let end = match parted(&source[end..next]) {
        true => end,
        false => after.find(char::is_whitespace).map_or(source.len(), |at| next + at),
    };
    Span::new(start, end)
}

fn width(source: &str, at: usize) -> usize {
    source[at..].chars().next().map_or(1, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Comments and order stay; what is added stands at the end of the list.
    #[test]
    fn an_ignore_is_added_and_nothing_else_changes() {
        let toml = "# наши настройки\n[rules]\nyo = \"off\" # привычка\n";
        let one = add_ignore(toml, "reference/wrong-date", "от 21 «февраля»", "так \"в докладе\"")
            .unwrap();
        assert_eq!(
            one,
            format!(
                "{toml}\n[[ignore]]\nrule = \"reference/wrong-date\"\ntext = \"от 21 «февраля»\"\nreason = 'так \"в докладе\"'\n"
            )
        );
        let two = add_ignore(&one, "typography/yo", "ёж", "так").unwrap();
        assert!(two.starts_with(one.trim_end()), "{two}");
        assert_eq!(crate::read(&two, "x").0.ignores.len(), 2);
        let inline = add_ignore("ignore = [{ rule = \"yo\" }] # здесь\n", "a", "b", "c").unwrap();
        assert!(inline.contains("# здесь") && inline.contains("{ rule = \"a\""), "{inline}");
        assert_eq!(add_ignore("ignore = 1", "a", "b", "c"), None);
        assert_eq!(add_ignore("[rules", "a", "b", "c"), None);
        assert_eq!(
            add_ignore("", "a", "b", "c").unwrap(),
            "[[ignore]]\nrule = \"a\"\ntext = \"b\"\nreason = \"c\"\n"
        );
    }

    #[track_caller]
    fn check(source: &str, marked: &str, expected: &str) {
        let at = source.rfind(marked).unwrap();
        assert_eq!(passage(source, Span::new(at, at + marked.len())), expected);
    }

    // As many words as are needed to find the place again, and no more.
    #[test]
    fn a_passage_is_found_nowhere_else() {
        check("от 21\nдекабря 2001 года", "21\nдекабря", "21 декабря");
        check("раз два три; раз два пять", "два", "раз два пять");
        check("а\n\nё\n\nб", "ё", "ё");
        let long = "слово ".repeat(100);
        let words = passage(&long, Span::new(0, long.len()));
        assert!(words.len() <= LONGEST && words.ends_with("слово"), "{words}");
    }
}
