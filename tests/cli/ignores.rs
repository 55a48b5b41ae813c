//! Ignores: comments of Markdown, heard by every command that reads the draft.

use crate::folder::{DRAFT, Folder};

const COMMENT: &str = "<!-- resolint-ignore wrong-date: согласовано -->\n";

fn commented() -> String {
    DRAFT.replace("подтверждая", &format!("{COMMENT}подтверждая"))
}

#[test]
fn a_comment_hides_its_findings_in_markdown_only() {
    let folder = Folder::new();
    folder.write("draft.md", commented());
    folder.write("draft.txt", commented());
    let run = folder.run(&["check", "draft.md"]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(!run.out.contains("wrong-date"), "{}", run.out);
    assert!(folder.run(&["check", "draft.txt"]).out.contains("reference/wrong-date"));
}

// What is agreed is not mended; a rule that was not asked says nothing of its ignores.
#[test]
fn what_is_ignored_stays_as_it_is() {
    let folder = Folder::new();
    folder.write("draft.md", commented());
    folder.run(&["check", "--fix", "--unsafe-fixes", "--quiet", "draft.md"]);
    let text = String::from_utf8(folder.read("draft.md")).unwrap();
    assert!(text.contains("21 февраля 2002 года") && text.contains(COMMENT), "{text}");
    let run = folder.run(&["check", "--select", "ignore,typography", "draft.md"]);
    assert!(!run.out.contains("ignore/"), "{}", run.out);
}

// When the words are put right, the comment is reported, and can be taken away.
#[test]
fn an_ignore_that_hides_nothing_is_reported() {
    let folder = Folder::new();
    folder.write("draft.md", commented().replace("21 февраля 2002", "21 декабря 2001"));
    let run = folder.run(&["check", "--format", "concise", "draft.md"]);
    assert!(run.out.contains("draft.md:3:22: warning ignore/unused"), "{}", run.out);
    folder.run(&["check", "--fix", "--unsafe-fixes", "--select", "ignore", "draft.md"]);
    let text = String::from_utf8(folder.read("draft.md")).unwrap();
    assert!(text.contains(COMMENT), "a rule that was not asked cannot be idle: {text}");
    folder.run(&["check", "--fix", "--unsafe-fixes", "draft.md"]);
    let text = String::from_utf8(folder.read("draft.md")).unwrap();
    assert!(!text.contains("resolint-ignore"), "{text}");
}
