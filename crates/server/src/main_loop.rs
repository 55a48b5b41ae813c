//! The one thread that owns the drafts, the settings and the folders.
//!
//! What changes them is applied at once, in the order in which it came. What asks about them is
//! given to a worker with everything as it stands at that moment. A draft is checked once the
//! inbox is empty: of ten letters typed in a row, the last decides.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError};

use jiff::civil::Date;
use lint::{Locale, Messages, Rule, Settings};
use lsp_types::{
    Diagnostic, DidChangeTextDocumentParams, DidOpenTextDocumentParams, PublishDiagnosticsParams,
    Url,
};

use crate::buffer::{Buffer, NoPlace};
use crate::client::Client;
use crate::diagnose::{Diagnosed, diagnose};
use crate::dispatch::Urgency;
use crate::inbox::{Event, Inbox, Outcome, Question, caught};
use crate::log::Log;
use crate::publisher::{Publisher, Saying};
use crate::workers::Workers;
use crate::world::{OpenDraft, World};

/// What the owner needs from outside.
pub(crate) struct Parts {
    /// Where its workers report to it.
    pub(crate) inbox: Inbox,
    /// Who speaks to the editor.
    pub(crate) publisher: Publisher,
    /// Where faults are written down.
    pub(crate) log: Log,
    /// The rules to run.
    pub(crate) rules: Arc<[&'static Rule]>,
    /// The language to speak, whatever the editor says.
    pub(crate) messages: Option<Locale>,
    /// The language to speak when the editor names none.
    pub(crate) locale: Locale,
}

/// Runs until the session is over.
pub(crate) fn run(parts: Parts, events: &Receiver<Event>) {
    let Ok(Event::Introduced(client)) = events.recv() else { return };
    let mut owner = Owner::new(parts, client);
    loop {
        let event = match events.try_recv() {
            Err(TryRecvError::Empty) => {
                owner.check_edited();
                events.recv().ok()
            }
            event => event.ok(),
        };
        match event {
            Some(Event::Over) | None => return,
            Some(event) => owner.take(event),
        }
    }
}

struct Owner {
    parts: Parts,
    workers: Workers,
    world: World,
    /// Drafts that were edited since they were checked.
    edited: BTreeSet<Url>,
    /// Drafts that are being checked, or whose diagnostics are on their way.
    busy: BTreeSet<Url>,
    /// Drafts of which the editor has another text than the server; what is said of them is not
    /// heard until they are opened again.
    lost: BTreeSet<Url>,
    /// What the editor shows.
    shown: BTreeMap<Url, Vec<Diagnostic>>,
}

impl Owner {
    fn new(parts: Parts, client: Arc<Client>) -> Self {
        let locale = parts.messages.or(client.locale).unwrap_or(parts.locale);
        let words = Arc::new(Messages::new(locale));
        Self {
            parts,
            workers: Workers::start(),
            world: World { client, drafts: BTreeMap::new(), words },
            edited: BTreeSet::new(),
            busy: BTreeSet::new(),
            lost: BTreeSet::new(),
            shown: BTreeMap::new(),
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Opened(params) => self.open(params),
            Event::Changed(params) => self.change(params),
            Event::Closed(params) => self.close(&params.text_document.uri),
            Event::Question(question) => self.answer(question),
            Event::Diagnosed(diagnosed) => self.show(diagnosed),
            Event::Delivered(uri) => {
                self.busy.remove(&uri);
            }
            Event::Introduced(_)
            | Event::Initialized
            | Event::Reconfigured(_)
            | Event::Settings(_)
            | Event::Folders(_)
            | Event::Files(_)
            | Event::Over => {}
        }
    }

    fn open(&mut self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        self.lost.remove(&document.uri);
        let buffer = Buffer::new(&document.text);
        self.put(document.uri, document.version, buffer);
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) {
        let (uri, version) = (params.text_document.uri, params.text_document.version);
        let Some(draft) = self.world.draft(&uri) else {
            if !self.lost.contains(&uri) {
                self.parts.log.line(&format!("{uri} was edited and is not open"));
            }
            return;
        };
        let unit = self.world.client.unit;
        let mut buffer = draft.buffer.clone();
        let grows = version > draft.version;
        let mut changes = params.content_changes.iter();
        if grows && changes.try_for_each(|change| buffer.apply(change, unit)) != Err(NoPlace) {
            self.put(uri, version, buffer);
        } else {
            self.lose(uri);
        }
    }

    fn put(&mut self, uri: Url, version: i32, buffer: Buffer) {
        let settings = Settings { markdown: uri.path().ends_with(".md"), ..Settings::on(today()) };
        let rules = self.parts.rules.clone();
        let draft = OpenDraft::new(uri.clone(), version, buffer, settings, rules);
        self.world.drafts.insert(uri.clone(), Arc::new(draft));
        self.edited.insert(uri);
    }

    /// Gives up a draft whose text here is no longer the editor's.
    fn lose(&mut self, uri: Url) {
        self.parts.log.line(&format!("the text of {uri} is no longer that of the editor"));
        self.close(&uri);
        self.lost.insert(uri);
    }

    fn close(&mut self, uri: &Url) {
        self.lost.remove(uri);
        self.edited.remove(uri);
        let open = self.world.drafts.remove(uri).is_some();
        if open && self.shown.remove(uri).is_some_and(|shown| !shown.is_empty()) {
            self.publish(uri.clone(), Vec::new(), None);
        }
    }

    fn answer(&mut self, question: Question) {
        let world = self.world.clone();
        let log = self.parts.log.clone();
        let (method, urgency) = (question.method, question.urgency);
        self.workers.put(urgency, move || match question.answer(&world) {
            Outcome::Answered | Outcome::Cancelled => {}
            Outcome::Panicked(words) => log.line(&format!("{method} failed: {words}")),
        });
    }

    /// Has every draft checked that was edited and is not being checked.
    fn check_edited(&mut self) {
        let idle: Vec<Url> = self.edited.difference(&self.busy).cloned().collect();
        for uri in idle {
            self.edited.remove(&uri);
            let Some(draft) = self.world.draft(&uri).cloned() else { continue };
            self.busy.insert(uri.clone());
            let world = self.world.clone();
            let inbox = self.parts.inbox.clone();
            self.workers.put(Urgency::Soon, move || {
                let diagnostics = caught(|| diagnose(&world, &draft));
                let version = draft.version;
                inbox.put(Event::Diagnosed(Diagnosed { uri, version, diagnostics }));
            });
        }
    }

    /// Sends diagnostics that are current, and other than those that the editor shows.
    fn show(&mut self, diagnosed: Diagnosed) {
        let Diagnosed { uri, version, diagnostics } = diagnosed;
        let diagnostics = match diagnostics {
            Ok(diagnostics) => diagnostics,
            Err(words) => {
                self.parts.log.line(&format!("{uri} could not be checked: {words}"));
                self.busy.remove(&uri);
                return;
            }
        };
        let current = self.world.draft(&uri).is_some_and(|draft| draft.version == version);
        if !current || self.shown.get(&uri) == Some(&diagnostics) {
            self.busy.remove(&uri);
            return;
        }
        self.shown.insert(uri.clone(), diagnostics.clone());
        self.publish(uri, diagnostics, Some(version));
    }

    fn publish(&self, uri: Url, diagnostics: Vec<Diagnostic>, version: Option<i32>) {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        self.parts.publisher.say(Saying::Diagnostics(params));
    }
}

/// The day of the clock, in universal time.
fn today() -> Date {
    jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date()
}
