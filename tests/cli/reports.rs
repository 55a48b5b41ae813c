//! Reports for CI: several at once, into files, of drafts that can be read and of files that cannot.

use serde_json::Value;

use crate::folder::{CLEAN, DRAFT, Folder};

/// A draft in a folder with a Cyrillic name, one without faults, and a file that is no text.
fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("проекты/миграция №1.txt", DRAFT.replace('\n', "\r\n"));
    folder.write("чистый.txt", CLEAN);
    folder.write("not-a-text.txt", [0, 159, 146, 150, 0, 1]);
    folder
}

fn json(text: &[u8]) -> Value {
    serde_json::from_slice(text).expect("JSON")
}

#[test]
fn several_reports_at_once() {
    let folder = folder();
    let run = folder.run(&[
        "check",
        "--format",
        "concise",
        "--format",
        "sarif=out.sarif",
        "--format=junit=out.xml",
        ".",
    ]);
    assert_eq!(run.code, 2);
    assert!(run.out.contains("reference/wrong-date"), "{}", run.out);
    let log = json(&folder.read("out.sarif"));
    assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(3));
    assert!(String::from_utf8(folder.read("out.xml")).unwrap().ends_with("</testsuites>\n"));
    let left = std::fs::read_dir(folder.path(".")).unwrap().count();
    assert_eq!(left, 5, "a temporary file was left behind");
}

