//! Options of `check`: what they choose and which exit code follows.

use crate::folder::{CLEAN, DRAFT, Folder};

#[track_caller]
fn code(text: &str, arguments: &[&str]) -> i32 {
    let folder = Folder::with_draft(text);
    folder.run(&[&["check", "draft.txt"], arguments].concat()).code
}

#[test]
fn exit_codes() {
    assert_eq!(code(CLEAN, &[]), 0);
    assert_eq!(code(DRAFT, &[]), 1);
    assert_eq!(code(DRAFT, &["--exit-zero"]), 0);
    assert_eq!(code(DRAFT, &["--ignore", "reference"]), 0);
    assert_eq!(code(DRAFT, &["--ignore", "reference", "--fail-on", "hint"]), 1);
    assert_eq!(code(DRAFT, &["--select", "typography", "--fail-on", "error"]), 0);
    assert_eq!(code(DRAFT, &["--select", "wrong-date"]), 1);
    assert_eq!(code(DRAFT, &["nowhere.txt", "--exit-zero"]), 2);
}

#[test]
fn rules_are_chosen_by_name_or_group() {
    let folder = Folder::with_draft(DRAFT);
    let rules = |arguments: &[&str]| {
        let run = folder
            .run(&[&["check", "--format", "concise", "--quiet", "draft.txt"], arguments].concat());
        run.out
            .lines()
            .filter_map(|line| line.split(' ').nth(2))
            .map(str::to_owned)
            .collect::<Vec<String>>()
    };
    assert_eq!(rules(&["--select", "reference/wrong-date"]), ["reference/wrong-date"]);
    assert_eq!(
        rules(&["--select", "wrong-date,symbol-letters"]),
        ["reference/wrong-date", "typography/symbol-letters"]
    );
    assert_eq!(rules(&["--select", "typography"]), ["typography/symbol-letters"]);
    assert_eq!(rules(&["--min-severity", "error"]), ["reference/wrong-date"]);
}

// A name that is nearly right is answered with the right one.
#[test]
fn a_mistyped_rule_is_named() {
    let run = Folder::with_draft(DRAFT).run(&["check", "--select", "wrong-dat", "draft.txt"]);
    assert_eq!(
        run.err,
        "resolint: no rule or group is called “wrong-dat”; perhaps you meant “wrong-date”?\n"
    );
    assert_eq!(run.out, "");
}

#[test]
fn standard_input_has_a_name() {
    let folder = Folder::new();
    let run = folder.run_with(
        &["check", "--format", "concise", "-", "--stdin-filename", "plenary/a.md"],
        DRAFT,
    );
    assert!(run.out.starts_with("plenary/a.md:3:"), "{}", run.out);
}

#[test]
fn findings_go_to_a_file() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&["check", "draft.txt", "--format", "jsonl", "-o", "found.jsonl"]);
    assert_eq!((run.out.as_str(), run.code), ("", 1));
    assert!(folder.read("found.jsonl").starts_with(b"{\"path\":\"draft.txt\""));
}

// Nothing but `--fix` changes a draft, not even a slip with `--output-file`.
#[test]
fn a_draft_is_no_output_file() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&["check", ".", "--output-file", "./draft.txt"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(
        run.err,
        "resolint: ./draft.txt: not written: this is one of the drafts that are checked\n"
    );
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
}

#[test]
fn quiet_leaves_findings_only() {
    let folder = Folder::with_draft(DRAFT);
    let loud = folder.run(&["check", "--format", "concise", "draft.txt"]).out;
    let quiet = folder.run(&["check", "--format", "concise", "--quiet", "draft.txt"]).out;
    assert_eq!(loud.lines().count(), quiet.lines().count() + 1);
    assert_eq!(Folder::with_draft(CLEAN).run(&["check", "-q", "draft.txt"]).out, "");
}

#[test]
fn colour_is_for_terminals_or_on_demand() {
    let folder = Folder::with_draft(DRAFT);
    assert!(!folder.run(&["check", "draft.txt"]).out.contains('\u{1b}'));
    assert!(folder.run(&["check", "--color", "always", "draft.txt"]).out.contains("\u{1b}["));
}

#[test]
fn statistics_count_rules() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&[
        "check",
        "--statistics",
        "--select",
        "wrong-date",
        "--format",
        "concise",
        "draft.txt",
    ]);
    assert!(run.out.contains("\n      1  reference/wrong-date\n"), "{}", run.out);
}

// The same input gives the same bytes, however many files and cores.
#[test]
fn many_files_come_in_order() {
    let folder = Folder::new();
    for number in 0..300 {
        folder.write(&format!("{:03}/draft.txt", (number * 37) % 300), DRAFT);
    }
    let first = folder.run(&["check", "--format", "concise"]);
    let second = folder.run(&["check", "--format", "concise"]);
    assert_eq!(first.out, second.out);
    let names: Vec<&str> = first.out.lines().filter_map(|line| line.split(':').next()).collect();
    assert!(names.is_sorted_by(|a, b| a <= b || b.contains(" in 300 files")));
    assert!(first.out.contains("in 300 files"), "{}", first.err);
}
