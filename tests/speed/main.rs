//! How long an editor waits: `cargo bench -p resolint --bench server` prints a table.
//!
//! A real server, a real session. An edit in the middle of a draft is timed from the moment it is
//! sent to the moment when the diagnostics of its version have come; a question, to its answer.
//! With `-- FOLDER`, drafts stand in that folder, under its `resolint.toml` and packs.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use protocol::Editor;
use serde_json::{Value, json};

/// Edits and questions for each size of draft.
const ROUNDS: usize = 200;
/// What is toggled: the second date is wrong.
const DATES: [&str; 2] = ["23 декабря 2005 года", "22 декабря 2005 года"];

fn main() {
    let folder = std::env::args().nth(1).filter(|it| !it.starts_with('-'));
    println!("| draft | what | p50, ms | p95, ms | max, ms |\n| --- | --- | --- | --- | --- |");
    for size in [20_000, 100_000, 1_000_000, 10_000_000] {
        session(size, folder.as_deref().unwrap_or("/nowhere"));
    }
    let mut starts: Vec<Duration> = (0..20).map(|_| start().1).collect();
    row("none", "start → `initialize` answered", &mut starts);
}

/// A server, and how long it took until it had answered `initialize`.
fn start() -> (Editor, Duration) {
    let before = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    let mut editor = Editor::start(command.arg("server").stderr(Stdio::null()));
    let utf8 = json!({ "general": { "positionEncodings": ["utf-8"] } });
    editor.initialize(json!({ "capabilities": utf8 }));
    (editor, before.elapsed())
}

/// A draft of about so many bytes, and the line in its middle that is edited.
fn draft(size: usize) -> (String, usize) {
    let mut text = String::from("Генеральная Ассамблея,\n\n");
    let mut number = 0;
    let mut middle = 0;
    while text.len() < size {
        number += 1;
        if middle == 0 && text.len() >= size / 2 {
            middle = text.lines().count();
        }
        text.push_str(&format!(
            "{number}. просит Генерального секретаря представить доклад номер {number} об \
             осуществлении резолюции 60/227 Генеральной Ассамблеи от {} о международной миграции \
             и развитии и о работе Международной организации по миграции;\n\n",
            DATES[0]
        ));
    }
    (text, middle)
}

fn session(size: usize, folder: &str) {
    let name = format!("{} KB", size / 1000);
    let uri = format!("file://{folder}/draft{size}.resolution.txt");
    let (text, line) = draft(size);
    let words = text.lines().nth(line).expect("a line in the middle");
    let start_of_date = words.find(DATES[0]).expect("a date");
    let number = words.find("60/227").expect("a number");
    let (mut editor, _) = start();
    let before = Instant::now();
    editor.open(&uri, "un-resolution", &text);
    editor.until_shown(&uri, |shown| shown["version"] == 1);
    row(&name, "open → diagnostics", &mut [before.elapsed()]);

    let at = |column: usize| json!({ "line": line, "character": column });
    let mut edits = Vec::new();
    let mut hovers = Vec::new();
    let mut completions = Vec::new();
    for round in 1..=ROUNDS {
        let version = round as i64 + 1;
        let range =
            json!({ "start": at(start_of_date), "end": at(start_of_date + DATES[0].len()) });
        let change = json!({ "range": range, "text": DATES[round % 2] });
        let params = json!({ "textDocument": { "uri": uri, "version": version },
            "contentChanges": [change] });
        let before = Instant::now();
        editor.notify("textDocument/didChange", params);
        editor.until_shown(&uri, |shown| shown["version"] == version);
        edits.push(before.elapsed());
        let place = json!({ "textDocument": { "uri": uri }, "position": at(number + 2) });
        hovers.push(timed(&mut editor, "textDocument/hover", place.clone()));
        completions.push(timed(&mut editor, "textDocument/completion", place));
    }
    row(&name, "edit in the middle → diagnostics", &mut edits);
    row(&name, "hover", &mut hovers);
    row(&name, "completion", &mut completions);
    if let Some(memory) = editor.process_id().and_then(memory) {
        println!("| {name} | memory, MB | {memory} | | |");
    }
    editor.leave();
}

fn timed(editor: &mut Editor, method: &str, params: Value) -> Duration {
    let before = Instant::now();
    // A feature that is not there answers with an error, as fast.
    let _ = editor.request(method, params);
    before.elapsed()
}

fn row(draft: &str, what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let ms = |at: usize| format!("{:.2}", times[at.min(times.len() - 1)].as_secs_f64() * 1e3);
    let (half, most) = (ms(times.len() / 2), ms(times.len() * 95 / 100));
    println!("| {draft} | {what} | {half} | {most} | {} |", ms(times.len() - 1));
}

/// Megabytes that the process has to itself, where the system tells.
fn memory(process: u32) -> Option<String> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("RssAnon:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(format!("{:.1}", kilobytes / 1e3))
}
