//! `--fix` and `--diff`: what is changed, what never is.

use crate::folder::{CLEAN, DRAFT, Folder};

#[test]
fn nothing_is_changed_without_being_asked() {
    let folder = Folder::with_draft(DRAFT);
    folder.run(&["check", "draft.txt"]);
    folder.run(&["check", "--diff", "--unsafe-fixes", "draft.txt"]);
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
}

// The letters of a symbol are mended; a date says something, and stays.
#[test]
fn only_safe_fixes_are_applied() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&["check", "--fix", "--format", "concise", "draft.txt"]);
    assert_eq!(folder.read("draft.txt"), DRAFT.replace("А/58/98", "A/58/98").as_bytes());
    assert_eq!(run.err, "resolint: draft.txt: 1 fix applied\n");
    assert!(!run.out.contains("symbol-letters") && run.out.contains("wrong-date"), "{}", run.out);
    assert_eq!(run.code, 1);
}

#[test]
fn unsafe_fixes_are_applied_when_asked_for() {
    let folder = Folder::with_draft(DRAFT);
    folder.run(&["check", "--fix", "--unsafe-fixes", "draft.txt"]);
    let mended = String::from_utf8(folder.read("draft.txt")).unwrap();
    assert!(mended.contains("56/203 от 21 декабря 2001 года"), "{mended}");
    assert_eq!(folder.run(&["check", "draft.txt"]).code, 0);
}

#[test]
fn a_difference_is_shown() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&["check", "--diff", "draft.txt"]);
    let lines: Vec<&str> =
        run.out.lines().filter(|line| line.starts_with(['-', '+', '@'])).collect();
    let expected = [
        "--- draft.txt",
        "+++ draft.txt",
        "@@ -2,6 +2,6 @@",
        "-принимая к сведению доклад Генерального секретаря (А/58/98),",
        "+принимая к сведению доклад Генерального секретаря (A/58/98),",
    ];
    assert_eq!(lines, expected);
    assert_eq!(run.code, 1);
    let clean = Folder::with_draft(CLEAN).run(&["check", "--diff", "draft.txt"]);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""));
}

// A draft without faults keeps its time of change, too.
#[test]
fn a_clean_draft_is_not_written() {
    let folder = Folder::with_draft(CLEAN);
    let before = std::fs::metadata(folder.path("draft.txt")).unwrap().modified().unwrap();
    folder.run(&["check", "--fix", "draft.txt"]);
    assert_eq!(std::fs::metadata(folder.path("draft.txt")).unwrap().modified().unwrap(), before);
}

// From standard input the mended draft goes to standard output, what is left to say to the other.
#[test]
fn standard_input_is_mended_to_standard_output() {
    let run = Folder::new().run_with(&["check", "--fix", "--format", "concise", "-"], DRAFT);
    assert_eq!(run.out, DRAFT.replace("А/58/98", "A/58/98"));
    assert!(run.err.contains("<stdin>:3:"), "{}", run.err);
    let clean = Folder::new().run_with(&["check", "--fix", "--quiet", "-"], CLEAN);
    assert_eq!((clean.out.as_str(), clean.err.as_str(), clean.code), (CLEAN, "", 0));
}

#[cfg(unix)]
#[test]
fn permissions_and_links_are_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::with_draft(DRAFT);
    std::fs::set_permissions(folder.path("draft.txt"), std::fs::Permissions::from_mode(0o640))
        .unwrap();
    std::os::unix::fs::symlink("draft.txt", folder.path("link.txt")).unwrap();
    folder.run(&["check", "--fix", "link.txt"]);
    let metadata = std::fs::metadata(folder.path("draft.txt")).unwrap();
    assert_eq!(metadata.permissions().mode() & 0o777, 0o640);
    assert!(std::fs::symlink_metadata(folder.path("link.txt")).unwrap().is_symlink());
    assert_eq!(folder.read("draft.txt"), DRAFT.replace("А/58/98", "A/58/98").as_bytes());
    let left: Vec<_> = std::fs::read_dir(folder.path("")).unwrap().collect();
    assert_eq!(left.len(), 2, "a temporary file was left behind");
}

#[cfg(unix)]
#[test]
fn a_read_only_draft_is_left_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::with_draft(DRAFT);
    std::fs::set_permissions(folder.path("draft.txt"), std::fs::Permissions::from_mode(0o444))
        .unwrap();
    let run = folder.run(&["check", "--fix", "draft.txt"]);
    assert_eq!(run.err, "resolint: draft.txt: not changed: the file is read-only\n");
    assert_eq!(run.code, 2);
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
}

// A file named twice, and once through its folder, is mended once.
#[test]
fn a_draft_is_mended_once() {
    let folder = Folder::with_draft(DRAFT);
    let run =
        folder.run(&["check", "--fix", "--format", "concise", "draft.txt", "./draft.txt", "."]);
    assert_eq!(run.err.matches("fix applied").count(), 1, "{}", run.err);
}
