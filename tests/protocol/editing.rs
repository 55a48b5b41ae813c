//! Typing: whatever is typed, the server has the editor's text, and says of it what a fresh
//! check says.

use protocol::{Editor, Mirror, Unit};
use serde_json::{Value, json};

use crate::{DRAFT, URI, editor, leave, rules, server};

const UNITS: [Unit; 3] = [Unit::Utf8, Unit::Utf16, Unit::Utf32];

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}

/// What is typed: words, numbers, line ends of every kind, an emoji, a combining accent, marks
/// that look like line ends and are none.
const TYPED: [&str; 16] = [
    "я",
    "резолюцию 60/227 ",
    "56/203 от 21 февраля 2002 года",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "😀",
    "и\u{306}",
    "\u{c}",
    "\u{2028}",
    ",",
    " ",
    "2. постановляет ",
    "1",
    "General Assembly ",
];

/// Edits a text at random, a few changes at once, and sends them.
fn type_something(editor: &mut Editor, uri: &str, mirror: &mut Mirror, chance: &mut Chance) {
    let mut changes = Vec::new();
    for _ in 0..=chance.below(3) {
        let places = mirror.places();
        let from = chance.below(places.len());
        let to = (from + chance.below(12) * chance.below(3)).min(places.len() - 1);
        let with = TYPED[chance.below(TYPED.len())];
        changes.push(mirror.replace(places[from], places[to], with));
    }
    let params = mirror.changed(uri, changes);
    editor.notify("textDocument/didChange", params);
}

/// What a document shows once nothing more comes: `diagnostics` of the same text, opened anew.
fn fresh(editor: &mut Editor, uri: &str, text: &str) -> Value {
    editor.open(uri, "un-resolution", text);
    let pulled =
        editor.request("textDocument/diagnostic", json!({ "textDocument": { "uri": uri } }));
    editor.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    pulled.unwrap()["items"].clone()
}

/// Diagnostics without what tells one copy of a text from another.
fn plain(diagnostics: &Value) -> Vec<Value> {
    let mut all = diagnostics.as_array().cloned().unwrap_or_default();
    for diagnostic in &mut all {
        diagnostic["data"] = Value::Null;
        diagnostic["relatedInformation"] = Value::Null;
    }
    all
}

#[test]
fn two_thousand_edits_leave_both_with_the_same_text() {
    for (unit, seed) in UNITS.into_iter().zip([7, 81, 203]) {
        let mut editor = Editor::start(&mut server());
        let general = json!({ "general": { "positionEncodings": [unit.name()] } });
        editor.initialize(json!({ "capabilities": general }));
        let uri = "file:///drafts/a.resolution.txt";
        let mut mirror = Mirror::new(DRAFT, unit);
        let mut chance = Chance(seed);
        editor.open(uri, "un-resolution", DRAFT);
        for round in 0..10 {
            for _ in 0..200 {
                type_something(&mut editor, uri, &mut mirror, &mut chance);
            }
            let other = format!("file:///drafts/fresh{round}.resolution.txt");
            let expected = plain(&fresh(&mut editor, &other, &mirror.text));
            let same = |shown: &Value| plain(&shown["diagnostics"]) == expected;
            if !expected.is_empty() || editor.shown.contains_key(uri) {
                editor.until_shown(uri, same);
            }
        }
        leave(editor);
    }
}

// What is under the pointer is what the edit before has put there.
#[test]
fn each_hover_sees_the_edit_before_it() {
    let mut editor = editor(json!({}));
    let mut mirror =
        Mirror::new("ссылаясь на резолюцию 60/1 Генеральной Ассамблеи,\n", Unit::Utf16);
    let start = mirror.text.find("60/1").unwrap();
    editor.open(URI, "un-resolution", &mirror.text);
    let mut asked = Vec::new();
    for number in (1..=250).chain(1..=250) {
        let end = start + mirror.text[start..].find(' ').unwrap();
        let written = format!("60/{number}");
        let change = mirror.replace(start, end, &written);
        let params = mirror.changed(URI, vec![change]);
        editor.notify("textDocument/didChange", params);
        let place =
            json!({ "textDocument": { "uri": URI }, "position": mirror.position(start + 1) });
        asked.push((written, editor.ask("textDocument/hover", place)));
    }
    for (written, id) in asked {
        let hover = editor.answer(id).unwrap();
        let contents = hover["contents"].to_string();
        let number = format!("A/RES/{written}");
        let after = contents.find(&number).map(|at| contents.as_bytes()[at + number.len()]);
        assert!(after.is_some_and(|byte| !byte.is_ascii_digit()), "{written}: {hover}");
    }
    leave(editor);
}

#[test]
fn drafts_that_are_opened_and_closed_in_a_row_show_the_last() {
    let mut editor = editor(json!({}));
    for round in 0..40 {
        editor.open(URI, "un-resolution", DRAFT);
        let mut mirror = Mirror::new(DRAFT, Unit::Utf16);
        let change = mirror.replace(0, 0, &"\n".repeat(round));
        let params = mirror.changed(URI, vec![change]);
        editor.notify("textDocument/didChange", params);
        editor.notify("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    }
    editor.open(URI, "un-resolution", DRAFT);
    let shown = editor.until_shown(URI, |shown| {
        !rules(shown).is_empty() && shown["diagnostics"][0]["range"]["start"]["line"] == 2
    });
    assert_eq!(rules(&shown), ["reference/wrong-date"]);
    leave(editor);
}

#[test]
fn two_hundred_questions_are_taken_back() {
    let mut editor = editor(json!({}));
    editor.open(URI, "un-resolution", &DRAFT.repeat(200));
    let place =
        json!({ "textDocument": { "uri": URI }, "position": { "line": 2, "character": 30 } });
    let asked: Vec<i64> =
        (0..200).map(|_| editor.ask("textDocument/hover", place.clone())).collect();
    for id in &asked {
        editor.notify("$/cancelRequest", json!({ "id": id }));
    }
    let mut taken_back = 0;
    for id in asked {
        match editor.answer(id) {
            Ok(_) => {}
            Err(error) => {
                assert_eq!(error["code"], -32800);
                taken_back += 1;
            }
        }
    }
    assert!(taken_back > 0);
    assert!(editor.request("textDocument/hover", place).is_ok());
    leave(editor);
}
