//! An editor without a screen: it drives a server under a [`Judge`], answers what the server
//! asks, and keeps its own copy of what the server showed it.
//!
//! It waits for messages, never for time; a server that is silent for a minute has failed.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::judge::{Judge, Side};
use crate::wire::{frame, read_frame};

/// How long a server may be silent when it owes a message.
const PATIENCE: Duration = Duration::from_secs(60);

/// An editor, connected.
pub struct Editor {
    process: Option<Child>,
    input: Option<Box<dyn Write + Send>>,
    messages: Receiver<Value>,
    judge: Arc<Mutex<Judge>>,
    next: i64,
    answers: BTreeMap<String, Value>,
    calls: VecDeque<Value>,
    settings: Value,
    /// The diagnostics that each document shows.
    pub shown: BTreeMap<String, Value>,
}

impl Editor {
    /// Starts a server.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(command: &mut Command) -> Self {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = piped.spawn().expect("the server starts");
        let input = process.stdin.take().expect("it has an input");
        let output = process.stdout.take().expect("it has an output");
        let mut editor = Self::over(input, output);
        editor.process = Some(process);
        editor
    }

    /// Speaks with a server that runs already.
    pub fn over(input: impl Write + Send + 'static, output: impl Read + Send + 'static) -> Self {
        let judge = Arc::new(Mutex::new(Judge::new()));
        let (sender, messages) = channel();
        let listener = judge.clone();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Ok(Some(body)) = read_frame(&mut output) {
                locked(&listener).hear(Side::Server, &body);
                let message = serde_json::from_slice(&body).unwrap_or_default();
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Self {
            process: None,
            input: Some(Box::new(input)),
            messages,
            judge,
            next: 1,
            answers: BTreeMap::new(),
            calls: VecDeque::new(),
            settings: Value::Null,
            shown: BTreeMap::new(),
        }
    }

    /// Introduces itself with what it can do (`capabilities`, `clientInfo` …) and gives the
    /// server's capabilities.
    ///
    /// # Panics
    /// When the server refuses.
    pub fn initialize(&mut self, params: Value) -> Value {
        let mut all = json!({ "processId": null, "rootUri": null, "capabilities": {} });
        merge(&mut all, params);
        let result = self.request("initialize", all).expect("initialize is answered");
        self.notify("initialized", json!({}));
        result["capabilities"].clone()
    }

    /// What it answers when it is asked for its settings, for whatever section.
    pub fn settings(&mut self, settings: Value) {
        self.settings = settings;
    }

    /// Asks, and waits for the result or the error.
    #[expect(clippy::missing_errors_doc, reason = "an error of the server is its answer")]
    pub fn request(&mut self, method: &str, params: Value) -> Result<Value, Value> {
        let id = self.ask(method, params);
        self.answer(id)
    }

    /// Asks, and does not wait; gives the id.
    pub fn ask(&mut self, method: &str, params: Value) -> i64 {
        let id = self.next;
        self.next += 1;
        self.send(&call(Some(id), method, params));
        id
    }

    /// Waits for the answer to a question.
    #[expect(clippy::missing_errors_doc, reason = "an error of the server is its answer")]
    pub fn answer(&mut self, id: i64) -> Result<Value, Value> {
        let id = id.to_string();
        loop {
            if let Some(mut answer) = self.answers.remove(&id) {
                return match answer.get_mut("error") {
                    Some(error) => Err(error.take()),
                    None => Ok(answer["result"].take()),
                };
            }
            self.listen();
        }
    }

    /// Tells.
    pub fn notify(&mut self, method: &str, params: Value) {
        self.send(&call(None, method, params));
    }

    /// Opens a document, version 1.
    pub fn open(&mut self, uri: &str, language: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Waits until a document shows diagnostics that satisfy.
    pub fn until_shown(&mut self, uri: &str, satisfies: impl Fn(&Value) -> bool) -> Value {
        loop {
            match self.shown.get(uri) {
                Some(shown) if satisfies(shown) => return shown.clone(),
                _ => self.listen(),
            }
        }
    }

    /// Waits for a notification or request of the server.
    pub fn call(&mut self, method: &str) -> Value {
        loop {
            if let Some(at) = self.calls.iter().position(|call| call["method"] == method) {
                return self.calls.remove(at).unwrap_or_default();
            }
            self.listen();
        }
    }

    /// Sends bytes that need be no message; the judge does not hear them.
    pub fn raw(&mut self, bytes: &[u8]) {
        if let Some(input) = &mut self.input {
            // A server that has left does not hear it.
            let _ = input.write_all(bytes).and_then(|()| input.flush());
        }
    }

    /// Waits for the error that the server answers to what is no message.
    pub fn refusal(&mut self) -> Value {
        loop {
            if let Some(mut answer) = self.answers.remove("null") {
                return answer["error"].take();
            }
            self.listen();
        }
    }

    /// Hangs up, without taking leave.
    pub fn hang_up(&mut self) {
        self.input = None;
    }

    /// The id of the server's process.
    pub fn process_id(&self) -> Option<u32> {
        self.process.as_ref().map(Child::id)
    }

    /// Takes leave and waits for the end: the exit status of the server, and every fault of the
    /// session.
    ///
    /// # Panics
    /// When the server does not answer `shutdown`.
    pub fn leave(mut self) -> (Option<ExitStatus>, Vec<String>) {
        self.request("shutdown", Value::Null).expect("shutdown is answered");
        self.notify("exit", Value::Null);
        self.end()
    }

    /// Waits for the server to end of its own accord.
    ///
    /// # Panics
    /// When it does not.
    pub fn end(mut self) -> (Option<ExitStatus>, Vec<String>) {
        while self.listen_once() {}
        let mut process = self.process.take();
        let status = process.as_mut().map(|process| process.wait().expect("the server ends"));
        let faults = locked(&self.judge).finish();
        (status, faults)
    }

    /// The judge of this session.
    pub fn judge(&self) -> MutexGuard<'_, Judge> {
        locked(&self.judge)
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        locked(&self.judge).hear(Side::Client, body.as_bytes());
        self.raw(&frame(&body));
    }

    /// Waits for one message.
    fn listen(&mut self) {
        assert!(self.listen_once(), "the server left");
    }

    /// The same; `false` once the server has left.
    fn listen_once(&mut self) -> bool {
        match self.messages.recv_timeout(PATIENCE) {
            Ok(message) => self.take(message),
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return false,
            Err(error) => panic!("the server is silent: {error}"),
        }
        true
    }

    fn take(&mut self, message: Value) {
        let Some(method) = message["method"].as_str() else {
            self.answers.insert(message["id"].to_string(), message);
            return;
        };
        if method == "textDocument/publishDiagnostics" {
            let uri = message["params"]["uri"].as_str().unwrap_or_default().to_owned();
            self.shown.insert(uri, message["params"].clone());
        }
        if let Some(id) = message.get("id") {
            let result = self.reply(method, &message["params"]);
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": result }));
        }
        self.calls.push_back(message);
    }

    fn reply(&self, method: &str, params: &Value) -> Value {
        match method {
            "workspace/configuration" => {
                let asked = params["items"].as_array().map_or(0, Vec::len);
                Value::Array(vec![self.settings.clone(); asked])
            }
            "workspace/applyEdit" => json!({ "applied": true }),
            "window/showDocument" => json!({ "success": true }),
            _ => Value::Null,
        }
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // A test that failed leaves no server behind.
        if let Some(process) = &mut self.process {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn call(id: Option<i64>, method: &str, params: Value) -> Value {
    let mut message = json!({ "jsonrpc": "2.0", "method": method });
    if let Some(id) = id {
        message["id"] = id.into();
    }
    if !params.is_null() {
        message["params"] = params;
    }
    message
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}

fn locked(judge: &Mutex<Judge>) -> MutexGuard<'_, Judge> {
    judge.lock().unwrap_or_else(PoisonError::into_inner)
}
