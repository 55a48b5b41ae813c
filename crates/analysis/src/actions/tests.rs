//! Small drafts, an action, and the draft after it.

use expect_test::{Expect, expect};
use lint::{Locale, Messages};

use super::*;
use crate::testing::{apply, markdown, snapshot};

/// The words of the reader.
fn words() -> Messages {
    let mut words = Messages::new(Locale::English);
    words.add(crate::messages(Locale::English));
    words
}

/// The findings of a text with every rule on.
fn judge(snapshot: &Snapshot) -> impl Fn(&str) -> Vec<Finding> + '_ {
    |text| {
        let (knowledge, settings) = (snapshot.knowledge(), snapshot.settings());
        lint::check(text, knowledge, settings, lint::rules::ALL).findings
    }
}

/// The draft after a change of itself.
fn after(snapshot: &Snapshot, choice: Choice) -> String {
    match change(snapshot, &snapshot.checked().findings, choice, &words(), judge(snapshot)) {
        Some(Change::Draft(edits)) => apply(snapshot, &edits),
        other => panic!("{choice:?} gives {other:?}"),
    }
}

/// What the rewriter of this name offers at the caret, and what comes of it.
#[track_caller]
fn rewritten((snapshot, at): (Snapshot, usize), name: &str, title: &str, expected: &str) {
    let actions = actions(&snapshot, &snapshot.checked().findings, Span::at(at));
    let wanted = |action: &&Action| action.choice.code().0 == name;
    let action = actions.iter().find(wanted).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(words().say(&action.title), title);
    assert_eq!(after(&snapshot, action.choice), expected);
}

#[track_caller]
fn not_offered((snapshot, at): (Snapshot, usize), name: &str) {
    let actions = actions(&snapshot, &snapshot.checked().findings, Span::at(at));
    assert!(actions.iter().all(|action| action.choice.code().0 != name), "{name} is offered");
}

// In Russian the date follows the body; in English it precedes it.
#[test]
fn a_date_is_added_in_the_words_of_the_language() {
    rewritten(
        snapshot("ссылаясь на резолюцию 58$0/208 Генеральной Ассамблеи,"),
        "add-date",
        "Add the date of adoption: 23 December 2003",
        "ссылаясь на резолюцию 58/208 Генеральной Ассамблеи от 23 декабря 2003 года,",
    );
    rewritten(
        snapshot("Recalling its resolution 58$0/208,"),
        "add-date",
        "Add the date of adoption: 23 December 2003",
        "Recalling its resolution 58/208 of 23 December 2003,",
    );
    not_offered(snapshot("ссылаясь на резолюцию 58$0/208 от 23 декабря 2003 года,"), "add-date");
    not_offered(snapshot("ссылаясь на резолюцию 60$0/777,"), "add-date");
}

// The participle has the gender and the case of its noun.
#[test]
fn a_title_is_added() {
    rewritten(
        snapshot(
            "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70$0/1 от 25 сентября 2015 года,",
        ),
        "add-title",
        "Add the title, as commonly given: Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года",
        "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года, озаглавленную «Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года»,",
    );
    not_offered(snapshot("ссылаясь на резолюцию 70$0/1 о развитии,"), "add-title");
    not_offered(snapshot("ссылаясь на резолюции 70$0/1 и 58/208,"), "add-title");
}

// Notes behind the new one move on, and so do their marks.
#[test]
fn what_stands_in_brackets_becomes_a_note() {
    rewritten(
        markdown(
            "Генеральная Ассамблея,\n\nотмечая доклад (A/58$0/98),\n\nотмечая пакт[^1],\n\n1. просит.\n\n[^1]: A/57/1.\n",
        ),
        "add-note",
        "Move what stands in brackets into a note",
        "Генеральная Ассамблея,\n\nотмечая доклад[^1],\n\nотмечая пакт[^2],\n\n1. просит.\n\n[^1]: A/58/98.\n[^2]: A/57/1.\n",
    );
    rewritten(
        markdown("The General Assembly,\n\nNoting the report (A/58$0/98),\n\n1. Requests so.\n"),
        "add-note",
        "Move what stands in brackets into a note",
        "The General Assembly,\n\nNoting the report,[^1]\n\n1. Requests so.\n\n[^1]: A/58/98.\n",
    );
}

