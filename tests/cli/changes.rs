//! `--since` and `--staged`: only what a person changed is reported, as git tells it.

use std::process::Command;

use crate::folder::{CLEAN, DRAFT, Folder};

/// A repository with one commit on the branch `main`, its drafts in it.
fn repository(drafts: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    git(&folder, &["init", "--quiet", "--initial-branch=main"]);
    for (name, text) in drafts {
        folder.write(name, text);
    }
    commit(&folder);
    folder
}

fn commit(folder: &Folder) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message=Черновик"]);
}

fn git(folder: &Folder, arguments: &[&str]) {
    let status = Command::new("git")
        .current_dir(folder.path(""))
        .args(["-c", "user.name=Delegate", "-c", "user.email=delegate@example.org"])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .status()
        .expect("git");
    assert!(status.success(), "git {arguments:?}");
}

const CHECK: [&str; 4] =
    ["check", "--select=reference,typography/symbol-letters", "--format=concise", "--messages=en"];

fn check(folder: &Folder, more: &[&str]) -> crate::folder::Run {
    let mut arguments = CHECK.to_vec();
    arguments.extend(more);
    folder.run(&arguments)
}

// The draft has had a wrong date for years; the new paragraph has a symbol in Cyrillic letters.
#[test]
fn only_changed_lines_are_reported() {
    let before = DRAFT.replace(" (А/58/98)", "");
    let folder = repository(&[("проект.txt", &before), ("other.txt", DRAFT)]);
    folder.write("проект.txt", DRAFT);
    let run = check(&folder, &["--since", "main"]);
    assert!(run.out.contains("проект.txt:5:"), "{}{}", run.out, run.err);
    assert!(run.out.contains("symbol-letters") && !run.out.contains("56/203"), "{}", run.out);
    assert!(!run.out.contains("other.txt"), "{}", run.out);
}

// On a branch, what it changed since it left `main` counts, not what `main` did meanwhile.
#[test]
fn changes_count_from_where_the_branch_left() {
    let folder = repository(&[("a.txt", CLEAN), ("b.txt", CLEAN)]);
    git(&folder, &["checkout", "--quiet", "-b", "work"]);
    folder.write("a.txt", DRAFT);
    commit(&folder);
    git(&folder, &["checkout", "--quiet", "main"]);
    folder.write("b.txt", DRAFT);
    commit(&folder);
    git(&folder, &["checkout", "--quiet", "work"]);
    let run = check(&folder, &["--since", "main"]);
    assert!(run.out.contains("a.txt:3:") && !run.out.contains("b.txt"), "{}", run.out);
    assert_eq!(run.code, 1);
}

// A new file is new from its first line, staged or not.
#[test]
fn a_new_file_is_all_new() {
    let folder = repository(&[("a.txt", CLEAN)]);
    folder.write("папка/new draft.txt", DRAFT);
    let run = check(&folder, &["--since", "HEAD"]);
    assert!(run.out.contains("56/203"), "{}{}", run.out, run.err);
}

// What is staged is checked as it is staged, though the file has changed since.
#[test]
fn staged_drafts_are_read_as_they_are_staged() {
    let folder = repository(&[("a.txt", CLEAN), ("b.txt", CLEAN)]);
    folder.write("a.txt", DRAFT);
    git(&folder, &["add", "a.txt"]);
    folder.write("a.txt", CLEAN);
    folder.write("b.txt", DRAFT);
    let run = check(&folder, &["--staged"]);
    assert!(run.out.contains("a.txt:3:") && !run.out.contains("b.txt"), "{}", run.out);
}

// One clear line each: no repository, no such revision.
#[test]
fn what_git_cannot_tell_is_said_in_one_line() {
    let folder = Folder::with_draft(DRAFT);
    let run = check(&folder, &["--since", "main"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.lines().count() == 1 && run.err.contains("git repository"), "{}", run.err);
    let folder = repository(&[("a.txt", DRAFT)]);
    for revision in ["no-such-branch", "--upload-pack=x", ""] {
        let run = check(&folder, &[&format!("--since={revision}")]);
        assert_eq!(run.code, 2, "{revision}");
        assert!(run.err.lines().count() == 1 && run.err.contains("no revision"), "{}", run.err);
    }
}
