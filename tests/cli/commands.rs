//! The other commands: `refs`, `lookup`, `explain`, `init`, `completions`, `man`.

use expect_test::expect;

use crate::folder::{DRAFT, Folder};

#[test]
fn refs_lists_citations() {
    let folder = Folder::with_draft(DRAFT);
    expect![[r#"
        draft.txt:3:23: contradicted: A/RES/56/203, 2002-02-21 «56/203 от 21 февраля 2002 года»
        draft.txt:3:56: confirmed: A/RES/57/270 B, 2003-06-23 «57/270 B от 23 июня 2003 года»
        draft.txt:5:52: confirmed: A/58/98 «А/58/98»
    "#]]
    .assert_eq(&folder.run(&["refs", "draft.txt"]).out);
    let run = folder.run(&["refs", "--format", "json", "draft.txt"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(json["schema"], "resolint.refs/1");
    let first = &json["files"][0]["references"][0];
    assert_eq!(first["symbol"], "A/RES/56/203");
    assert_eq!((&first["kind"], &first["body"]), (&"resolution".into(), &"GA".into()));
    assert_eq!((&first["date"], &first["verdict"]), (&"2002-02-21".into(), &"contradicted".into()));
    assert_eq!(run.code, 0);
}

#[test]
fn lookup_tells_what_is_known() {
    let folder = Folder::new();
    let run = folder.run(&["lookup", "A/RES/58/208"]);
    expect![[r#"
        A/RES/58/208
          Международная миграция и развитие
          International migration and development
          adopted on 23 December 2003 (printed in the text itself)
          meeting A/58/PV.78
          every number of this series is known, as of 9 September 2025
          in the corpus: 47 paragraphs
          https://undocs.org/A/RES/58/208
    "#]]
    .assert_eq(&run.out);
    assert_eq!(run.code, 0);
}

// However it is typed: with a Cyrillic letter, without the body, by words of the title.
#[test]
fn lookup_forgives() {
    let folder = Folder::new();
    for (query, expected) in [
        ("58/208", "A/RES/58/208"),
        ("А/58/98", "A/58/98"),
        ("a/res/58/208", "A/RES/58/208"),
        ("1325", "S/RES/1325 (2000)"),
        ("резолюция 56/203", "A/RES/56/203"),
        ("международная миграция", "A/RES/"),
    ] {
        let run = folder.run(&["lookup", query]);
        assert!(run.out.starts_with(expected), "{query}: {}{}", run.out, run.err);
    }
}

// The words of a paragraph of the corpus.
#[test]
fn lookup_quotes_a_paragraph() {
    let folder = Folder::new();
    for query in [
        "пункт 10 резолюции 58/208 Генеральной Ассамблеи",
        "A/RES/58/208, 10",
        "58/208 пункт 10",
        "58/208, paragraph 10",
    ] {
        let run = folder.run(&["lookup", query]);
        assert!(run.out.contains("  paragraph 10: "), "{query}: {}{}", run.out, run.err);
    }
    let run = folder.run(&["lookup", "58/208, преамбула 1"]);
    assert!(run.out.contains("  preambular paragraph 1: "), "{}", run.out);
}

#[test]
fn lookup_says_what_is_not_there() {
    let folder = Folder::new();
    let run = folder.run(&["lookup", "A/RES/58/999"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    expect![[r#"
        resolint: nothing is known of A/RES/58/999; the numbers of this series that are known run from 1 to 318 (every number of this series is known, as of 9 September 2025)
    "#]].assert_eq(&run.err);
    let run = folder.run(&["lookup", "--format", "json", "щщщщ"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (1, "{\"schema\":\"resolint.lookup/1\",\"query\":\"щщщщ\",\"candidates\":[]}\n")
    );
}

#[test]
fn lookup_as_json() {
    let run = Folder::new().run(&["lookup", "--format", "json", "58/208"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let best = &json["candidates"][0];
    assert_eq!(best["symbol"], "A/RES/58/208");
    assert_eq!((&best["date"], &best["kind"]), (&"2003-12-23".into(), &"resolution".into()));
    assert_eq!(best["coverage"], "complete");
    assert!(best["names"]["ru"].is_string());
}

#[test]
fn explain_shows_pages_in_both_languages() {
    let folder = Folder::new();
    let page = folder.run(&["explain", "wrong-date"]);
    assert!(page.out.starts_with("reference/wrong-date\n===="), "{}", page.out);
    let russian = folder.run(&["explain", "reference/wrong-date", "--messages", "ru"]);
    assert!(russian.out.contains("дата"), "{}", russian.out);
    let list = folder.run(&["explain"]);
    for rule in ["reference/wrong-date", "footnote/dangling-mark", "typography/symbol-letters"] {
        assert!(list.out.contains(rule), "{}", list.out);
    }
    let json: serde_json::Value =
        serde_json::from_str(&folder.run(&["explain", "--format", "json"]).out).expect("JSON");
    assert_eq!(json["schema"], "resolint.rules/1");
    assert_eq!(folder.run(&["explain", "nothing-of-the-kind"]).code, 2);
}

#[test]
fn init_never_overwrites() {
    let folder = Folder::new();
    assert_eq!(folder.run(&["init"]).code, 0);
    let written = folder.read("resolint.toml");
    folder.write("resolint.toml", "# mine\n");
    let run = folder.run(&["init"]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (2, "resolint: resolint.toml: not written: it is there already\n")
    );
    assert_eq!(folder.read("resolint.toml"), b"# mine\n");
    assert!(written.starts_with(b"# resolint.toml"));
}

#[test]
fn completions_and_man_are_made() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(folder.run(&["completions", shell]).out.contains("stdin-filename"), "{shell}");
    }
    assert!(folder.run(&["man"]).out.contains(".TH resolint"));
    assert!(folder.run(&["man", "check"]).out.contains("min\\-severity"));
    assert_eq!(folder.run(&["man", "chek"]).code, 2);
}

// Help is for a person in a hurry: the examples and the exit codes are there.
#[test]
fn help_has_examples_and_exit_codes() {
    let help = Folder::new().run(&["check", "--help"]).out;
    for part in ["resolint check draft.txt", "Exit codes: 0", "--unsafe-fixes", "windows-1251"] {
        assert!(help.contains(part), "{help}");
    }
}
