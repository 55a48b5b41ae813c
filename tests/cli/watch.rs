//! `check --watch`: a process that goes on until it is ended.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use crate::folder::{CLEAN, DRAFT, Folder};

/// A watching process with what it says, line by line.
struct Watching {
    process: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn new(folder: &Folder, arguments: &[&str]) -> Self {
        let mut process = Command::new(assert_cmd::cargo::cargo_bin!("resolint"))
            .current_dir(folder.path(""))
            .args(["check", "--watch", "--format", "concise"])
            .args(arguments)
            .env("RESOLINT_CACHE_DIR", folder.cache.path())
            .env("LC_ALL", "en_US.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a process");
        let (sender, lines) = mpsc::channel();
        let out = process.stdout.take().expect("standard output");
        let err = process.stderr.take().expect("standard error");
        let other = sender.clone();
        std::thread::spawn(move || {
            BufReader::new(out).lines().map_while(Result::ok).all(|line| sender.send(line).is_ok())
        });
        std::thread::spawn(move || {
            BufReader::new(err).lines().map_while(Result::ok).all(|line| other.send(line).is_ok())
        });
        Self { process, lines }
    }

    /// Waits for a line that holds `words`; however long a busy machine takes.
    #[track_caller]
    fn hears(&self, words: &str) {
        let mut heard = String::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(120)) {
            if line.contains(words) {
                return;
            }
            heard += &line;
            heard += "\n";
        }
        panic!("{words} was never said, but:\n{heard}");
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

// A draft that changes, one that is replaced, one that is new, and settings.
#[test]
fn every_change_is_seen() {
    let folder = Folder::with_draft(CLEAN);
    let watching = Watching::new(&folder, &["."]);
    watching.hears("watching 1 draft;");
    folder.write("draft.txt", DRAFT);
    watching.hears("error reference/wrong-date");
    folder.write("resolint.toml", "[rules]\nwrong-date = \"hint\"\n");
    watching.hears("hint reference/wrong-date");
    folder.write("new.tmp", DRAFT);
    std::fs::rename(folder.path("new.tmp"), folder.path("new.md")).unwrap();
    watching.hears("new.md:3");
    folder.write("resolint.toml", "[rules\n");
    watching.hears("not TOML");
}

// A file alone is watched by its folder, and settings above it are, too.
#[test]
fn a_file_alone_is_watched() {
    let folder = Folder::new();
    folder.write("below/draft.txt", CLEAN);
    folder.write("resolint.toml", "");
    let watching = Watching::new(&folder, &["below/draft.txt"]);
    watching.hears("watching 1 draft;");
    folder.write("below/draft.new", DRAFT);
    std::fs::rename(folder.path("below/draft.new"), folder.path("below/draft.txt")).unwrap();
    watching.hears("error reference/wrong-date");
    folder.write("resolint.toml", "[rules]\nwrong-date = \"info\"\n");
    watching.hears("info reference/wrong-date");
}

#[test]
fn what_cannot_be_watched_is_said() {
    let folder = Folder::with_draft(CLEAN);
    let run = folder.run_with(&["check", "--watch", "-"], CLEAN);
    assert_eq!(run.code, 2);
    assert_eq!(run.err, "resolint: standard input cannot be watched; name files or folders\n");
    assert_eq!(folder.run(&["check", "--watch", "--fix", "draft.txt"]).code, 2);
}
