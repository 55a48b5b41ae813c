//! «трудящиеся мигранты» without its hyphen.
#![doc = include_str!("appositive-hyphen.md")]

use memchr::memmem::Finder;
use text::{Edit, Language, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    prose::{self, Prose, is_cyrillic},
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/appositive-hyphen",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("appositive-hyphen.md"),
        ru: include_str!("appositive-hyphen.ru.md"),
    },
    check,
};

/// Forms that stand in apposition: what comes first, and the form of «мигранты» in the same case.
/// «Дети мигрантов» are the children of migrants, so forms that may mean that are not here.
const PAIRS: &[(&str, &str)] = &[
    ("трудящиеся", "мигранты"),
    ("трудящихся", "мигрантов"),
    ("трудящимся", "мигрантам"),
    ("трудящимися", "мигрантами"),
    ("трудящихся", "мигрантах"),
    ("трудящийся", "мигрант"),
    ("трудящегося", "мигранта"),
    ("женщины", "мигранты"),
    ("женщин", "мигрантов"),
    ("женщинам", "мигрантам"),
    ("женщинами", "мигрантами"),
    ("женщинах", "мигрантах"),
    ("дети", "мигранты"),
    ("детям", "мигрантам"),
    ("детьми", "мигрантами"),
    ("детях", "мигрантах"),
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let finder = match reading.draft.language {
        Language::Russian => Finder::new(" мигрант"),
        Language::English => Finder::new("igrant-workers"),
        _ => return,
    };
    for prose in prose::paragraphs(reading) {
        for at in finder.find_iter(prose.text().as_bytes()) {
            match reading.draft.language {
                Language::Russian => russian(&prose, at, sink),
                _ => english(&prose, at, sink),
            }
        }
    }
}

/// «трудящихся мигрантов», whose space stands at `at`.
fn russian(prose: &Prose<'_>, at: usize, sink: &mut Sink<'_>) {
    let text = prose.text();
    let second: usize =
        text[at + 1..].chars().take_while(|c| is_cyrillic(*c)).map(char::len_utf8).sum();
    let first: usize =
        text[..at].chars().rev().take_while(|c| is_cyrillic(*c)).map(char::len_utf8).sum();
    let pair = (&text[at - first..at], &text[at + 1..at + 1 + second]);
    let known = PAIRS.iter().any(|(a, b)| pair.1 == *b && same_word(pair.0, a));
    let (space, words) = (Span::new(at, at + 1), Span::new(at - first, at + 1 + second));
    match prose.before(at - first) {
        Some('-') => misplaced(prose, words, sink),
        _ if known => report(prose, words, &[(space, "-")], sink),
        _ => {}
    }
}

/// Whether `word` is `form`, with a capital at most.
fn same_word(word: &str, form: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).eq(form.chars())
}

/// "Migrant-workers", whose second letter stands at `at`.
fn english(prose: &Prose<'_>, at: usize, sink: &mut Sink<'_>) {
    if matches!(prose.before(at), Some('m' | 'M')) {
        let hyphen = Span::new(at + 6, at + 7);
        report(prose, Span::new(at - 1, at + 14), &[(hyphen, " ")], sink);
    }
}

/// «Трудящихся-женщин мигрантов»: the hyphen joins the wrong words.
fn misplaced(prose: &Prose<'_>, words: Span, sink: &mut Sink<'_>) {
    let text = prose.text();
    let hyphen = words.start as usize - 1;
    let first: usize =
        text[..hyphen].chars().rev().take_while(|c| is_cyrillic(*c)).map(char::len_utf8).sum();
    let words = Span::new(hyphen - first, words.end as usize);
    let Some(space) = words.of(text).find(' ').map(|at| words.start as usize + at) else { return };
    if words.of(text).to_lowercase().starts_with("трудящ") && words.of(text).contains("-женщин")
    {
        let signs = [(Span::new(hyphen, hyphen + 1), " "), (Span::new(space, space + 1), "-")];
        report(prose, words, &signs, sink);
    }
}

/// Reports `words`, in which each of the `signs` should be another.
fn report(prose: &Prose<'_>, words: Span, signs: &[(Span, &str)], sink: &mut Sink<'_>) {
    // A line end is a space already.
    let needed = |sign: Span, right: &str| !(right == " " && prose.ends_line(sign));
    let edits: Option<Vec<Edit>> = signs
        .iter()
        .map(|(sign, right)| prose.edit(*sign, if needed(*sign, right) { right } else { "" }))
        .collect();
    let mut right = words.of(prose.text()).to_owned();
    for (sign, text) in signs.iter().rev() {
        let at = (sign.start - words.start) as usize;
        right.replace_range(at..at + sign.len(), text);
    }
    let message = Message::new("appositive-hyphen").with("right", right.as_str());
    let title = Message::new("respell-word").with("word", right);
    // Words that a line end parts are left for the drafter to join.
    let fix = edits.map(|edits| Fix { title, applicability: Applicability::Unsafe, edits });
    sink.push(Finding::new(&RULE, prose.span(words), message).offering(fix));
}
