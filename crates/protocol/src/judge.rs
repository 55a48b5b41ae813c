//! A session before the judge: the shape of every message, both ways, and its place in the life
//! of the session.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Model, Part};

/// Who sent a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// The editor.
    Client,
    /// The server.
    Server,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Side::Client => "client",
            Side::Server => "server",
        }
    }
}

/// How far a session has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
enum Stage {
    #[default]
    Strangers,
    Introduced,
    Accepted,
    Leaving,
}

/// What a server may say before it has accepted the editor.
const EARLY: [&str; 5] = [
    "window/showMessage",
    "window/logMessage",
    "telemetry/event",
    "window/showMessageRequest",
    "$/progress",
];

/// Reads one session, message after message.
#[derive(Debug)]
pub struct Judge {
    model: Model,
    stage: Stage,
    /// Questions of the editor and of the server that wait for an answer, by id.
    waiting: [BTreeMap<String, String>; 2],
    /// The open documents and the last version that the editor sent of each.
    open: BTreeMap<String, i64>,
    messages: usize,
    faults: Vec<String>,
}

impl Judge {
    /// A judge of a session that is about to begin.
    pub fn new() -> Self {
        Self {
            model: Model::new(),
            stage: Stage::default(),
            waiting: [BTreeMap::new(), BTreeMap::new()],
            open: BTreeMap::new(),
            messages: 0,
            faults: Vec::new(),
        }
    }

    /// How many messages there were.
    pub fn messages(&self) -> usize {
        self.messages
    }

    /// What was wrong so far, each with the side that did it.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// What was wrong, questions included that were never answered.
    pub fn finish(&self) -> Vec<String> {
        let mut faults = self.faults.clone();
        for (waiting, silent) in self.waiting.iter().zip(["server", "client"]) {
            faults.extend(
                waiting
                    .iter()
                    .map(|(id, method)| format!("{silent}: never answered {method} ({id})")),
            );
        }
        faults
    }

    /// Reads one message.
    pub fn hear(&mut self, side: Side, body: &[u8]) {
        self.messages += 1;
        match serde_json::from_slice::<Value>(body) {
            Ok(message) if message.is_object() => self.message(side, &message),
            Ok(_) => self.fault(side, "a message that is no object"),
            Err(error) => self.fault(side, &format!("a message that is not JSON: {error}")),
        }
    }

    fn fault(&mut self, side: Side, what: &str) {
        self.faults.push(format!("{}: {what}", side.name()));
    }

    fn message(&mut self, side: Side, message: &Value) {
        if message["jsonrpc"] != "2.0" {
            self.fault(side, "jsonrpc is not 2.0");
        }
        match message.get("method").and_then(Value::as_str) {
            Some(method) => self.call(side, method, message),
            None => self.answer(side, message),
        }
    }

    fn call(&mut self, side: Side, method: &str, message: &Value) {
        let id = message.get("id");
        self.stage_of(side, method);
        if let Some(id) = id
            && let Some(other) =
                self.waiting[side as usize].insert(id.to_string(), method.to_owned())
        {
            self.fault(side, &format!("{method} has the id {id} of {other}, which waits"));
        }
        let Some(declared) = self.model.method(method, id.is_some()).cloned() else {
            // What begins with `$/` may be ignored by whoever does not know it.
            if !method.starts_with("$/") {
                let what = if id.is_some() { "request" } else { "notification" };
                self.fault(side, &format!("there is no {what} {method}"));
            }
            return;
        };
        let direction = declared["messageDirection"].as_str().unwrap_or_default();
        let own = if side == Side::Client { "clientToServer" } else { "serverToClient" };
        if direction != "both" && direction != own {
            self.fault(side, &format!("{method} goes the other way"));
        }
        let strict = side == Side::Server;
        let params = message.get("params");
        for fault in self.model.faults(&declared, Part::Params, params, strict) {
            self.fault(side, &format!("{method}: {fault}"));
        }
        self.documents(side, method, params.unwrap_or(&Value::Null));
    }