#[test]
fn a_treaty_gets_its_source() {
    rewritten(
        snapshot(
            "Генеральная Ассамблея,\n\nссылаясь на Конвенцию о пра$0вах ребенка,\n\n1. просит.\n",
        ),
        "add-note",
        "Add a note with the source: United Nations, Treaty Series, vol. 1577, No. 27531.",
        "Генеральная Ассамблея,\n\nссылаясь на Конвенцию о правах ребенка¹,\n\n1. просит.\n\n_______________\n¹ United Nations, Treaty Series, vol. 1577, No. 27531.\n",
    );
}

// The openers stay where they are, «также» with them.
#[test]
fn acts_stand_in_the_order_of_adoption() {
    rewritten(
        snapshot(
            "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 58$0/208 от 23 декабря 2003 года,\n\nссылаясь также на свою резолюцию 49/127 от 19 декабря 1994 года о миграции,\n\n1. просит.",
        ),
        "in-order",
        "Put the paragraphs that recall in the order of adoption",
        "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 49/127 от 19 декабря 1994 года о миграции,\n\nссылаясь также на свою резолюцию 58/208 от 23 декабря 2003 года,\n\n1. просит.",
    );
    rewritten(
        snapshot(
            "Recalling its resolutions 58$0/208 of 23 December 2003, 49/127 of 19 December 1994 and 56/203 of 21 December 2001,",
        ),
        "in-order",
        "Put the acts of the list in the order of their adoption",
        "Recalling its resolutions 49/127 of 19 December 1994, 56/203 of 21 December 2001 and 58/208 of 23 December 2003,",
    );
    not_offered(snapshot("Recalling its resolutions 49$0/127 and 58/208,"), "in-order");
}

// «пункт 3 выше» goes on meaning the same paragraph; a number that stands twice means either.
#[test]
fn references_follow_the_numbers() {
    rewritten(
        snapshot(
            "Генеральная Ассамблея,\n\n1. просит;\n\n3. реш$0ает:\n\na) так;\n\n5. просит доложить о пунктах 1 и 3 a) выше.",
        ),
        "renumber",
        "Number the paragraphs anew, with 1 reference to them",
        "Генеральная Ассамблея,\n\n1. просит;\n\n2. решает:\n\na) так;\n\n3. просит доложить о пунктах 1 и 2 a) выше.",
    );
    rewritten(
        snapshot(
            "Генеральная Ассамблея,\n\n1. прос$0ит;\n\n2. решает;\n\n2. решает также;\n\n3. просит доложить о пункте 2 выше.",
        ),
        "renumber",
        "Number the paragraphs anew",
        "Генеральная Ассамблея,\n\n1. просит;\n\n2. решает;\n\n3. решает также;\n\n4. просит доложить о пункте 2 выше.",
    );
    not_offered(snapshot("Генеральная Ассамблея,\n\n1. прос$0ит;\n\n2. решает."), "renumber");
}

// Written in full, a name stands in the case that the words before it call for.
#[test]
fn an_acronym_is_introduced() {
    rewritten(
        snapshot("отмечая работу Международной орга$0низации по миграции,"),
        "introduce-acronym",
        "Introduce the acronym МОМ",
        "отмечая работу Международной организации по миграции (МОМ),",
    );
    rewritten(
        snapshot("просит о докладе в сотрудничестве с МО$0М,"),
        "introduce-acronym",
        "Write in full: Международной организацией по миграции (МОМ)",
        "просит о докладе в сотрудничестве с Международной организацией по миграции (МОМ),",
    );
    rewritten(
        snapshot("Requests IO$0M to report,"),
        "introduce-acronym",
        "Write in full: the International Organization for Migration (IOM)",
        "Requests the International Organization for Migration (IOM) to report,",
    );
    not_offered(snapshot("передает в МО$0М доклад,"), "introduce-acronym");
}

