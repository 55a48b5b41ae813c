//! `resolint.toml` as people write it: each file with what is read and what is said of it.

use expect_test::{Expect, expect};
use lint::{Locale, Messages};

/// The problems of a file, one a line, in one language.
fn problems(toml: &str, locale: Locale) -> String {
    let mut words = Messages::new(locale);
    words.add(config::messages(locale));
    let (_, problems) = config::read(toml, "resolint.toml");
    let lines = problems.iter().map(|problem| {
        let (text, missing) = words.say_checked(&problem.message);
        assert_eq!(missing, Vec::<String>::new());
        format!("{}:{}: {text}\n", problem.line, problem.column)
    });
    lines.collect()
}

fn check(toml: &str, english: Expect, russian: Expect) {
    english.assert_eq(&problems(toml, Locale::English));
    russian.assert_eq(&problems(toml, Locale::Russian));
}

// What `resolint init` writes says nothing, and every line of it is right when it is uncommented.
#[test]
fn the_template_is_right_commented_and_uncommented() {
    let (options, problems) = config::read(config::TEMPLATE, "resolint.toml");
    assert_eq!((options, problems), Default::default());
    let uncommented: String = config::TEMPLATE
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(setting) if setting.starts_with('[') || setting.contains(" = ") => {
                format!("{setting}\n")
            }
            _ => format!("{line}\n"),
        })
        .collect();
    let (options, problems) = config::read(&uncommented, "resolint.toml");
    assert_eq!(problems, Vec::new());
    let draft = &options.draft;
    assert!(draft.as_of().is_some() && draft.body().is_some());
    assert_eq!((draft.session(), options.rules.len(), options.ignores.len()), (Some(81), 2, 1));
    assert!(options.files.include.is_some() && options.corpus.packs.is_some());
    assert_eq!(options.files.overrides[0].rules.len(), 1);
    assert!(options.extends.is_some_and(|said| said.place.line == 6));
}

