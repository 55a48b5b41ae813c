//! What a project has agreed to leave stays silent, for as long as its paragraph stays as it is.

use expect_test::expect;

use crate::folder::{CLEAN, DRAFT, Folder, Run};

const WRITE: [&str; 4] = ["check", "--baseline", "known.json", "--write-baseline"];
const READ: [&str; 4] = ["check", "--baseline", "known.json", "--format=concise"];

/// A folder with `DRAFT`, all of whose findings are known.
fn known() -> Folder {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&WRITE);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.err, "resolint: known.json: 3 findings are known from now on\n");
    assert!(run.out.contains("nothing to report"), "{}", run.out);
    folder
}

fn baseline(folder: &Folder) -> String {
    String::from_utf8(folder.read("known.json")).unwrap()
}

fn check(folder: &Folder, more: &[&str]) -> Run {
    folder.run(&[&READ[..], more].concat())
}

// A line for each finding, in an order that does not change: git merges it.
#[test]
fn the_file_reads_well_in_git() {
    let folder = known();
    expect![[r#"
        {
          "schema": "resolint.baseline/1",
          "entries": [
            {"path":"draft.txt","rule":"reference/inconsistent-corpus","fingerprint":"5ac617122afc1a19535f4ce6629f552a","text":"21 февраля 2002 года"},
            {"path":"draft.txt","rule":"reference/wrong-date","fingerprint":"f6cd3b0197d624a4541bc8d3f7fb4fc5","text":"21 февраля 2002 года"},
            {"path":"draft.txt","rule":"typography/symbol-letters","fingerprint":"716c2dbadfa67e14188d2721838933cf","text":"А/58/98"}
          ]
        }
    "#]].assert_eq(&baseline(&folder));
    folder.run(&WRITE);
    let again = baseline(&folder);
    folder.run(&[&WRITE[..], &["--prune"]].concat());
    assert_eq!(again, baseline(&folder));
}

#[test]
fn what_is_known_stays_silent() {
    let folder = known();
    let run = check(&folder, &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.ends_with("; 3 known by the baseline\n"), "{}", run.out);
    let run = check(&folder, &["--statistics"]);
    assert!(run.out.contains("Known by the baseline: 3\n"), "{}", run.out);
}

// Paragraphs are moved, numbered, wrapped; another draft beside it has findings of its own.
#[test]
fn a_moved_paragraph_stays_known_and_a_changed_one_does_not() {
    let folder = known();
    let moved = DRAFT.replace("подтверждая", "приветствуя доклад,\n\nподтверждая");
    folder.write("draft.txt", moved.replace("21 февраля", "21\nфевраля"));
    assert_eq!(check(&folder, &["--min-severity=error"]).code, 0);
    folder.write("draft.txt", DRAFT.replace("подтверждая", "вновь подтверждая"));
    assert_eq!(check(&folder, &[]).code, 1);
    folder.write("draft.txt", DRAFT);
    folder.write("other.txt", DRAFT);
    let run = check(&folder, &[]);
    assert!(run.out.contains("other.txt:3:33: error") && !run.out.contains("\ndraft.txt"));
}

// Entries of drafts that are not checked and of rules that do not run stay, whatever is pruned.
#[test]
fn only_what_was_looked_for_is_taken_out() {
    let folder = known();
    folder.write("other.txt", DRAFT);
    folder.run(&WRITE);
    let whole = baseline(&folder);
    folder.write("draft.txt", CLEAN);
    folder.write("other.txt", CLEAN);
    for arguments in [
        &["--prune", "--select", "reference/wrong-year"][..],
        &["--prune", "--ignore", "reference,typography"],
        &["--prune", "absent.txt"],
    ] {
        check(&folder, arguments);
        assert_eq!(baseline(&folder), whole, "{arguments:?}");
    }
    let run = check(&folder, &["draft.txt"]);
    assert_eq!(run.code, 0);
    let said = "resolint: known.json: 3 entries match nothing any more; --prune takes them out\n";
    assert_eq!(run.err, said);
    let run = check(&folder, &["--prune", "--select", "wrong-date", "draft.txt"]);
    assert_eq!(run.err, "resolint: known.json: 1 entry taken out\n");
    check(&folder, &["--prune", "draft.txt"]);
    let left = baseline(&folder);
    assert_eq!(left.matches("other.txt").count(), 3);
    assert_eq!(left.matches("draft.txt").count(), 0);
}

// What is milder than asked for is not written, but stays known.
#[test]
fn severities_do_not_lose_entries() {
    let folder = Folder::with_draft(DRAFT);
    folder.run(&[&WRITE[..], &["--min-severity", "error"]].concat());
    assert_eq!(baseline(&folder).matches("fingerprint").count(), 1);
    folder.run(&WRITE);
    let whole = baseline(&folder);
    let run = check(&folder, &["--prune", "--min-severity", "error"]);
    assert_eq!((run.err.as_str(), baseline(&folder)), ("", whole));
}

// Known is known to `--fix`, too.
#[test]
fn what_is_known_is_not_mended() {
    let folder = known();
    check(&folder, &["--fix", "--unsafe-fixes"]);
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
}

// A run that looks at a part only must not write as if it had seen all.
#[test]
fn a_partial_run_writes_nothing() {
    let folder = known();
    for partial in [["--since", "main"], ["--staged", "--quiet"], ["--diff", "--quiet"]] {
        for option in ["--write-baseline", "--prune"] {
            let run = check(&folder, &[&partial[..], &[option]].concat());
            assert_eq!(run.code, 2);
            assert!(run.err.contains("cannot be used with"), "{}", run.err);
        }
    }
}

#[test]
fn a_baseline_that_cannot_be_used_stops_the_run() {
    let folder = Folder::with_draft(DRAFT);
    let run = check(&folder, &[]);
    assert_eq!(run.code, 2);
    assert_eq!(run.err, "resolint: known.json: cannot be read: there is no such file or folder\n");
    let damaged = "not a baseline of resolint, or a damaged one";
    for (text, said) in [
        ("{\"schema\": \"resolint.baseline/2\"}", "not a baseline of this version of resolint"),
        ("{\"schema\": \"resolint.baseline/1\", \"entries\": [", damaged),
        ("<<<<<<< HEAD\n", damaged),
        ("[]", damaged),
        (
            "{\"schema\": \"resolint.baseline/1\", \"entries\": [{\"path\": \"\", \"rule\": \"\", \
             \"fingerprint\": \"12\", \"text\": \"\"}]}",
            damaged,
        ),
    ] {
        folder.write("known.json", text);
        for run in [check(&folder, &[]), folder.run(&WRITE)] {
            assert_eq!((run.code, run.out.as_str()), (2, ""));
            assert!(run.err.contains(said) && run.err.lines().count() == 1, "{}", run.err);
            assert_eq!(folder.read("known.json"), text.as_bytes());
        }
    }
}

// Paths are those from the folder of the baseline, wherever resolint is run.
#[test]
fn a_baseline_serves_every_folder() {
    let folder = Folder::new();
    folder.write("drafts/first/draft.txt", DRAFT);
    folder.run(&["check", "--baseline", "drafts/known.json", "--write-baseline"]);
    let written = String::from_utf8(folder.read("drafts/known.json")).unwrap();
    assert!(written.contains("\"path\":\"first/draft.txt\""), "{written}");
    let mut command = folder.command(&["check", "--baseline", "../known.json", "draft.txt"]);
    let output = command.current_dir(folder.path("drafts/first")).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
}