// Where every report has a file, standard output stays empty.
#[test]
fn reports_in_files_alone_say_nothing() {
    let folder = Folder::with_draft(DRAFT);
    let run = folder.run(&["check", "--format", "json=out.json", "draft.txt"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (1, "", ""));
    assert_eq!(json(&folder.read("out.json"))["schema"], "resolint.check/1");
}

#[test]
fn reports_that_cannot_be_told_apart_are_refused() {
    let folder = Folder::with_draft(DRAFT);
    for (formats, said) in [
        (
            &["--format", "json", "--format", "sarif"][..],
            "only one report can go to standard output; give the others a file: --format \
             sarif=out.sarif",
        ),
        (
            &["--format", "json=a.json", "--format", "sarif=a.json"],
            "a.json: not written: two reports cannot go to one file",
        ),
        (
            &["--format", "json=a.json", "--output-file", "b.txt"],
            "--output-file has nothing to write: every --format has a file of its own",
        ),
        (
            &["--format", "json=draft.txt"],
            "draft.txt: not written: this is one of the drafts that are checked",
        ),
    ] {
        let run = folder.run(&[&["check", "draft.txt"], formats].concat());
        assert_eq!((run.code, run.err), (2, format!("resolint: {said}\n")));
    }
    let run = folder.run(&["check", "draft.txt", "--format", "sarf=a.sarif"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("sarif"), "{}", run.err);
    assert_eq!(folder.read("draft.txt"), DRAFT.as_bytes());
}

// What stood there before is replaced by a whole report, through a symbolic link too; a run that
// cannot be done leaves it alone. Files are not coloured.
#[test]
fn a_report_replaces_the_one_before() {
    let folder = Folder::with_draft(DRAFT);
    folder.write("real.txt", "before");
    #[cfg(unix)]
    std::os::unix::fs::symlink("real.txt", folder.path("out.txt")).unwrap();
    folder.run(&["check", "--select", "nothing", "--format", "text=out.txt", "draft.txt"]);
    assert_eq!(folder.read("real.txt"), b"before");
    folder.run(&["check", "--color", "always", "--format", "text=out.txt", "draft.txt"]);
    let written = String::from_utf8(folder.read("real.txt")).unwrap();
    assert!(written.starts_with("info[reference/"), "{written}");
    assert!(!written.contains('\u{1b}'), "{written}");
    folder.run(&["check", "--format", "json=new.json", "draft.txt"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |name: &str| folder.path(name).metadata().unwrap().permissions().mode();
        assert_eq!(mode("new.json"), mode("draft.txt"));
    }
}

// A draft that is named in full is called from the folder of the run, as every other.
#[test]
fn sarif_calls_files_from_the_folder_of_the_run() {
    let folder = folder();
    let full = folder.path("проекты").canonicalize().unwrap();
    for path in ["проекты", full.to_str().unwrap()] {
        let log = json(folder.run(&["check", "--format", "sarif", path]).out.as_bytes());
        let run = &log["runs"][0];
        let place = &run["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "%D0%BF%D1%80%D0%BE%D0%B5%D0%BA%D1%82%D1%8B/\
             %D0%BC%D0%B8%D0%B3%D1%80%D0%B0%D1%86%D0%B8%D1%8F%20%E2%84%961.txt"
        );
        assert_eq!(run["artifacts"].as_array().map(Vec::len), Some(1));
        let folder = run["originalUriBaseIds"]["%SRCROOT%"]["uri"].as_str().unwrap();
        assert!(folder.starts_with("file:///") && folder.ends_with('/'), "{folder}");
    }
}

// What could not be read is told in every format: a report without it would look complete.
#[test]
fn files_that_cannot_be_used_are_told() {
    let folder = folder();
    let run = |format: &str| {
        folder.run(&["check", "--format", format, "not-a-text.txt", "absent.txt", "чистый.txt"])
    };
    let log = json(run("sarif").out.as_bytes());
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notifications = invocation["toolExecutionNotifications"].as_array().unwrap();
    let uri = |it: &Value| {
        let place = &it["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        place.as_str().unwrap().to_owned()
    };
    let uris: Vec<String> = notifications.iter().map(uri).collect();
    assert_eq!(uris, ["absent.txt", "not-a-text.txt"]);

    let problems = json(run("gitlab").out.as_bytes());
    let severities: Vec<&Value> =
        problems.as_array().unwrap().iter().map(|it| &it["severity"]).collect();
    assert_eq!(severities, ["critical", "critical"]);
    assert_ne!(problems[0]["fingerprint"], problems[1]["fingerprint"]);

    for (format, words) in [
        ("github", "::error file=not-a-text.txt::not a text"),
        ("junit", "<error message=\"not a text"),
        ("checkstyle", "severity=\"error\" message=\"not a text"),
    ] {
        let run = run(format);
        assert_eq!(run.code, 2);
        assert!(run.out.contains(words), "{}", run.out);
    }
}

// Numbers for people go where they do not spoil a report for programs.
#[test]
fn statistics_go_beside_any_report() {
    let folder = Folder::with_draft(DRAFT);
    let counts = "By rule:
      1  reference/inconsistent-corpus
      1  reference/wrong-date
      1  typography/symbol-letters (1 can be mended with --fix)
By file:
      3  draft.txt (1 can be mended with --fix)
";
    let run = folder.run(&["check", "--statistics", "--format", "sarif", "draft.txt"]);
    assert_eq!(run.err, counts);
    json(run.out.as_bytes());
    let run = folder.run(&["check", "--statistics", "--format", "concise", "draft.txt"]);
    assert!(run.out.contains(counts), "{}", run.out);
    assert_eq!(run.err, "");
    let run = folder.run(&["check", "--statistics", "--format", "json", "draft.txt"]);
    let statistics = &json(run.out.as_bytes())["summary"]["statistics"];
    assert_eq!(statistics["rules"][2]["rule"], "typography/symbol-letters");
    assert_eq!(statistics["rules"][2]["fixable"], 1);
    assert_eq!(statistics["files"][0]["findings"], 3);
    let run = folder.run(&["check", "--statistics", "--messages", "ru", "draft.txt"]);
    assert!(
        run.out.contains("\nПо файлам:\n      3  draft.txt (1 исправит --fix)\n"),
        "{}",
        run.out
    );
}

// A difference between two language versions is a finding like any other.
#[test]
fn versions_are_compared_in_every_format() {
    let folder = Folder::with_draft(CLEAN);
    folder.write(
        "draft.en.txt",
        "The General Assembly,\n\nRecalling its resolution 58/208 of 22 December 2003,\n\nDecides \
         to continue its consideration of this question.\n",
    );
    for format in ["sarif", "github", "gitlab", "junit", "checkstyle", "jsonl"] {
        let run = folder.run(&["compare", "draft.txt", "draft.en.txt", "--format", format]);
        assert!(run.out.contains("parallel/"), "{format}: {}", run.out);
    }
}
