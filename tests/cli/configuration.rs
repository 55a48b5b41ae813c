//! `resolint.toml`: found from the draft upward, heard, and named when it is wrong.

use expect_test::expect;

use crate::folder::{CLEAN, DRAFT, Folder};

#[test]
fn the_nearest_file_counts() {
    let folder = Folder::new();
    folder.write("resolint.toml", "[rules]\nreference = \"off\"\n");
    folder.write("far/below/draft.txt", DRAFT);
    folder.write("own/draft.txt", DRAFT);
    folder.write("own/resolint.toml", "[rules]\nwrong-date = \"hint\"\n");
    assert!(!folder.run(&["check", "far"]).out.contains("wrong-date"));
    let own = folder.run(&["check", "--format", "concise", "own"]);
    assert!(own.out.contains("hint reference/wrong-date"), "{}", own.out);
    assert_eq!(own.code, 0);
    assert_eq!(folder.run(&["check", "--no-config", "far"]).code, 1);
    assert_eq!(folder.run(&["check", "--config", "own/resolint.toml", "far"]).code, 0);
}

#[test]
fn what_extends_takes_the_rest_from_there() {
    let folder = Folder::with_draft(DRAFT);
    folder.write("base.toml", "[rules]\nreference = \"hint\"\n");
    folder.write("resolint.toml", "extends = \"base.toml\"\n[rules]\ntypography = \"off\"\n");
    let run = folder.run(&["check", "--format", "concise", "draft.txt"]);
    assert!(
        run.out.contains("hint reference/wrong-date") && !run.out.contains("typography/"),
        "{}",
        run.out
    );
    folder.write("base.toml", "extends = \"resolint.toml\"\n");
    let run = folder.run(&["check", "draft.txt"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("resolint.toml → base.toml → resolint.toml"), "{}", run.err);
}

// Agreed language stays, in wrapped lines too; an ignore that hides nothing is said.
#[test]
fn agreed_language_is_left_alone() {
    let folder = Folder::with_draft(DRAFT.replace("21 февраля", "21\nфевраля"));
    folder.write(
        "resolint.toml",
        "[[ignore]]\nrule = \"wrong-date\"\ntext = \"56/203 от 21 февраля 2002 года\"\nreason = \"agreed\"\n
         [[ignore]]\nrule = \"reference/wrong-year\"\n",
    );
    let run = folder.run(&["check"]);
    assert_eq!(run.code, 0, "{}", run.out);
    expect![[r#"
        resolint: resolint.toml:6: this ignore covers nothing in any draft below (ignore/unused)
    "#]]
    .assert_eq(&run.err);
    // Of drafts and rules that were not asked nothing is known.
    assert_eq!(folder.run(&["check", "draft.txt"]).err, "");
    assert_eq!(folder.run(&["check", "--select", "wrong-date,unused"]).err, "");
}

// With mistakes in its settings a draft is still checked, but not changed.
#[test]
fn a_broken_configuration_is_said_and_stops_changes() {
    let folder = Folder::with_draft(DRAFT);
    folder.write("resolint.toml", "[draft]\nsesion = 58\n");
    let run = folder.run(&["check", "--fix", "draft.txt"]);
    assert_eq!(run.code, 2);
    expect![[r#"
        resolint: resolint.toml:2:1: unknown key “sesion”; perhaps you meant “session”? (known here: body, session, language, as-of)
        resolint: draft.txt: not changed: its resolint.toml has mistakes
    "#]].assert_eq(&run.err);
    assert!(run.out.contains("wrong-date"));
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
    folder.write("resolint.toml", "[draft\n");
    let run = folder.run(&["check", "draft.txt"]);
    assert_eq!(run.code, 2);
    expect![[r#"
        resolint: resolint.toml:1:7: not TOML: unclosed table, expected `]`
    "#]]
    .assert_eq(&run.err);
}

#[test]
fn patterns_choose_the_drafts_of_a_folder() {
    let folder = Folder::new();
    for name in ["a.resolution.txt", "b.txt", "old/c.resolution.txt", "d.resolution.tex"] {
        folder.write(name, DRAFT);
    }
    folder
        .write("resolint.toml", "[files]\ninclude = [\"*.resolution.*\"]\nexclude = [\"old/\"]\n");
    let run = folder.run(&["check", "--format", "concise", "--select", "wrong-date"]);
    let names: Vec<&str> =
        run.out.lines().filter_map(|line| line.split_once(":3:")).map(|(name, _)| name).collect();
    assert_eq!(names, ["a.resolution.txt", "d.resolution.tex"]);
}

// What git is told to forget is no draft, in a repository or not; hidden files neither.
#[test]
fn ignored_and_hidden_files_are_left_out() {
    let folder = Folder::new();
    for name in ["a.txt", "build/b.txt", ".hidden/c.txt", ".d.txt", "E.TXT", "f.md", "g.doc"] {
        folder.write(name, CLEAN);
    }
    folder.write(".gitignore", "build/\n");
    let run = folder.run(&["check"]);
    assert!(run.out.contains("in 3 files"), "{}", run.out);
}

#[test]
fn the_day_of_the_draft_is_a_setting() {
    let folder = Folder::with_draft(CLEAN);
    folder.write("resolint.toml", "[draft]\nas-of = 2003-01-01\n");
    assert_eq!(folder.run(&["check", "draft.txt"]).code, 1);
    assert_eq!(folder.run(&["check", "--as-of", "2004-01-01", "draft.txt"]).code, 0);
}

// Sections for some files stand above what holds for all, and count from their own file.
#[test]
fn some_files_have_settings_of_their_own() {
    let folder = Folder::new();
    folder.write("draft.txt", DRAFT);
    folder.write("reports/draft.txt", DRAFT);
    folder.write("reports/old/draft.txt", DRAFT);
    folder.write("resolint.toml", "extends = \"base/base.toml\"\n[rules]\nwrong-date = \"warning\"\n
[[files.override]]\ninclude = [\"reports/**\"]\nrules = { wrong-date = \"info\" }\n
[[files.override]]\ninclude = [\"**/old/*\"]\ndraft = { as-of = 2001-01-01 }\nrules = { typography = \"off\" }\n");
    folder.write(
        "base/base.toml",
        "[[files.override]]\ninclude = [\"*.txt\"]\nrules = { reference = \"error\" }\n",
    );
    let found = |path: &str| folder.run(&["check", "--format", "concise", path]).out;
    assert!(found("draft.txt").contains("warning reference/wrong-date"));
    assert!(found("reports/draft.txt").contains("info reference/wrong-date"));
    let old = found("reports/old/draft.txt");
    assert!(old.contains("future-reference") && !old.contains("typography/"), "{old}");
    let stdin = ["check", "--format", "concise", "--stdin-filename", "reports/new.txt", "-"];
    assert!(folder.run_with(&stdin, DRAFT).out.contains("info reference/wrong-date"));
    folder.write("resolint.toml", "[[files.override]]\nrules = { yo = \"off\" }\n");
    expect![[r#"
        resolint: resolint.toml:1:1: “include” must say for which files this section is, such as ["en/**"]
    "#]]
    .assert_eq(&folder.run(&["check", "draft.txt"]).err);
}

// Every value with the line that says it: a section for some files above what holds for all, the
// command line above both.
#[test]
fn settings_are_shown_with_their_source() {
    let folder = Folder::with_draft(CLEAN);
    folder.write(
        "resolint.toml",
        "extends = \"base.toml\"\n\n[draft]\nbody = \"GA\"\nas-of = 2026-11-20\n
[[files.override]]\ninclude = [\"*.txt\"]\ndraft.body = \"SC\"\nrules = { yo = \"off\" }\n",
    );
    folder.write(
        "base.toml",
        "[[ignore]]\nrule = \"wrong-date\"\ntext = \"56/203\"\nreason = \"agreed\"\n[rules]\nsession = \"hint\"\n",
    );
    let show = ["config", "show", "draft.txt", "--session", "81"];
    expect![[r#"
        draft.body      SC                   resolint.toml:9
        draft.session   81                   command line
        draft.language  –                    told from the text
        draft.as-of     2026-11-20           resolint.toml:5
        files.include   *.txt, *.md, *.docx  default
        files.exclude   –                    default
        corpus.packs    –                    default

        rules:
          session/case            hint  base.toml:6
          session/figures         hint  base.toml:6
          session/missed-cycle    hint  base.toml:6
          session/passed-session  hint  base.toml:6
          session/symbol-year     hint  base.toml:6
          session/year-mismatch   hint  base.toml:6
          typography/yo           off   resolint.toml:10

        ignored:
          reference/wrong-date  56/203  base.toml:1
    "#]]
    .assert_eq(&folder.run(&show).out);
    let run = folder.run(&["config", "show", "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(shown["schema"], "resolint.config/1");
    let source = serde_json::json!({ "kind": "file", "file": "resolint.toml", "line": 4 });
    let body = serde_json::json!({ "key": "draft.body", "value": "GA", "source": source });
    assert_eq!(shown["settings"][0], body);
    assert_eq!(shown["rules"].as_array().unwrap().len(), lint::rules::ALL.len());
    assert_eq!(folder.run(&["config", "show", "nowhere.txt"]).code, 2);
    assert_eq!(folder.run(&["config", "show", "--no-config"]).code, 0);
}
