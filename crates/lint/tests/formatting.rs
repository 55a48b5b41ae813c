//! `resolint fmt` on every document at hand and on drafts made of pieces: setting a draft again
//! changes nothing, no word and no figure changes but a paragraph's own number, and nothing that
//! was right becomes wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::civil::date;
use lint::{Settings, Severity, check, rules};
use proptest::prelude::*;

fn settings(markdown: bool) -> Settings {
    Settings { markdown, ..Settings::on(date(2026, 11, 20)) }
}

fn format(source: &str, markdown: bool) -> String {
    lint::format(source, builtin::knowledge(), &settings(markdown), |_, findings| findings)
}

/// The letters and figures of a text, those of its paragraphs' labels left out.
fn words(source: &str, markdown: bool) -> String {
    let draft = check(source, builtin::knowledge(), &settings(markdown), &[]).draft;
    let mut rest = String::with_capacity(source.len());
    let mut labels: Vec<_> = draft
        .paragraphs
        .iter()
        .filter_map(|paragraph| Some(paragraph.label.as_ref()?.span))
        .collect();
    labels.sort_unstable();
    let mut at = 0;
    for label in labels {
        rest.push_str(source.get(at..label.start as usize).unwrap_or_default());
        at = at.max(label.end as usize);
    }
    rest.push_str(&source[at..]);
    rest.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How often each rule finds something from a warning up.
fn faults(source: &str, markdown: bool) -> BTreeMap<&'static str, usize> {
    let findings = check(source, builtin::knowledge(), &settings(markdown), rules::ALL).findings;
    let mut faults = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity >= Severity::Warning) {
        *faults.entry(finding.rule.name).or_default() += 1;
    }
    faults
}

/// What is wrong with the setting of `source`.
fn problem(source: &str, markdown: bool) -> Option<String> {
    let set = format(source, markdown);
    if format(&set, markdown) != set {
        return Some(format!("set again, it changes: {set:?}"));
    }
    let (before, after) = (words(source, markdown), words(&set, markdown));
    if before != after {
        let at = before.chars().zip(after.chars()).take_while(|(a, b)| a == b).count();
        let near =
            |text: &str| text.chars().skip(at.saturating_sub(20)).take(60).collect::<String>();
        return Some(format!("words change: {:?} becomes {:?}", near(&before), near(&after)));
    }
    let (before, after) = (faults(source, markdown), faults(&set, markdown));
    let worse = after.iter().find(|(rule, count)| before.get(*rule).unwrap_or(&0) < count);
    worse.map(|(rule, _)| format!("{rule} finds more"))
}

/// Every text of a folder and of those in it.
fn texts(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of texts") {
        let path = entry.expect("an entry of the folder").path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if path.is_dir() {
            texts(&path, found);
        } else if matches!(kind, "txt" | "md") && !path.ends_with("README.md") {
            let text = fs::read_to_string(&path).expect("a text of this folder");
            found.push((path.display().to_string(), text));
        }
    }
}

#[test]
fn documents_are_set_once_and_keep_their_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = Vec::new();
    for folder in ["seeds/documents", "tests/adopted", "tests/drafts"] {
        texts(&root.join(folder), &mut all);
    }
    assert!(all.len() > 50, "{} documents", all.len());
    let problems: Vec<String> = all
        .iter()
        .filter_map(|(path, text)| {
            Some(format!("{path}: {}", problem(text, path.ends_with(".md"))?))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[track_caller]
fn sets(source: &str, expected: &str) {
    assert_eq!(format(source, false).replace('\u{A0}', "~"), expected);
}

// Numbers stay with their words; years and quotations have their signs.
#[test]
fn russian_is_set_as_practice_sets_it() {
    sets(
        "ссылаясь на доклад \"Миграция\" от 23 декабря 2003 года и Дополнение №3 за 1998-1999 годы,  ",
        "ссылаясь на доклад «Миграция» от 23~декабря 2003~года и Дополнение №~3 за 1998–1999~годы,",
    );
}

#[test]
fn english_is_set_as_practice_sets_it() {
    sets(
        "Recalling the report entitled \"Migration\" and Supplement No. 3 for 1998-1999,",
        "Recalling the report entitled “Migration” and Supplement No.~3 for 1998–1999,",
    );
}

// A letter that looks like another is a letter: `check --fix` mends it.
#[test]
fn letters_are_never_changed() {
    sets(
        "ещё рассмотрев доклад А/58/98 и 25-e заседание,",
        "ещё рассмотрев доклад А/58/98 и 25-e заседание,",
    );
}

// What is for programs stays as it is typed.
#[test]
fn markdown_keeps_its_markup() {
    let source = "ссылаясь на `\"код\"  №3` и [\"Отчет\"](http://a/№3?b=\"c\") - то есть на все,  \nитог\n\n```\n\"a\"  b\n```\n";
    let expected = "ссылаясь на `\"код\"  №3` и [«Отчет»](http://a/№3?b=\"c\") — то есть на все,  \nитог\n\n```\n\"a\"  b\n```\n";
    assert_eq!(format(source, true), expected);
}

/// Pieces that need setting, with what stands around them.
const PIECES: &[&str] = &[
    "Генеральная Ассамблея",
    "The General Assembly,",
    "\n\n",
    "\n",
    " ",
    "  ",
    "\u{A0}",
    "1. ",
    "3. ",
    "а) ",
    "b) ",
    "(c) ",
    "ссылаясь на свою резолюцию ",
    "ссылаясь также на резолюцию ",
    "Recalling its resolution ",
    "просит Генерального секретаря ",
    "постановляет рассмотреть ",
    "58/208",
    "А/58/98",
    "1325 (2000)",
    " от 23 декабря 2003 года",
    "5 - 13 сентября",
    "5-13 September",
    "1998-1999",
    "29 июня–3 июля",
    "\"",
    "«",
    "»",
    "“",
    "”",
    "„",
    " - ",
    "№3",
    "№ 3",
    "No 3",
    " ,",
    ",",
    ";",
    ".",
    ":",
    "развитию1 ",
    "\n_______________\n1 Там же.\n",
    "`",
    "**",
    "](",
    "<",
    "\r\n",
    "трудящихся мигрантов",
    "ещё",
];

/// The words of two letters and more and the figures of three digits and more: what is shorter may
/// be the number or the letter of a paragraph in one place and text in another.
fn long(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
    let figures = text.split(|c: char| !c.is_ascii_digit()).filter(|figure| figure.len() > 2);
    words.chain(figures).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_draft_is_set_once(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
        markdown in any::<bool>(),
    ) {
        let source = pieces.concat();
        let set = format(&source, markdown);
        prop_assert_eq!(&format(&set, markdown), &set);
        prop_assert_eq!(long(&set), long(&source), "{:?}", set);
    }
}
