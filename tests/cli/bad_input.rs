//! What cannot be used: one clear line each, the other drafts still checked, exit code 2.

use expect_test::{Expect, expect};

use crate::folder::{CLEAN, DRAFT, Folder};

/// Checks `name` together with a good draft: what is said, and that the good one was checked.
#[track_caller]
fn said(folder: &Folder, name: &str, expected: Expect) {
    folder.write("good.txt", DRAFT);
    let run = folder.run(&["check", "--format", "concise", name, "good.txt"]);
    expected.assert_eq(&run.err);
    assert_eq!(run.code, 2);
    assert!(run.out.contains("good.txt:3:"), "{}", run.out);
    assert_eq!(folder.read("good.txt"), DRAFT.as_bytes());
}

#[test]
fn a_missing_file() {
    said(
        &Folder::new(),
        "nowhere.txt",
        expect![[r#"
        resolint: nowhere.txt: cannot be read: there is no such file or folder
    "#]],
    );
}

#[test]
fn an_empty_file() {
    said(
        &Folder::with_draft(""),
        "draft.txt",
        expect![[r#"
        resolint: draft.txt: the file is empty
    "#]],
    );
}

#[test]
fn a_binary_file() {
    said(
        &Folder::with_draft(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0"),
        "draft.txt",
        expect![[r#"
            resolint: draft.txt: not a text: it holds bytes that no text has
        "#]],
    );
}

#[test]
fn files_of_other_programs() {
    let files: [(&str, &[u8], Expect); 5] = [
        (
            "a.docx",
            b"PK\x03\x04\x14\0\x06\0 word/document.xml",
            expect![[r#"
                resolint: a.docx: a damaged Word document; save it again in the word processor
            "#]],
        ),
        (
            "a.doc",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0",
            expect![[r#"
                resolint: a.doc: an old Word document; save it as .docx or as plain text (UTF-8)
            "#]],
        ),
        (
            "a.pdf",
            b"%PDF-1.7\n%\xE2\xE3",
            expect![[r#"
            resolint: a.pdf: a PDF; save its text as plain text (UTF-8)
        "#]],
        ),
        (
            "a.rtf",
            br"{\rtf1\ansi\ansicpg1251}",
            expect![[r#"
            resolint: a.rtf: a Rich Text document; save it as plain text (UTF-8)
        "#]],
        ),
        (
            "a.zip",
            b"PK\x03\x04\x14\0\0\0 a.jpg",
            expect![[r#"
            resolint: a.zip: an archive, not a text
        "#]],
        ),
    ];
    for (name, bytes, expected) in files {
        let folder = Folder::new();
        folder.write(name, bytes);
        said(&folder, name, expected);
    }
}

// UTF-8 that was cut in the middle of a letter is never read in another encoding.
#[test]
fn a_cut_file() {
    let cut = &DRAFT.as_bytes()[..DRAFT.find("21").unwrap() - 4];
    said(
        &Folder::with_draft([cut, b"\xD0"].concat()),
        "draft.txt",
        expect![[r#"
        resolint: draft.txt: damaged UTF-8 (line 3); the file may have been cut or joined wrongly
    "#]],
    );
}

// The file is sparse: it takes no room on the disk.
#[test]
fn a_file_of_200_megabytes() {
    let folder = Folder::with_draft("");
    let file = std::fs::OpenOptions::new().write(true).open(folder.path("draft.txt")).unwrap();
    file.set_len(200_000_000).unwrap();
    said(
        &folder,
        "draft.txt",
        expect![[r#"
        resolint: draft.txt: 200 MB; a draft may have 100 MB
    "#]],
    );
}

#[test]
fn a_folder_without_drafts() {
    let folder = Folder::new();
    folder.write("pictures/a.jpg", "x");
    said(
        &folder,
        "pictures",
        expect![[r#"
            resolint: pictures: no drafts here (.txt, .md or .docx)
        "#]],
    );
}

// Reading from a pipe nobody writes to would wait for ever.
#[cfg(unix)]
#[test]
fn a_fifo_does_not_block() {
    let folder = Folder::new();
    let made = std::process::Command::new("mkfifo").arg(folder.path("pipe.txt")).status().unwrap();
    assert!(made.success());
    said(
        &folder,
        "pipe.txt",
        expect![[r#"
        resolint: pipe.txt: not a regular file (a pipe or a device); to read from a program, use “-”
    "#]],
    );
    let run = folder.run(&["check", "."]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("pipe.txt: not a regular file"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_to_itself() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("self.txt", folder.path("self.txt")).unwrap();
    said(
        &folder,
        "self.txt",
        expect![[r#"
        resolint: self.txt: cannot be read: a symbolic link leads back to itself
    "#]],
    );
}

// A folder that holds a link to itself is walked once.
#[cfg(unix)]
#[test]
fn a_folder_that_leads_back_to_itself() {
    let folder = Folder::new();
    folder.write("drafts/clean.txt", CLEAN);
    std::os::unix::fs::symlink(".", folder.path("drafts/again")).unwrap();
    said(
        &folder,
        "drafts",
        expect![[r#"
        resolint: drafts/again: cannot be read: a symbolic link leads back to itself
    "#]],
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::with_draft(DRAFT);
    std::fs::set_permissions(folder.path("draft.txt"), std::fs::Permissions::from_mode(0o000))
        .unwrap();
    if std::fs::read(folder.path("draft.txt")).is_ok() {
        // The administrator may read everything.
        return;
    }
    said(
        &folder,
        "draft.txt",
        expect![[r#"
        resolint: draft.txt: cannot be read: permission denied
    "#]],
    );
}

// A name that would move the cursor of a terminal is shown without that.
#[cfg(unix)]
#[test]
fn a_name_with_control_characters() {
    said(
        &Folder::new(),
        "a\u{1b}[2Jb.txt",
        expect![[r#"
        resolint: a�[2Jb.txt: cannot be read: there is no such file or folder
    "#]],
    );
}

#[test]
fn empty_standard_input() {
    let run = Folder::new().run_with(&["check", "-"], "");
    assert_eq!((run.code, run.err.as_str()), (2, "resolint: <stdin>: the file is empty\n"));
}

// `resolint check … | head -1`: the reader has enough, and nobody is at fault.
#[cfg(unix)]
#[test]
fn a_broken_pipe_is_quiet() {
    let folder = Folder::with_draft(DRAFT.repeat(2000));
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("resolint"))
        .args(["check", "--format", "concise", "draft.txt"])
        .current_dir(folder.path(""))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}

// A disk that is full is said.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&["check", "draft.txt", "--output-file", "/dev/full"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.err, "resolint: /dev/full: cannot be written: the disk is full\n");
}

#[test]
fn options_that_do_not_exist() {
    let folder = Folder::with_draft(DRAFT);
    for arguments in [
        &["check", "--format", "xml", "draft.txt"][..],
        &["check", "--body", "WHO", "draft.txt"],
        &["check", "--as-of", "2003-02-30", "draft.txt"],
        &["check", "--session", "0", "draft.txt"],
        &["check", "--select", "wrong-dat", "draft.txt"],
        &["check", "--config", "nowhere.toml", "draft.txt"],
        &["check", "--unsafe-fixes", "draft.txt"],
    ] {
        assert_eq!(folder.run(arguments).code, 2, "{arguments:?}");
    }
}
