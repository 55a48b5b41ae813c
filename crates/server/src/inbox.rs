//! What reaches the one thread that owns everything, in the order in which it came.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use lsp_types::{
    DidChangeConfigurationParams, DidChangeTextDocumentParams, DidChangeWatchedFilesParams,
    DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    ProgressToken,
};
use serde_json::Value;
use tokio::sync::oneshot;
use tower_lsp::jsonrpc::{Error, Result};

use crate::client::Client;
use crate::diagnose::Diagnosed;
use crate::dispatch::{Asked, Urgency};
use crate::world::World;

/// One thing that happened.
pub(crate) enum Event {
    /// The editor has introduced itself.
    Introduced(Arc<Client>),
    /// It is ready to be asked.
    Initialized,
    /// A draft was opened.
    Opened(DidOpenTextDocumentParams),
    /// A draft was edited.
    Changed(DidChangeTextDocumentParams),
    /// A draft was saved.
    Saved,
    /// A draft was closed.
    Closed(DidCloseTextDocumentParams),
    /// The editor's settings changed.
    Reconfigured(DidChangeConfigurationParams),
    /// The editor's settings for each of its folders have arrived.
    Settings(Vec<Value>),
    /// Folders were added or taken away.
    Folders(DidChangeWorkspaceFoldersParams),
    /// Files changed on disk.
    Files(DidChangeWatchedFilesParams),
    /// The user stops work that goes on.
    Stopped(ProgressToken),
    /// Packs were built again.
    PacksBuilt,
    /// The editor wants to know something.
    Question(Question),
    /// A worker has checked a draft.
    Diagnosed(Diagnosed),
    /// The editor has the diagnostics that were on their way to it.
    Delivered(lsp_types::Url),
    /// Nothing more will come: whoever still waits is told so.
    Over,
}

/// The way in; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Inbox(Sender<Event>);

impl Inbox {
    /// An inbox and the end from which it is emptied.
    pub(crate) fn new() -> (Self, Receiver<Event>) {
        let (sender, receiver) = channel();
        (Self(sender), receiver)
    }

    /// Puts an event in. Once the owner is gone the session is over, and nothing is missed.
    pub(crate) fn put(&self, event: Event) {
        let _ = self.0.send(event);
    }

    /// Puts a question in and waits for its answer.
    pub(crate) async fn ask<R: Asked>(&self, params: R::Params) -> Result<R::Result> {
        let (question, answer) = Question::new::<R>(params);
        self.put(Event::Question(question));
        // An answer that never comes is one of a session that is over.
        answer.await.unwrap_or_else(|_| Err(Error::request_cancelled()))
    }
}

/// A request on its way to a worker.
pub(crate) struct Question {
    /// Its method, for the log.
    pub(crate) method: &'static str,
    /// How long it may wait.
    pub(crate) urgency: Urgency,
    work: Box<dyn Work>,
}

/// A request, whatever its type.
trait Work: Send {
    /// Whether nobody waits for the answer any more.
    fn is_taken_back(&self) -> bool;

    /// Answers it.
    fn answer(self: Box<Self>, world: &World) -> Outcome;
}

struct Asking<R: Asked> {
    params: R::Params,
    reply: oneshot::Sender<Result<R::Result>>,
}

/// How a question ended, for the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// It was answered.
    Answered,
    /// Nobody waits for the answer any more.
    Cancelled,
    /// The handler panicked, with these words; an error was answered.
    Panicked(String),
}

impl<R: Asked> Work for Asking<R> {
    fn is_taken_back(&self) -> bool {
        self.reply.is_closed()
    }

    fn answer(self: Box<Self>, world: &World) -> Outcome {
        let Self { params, reply } = *self;
        if reply.is_closed() {
            return Outcome::Cancelled;
        }
        let (answer, outcome) = match caught(|| R::answer(world, params)) {
            Ok(answer) => (answer, Outcome::Answered),
            Err(words) => (Err(Error::internal_error()), Outcome::Panicked(words)),
        };
        match reply.send(answer) {
            Ok(()) => outcome,
            Err(_) => Outcome::Cancelled,
        }
    }
}

impl Question {
    fn new<R: Asked>(params: R::Params) -> (Self, oneshot::Receiver<Result<R::Result>>) {
        let (reply, answer) = oneshot::channel();
        let work = Box::new(Asking::<R> { params, reply });
        (Self { method: R::METHOD, urgency: R::URGENCY, work }, answer)
    }

    /// Whether nobody waits for the answer any more.
    pub(crate) fn is_taken_back(&self) -> bool {
        self.work.is_taken_back()
    }

    /// Answers it from what was known when it came.
    pub(crate) fn answer(self, world: &World) -> Outcome {
        self.work.answer(world)
    }
}

/// What `work` gives, or the words with which it panicked.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> std::result::Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
        words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
    })
}
