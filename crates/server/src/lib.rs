//! The language server: what resolint knows of a draft, as it is typed.
//!
//! A message passes through here like this:
//!
//! ```text
//! editor → inlet → tower-lsp → backend → inbox → main_loop → workers → handlers → analysis
//!   ↑                                                │
//!   └───────── outlet ← tower-lsp ← publisher ←──────┘
//! ```
//!
//! One thread owns all state ([`main_loop`](crate)); nobody else has to take care of the order
//! of things. The table of everything that an editor may ask is `dispatch.rs`.

mod backend;
mod buffer;
mod capabilities;
mod client;
mod coloured;
mod convert;
mod corpus_files;
mod coverage;
mod diagnose;
mod dispatch;
mod edits;
mod ending;
mod envelope;
mod frames;
mod handlers;
mod inbox;
mod inlet;
mod log;
mod main_loop;
mod outlet;
mod parent;
mod progress;
mod project;
mod projects;
mod publisher;
mod pulled;
mod reception;
mod settings;
mod surroundings;
#[cfg(test)]
mod testing;
mod words;
mod workers;
mod world;

use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use lint::{Locale, Rule};
pub use surroundings::{Around, Rebuild, Surroundings};
use tokio::sync::mpsc::unbounded_channel;
use tower_lsp::{LspService, Server};

use crate::backend::Backend;
use crate::corpus_files::CorpusFiles;
use crate::ending::Ending;
use crate::inbox::Inbox;
use crate::log::Log;
use crate::outlet::Writer;
use crate::publisher::Publisher;
use crate::reception::{Introduced, Reception};

/// How a session is run.
pub struct Options {
    /// Where faults are written down; standard error when absent.
    pub log: Option<PathBuf>,
    /// Whether every message is written down, too.
    pub trace: bool,
    /// The language to speak, whatever the editor says.
    pub messages: Option<Locale>,
    /// The language to speak when the editor names none.
    pub locale: Locale,
    /// The rules to run.
    pub rules: Vec<&'static Rule>,
    /// The user's folder for what can be made again; documents of the corpus are written there.
    pub cache: Option<PathBuf>,
    /// Whoever knows the files around a draft.
    pub surroundings: Arc<Mutex<dyn Surroundings>>,
    /// Called some seconds after the session was over, should it not have ended by then: an
    /// editor that reads nothing keeps it. The process is to end.
    pub give_up: fn(),
}

/// Speaks with one editor until it leaves. Gives whether it took its leave as the protocol asks
/// for: `shutdown`, then `exit`.
///
/// # Errors
/// When the log cannot be written or the machine gives no threads.
pub fn serve(
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
    options: Options,
) -> std::io::Result<bool> {
    let log = Log::open(options.log.as_deref(), options.trace)?;
    let (inbox, events) = Inbox::new();
    let (publisher, sayings) = Publisher::new();
    let (stop, stopped) = unbounded_channel();
    let ending = Ending::new(inbox.clone(), stop, options.give_up);
    let parts = main_loop::Parts {
        inbox: inbox.clone(),
        publisher,
        ending: ending.clone(),
        log: log.clone(),
        rules: options.rules.into(),
        messages: options.messages,
        locale: options.locale,
        corpus: Arc::new(CorpusFiles::new(options.cache.as_deref())),
        surroundings: options.surroundings,
    };
    std::thread::spawn(move || main_loop::run(parts, &events));

    let unheard = ending.clone();
    let writer = Writer::start(output, log.clone(), move || unheard.end());
    let answers = writer.messages.clone();
    let inlet = inlet::start(input, answers, stopped, log.clone(), move || ending.end());
    let outlet = writer.outlet();
    let Writer { messages, thread } = writer;
    drop(messages);

    let introduced = Introduced::default();
    let shut_down = Arc::new(AtomicBool::new(false));
    let backend = Backend {
        inbox: inbox.clone(),
        introduced: introduced.clone(),
        shut_down: shut_down.clone(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async move {
        let (service, socket) = LspService::build(|client| {
            tokio::spawn(publisher::run(sayings, client, inbox, log));
            backend
        })
        .custom_method("window/workDoneProgress/cancel", Backend::stop_work)
        .finish();
        let service = Reception { inner: service, introduced };
        Server::new(inlet, outlet, socket).concurrency_level(256).serve(service).await;
    });
    drop(runtime);
    // It has nothing left to write, or nobody to write to.
    let _ = thread.join();
    Ok(shut_down.load(Ordering::Acquire))
}
