//! What is asked of a draft while it is read: a session with every such question.

use protocol::{Editor, Mirror, Unit};
use serde_json::{Value, json};

use crate::{URI, editor, leave};

const DRAFT: &str = "Генеральная Ассамблея,\r\n\r\nссылаясь на пункт 10 своей резолюции 58/208 от \
                     23 декабря 2003 года и на доклад[^1],\r\n\r\n1. постановляет рассмотреть этот \
                     вопрос;\r\n\r\n2. просит доложить о выполнении пункта 1 выше.\r\n\r\n[^1]: \
                     A/58/98.\r\n";

/// Asks about the place of `words`, two letters into them.
fn ask(editor: &mut Editor, method: &str, words: &str) -> Value {
    let offset = DRAFT.find(words).unwrap() + words.chars().next().unwrap().len_utf8();
    let position = Mirror::new(DRAFT, Unit::Utf16).position(offset);
    let mut params = json!({ "textDocument": { "uri": URI }, "position": position });
    params["context"] = json!({ "includeDeclaration": true });
    editor.request(method, params).unwrap()
}

fn ask_whole(editor: &mut Editor, method: &str) -> Value {
    editor.request(method, json!({ "textDocument": { "uri": URI } })).unwrap()
}

#[test]
fn a_draft_is_read() {
    let cache = tempfile::tempdir().unwrap();
    let mut editor = Editor::start(crate::server().env("RESOLINT_CACHE_DIR", cache.path()));
    editor.initialize(json!({ "capabilities": {} }));
    editor.open(URI, "markdown", DRAFT);

    let hover = ask(&mut editor, "textDocument/hover", "58/208");
    let shown = hover["contents"]["value"].as_str().unwrap();
    assert!(shown.starts_with("A/RES/58/208\nМеждународная миграция"), "{shown}");

    let place = ask(&mut editor, "textDocument/definition", "58/208");
    let file = place["uri"].as_str().unwrap();
    assert!(file.ends_with("A_RES_58_208.ru.md"), "{place}");
    let note = ask(&mut editor, "textDocument/definition", "^1]");
    assert_eq!(note["range"]["start"]["line"], 8, "{note}");

    let places = ask(&mut editor, "textDocument/references", "58/208");
    assert_eq!(places[0]["uri"], URI);
    let marks = ask(&mut editor, "textDocument/documentHighlight", "1 выше");
    assert_eq!(marks.as_array().map(Vec::len), Some(2), "{marks}");

    let item = ask(&mut editor, "textDocument/prepareCallHierarchy", "58/208");
    let item = json!({ "item": item[0] });
    let callers = editor.request("callHierarchy/incomingCalls", item.clone()).unwrap();
    assert_eq!(callers[0]["from"]["uri"], URI);
    let called = editor.request("callHierarchy/outgoingCalls", item).unwrap();
    assert!(!called.as_array().unwrap().is_empty());

    let outline = ask_whole(&mut editor, "textDocument/documentSymbol");
    assert_eq!(outline[0]["name"], "Preamble", "{outline}");
    let links = ask_whole(&mut editor, "textDocument/documentLink");
    assert_eq!(links[0]["target"], "https://undocs.org/ru/A/RES/58/208");
    let folds = ask_whole(&mut editor, "textDocument/foldingRange");
    assert_eq!(folds[0]["startLine"], 0);

    let whole = json!({
        "textDocument": { "uri": URI },
        "positions": [{ "line": 2, "character": 4 }, { "line": 90, "character": 0 }],
    });
    let grown = editor.request("textDocument/selectionRange", whole).unwrap();
    assert_eq!(grown[0]["range"]["end"]["character"], 8, "{grown}");
    assert_eq!(grown.as_array().map(Vec::len), Some(2));

    let found = editor.request("workspace/symbol", json!({ "query": "миграция развитие" }));
    let found = found.unwrap();
    let names: Vec<&str> =
        found.as_array().unwrap().iter().filter_map(|it| it["name"].as_str()).collect();
    assert!(names.iter().any(|name| name.starts_with("A/58/98 ")), "{names:?}");
    leave(editor);
}

// Hints and lines above paragraphs are shown to those who ask for them.
#[test]
fn what_is_off_is_not_shown() {
    let mut editor = editor(json!({}));
    editor.open(URI, "markdown", DRAFT);
    assert_eq!(ask_whole(&mut editor, "textDocument/codeLens"), Value::Null);
    let within = json!({
        "textDocument": { "uri": URI },
        "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } },
    });
    assert_eq!(editor.request("textDocument/inlayHint", within).unwrap(), Value::Null);
    leave(editor);
}