// A slip of the fingers is named with what was meant; the other lines still count.
#[test]
fn a_mistyped_key_is_named_with_the_nearest() {
    let toml = "[draft]\nsesion = 58\nbody = \"GA\"\n";
    check(
        toml,
        expect![[r#"
            2:1: unknown key “sesion”; perhaps you meant “session”? (known here: body, session, language, as-of)
        "#]],
        expect![[r#"
            2:1: неизвестный ключ «sesion»; может быть, «session»? (здесь возможны: body, session, language, as-of)
        "#]],
    );
    assert_eq!(config::read(toml, "").0.draft.body(), Some(citation::Body::GeneralAssembly));
}

#[test]
fn a_mistyped_rule_or_value_is_named_with_the_nearest() {
    check(
        "[rules]\n\"reference/wrong-dates\" = \"off\"\n\"wrong-date\" = \"eror\"\n",
        expect![[r#"
            2:1: no rule or group is called “reference/wrong-dates”; perhaps you meant “reference/wrong-date”?
            3:16: “eror” is no value of “wrong-date”; perhaps you meant “error”? (known: off, hint, info, warning, error)
        "#]],
        expect![[r#"
            2:1: нет правила или группы «reference/wrong-dates»; может быть, «reference/wrong-date»?
            3:16: «eror» не может быть значением «wrong-date»; может быть, «error»? (возможны: off, hint, info, warning, error)
        "#]],
    );
}

#[test]
fn values_of_the_wrong_kind_are_said() {
    check(
        "extends = 1\nfiles = 2\nignore = 3\n[draft]\nsession = 0\nas-of = \"30 февраля\"\n",
        expect![[r#"
            1:11: “extends” must be a string in quotation marks
            2:9: “files” must be a table
            3:10: “ignore” must be a list of tables: [[ignore]]
            5:11: “session” must be the number of a session, from 1 to 999
            6:9: “as-of” must be a date such as 2026-11-20
        "#]],
        expect![[r#"
            1:11: «extends»: здесь нужно другое — строка в кавычках
            2:9: «files»: здесь нужно другое — таблица
            3:10: «ignore»: здесь нужно другое — список таблиц: [[ignore]]
            5:11: «session»: здесь нужно другое — номер сессии от 1 до 999
            6:9: «as-of»: здесь нужно другое — дата, например 2026-11-20
        "#]],
    );
}

// An ignore that names nothing would hide every finding; one for a rule that is not there does
// not silently become one for every rule.
#[test]
fn ignores_must_say_what_they_hide() {
    let toml = "[[ignore]]\nreason = \"agreed\"\n[[ignore]]\nrule = \"wrong-dat\"\ntext = \"x\"\n";
    let (options, problems) = config::read(toml, "resolint.toml");
    assert_eq!(options.ignores, Vec::new());
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [1, 4]);
}

// Broken TOML is one line, whatever else follows from it.
#[test]
fn broken_toml_is_said_with_its_place() {
    let (_, problems) = config::read("[draft\nbody = \"GA\"\n", "resolint.toml");
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [1]);
}

// What a project says goes before what it extends; a rule goes before its group.
#[test]
fn the_nearest_word_counts() {
    let base = config::read(
        "[draft]\nbody = \"SC\"\nsession = 58\n[rules]\nreference = \"hint\"\n",
        "base",
    )
    .0;
    let own = config::read(
        "[draft]\nbody = \"GA\"\n[rules]\n\"wrong-date\" = \"off\"\nreference = \"info\"\n",
        "own",
    )
    .0;
    let options = own.over(base);
    assert_eq!(options.draft.body(), Some(citation::Body::GeneralAssembly));
    assert_eq!(options.draft.session(), Some(58));
    let level = |name: &str| {
        options.level(lint::rules::ALL.iter().copied().find(|rule| rule.name == name).unwrap())
    };
    assert_eq!(level("reference/wrong-date"), Some(config::Level::Off));
    assert_eq!(level("reference/wrong-year"), Some(config::Level::At(lint::Severity::Info)));
    assert_eq!(level("typography/symbol-letters"), None);
}

// What holds for some files stands above what holds for all; an empty word takes one back.
#[test]
fn a_section_for_some_files_counts_for_them() {
    let toml = "[draft]\nbody = \"GA\"\nlanguage = \"ru\"\n[rules]\nreference = \"hint\"\n
[[files.override]]\ninclude = [\"sc/**\"]\ndraft.body = \"SC\"\ndraft.language = \"auto\"\n
[[files.override]]\ninclude = [\"*.md\"]\nrules = { \"wrong-date\" = \"off\", reference = \"info\" }\n";
    let (options, problems) = config::read(toml, "resolint.toml");
    assert_eq!(problems, Vec::new());
    let rule = lint::rules::by_name("wrong-date").unwrap();
    let heard = |named_by: &[usize]| {
        let options = options.for_file(named_by);
        (options.draft.body().unwrap(), options.draft.language(), options.level(rule).unwrap())
    };
    use citation::Body::{GeneralAssembly, SecurityCouncil};
    let hint = config::Level::At(lint::Severity::Hint);
    assert_eq!(heard(&[]), (GeneralAssembly, Some(text::Language::Russian), hint));
    assert_eq!(heard(&[0]), (SecurityCouncil, None, hint));
    assert_eq!(heard(&[0, 1]), (SecurityCouncil, None, config::Level::Off));
}

proptest::proptest! {
    // Whatever stands in the file, reading it ends in options and problems.
    #[test]
    fn any_text_is_read(toml in "(\\[{0,2}[a-z]{1,6}\\]{0,2}|[a-z]+ ?= ?(\"[а-яa-z]*\"|[0-9-]+|\\[|\\{)|.{0,8}\n?){0,12}") {
        config::read(&toml, "resolint.toml");
    }
}
