//! A finding is known again in a draft that was edited elsewhere, and not in one that was edited
//! where it stands.

use jiff::civil::date;
use lint::{Fingerprint, Settings};

const DRAFT: &str = "Генеральная Ассамблея,

ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года,

1. подтверждает резолюцию 56/203 от 21 февраля 2002 года о международной миграции;

2. постановляет вернуться к этому вопросу на своей шестьдесят первой сессии.
";

/// The fingerprints of the wrong dates of a text.
fn wrong_dates(source: &str) -> Vec<Fingerprint> {
    of_rule("reference/wrong-date", source)
}

fn of_rule(rule: &str, source: &str) -> Vec<Fingerprint> {
    let settings = Settings { markdown: true, ..Settings::on(date(2026, 7, 1)) };
    let rules = lint::rules::select(&[rule], &[]).expect("a rule of this name");
    let checked = lint::check(source, builtin::knowledge(), &settings, &rules);
    lint::fingerprints(&checked.draft, &checked.findings)
}

/// `DRAFT` after an edit, which must take hold.
fn edited(from: &str, to: &str) -> String {
    let after = DRAFT.replace(from, to);
    assert_ne!(after, DRAFT, "nothing reads “{from}”");
    after
}

// A paragraph inserted above moves it and gives it another number; wrapping, hyphenating and other
// line ends change how it stands in the file; a mark of a note is no word.
#[test]
fn a_moved_renumbered_or_wrapped_paragraph_stays_known() {
    let known = wrong_dates(DRAFT);
    assert_eq!(known.len(), 1);
    let moved = edited("1. подтверждает", "1. приветствует доклад;\n\n2. подтверждает");
    let moved = moved.replace("\n2. постановляет", "\n3. постановляет");
    let edits = [
        moved,
        edited("21 февраля", "21\n   февраля"),
        edited("международной", "между-\nнародной"),
        edited("\n", "\r\n"),
        edited("2002 года о", "2002 года[^1] о") + "\n[^1]: Там же.\n",
        edited("58/208", "58/209"),
    ];
    for edited in edits {
        assert_eq!(wrong_dates(&edited), known, "{edited}");
    }
}

// What a person agreed to was this paragraph, not whatever it becomes.
#[test]
fn a_changed_paragraph_is_not_known() {
    let known = wrong_dates(DRAFT);
    for edited in [
        edited("21 февраля", "22 февраля"),
        edited("о международной миграции", "о миграции"),
        edited("подтверждает", "вновь подтверждает"),
    ] {
        let found = wrong_dates(&edited);
        assert_eq!(found.len(), 1, "{edited}");
        assert_ne!(found, known, "{edited}");
    }
}

// The same paragraph twice: two findings, the first of which keeps its name.
#[test]
fn findings_of_equal_paragraphs_are_told_apart() {
    let paragraph =
        "1. подтверждает резолюцию 56/203 от 21 февраля 2002 года о международной миграции;\n";
    let twice = edited(paragraph, &format!("{paragraph}\n{}", paragraph.replace("1.", "2.")));
    let found = wrong_dates(&twice);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0], wrong_dates(DRAFT)[0]);
    assert_ne!(found[0], found[1]);
}

// The number itself is what a finding on a number marks: it stays known under another one.
#[test]
fn a_finding_on_a_number_is_known_by_its_paragraph() {
    let twice_one = edited("\n2. ", "\n1. ");
    let twice_two = edited("1. подтверждает", "1. приветствует доклад;\n\n2. подтверждает");
    let one = of_rule("structure/numbering", &twice_one);
    assert_eq!(one.len(), 1);
    assert_eq!(one, of_rule("structure/numbering", &twice_two));
}

// Written and read, on every machine the same.
#[test]
fn a_fingerprint_is_32_digits() {
    let [found] = wrong_dates(DRAFT)[..] else { panic!("one wrong date") };
    assert_eq!(found.to_string(), "88ecfede9dc1d81106c760bffd7a9879");
    assert_eq!(Fingerprint::from_hex(&found.to_string()), Some(found));
    assert_eq!(Fingerprint::from_hex("+0000000000000000000000000000001"), None);
    assert_ne!(found.within("a.txt"), found.within("b.txt"));
}
