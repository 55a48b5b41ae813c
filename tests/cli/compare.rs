//! `resolint compare`: two language versions of one draft.

use crate::folder::Folder;

const RUSSIAN: &str = "Генеральная Ассамблея,

ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года,

1. принимает к сведению доклад Генерального секретаря;

2. постановляет вернуться к этому вопросу на своей восемьдесят второй сессии.
";

const ENGLISH: &str = "The General Assembly,

Recalling its resolution 58/208 of 23 December 2003,

1. Takes note of the report of the Secretary-General;

2. Decides to return to this question at its eighty-second session.
";

fn folder(english: &str) -> Folder {
    let folder = Folder::new();
    folder.write("draft.ru.txt", RUSSIAN);
    folder.write("draft.en.txt", english);
    folder
}

#[test]
fn versions_that_agree_differ_in_nothing() {
    let run = folder(ENGLISH).run(&["compare", "draft.ru.txt", "draft.en.txt"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
}

// The place in the first version, the words of the second, and which file they are from.
#[test]
fn a_difference_is_shown_with_both_versions() {
    let folder = folder(&ENGLISH.replace("23 December", "22 December"));
    let run = folder.run(&["compare", "draft.ru.txt", "draft.en.txt"]);
    assert_eq!(run.code, 1);
    for expected in [
        "parallel/other-date",
        "draft.ru.txt:3:",
        "draft.en.txt, preambular paragraph 1",
        "Recalling its resolution 58/208 of 22 December 2003",
    ] {
        assert!(run.out.contains(expected), "{expected}\n{}", run.out);
    }
    let run = folder.run(&["compare", "draft.ru.txt", "draft.en.txt", "--fail-on=error"]);
    assert_eq!(run.code, 0);
}

// The language of the folder is that of one of them only.
#[test]
fn the_language_of_the_settings_is_not_forced_on_both() {
    let folder = folder(ENGLISH);
    folder.write("resolint.toml", "[draft]\nlanguage = \"ru\"\n");
    let run = folder.run(&["compare", "draft.ru.txt", "draft.en.txt", "--lang=ru"]);
    assert_eq!(run.code, 0, "{}", run.out);
}

#[test]
fn two_different_readable_files_are_needed() {
    let folder = folder(ENGLISH);
    let same = folder.run(&["compare", "draft.ru.txt", "draft.ru.txt"]);
    assert_eq!((same.code, same.err.lines().count()), (2, 1), "{}", same.err);
    let missing = folder.run(&["compare", "draft.ru.txt", "draft.fr.txt"]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("draft.fr.txt"), "{}", missing.err);
    assert_eq!(folder.run(&["compare", "draft.ru.txt"]).code, 2);
}
