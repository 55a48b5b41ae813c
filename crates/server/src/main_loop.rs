//! The one thread that owns the drafts, the settings and the folders.
//!
//! What changes them is applied at once, in the order in which it came. What asks about them is
//! given to a worker with everything as it stands at that moment. A draft is checked once the
//! inbox is empty: of ten letters typed in a row, the last decides.

mod drafts;
mod folders;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError};

use lint::{Locale, Message, Rule};
use lsp_types::{Diagnostic, MessageType, Url};

use crate::client::Client;
use crate::coloured::Coloured;
use crate::corpus_files::CorpusFiles;
use crate::dispatch::Urgency;
use crate::ending::Ending;
use crate::inbox::{Event, Inbox, Outcome, Question};
use crate::log::Log;
use crate::parent;
use crate::progress::Works;
use crate::projects::{Projects, Shared};
use crate::publisher::{Publisher, Saying};
use crate::pulled::FileReports;
use crate::words;
use crate::workers::Workers;
use crate::world::World;

/// What the owner needs from outside.
pub(crate) struct Parts {
    /// Where its workers report to it.
    pub(crate) inbox: Inbox,
    /// Who speaks to the editor.
    pub(crate) publisher: Publisher,
    /// How to end the session.
    pub(crate) ending: Ending,
    /// Where faults are written down.
    pub(crate) log: Log,
    /// The rules to run.
    pub(crate) rules: Arc<[&'static Rule]>,
    /// The language to speak, whatever the editor says.
    pub(crate) messages: Option<Locale>,
    /// The language to speak when the editor names none.
    pub(crate) locale: Locale,
    /// The documents of the corpus, as files.
    pub(crate) corpus: Arc<CorpusFiles>,
    /// Whoever knows the other files.
    pub(crate) surroundings: Shared,
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
    inbox: Inbox,
    publisher: Publisher,
    log: Log,
    /// The language to speak where the editor's settings do not say.
    locale: Locale,
    /// Whether the command line has chosen the language.
    fixed: bool,
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
    /// What was said of `resolint.toml`: nothing is said twice.
    said: BTreeSet<String>,
    /// Questions about the folders that wait for something to change there.
    held: Vec<Question>,
    /// How many such questions were answered since something changed.
    answered: usize,
}

impl Owner {
    fn new(parts: Parts, client: Arc<Client>) -> Self {
        if let Some(process) = client.process {
            parent::watch(process, &parts.log, move || parts.ending.end());
        }
        let locale = parts.messages.or(client.locale).unwrap_or(parts.locale);
        let mut projects = Projects::new(parts.surroundings, parts.corpus.clone());
        for folder in &client.folders {
            projects.add(folder.clone());
        }
        let world = World {
            client,
            drafts: BTreeMap::new(),
            words: Arc::new(words::of(locale)),
            corpus: parts.corpus,
            rules: parts.rules,
            projects: Arc::new(projects),
            publisher: parts.publisher.clone(),
            inbox: parts.inbox.clone(),
            works: Arc::new(Works::default()),
            reports: Arc::new(FileReports::default()),
            coloured: Arc::new(Coloured::default()),
        };
        let mut owner = Self {
            inbox: parts.inbox,
            publisher: parts.publisher,
            log: parts.log,
            locale,
            fixed: parts.messages.is_some(),
            workers: Workers::start(),
            world,
            edited: BTreeSet::new(),
            busy: BTreeSet::new(),
            lost: BTreeSet::new(),
            shown: BTreeMap::new(),
            said: BTreeSet::new(),
            held: Vec::new(),
            answered: 0,
        };
        let options = owner.world.client.options.clone();
        owner.set(&[options]);
        owner
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Introduced(_) | Event::Over => {}
            Event::Initialized => self.greet(),
            Event::Opened(params) => self.open(params),
            Event::Changed(params) => self.change(params),
            Event::Saved => self.saved(),
            Event::Closed(params) => self.close(&params.text_document.uri),
            Event::Reconfigured(params) => self.reconfigured(&params.settings),
            Event::Settings(values) => self.set(&values),
            Event::Folders(params) => self.refold(params),
            Event::Files(params) => self.files_changed(&params),
            Event::Stopped(token) => self.world.works.stop(&token),
            Event::PacksBuilt => self.read_again(),
            Event::Question(question) => self.asked(question),
            Event::Diagnosed(diagnosed) => self.show(diagnosed),
            Event::Delivered(uri) => {
                self.busy.remove(&uri);
            }
        }
    }

    fn asked(&mut self, question: Question) {
        if question.urgency == Urgency::Change {
            self.asked_of_folders(question);
        } else {
            self.answer(question);
        }
    }

    /// Gives a question to a worker.
    fn answer(&mut self, question: Question) {
        let world = self.world.clone();
        let log = self.log.clone();
        let publisher = self.publisher.clone();
        let (method, urgency) = (question.method, question.urgency);
        self.workers.put(urgency, move || match question.answer(&world) {
            Outcome::Answered | Outcome::Cancelled => {}
            Outcome::Panicked(details) => {
                log.line(&format!("{method} failed: {details}"));
                let message = failed_on(method, details);
                let words = world.words.say(&message);
                publisher.say(Saying::Log(MessageType::ERROR, words));
            }
        });
    }

    /// Has something said to the editor's user, once.
    fn tell(&mut self, kind: MessageType, message: &Message) {
        let words = self.world.words.say(message);
        self.log.line(&words);
        if self.said.insert(words.clone()) {
            self.publisher.say(Saying::Show(kind, words));
        }
    }
}

/// That resolint itself failed on something.
fn failed_on(name: impl Into<String>, details: String) -> Message {
    Message::new("server-failed-on").with("name", name.into()).with("details", details)
}
