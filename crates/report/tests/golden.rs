//! One shared set of findings through every reporter, in both languages.

use expect_test::{Expect, expect};
use lint::Locale;
use report::{Artifact, Summary};
use text::Span;

use shared::{finding, shown, words};

mod shared;

fn check(format: &str, source: &str, marked: &str, expected: Expect) {
    let words = words(Locale::Russian);
    expected.assert_eq(&shown(format, source, &[finding(source, marked)], &words));
}

const DRAFT: &str =
    "Генеральная Ассамблея,\n\nподтверждая резолюцию 56/203 от 21 февраля 2002 года,\n";

#[test]
fn a_frame_shows_place_evidence_and_offer() {
    check(
        "text",
        DRAFT,
        "21 февраля 2002 года",
        expect![[r#"
        ошибка[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:3:33
          |
        3 | подтверждая резолюцию 56/203 от 21 февраля 2002 года,
          |                                 ^^^^^^^^^^^^^^^^^^^^
          |
          = основание: A/RES/58/208: дата по реестру — другая
          = предлагается: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]],
    );
}

#[test]
fn the_same_in_english() {
    let words = words(Locale::English);
    expect![[r#"
        error[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:3:23
          |
        3 | подтверждая резолюцию 56/203 от 21 февраля 2002 года,
          |                       ^^^^^^
          |
          = evidence: A/RES/58/208: дата по реестру — другая
          = offer: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 error in 1 file; 38 references checked
    "#]]
    .assert_eq(&shown("text", DRAFT, &[finding(DRAFT, "56/203")], &words));
}

// A citation broken over two lines is marked on both.
#[test]
fn a_broken_citation_is_marked_on_both_lines() {
    check(
        "text",
        "резолюцию 56/203 от 21\r\nфевраля 2002 года,\r\n",
        "21\r\nфевраля 2002 года",
        expect![[r#"
        ошибка[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:1:21
          |
        1 |   резолюцию 56/203 от 21
          |  _____________________^
        2 | | февраля 2002 года,
          | |_________________^
          |
          = основание: A/RES/58/208: дата по реестру — другая
          = предлагается: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]],
    );
}

// Of a paragraph on one line only the surroundings are shown; the column is that of the file.
#[test]
fn a_long_line_is_cut() {
    let long = "слово ".repeat(2000);
    let source = format!("{long}56/203 {long}");
    check(
        "text",
        &source,
        "56/203",
        expect![[r#"
        ошибка[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:1:12001
          |
        1 | … слово слово слово слово слово слово слово слово 56/203 слово слово слово слово слово слово слово…
          |                                                   ^^^^^^
          |
          = основание: A/RES/58/208: дата по реестру — другая
          = предлагается: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]],
    );
}

// Chinese characters take two columns, combining accents none, a tab is as wide as it is shown.
#[test]
fn marks_stand_under_wide_and_combining_characters() {
    check(
        "text",
        "決議\t56/203 и\u{301}но\u{301}й e\u{301}",
        "56/203",
        expect![[r#"
        ошибка[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:1:4
          |
        1 | 決議    56/203 и́но́й é
          |         ^^^^^^
          |
          = основание: A/RES/58/208: дата по реестру — другая
          = предлагается: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]],
    );
    check(
        "text",
        "и\u{301}но\u{301}й 決議 56/203",
        "決議 56/203",
        expect![[r#"
        ошибка[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:1:8
          |
        1 | и́но́й 決議 56/203
          |      ^^^^^^^^^^^
          |
          = основание: A/RES/58/208: дата по реестру — другая
          = предлагается: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]],
    );
}

// A terminal obeys some characters: none of them reaches it from a draft.
#[test]
fn control_characters_do_not_reach_the_terminal() {
    let source = "\u{1b}[31m56/203\u{7}\u{202e} года";
    let words = words(Locale::Russian);
    for format in ["text", "concise"] {
        let shown = shown(format, source, &[finding(source, "56/203")], &words);
        assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{shown:?}");
    }
}

#[test]
fn concise_is_one_line() {
    check(
        "concise",
        DRAFT,
        "56/203",
        expect![[r#"
        draft.txt:3:23: error reference/wrong-date резолюция 56/203 принята в другой день
        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]],
    );
}

#[test]
fn json_has_offsets_lines_and_columns() {
    check(
        "json",
        DRAFT,
        "21 февраля 2002 года",
        expect![[r#"
        {"schema":"resolint.check/1","files":[
        {"path":"draft.txt","language":"ru","kind":"resolution","encoding":"utf-8","references":0,"diagnostics":[{"rule":"reference/wrong-date","severity":"error","confidence":"high","message":"резолюция 56/203 принята в другой день","range":{"start":{"offset":98,"line":3,"column":33},"end":{"offset":129,"line":3,"column":53}},"evidence":[{"symbol":"A/RES/58/208","paragraph":null,"text":"дата по реестру — другая"}],"fixes":[{"title":"заменить на «21 декабря 2001 года»","applicability":"unsafe","edits":[{"range":{"start":{"offset":98,"line":3,"column":33},"end":{"offset":129,"line":3,"column":53}},"text":"21 декабря 2001 года"}]}]}]}
        ],"summary":{"files":1,"failed":0,"references":38,"errors":1,"warnings":0,"infos":0,"hints":0,"fixable":0,"rules":{"reference/wrong-date":1}}}
    "#]],
    );
}

#[test]
fn json_lines_are_objects() {
    check(
        "jsonl",
        DRAFT,
        "56/203",
        expect![[r#"
        {"path":"draft.txt","rule":"reference/wrong-date","severity":"error","confidence":"high","message":"резолюция 56/203 принята в другой день","range":{"start":{"offset":86,"line":3,"column":23},"end":{"offset":92,"line":3,"column":29}},"evidence":[{"symbol":"A/RES/58/208","paragraph":null,"text":"дата по реестру — другая"}],"fixes":[{"title":"заменить на «21 декабря 2001 года»","applicability":"unsafe","edits":[{"range":{"start":{"offset":86,"line":3,"column":23},"end":{"offset":92,"line":3,"column":29}},"text":"21 декабря 2001 года"}]}]}
    "#]],
    );
}

// An empty finding at the very end of a text without a line end.
#[test]
fn a_finding_at_the_end_is_shown() {
    let source = "пункт";
    let mut finding = finding(source, "пункт");
    finding.span = Span::at(source.len());
    let words = words(Locale::Russian);
    expect![[r#"
        ошибка[reference/wrong-date]: резолюция 56/203 принята в другой день
         --> draft.txt:1:6
          |
        1 | пункт
          |      ^
          |
          = основание: A/RES/58/208: дата по реестру — другая
          = предлагается: заменить на «21 декабря 2001 года» (--fix --unsafe-fixes)

        1 ошибка (проверено: 1 файл, 38 ссылок)
    "#]]
    .assert_eq(&shown("text", source, &[finding], &words));
}

#[test]
fn the_summary_counts_in_both_languages() {
    let artifact = Artifact {
        path: "draft.txt".to_owned(),
        address: "draft.txt".to_owned(),
        encoding: None,
        findings: 0,
        fixable: 0,
    };
    let summary = Summary {
        artifacts: vec![artifact.clone(), artifact.clone()],
        references: 38,
        errors: 3,
        warnings: 1,
        hints: 5,
        fixable: 2,
        ..Summary::default()
    };
    expect![
        "3 ошибки, 1 предупреждение, 5 подсказок (проверено: 2 файла, 38 ссылок); 2 исправит --fix"
    ]
    .assert_eq(&summary.sentence(&words(Locale::Russian)));
    expect![
        "3 errors, 1 warning, 5 hints in 2 files; 38 references checked; 2 can be mended with --fix"
    ]
    .assert_eq(&summary.sentence(&words(Locale::English)));
    expect!["замечаний нет (проверено: 1 файл, 1 ссылка)"].assert_eq(
        &Summary { artifacts: vec![artifact], references: 1, ..Summary::default() }
            .sentence(&words(Locale::Russian)),
    );
}
