//! A rule that panics spoils its own findings and nothing else.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use analysis::Builtin;
use lint::{Confidence, FixKind, Locale, Page, Rule, Severity};
use protocol::Editor;
use serde_json::json;
use server::{Around, Options, Rebuild, Surroundings};

/// Panics at drafts that say so.
static BROKEN: Rule = Rule {
    name: "reference/broken",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: "", ru: "" },
    check: |reading, _| {
        let text = reading.draft.paragraphs.iter().any(|it| it.flow.text().contains("PANIC"));
        assert!(!text, "a rule that panics");
    },
};

/// No files, no settings.
struct Nowhere;

impl Surroundings for Nowhere {
    fn of(&mut self, _: &Path) -> Around {
        Around {
            options: config::Options::default(),
            is_draft: true,
            library: Arc::new(Builtin(builtin::knowledge())),
            problems: Vec::new(),
        }
    }

    fn files(&mut self, _: &Path) -> Vec<PathBuf> {
        Vec::new()
    }

    fn text(&mut self, _: &Path) -> Option<String> {
        None
    }

    fn rebuild(&mut self, _: &Path) -> Vec<Rebuild> {
        Vec::new()
    }

    fn forget(&mut self) {}
}

#[test]
fn a_rule_that_panics_leaves_the_server_answering() {
    let (input, to_server) = std::io::pipe().unwrap();
    let (from_server, output) = std::io::pipe().unwrap();
    let rules = vec![&BROKEN, lint::rules::by_name("reference/wrong-date").unwrap()];
    let options = Options {
        log: None,
        trace: false,
        messages: None,
        locale: Locale::English,
        rules,
        cache: None,
        surroundings: Arc::new(Mutex::new(Nowhere)),
        give_up: || (),
    };
    let server = std::thread::spawn(move || server::serve(input, output, options));
    let mut editor = Editor::over(to_server, from_server);
    editor.initialize(json!({}));
    let uri = "file:///a.resolution.md";
    editor.open(uri, "markdown", "PANIC\n\nin resolution 60/227 of 21 February 2005\n");
    let place =
        json!({ "textDocument": { "uri": uri }, "position": { "line": 2, "character": 15 } });
    for _ in 0..20 {
        let error = editor.request("textDocument/hover", place.clone()).unwrap_err();
        assert_eq!(error["code"], -32603);
    }
    let said = editor.call("window/showMessage");
    assert!(said["params"]["message"].to_string().contains("a rule that panics"), "{said}");

    let text = json!({ "text": "in resolution 60/227 of 21 February 2005\n" });
    let change = json!({ "textDocument": { "uri": uri, "version": 2 }, "contentChanges": [text] });
    editor.notify("textDocument/didChange", change);
    let found = editor.until_shown(uri, |shown| shown["version"] == 2);
    assert_eq!(found["diagnostics"][0]["code"], "reference/wrong-date");
    let (_, faults) = editor.leave();
    assert_eq!(faults, [""; 0]);
    assert!(server.join().unwrap().unwrap());
}