// A comment stands above its paragraph and covers it.
#[test]
fn a_finding_is_agreed_to_stay() {
    let (snapshot, at) = markdown(
        "Генеральная Ассамблея,\n\n  1. ссылается на резолюцию 60$0/777 Генеральной Ассамблеи.\n",
    );
    let here = |action: &Action| matches!(action.choice, Choice::IgnoreHere(_));
    let of_rule = |action: &&Action| {
        let finding = action.finding.map(|at| snapshot.checked().findings[at].rule.name);
        here(action) && finding == Some("reference/unknown-resolution")
    };
    let all = actions(&snapshot, &snapshot.checked().findings, Span::at(at));
    let action = all.iter().find(of_rule).expect("an offer to ignore");
    let text = after(&snapshot, action.choice);
    assert_eq!(
        text,
        "Генеральная Ассамблея,\n\n  <!-- resolint-ignore reference/unknown-resolution: agreed to stay -->\n  1. ссылается на резолюцию 60/777 Генеральной Ассамблеи.\n",
    );
    let left = judge(&snapshot)(&text);
    assert!(left.iter().all(|finding| finding.rule.name != "reference/unknown-resolution"));
}

/// What is offered at the caret, a line each.
#[track_caller]
fn check(marked: &str, expected: Expect) {
    let (snapshot, at) = snapshot(marked);
    let offered = actions(&snapshot, &snapshot.checked().findings, Span::at(at));
    let line = |action: &Action| {
        let mark = if action.preferred { "*" } else { "-" };
        format!("{mark} {:?}: {}\n", action.kind, words().say(&action.title))
    };
    expected.assert_eq(&offered.iter().map(line).collect::<String>());
}

#[test]
fn a_finding_offers_its_fixes() {
    check(
        "Генеральная Ассамблея,\n\nссылаясь на резолюцию 56/203 от 21 фев$0раля  2002 года,\n\n1. просит всех.",
        expect![[r#"
            - Fix: Replace the date by 21 December 2001 (changes what the text says)
            - Fix: Agree that this stays, in resolint.toml (reference/inconsistent-corpus)
            - Fix: Agree that this stays, in resolint.toml (reference/wrong-date)
            - FixAll: Mend everything that is safe to mend
        "#]],
    );
}

/// Drafts with everything in them, right and wrong.
const DRAFTS: [&str; 2] = [
    include_str!("../../../../tests/drafts/migration.ru.txt"),
    "The General Assembly,\r\n\r\nRecalling its resolutions 58/208 of 23 December 2003 and 49/127 \
     of 19 December 1994,\r\n\r\nRecalling the Convention on the Rights of the Child and the \
     report (A/58/98),\r\n\r\n1.  Requests IOM to report ;\r\n\r\n3. Decides on paragraph 3 \
     above.\r\n",
];

// Whatever is offered anywhere fits the text, and leaves a text that can be checked.
#[test]
fn every_change_fits() {
    for marked in DRAFTS {
        let (snapshot, _) = markdown(marked);
        let mut tried: Vec<Choice> = Vec::new();
        for (at, _) in snapshot.text().char_indices().step_by(7) {
            for action in actions(&snapshot, &snapshot.checked().findings, Span::at(at)) {
                assert_eq!(
                    {
                        let (name, a, b) = action.choice.code();
                        Choice::from_code(name, a, b)
                    },
                    Some(action.choice)
                );
                let repeated = match action.choice {
                    Choice::Rewrite(name, _) => {
                        tried.iter().filter(|it| it.code().0 == name).count() > 8
                    }
                    other => tried.contains(&other),
                };
                if repeated {
                    continue;
                }
                tried.push(action.choice);
                let made = change(
                    &snapshot,
                    &snapshot.checked().findings,
                    action.choice,
                    &words(),
                    judge(&snapshot),
                );
                match made.expect("what is offered can be had") {
                    Change::Draft(edits) => {
                        let text = apply(&snapshot, &edits);
                        let draft = draft::parse(&text, &draft::Options::default());
                        assert_eq!(draft.source, text);
                    }
                    Change::Settings { passage, .. } => assert!(!passage.is_empty()),
                }
            }
        }
    }
}

// `source.fixAll` is `--fix`.
#[test]
fn everything_safe_is_mended_as_by_the_command_line() {
    for marked in DRAFTS {
        let (snapshot, _) = snapshot(marked);
        let mended = lint::mend(snapshot.text(), Applicability::Safe, judge(&snapshot));
        assert_eq!(after(&snapshot, Choice::FixAll), mended.text);
    }
}
