//! How a session begins and ends.

use protocol::Editor;
use serde_json::{Value, json};

use crate::{DRAFT, URI, editor, leave, rules, server};

#[test]
fn a_draft_is_opened_and_its_fault_is_shown() {
    let mut editor = editor(json!({}));
    editor.open(URI, "markdown", DRAFT);
    let shown = editor.until_shown(URI, |shown| !rules(shown).is_empty());
    assert_eq!(rules(&shown), ["reference/wrong-date"]);
    assert_eq!(shown["version"], 1);
    let diagnostic = &shown["diagnostics"][0];
    assert_eq!(diagnostic["severity"], 1);
    assert_eq!(diagnostic["range"]["start"], json!({ "line": 2, "character": 37 }));
    assert_eq!(diagnostic["source"], "resolint");
    leave(editor);
}

#[test]
fn diagnostics_are_emptied_when_a_draft_is_closed() {
    let mut editor = editor(json!({}));
    editor.open(URI, "markdown", DRAFT);
    editor.until_shown(URI, |shown| !rules(shown).is_empty());
    editor.notify("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    editor.until_shown(URI, |shown| rules(shown).is_empty());
    leave(editor);
}

#[test]
fn it_speaks_the_language_of_the_editor() {
    for (locale, word) in [("ru", "принята"), ("en-GB", "was adopted"), ("de", "was adopted")]
    {
        let mut editor = Editor::start(&mut server());
        editor.initialize(json!({ "locale": locale }));
        editor.open(URI, "markdown", DRAFT);
        let shown = editor.until_shown(URI, |shown| !rules(shown).is_empty());
        let message = shown["diagnostics"][0]["message"].as_str().unwrap();
        assert!(message.contains(word), "{locale}: {message}");
        leave(editor);
    }
}

#[test]
fn the_unit_of_columns_is_agreed_on() {
    let cases = [
        (json!(["utf-16", "utf-8"]), "utf-8"),
        (json!(["utf-32"]), "utf-32"),
        (Value::Null, "utf-16"),
    ];
    for (offered, agreed) in cases {
        let mut editor = Editor::start(&mut server());
        let general = json!({ "general": { "positionEncodings": offered } });
        let general = if offered.is_null() { json!({}) } else { general };
        let capabilities = editor.initialize(json!({ "capabilities": general }));
        assert_eq!(capabilities["positionEncoding"], agreed);
        leave(editor);
    }
}

// An editor may go on at once, in one breath.
#[test]
fn shutdown_is_answered_though_exit_follows_at_once() {
    let mut editor = editor(json!({}));
    let id = editor.ask("shutdown", Value::Null);
    editor.notify("exit", Value::Null);
    assert_eq!(editor.answer(id), Ok(Value::Null));
    let (status, faults) = editor.end();
    assert_eq!((status.and_then(|status| status.code()), faults), (Some(0), Vec::new()));
}

#[test]
fn exit_without_shutdown_is_no_leave() {
    let mut editor = editor(json!({}));
    editor.notify("exit", Value::Null);
    let (status, _) = editor.end();
    assert_eq!(status.and_then(|status| status.code()), Some(1));
}

#[test]
fn it_ends_when_the_editor_hangs_up() {
    let mut editor = editor(json!({}));
    editor.open(URI, "markdown", DRAFT);
    editor.hang_up();
    let (status, _) = editor.end();
    assert_eq!(status.and_then(|status| status.code()), Some(1));
}

// Another process may have inherited the server's input, and keep it open.
#[cfg(target_os = "linux")]
#[test]
fn it_ends_when_the_process_that_started_it_dies() {
    let mut other = std::process::Command::new("sleep").arg("600").spawn().unwrap();
    let mut editor = Editor::start(&mut server());
    editor.initialize(json!({ "processId": other.id() }));
    other.kill().unwrap();
    other.wait().unwrap();
    let (status, _) = editor.end();
    assert_eq!(status.and_then(|status| status.code()), Some(1));
}

// A container numbers its processes otherwise.
#[test]
fn a_process_that_is_not_there_is_not_waited_for() {
    let mut editor = Editor::start(&mut server());
    editor.initialize(json!({ "processId": 2_000_000_000 }));
    editor.open(URI, "markdown", DRAFT);
    editor.until_shown(URI, |shown| !rules(shown).is_empty());
    leave(editor);
}

#[cfg(target_os = "linux")]
#[test]
fn idle_costs_nothing() {
    let mut editor = editor(json!({}));
    editor.open(URI, "markdown", DRAFT);
    editor.until_shown(URI, |shown| !rules(shown).is_empty());
    let process = editor.process_id().unwrap();
    let ticks = || -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    // What it still has to do after the last message is done within a moment.
    editor.request("textDocument/diagnostic", json!({ "textDocument": { "uri": URI } })).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    let before = ticks();
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(ticks(), before);
    leave(editor);
}
