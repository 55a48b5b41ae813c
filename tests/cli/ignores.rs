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

const ADD: [&str; 5] =
    ["check", "--add-ignore", "wrong-date,typography", "--reason", "так в докладе"];

fn add(folder: &Folder, more: &[&str]) -> crate::folder::Run {
    folder.run(&[&ADD[..], more].concat())
}

// Into Markdown above the paragraph; afterwards nothing is left to report.
#[test]
fn an_ignore_is_written_into_markdown() {
    let folder = Folder::new();
    folder.write("draft.md", DRAFT.replace('\n', "\r\n"));
    let run = add(&folder, &["--diff", "draft.md"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let line = "+<!-- resolint-ignore reference/wrong-date: так в докладе -->";
    assert!(run.out.contains(line), "{}", run.out);
    assert_eq!(folder.read("draft.md"), DRAFT.replace('\n', "\r\n").as_bytes());
    let run = add(&folder, &["draft.md"]);
    assert_eq!((run.code, run.err.as_str()), (0, "resolint: draft.md: 2 findings ignored\n"));
    let text = String::from_utf8(folder.read("draft.md")).unwrap();
    assert!(text.contains(" -->\r\nподтверждая") && !text.replace("\r\n", "").contains('\n'));
    let run = folder.run(&["check", "--select", "wrong-date,typography,ignore", "draft.md"]);
    assert_eq!((run.code, run.out.contains("[")), (0, false), "{}", run.out);
    assert_eq!(add(&folder, &["draft.md"]).err, "");
}

// For other drafts into the settings that hold for them, where everything else stays.
#[test]
fn an_ignore_is_written_into_the_settings() {
    let folder = Folder::with_draft(DRAFT.replace("21 февраля", "21\nфевраля"));
    let run = add(&folder, &["draft.txt"]);
    assert_eq!((run.code, run.err.as_str()), (0, "resolint: resolint.toml: 2 findings ignored\n"));
    assert!(!folder.run(&["check"]).out.contains("wrong-date"));
    let settings = "# наши\n[rules]\nyo = \"off\" # да\n";
    folder.write("resolint.toml", settings);
    let run = add(&folder, &["--diff", "draft.txt"]);
    assert!(run.out.contains("+rule = \"reference/wrong-date\""), "{}", run.out);
    assert_eq!(folder.read("resolint.toml"), settings.as_bytes());
    add(&folder, &["draft.txt"]);
    let text = String::from_utf8(folder.read("resolint.toml")).unwrap();
    assert!(text.starts_with(settings) && text.matches("[[ignore]]").count() == 2, "{text}");
    let run = folder.run(&["check", "--select", "wrong-date,typography,ignore"]);
    assert_eq!(
        (run.code, run.out.contains("["), run.err),
        (0, false, String::new()),
        "{}",
        run.out
    );
}

// One line for each thing that cannot be done, and nothing is changed.
#[test]
fn an_ignore_that_cannot_be_written_is_said() {
    let folder = Folder::with_draft(DRAFT);
    let run = add(&folder, &["--no-config", "draft.txt"]);
    assert_eq!((run.code, run.err.lines().count()), (2, 1), "{}", run.err);
    folder.write("resolint.toml", "ignore = 1\n");
    let run = add(&folder, &["draft.txt"]);
    assert_eq!((run.code, run.err.lines().count()), (2, 2), "{}", run.err);
    assert_eq!(folder.read("resolint.toml"), b"ignore = 1\n");
    assert_eq!(folder.run(&["check", "--add-ignore", "yo", "draft.txt"]).code, 2);
    assert_eq!(folder.run(&["check", "--add-ignore", "oy", "--reason", "x"]).code, 2);
}
