//! What holds of every text: nothing panics, findings are sorted and stand in the text, and a
//! safe fix removes what it mends.

use jiff::civil::date;
use lint::{Applicability, Checked, Finding, Locale, Messages, Settings, check, rules};
use proptest::prelude::*;
use text::Language;

fn checked(source: &str) -> Checked<'_> {
    check(source, builtin::knowledge(), &Settings::on(date(2026, 11, 20)), rules::ALL)
}

/// As [`checked`], in a language that is given: one letter mended may turn the balance of a text
/// that is half Russian and half English, and then all of it reads otherwise.
fn checked_in(source: &str, language: Language) -> Checked<'_> {
    let settings = Settings { language: Some(language), ..Settings::on(date(2026, 11, 20)) };
    check(source, builtin::knowledge(), &settings, rules::ALL)
}

/// Pieces that drafts are made of, with the damage they come in.
const PIECES: &[&str] = &[
    "Генеральная Ассамблея,",
    "The General Assembly,",
    "\n\n",
    "\n",
    " ",
    "-\n",
    "1. ",
    "a) ",
    "ссылаясь на свои резолюции ",
    "резолюцию ",
    "its resolution ",
    "решение ",
    "58/208",
    "56/203",
    "А/58/98",
    "A/ 58/ 98",
    "А/С.2/54/2",
    "217 А (III)",
    "1325 (2000)",
    "1325 (2001)",
    "S-21/2",
    " от 21 февраля 2002 года",
    " of 31 November 2003",
    " от 23 декабря 2003 г.",
    ", ",
    " и ",
    " Совета Безопасности",
    " Human Rights Council",
    "пункт 25 ",
    " данной\nрезолюции",
    " 23.12.2003 ",
    " December 23, 2003",
    " на 3,5%",
    " three percent",
    " 1,250,000",
    " 5 стран ",
    " на ее 59-й сессии",
    " at its LIX session, in 2006",
    " представить Ассамблее на своей шестьдесят девятую сессию",
    "просит Генеральному секретарю",
    " пунктах 5 и 7 b) выше",
    "Calls on ",
    " program",
    " пункт под названием «",
    " революцию ",
    " как в городах, так в селах",
    "той же резолюции",
    "Там же.",
    "_______________\n",
    "1 ",
    "2 ",
    "развитию1 ",
    "женщин2,",
    "[^1]",
    "\u{FFFD}",
    "нa",
    "25-e",
    "сommittee",
    "озаглавленную «",
    "»",
    "\u{2011}",
    "\u{a0}",
    "\u{301}",
    "🙂",
    "\r\n",
    "\u{c}",
    "999999999999999999999999/1",
    "0/0",
    "резолюция 58/",
    "(",
    ")",
    "*",
    "#",
    "<!--",
    "\0",
];

fn draft() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

fn holds(source: &str) -> Result<(), TestCaseError> {
    let checked = checked(source);
    let order = |finding: &Finding| (finding.span, finding.rule.name);
    prop_assert!(checked.findings.is_sorted_by_key(order));
    for finding in &checked.findings {
        prop_assert!(source.get(finding.span.range()).is_some(), "{finding:?}");
        for evidence in &finding.evidence {
            prop_assert!(evidence.span.is_none_or(|span| source.get(span.range()).is_some()));
        }
        for fix in &finding.fixes {
            prop_assert!(text::apply(source, &fix.edits).is_ok(), "{fix:?}");
        }
        for locale in [Locale::English, Locale::Russian] {
            let (_, problems) = Messages::new(locale).say_checked(&finding.message);
            prop_assert_eq!(problems, Vec::<String>::new());
        }
    }
    Ok(())
}

/// Whether `finding` is still there in a text whose bytes before it are as they were. A symbol that
/// is mended may let the one after it be read for the first time, so findings are not counted.
fn stays(finding: &Finding, after: &[Finding]) -> bool {
    let same = |other: &Finding| {
        let place = other.span.start == finding.span.start && other.rule == finding.rule;
        place && other.message == finding.message
    };
    after.iter().any(same)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_draft_is_checked(source in draft()) {
        holds(&source)?;
    }

    #[test]
    fn any_text_is_checked(source in ".{0,200}") {
        holds(&source)?;
    }

    #[test]
    fn a_safe_fix_removes_its_finding(source in draft()) {
        let Checked { draft, findings: before, .. } = checked(&source);
        for finding in &before {
            for fix in &finding.fixes {
                if fix.applicability != Applicability::Safe {
                    continue;
                }
                let mended = text::apply(&source, &fix.edits).unwrap();
                let after = checked_in(&mended, draft.language).findings;
                prop_assert!(!stays(finding, &after), "{mended:?}");
            }
        }
    }
}