    fn stage_of(&mut self, side: Side, method: &str) {
        match (side, method) {
            (Side::Client, "initialize") => self.stage = self.stage.max(Stage::Introduced),
            (Side::Client, "shutdown") => self.stage = Stage::Leaving,
            (Side::Server, _) if self.stage < Stage::Accepted && !EARLY.contains(&method) => {
                self.fault(side, &format!("{method} before initialize is answered"));
            }
            _ => {}
        }
    }

    /// Diagnostics are of a document that is open, and of a version that exists.
    fn documents(&mut self, side: Side, method: &str, params: &Value) {
        let document = &params["textDocument"];
        let uri = document["uri"].as_str().unwrap_or_default().to_owned();
        let version = document["version"].as_i64().unwrap_or_default();
        match (side, method) {
            (Side::Client, "textDocument/didOpen" | "textDocument/didChange") => {
                self.open.insert(uri, version);
            }
            (Side::Client, "textDocument/didClose") => {
                self.open.remove(&uri);
            }
            (Side::Server, "textDocument/publishDiagnostics") => self.diagnostics(params),
            _ => {}
        }
    }

    fn diagnostics(&mut self, params: &Value) {
        let uri = params["uri"].as_str().unwrap_or_default();
        let version = params["version"].as_i64();
        if version.is_some_and(|version| self.open.get(uri).is_some_and(|last| version > *last)) {
            self.fault(Side::Server, &format!("diagnostics of a version of {uri} to come"));
        }
        for diagnostic in params["diagnostics"].as_array().into_iter().flatten() {
            let at = |end: &str| {
                let position = &diagnostic["range"][end];
                (position["line"].as_u64(), position["character"].as_u64())
            };
            if at("start") > at("end") {
                let range = diagnostic["range"].to_string();
                self.fault(Side::Server, &format!("a range that ends before it begins: {range}"));
            }
        }
    }

    fn answer(&mut self, side: Side, message: &Value) {
        let asking = if side == Side::Client { Side::Server } else { Side::Client };
        let (result, error) = (message.get("result"), message.get("error"));
        let id = message.get("id").unwrap_or(&Value::Null);
        let Some(method) = self.waiting[asking as usize].remove(&id.to_string()) else {
            // So the protocol answers what was no message at all.
            if !(id.is_null() && error.is_some()) {
                self.fault(side, &format!("an answer to {id}, which nobody asked"));
            }
            return;
        };
        if method == "initialize" && result.is_some() {
            self.stage = self.stage.max(Stage::Accepted);
        }
        match (result, error) {
            (None, Some(error)) => {
                if !(error["code"].is_i64() && error["message"].is_string()) {
                    self.fault(side, &format!("{method}: an error without code and message"));
                }
            }
            (Some(result), None) => {
                let Some(declared) = self.model.method(&method, true).cloned() else { return };
                let strict = side == Side::Server;
                for fault in self.model.faults(&declared, Part::Result, Some(result), strict) {
                    self.fault(side, &format!("{method}, the result: {fault}"));
                }
            }
            _ => self.fault(side, &format!("{method}: neither a result nor an error")),
        }
    }
}

