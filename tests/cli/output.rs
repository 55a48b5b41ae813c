//! What a delegate sees, in both languages, and what programs read.

use expect_test::expect;

use crate::folder::{DRAFT, Folder};

#[test]
fn in_english() {
    expect![[r#"
        info[reference/inconsistent-corpus]: Resolution 56/203 is dated two ways in documents: as here in A/58/98, otherwise in A/RES/58/208.
         --> draft.txt:3:33
          |
        3 | подтверждая резолюции 56/203 от 21 февраля 2002 года и 57/270 B от 23 июня 2003 года,
          |                                 ^^^^^^^^^^^^^^^^^^^^
          |
          = evidence: A/58/98: “В соответствии с резолюцией 56/203 Генеральной Ассамблеи от 21 февраля 2002 года в настоящем докладе представлена краткая…”
          = evidence: A/RES/58/208, preambular paragraph 2: “…декабря 1997 года, 54/212 от 22 декабря 1999 года и 56/203 от 21 декабря 2001 года о международной миграции и развитии, а…”

        error[reference/wrong-date]: Resolution 56/203 was adopted on 21 December 2001, not on 21 February 2002.
         --> draft.txt:3:33
          |
        3 | подтверждая резолюции 56/203 от 21 февраля 2002 года и 57/270 B от 23 июня 2003 года,
          |                                 ^^^^^^^^^^^^^^^^^^^^
          |
          = evidence: A/RES/56/203: Recorded date of adoption: 21 December 2001 (cited so by 2 adopted texts).
          = evidence: Numbers follow the dates of adoption: 56/201 is of 21 December 2001, 56/206 of 21 December 2001.
          = evidence: A/RES/58/208, preambular paragraph 2: “…декабря 1997 года, 54/212 от 22 декабря 1999 года и 56/203 от 21 декабря 2001 года о международной миграции и развитии, а…”
          = offer: Replace the date by 21 December 2001 (--fix --unsafe-fixes)
          = help: The date that counts is the day of adoption, not the day the document was distributed.

        warning[typography/symbol-letters]: The symbol A/58/98 is typed with letters of another alphabet.
         --> draft.txt:5:52
          |
        5 | принимая к сведению доклад Генерального секретаря (А/58/98),
          |                                                    ^^^^^^^
          |
          = offer: Write A/58/98 (--fix)

        1 error, 1 warning, 1 remark in 1 file; 3 references checked; 1 can be mended with --fix
    "#]].assert_eq(&Folder::with_draft(DRAFT).run(&["check", "draft.txt"]).out);
}

#[test]
fn in_russian() {
    let folder = Folder::with_draft(DRAFT);
    expect![[r#"
        замечание[reference/inconsistent-corpus]: Резолюция 56/203 имеет в документах разные даты: как здесь — в A/58/98, иначе — в A/RES/58/208.
         --> draft.txt:3:33
          |
        3 | подтверждая резолюции 56/203 от 21 февраля 2002 года и 57/270 B от 23 июня 2003 года,
          |                                 ^^^^^^^^^^^^^^^^^^^^
          |
          = основание: A/58/98: «В соответствии с резолюцией 56/203 Генеральной Ассамблеи от 21 февраля 2002 года в настоящем докладе представлена краткая…»
          = основание: A/RES/58/208, пункт 2 преамбулы: «…декабря 1997 года, 54/212 от 22 декабря 1999 года и 56/203 от 21 декабря 2001 года о международной миграции и развитии, а…»

        ошибка[reference/wrong-date]: Резолюция 56/203 принята 21 декабря 2001 года, а не 21 февраля 2002 года.
         --> draft.txt:3:33
          |
        3 | подтверждая резолюции 56/203 от 21 февраля 2002 года и 57/270 B от 23 июня 2003 года,
          |                                 ^^^^^^^^^^^^^^^^^^^^
          |
          = основание: A/RES/56/203: Дата принятия по реестру: 21 декабря 2001 года (так ее приводят 2 принятых текста).
          = основание: Номера идут в порядке принятия: 56/201 — от 21 декабря 2001 года, 56/206 — от 21 декабря 2001 года.
          = основание: A/RES/58/208, пункт 2 преамбулы: «…декабря 1997 года, 54/212 от 22 декабря 1999 года и 56/203 от 21 декабря 2001 года о международной миграции и развитии, а…»
          = предлагается: Заменить дату: 21 декабря 2001 года (--fix --unsafe-fixes)
          = совет: Указывается день принятия, а не день распространения документа.

        предупреждение[typography/symbol-letters]: Условное обозначение A/58/98 набрано буквами другого алфавита.
         --> draft.txt:5:52
          |
        5 | принимая к сведению доклад Генерального секретаря (А/58/98),
          |                                                    ^^^^^^^
          |
          = предлагается: Написать A/58/98 (--fix)

        1 ошибка, 1 предупреждение, 1 замечание (проверено: 1 файл, 3 ссылки); 1 исправит --fix
    "#]].assert_eq(&folder.run(&["check", "--messages", "ru", "draft.txt"]).out);
}

// The locale of the system chooses the language.
#[test]
fn the_locale_speaks() {
    let folder = Folder::with_draft(DRAFT);
    let out = folder
        .command(&["check", "draft.txt"])
        .env("LC_ALL", "ru_RU.UTF-8")
        .output()
        .unwrap()
        .stdout;
    assert!(String::from_utf8(out).unwrap().contains("ошибка[reference/wrong-date]"));
}

#[test]
fn json_is_what_was_promised() {
    let run = Folder::with_draft(DRAFT).run(&["check", "--format", "json", "draft.txt"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["schema"], "resolint.check/1");
    let file = &json["files"][0];
    assert_eq!((&file["path"], &file["language"]), (&"draft.txt".into(), &"ru".into()));
    let diagnostics = file["diagnostics"].as_array().expect("a list");
    let wrong = diagnostics
        .iter()
        .find(|found| found["rule"] == "reference/wrong-date")
        .expect("a wrong date");
    assert_eq!(wrong["reference"]["symbol"], "A/RES/56/203");
    assert_eq!(wrong["reference"]["verdict"], "contradicted");
    let offset = wrong["range"]["start"]["offset"].as_u64().unwrap() as usize;
    let end = wrong["range"]["end"]["offset"].as_u64().unwrap() as usize;
    assert!(DRAFT[offset..end].contains("21 февраля 2002 года"));
    assert_eq!(wrong["range"]["start"]["line"], 3);
    assert!(wrong["evidence"].as_array().is_some_and(|list| !list.is_empty()));
    assert_eq!(json["summary"]["errors"], 1);
}

#[test]
fn json_lines_are_one_object_each() {
    let run = Folder::with_draft(DRAFT).run(&["check", "--format", "jsonl", "draft.txt"]);
    for line in run.out.lines() {
        let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(json["path"], "draft.txt");
        assert!(json["rule"].is_string());
    }
}

// Two files, one of them clean, and one that cannot be read: still one JSON object.
#[test]
fn json_of_several_files_is_one_object() {
    let folder = Folder::with_draft(DRAFT);
    folder.write("empty.txt", "");
    folder.write("words.txt", "Слова.\n");
    let run = folder.run(&["check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["files"].as_array().map(Vec::len), Some(2));
    assert_eq!(json["summary"]["failed"], 1);
}

// The example that README.md opens with is what the program prints of that draft.
#[test]
fn the_readme_tells_the_truth() {
    let readme = include_str!("../../README.md");
    let (_, example) = readme.split_once("```console\n$ resolint ").expect("an example");
    let (example, _) = example.split_once("\n```").expect("its end");
    let (command, printed) = example.split_once('\n').expect("a command and what it prints");
    let folder = Folder::new();
    folder.write("tests/drafts/migration.ru.txt", include_str!("../drafts/migration.ru.txt"));
    let run = folder.run(&command.split(' ').collect::<Vec<_>>());
    assert_eq!(format!("{}{}", run.out, run.err).trim_end(), printed.trim_end());
}
