//! Sessions with what VS Code, Neovim and Emacs say they can do, as they say it. The three files
//! of `clients/` are those of pytest-lsp 1.0.1 (MIT).

use protocol::{Editor, Mirror, Unit};
use serde_json::{Value, json};

use crate::{DRAFT, URI, leave, rules, server};

const CLIENTS: [&str; 3] = [
    include_str!("clients/vscode.json"),
    include_str!("clients/neovim.json"),
    include_str!("clients/emacs.json"),
];

#[test]
fn every_editor_is_served() {
    for client in CLIENTS {
        let client: Value = serde_json::from_str(client).unwrap();
        let mut editor = Editor::start(&mut server());
        let capabilities = editor.initialize(client.clone());
        editor.open(URI, "markdown", DRAFT);
        let found = if capabilities["diagnosticProvider"].is_null() {
            let shown = editor.until_shown(URI, |shown| !rules(shown).is_empty());
            shown["diagnostics"].clone()
        } else {
            let document = json!({ "textDocument": { "uri": URI } });
            editor.request("textDocument/diagnostic", document).unwrap()["items"].clone()
        };
        assert_eq!(found[0]["code"], "reference/wrong-date", "{}", client["clientInfo"]);
        let unit = match capabilities["positionEncoding"].as_str() {
            Some("utf-8") => Unit::Utf8,
            _ => Unit::Utf16,
        };
        let number = Mirror::new(DRAFT, unit).position(DRAFT.find("60/227").unwrap());
        let place = json!({ "textDocument": { "uri": URI }, "position": number });
        let hover = editor.request("textDocument/hover", place).unwrap();
        assert!(hover["contents"].to_string().contains("60/227"), "{hover}");
        leave(editor);
    }
}
