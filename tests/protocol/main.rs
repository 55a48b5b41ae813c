//! The language server as a process: whole sessions, every message under the judge of
//! `crates/protocol`.

mod clients;
mod commands;
mod editing;
mod hostile;
mod life;
mod packs;
mod pulling;
mod reading;
mod settings;
mod writing;

use std::process::{Command, Stdio};

use protocol::Editor;
use serde_json::{Value, json};

/// The fault in it is the date: 60/227 was adopted on 23 December 2005.
const DRAFT: &str = "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 60/227 от 23 февраля \
                     2005 года о международной миграции и развитии,\n\n1. постановляет рассмотреть \
                     этот вопрос на своей следующей сессии;\n\n2. просит Генерального секретаря \
                     представить доклад по этому вопросу.\n";

const URI: &str = "file:///drafts/migration.resolution.md";

/// The command that starts a server.
fn server() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    command.arg("server").env("LANG", "C").stderr(Stdio::null());
    command
}

/// An editor that a server has accepted, with what it can do.
fn editor(capabilities: Value) -> Editor {
    let mut editor = Editor::start(&mut server());
    editor.initialize(json!({ "capabilities": capabilities }));
    editor
}

/// The rules of the diagnostics that a document shows.
fn rules(shown: &Value) -> Vec<&str> {
    let diagnostics = shown["diagnostics"].as_array().into_iter().flatten();
    diagnostics.filter_map(|diagnostic| diagnostic["code"].as_str()).collect()
}

/// Takes leave; the session had no fault.
fn leave(editor: Editor) {
    let (status, faults) = editor.leave();
    assert_eq!(faults, [""; 0]);
    assert_eq!(status.and_then(|status| status.code()), Some(0));
}
