//! The cache: what it gives is what a fresh look gives, whatever state it is in.

use crate::folder::{CLEAN, DRAFT, Folder};

const FORMATS: [&str; 9] =
    ["text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"];

fn drafts() -> Folder {
    let folder = Folder::with_draft(DRAFT);
    folder.write("clean.md", CLEAN);
    folder.write("emoji.md", DRAFT.replace("доклад", "доклад 📄").replace('\n', "\r\n"));
    let ignored = DRAFT.replace("под", "<!-- resolint-ignore wrong-year -->\nпод");
    folder.write("ignored.md", ignored);
    folder
}

/// The files of the cache.
fn files(folder: &Folder) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder.cache.path()).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_report_from_the_cache_is_the_same() {
    let folder = drafts();
    let fresh = FORMATS.map(|format| folder.run(&["check", "--no-cache", "--format", format]).out);
    assert!(files(&folder).is_empty(), "--no-cache keeps nothing");
    for _ in 0..2 {
        for (format, fresh) in FORMATS.iter().zip(&fresh) {
            assert_eq!(folder.run(&["check", "--format", format]).out, *fresh, "{format}");
        }
    }
    assert!(!files(&folder).is_empty());
    for options in [&["--messages", "ru"][..], &["--statistics"], &["--min-severity", "error"]] {
        let run = |more: &[&str]| folder.run(&[&["check"], options, more].concat());
        assert_eq!(run(&[]).out, run(&["--no-cache"]).out, "{options:?}");
        assert_eq!(run(&[]).code, run(&["--no-cache"]).code, "{options:?}");
    }
}

// Text, day, body, language, rules: each makes another entry.
#[test]
fn whatever_findings_depend_on_is_part_of_the_key() {
    let folder = drafts();
    let run = |more: &[&str]| folder.run(&[&["check", "--format", "jsonl"], more].concat()).out;
    run(&[]);
    for options in [
        &["--as-of", "2003-01-01"][..],
        &["--body", "SC"],
        &["--session", "58"],
        &["--lang", "en"],
        &["--select", "reference"],
        &["--ignore", "wrong-date"],
    ] {
        let fresh = run(&[options, &["--no-cache"]].concat());
        assert_eq!((run(options), run(options)), (fresh.clone(), fresh), "{options:?}");
    }
    folder.write("draft.txt", DRAFT.replace("21 февраля 2002", "21 декабря 2001"));
    assert_eq!(run(&[]), run(&["--no-cache"]));
    folder.write("resolint.toml", "[rules]\ntypography = \"error\"\n");
    assert_eq!(run(&[]), run(&["--no-cache"]));
}

#[test]
fn a_damaged_cache_is_no_matter() {
    let folder = drafts();
    let fresh = folder.run(&["check"]);
    for file in files(&folder) {
        let mut bytes = std::fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0xFF;
        std::fs::write(&file, bytes).unwrap();
    }
    let again = folder.run(&["check"]);
    assert_eq!((&again.out, &again.err), (&fresh.out, &fresh.err));
    files(&folder).iter().for_each(|file| std::fs::write(file, "nothing").unwrap());
    assert_eq!(folder.run(&["check"]).out, fresh.out);
    assert_eq!(folder.run(&["check"]).out, fresh.out);
}

// A file stands where the folder should be: nothing is kept, and nothing is said of it.
#[test]
fn a_cache_that_cannot_be_written_is_no_matter() {
    let folder = drafts();
    let fresh = folder.run(&["check", "--no-cache"]);
    let output = folder
        .command(&["check"])
        .env("RESOLINT_CACHE_DIR", folder.path("draft.txt"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(fresh.code));
    assert_eq!(String::from_utf8_lossy(&output.stdout), fresh.out);
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
}

#[test]
fn many_runs_at_once_do_not_disturb_each_other() {
    let folder = drafts();
    for number in 0..40 {
        folder
            .write(&format!("more/{number}.txt"), DRAFT.replace("57/270", &format!("57/{number}")));
    }
    let fresh = folder.run(&["check", "--no-cache"]).out;
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| assert_eq!(folder.run(&["check"]).out, fresh));
        }
    });
    assert_eq!(folder.run(&["check"]).out, fresh);
    // No half-written file is left behind.
    let hidden =
        |file: &std::path::PathBuf| file.file_name().unwrap().to_string_lossy().starts_with('.');
    assert!(!files(&folder).iter().any(hidden));
}