impl Default for Judge {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A session up to the moment when the editor has introduced itself, then `messages`.
    fn faults(messages: &[(Side, Value)]) -> Vec<String> {
        let mut judge = Judge::new();
        let hello = json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize",
            "params": { "processId": null, "rootUri": null, "capabilities": {} } });
        let welcome = json!({ "jsonrpc": "2.0", "id": 1, "result": { "capabilities": {} } });
        judge.hear(Side::Client, hello.to_string().as_bytes());
        judge.hear(Side::Server, welcome.to_string().as_bytes());
        for (side, message) in messages {
            judge.hear(*side, message.to_string().as_bytes());
        }
        judge.finish()
    }

    fn hover(result: Value) -> Vec<(Side, Value)> {
        let params = json!({ "textDocument": { "uri": "file:///a" },
            "position": { "line": 0, "character": 0 } });
        let question =
            json!({ "jsonrpc": "2.0", "id": 2, "method": "textDocument/hover", "params": params });
        let answer = json!({ "jsonrpc": "2.0", "id": 2, "result": result });
        vec![(Side::Client, question), (Side::Server, answer)]
    }

    fn diagnostics(diagnostic: Value) -> Vec<(Side, Value)> {
        let params = json!({ "uri": "file:///a", "diagnostics": [diagnostic] });
        let message = json!({ "jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": params });
        vec![(Side::Server, message)]
    }

    #[test]
    fn a_sound_session_has_no_faults() {
        let contents = json!({ "kind": "markdown", "value": "58/208" });
        assert_eq!(faults(&hover(json!({ "contents": contents }))), [""; 0]);
        assert_eq!(faults(&hover(Value::Null)), [""; 0]);
    }

    /// A reason, messages, and what is said of them.
    type Case = (&'static str, Vec<(Side, Value)>, &'static str);

    #[test]
    fn broken_messages_are_found() {
        let point = json!({ "line": 0, "character": 4 });
        let before = json!({ "line": 0, "character": 3 });
        let range = json!({ "start": point, "end": point });
        let cases: [Case; 11] = [
            (
                "a severity in words",
                diagnostics(json!({ "range": range, "severity": "warn", "message": "" })),
                "which is no DiagnosticSeverity",
            ),
            (
                "a range upside down",
                diagnostics(json!({ "range": { "start": point, "end": before }, "message": "" })),
                "ends before it begins",
            ),
            (
                "a column below zero",
                diagnostics(
                    json!({ "range": { "start": point, "end": { "line": 0, "character": -1 } }, "message": "" }),
                ),
                "not uinteger",
            ),
            ("a message is missing", diagnostics(json!({ "range": range })), "lacks message"),
            (
                "a property of one's own",
                diagnostics(json!({ "range": range, "message": "", "fix": 1 })),
                "which nobody declared",
            ),
            (
                "a kind that is none",
                hover(json!({ "contents": { "kind": "html", "value": "" } })),
                "textDocument/hover, the result",
            ),
            (
                "an answer nobody asked for",
                vec![(Side::Server, json!({ "jsonrpc": "2.0", "id": 9, "result": null }))],
                "which nobody asked",
            ),
            (
                "both a result and an error",
                vec![
                    hover(Value::Null)[0].clone(),
                    (
                        Side::Server,
                        json!({ "jsonrpc": "2.0", "id": 2, "result": null, "error": {} }),
                    ),
                ],
                "neither a result nor an error",
            ),
            (
                "never answered",
                vec![hover(Value::Null)[0].clone()],
                "server: never answered textDocument/hover",
            ),
            (
                "the wrong way",
                vec![(
                    Side::Server,
                    json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }),
                )],
                "goes the other way",
            ),
            (
                "a method of one's own",
                vec![(Side::Server, json!({ "jsonrpc": "2.0", "method": "resolint/ready" }))],
                "there is no notification",
            ),
        ];
        for (reason, messages, expected) in cases {
            let faults = faults(&messages);
            assert!(faults.iter().any(|fault| fault.contains(expected)), "{reason}: {faults:?}");
        }
    }

    #[test]
    fn nothing_is_said_before_the_welcome() {
        let mut judge = Judge::new();
        let message = json!({ "jsonrpc": "2.0", "method": "textDocument/publishDiagnostics",
            "params": { "uri": "file:///a", "diagnostics": [] } });
        judge.hear(Side::Server, message.to_string().as_bytes());
        judge.hear(Side::Server, b"{\"jsonrpc\"");
        assert_eq!(judge.faults().len(), 2, "{:?}", judge.faults());
    }
}
