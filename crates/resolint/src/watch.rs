//! `check --watch`: checks again whenever a draft or its settings change.
//!
//! Folders are watched, not files: many editors save a draft by putting a new file in its place.
//! What the system tells is only a reason to look; whether anything changed is seen by the drafts,
//! the settings and the packs themselves, so that reports written beside the drafts start nothing.
//! Ctrl-C ends it as it ends any program.

use std::collections::BTreeSet;
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, SystemTime};

use lint::Message;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::arguments::CheckArguments;
use crate::environment::{Environment, shown};
use crate::exit::Exit;
use crate::files;

/// Changes come in bunches; the last of one is followed by so much quiet.
const QUIET: Duration = Duration::from_millis(60);

/// Looks, and looks again after each change. Comes back only when nothing can be watched.
pub(crate) fn run(arguments: &CheckArguments, look: impl Fn() -> Exit) -> Exit {
    let environment = Environment::new(&arguments.speech);
    if arguments.draft.paths.iter().any(|path| path.as_os_str() == "-") {
        environment.fail("", &Message::new("watch-stdin"));
        return Exit::Unusable;
    }
    let (sender, changes) = mpsc::channel();
    let on_event = move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // Nobody listens any more when the program ends.
            let _ = sender.send(());
        }
    };
    let mut watched = match notify::recommended_watcher(on_event) {
        Ok(watcher) => Watched { watcher, whole: BTreeSet::new(), folders: BTreeSet::new() },
        Err(error) => return failed(&environment, Path::new(""), &error),
    };
    loop {
        let state = State::of(arguments);
        if let Err((folder, error)) = watched.follow(arguments, &state) {
            return failed(&environment, &folder, &error);
        }
        if std::io::stdout().is_terminal() {
            let _ = std::io::stdout().write_all(b"\x1b[2J\x1b[3J\x1b[H");
        }
        look();
        let waiting = Message::new("watch-waiting").with("count", state.drafts);
        environment.note("", &waiting);
        if !wait(&changes, || State::of(arguments) != state) {
            return Exit::Unusable;
        }
    }
}

/// Waits for a change that matters; tells whether there can be another.
fn wait(changes: &Receiver<()>, matters: impl Fn() -> bool) -> bool {
    while changes.recv().is_ok() {
        while changes.recv_timeout(QUIET).is_ok() {}
        if matters() {
            return true;
        }
    }
    false
}

fn failed(environment: &Environment, folder: &Path, error: &notify::Error) -> Exit {
    let message = Message::new("watch-failed").with("reason", error.to_string());
    environment.fail(&shown(folder), &message);
    Exit::Unusable
}

/// The folders that the system tells about.
struct Watched {
    watcher: RecommendedWatcher,
    /// With everything below.
    whole: BTreeSet<PathBuf>,
    folders: BTreeSet<PathBuf>,
}

impl Watched {
    /// Watches the folders of what there is now, too.
    fn follow(
        &mut self,
        arguments: &CheckArguments,
        state: &State,
    ) -> Result<(), (PathBuf, notify::Error)> {
        let here = [PathBuf::from(".")];
        let paths = &arguments.draft.paths;
        let paths = if paths.is_empty() { &here[..] } else { paths };
        for folder in paths.iter().filter(|path| path.is_dir()) {
            self.add(folder, RecursiveMode::Recursive)?;
        }
        let named = paths.iter().filter(|path| !path.is_dir()).map(PathBuf::as_path);
        let files = state.files.iter().map(|(path, ..)| path.as_path());
        for file in named.chain(files) {
            let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
            self.add(folder.unwrap_or(Path::new(".")), RecursiveMode::NonRecursive)?;
        }
        Ok(())
    }

    fn add(&mut self, folder: &Path, mode: RecursiveMode) -> Result<(), (PathBuf, notify::Error)> {
        let Ok(real) = folder.canonicalize() else { return Ok(()) };
        let above = self.whole.iter().any(|whole| real.starts_with(whole));
        if above || self.folders.contains(&real) {
            return Ok(());
        }
        self.watcher.watch(&real, mode).map_err(|error| (real.clone(), error))?;
        match mode {
            RecursiveMode::Recursive => self.whole.insert(real),
            RecursiveMode::NonRecursive => self.folders.insert(real),
        };
        Ok(())
    }
}

/// What a look depends on: drafts, settings and packs, with their size and age.
#[derive(PartialEq)]
struct State {
    files: Vec<(PathBuf, u64, Option<SystemTime>)>,
    drafts: usize,
}

impl State {
    fn of(arguments: &CheckArguments) -> Self {
        // What cannot be used is said by the look itself.
        let silent = Environment::listening(&arguments.speech);
        let inputs = files::inputs(&arguments.draft, &silent);
        let mut paths: BTreeSet<PathBuf> = arguments.draft.pack.iter().cloned().collect();
        for input in &inputs {
            paths.extend(input.path.clone());
            paths.extend(input.configuration.files.iter().cloned());
            let packs = input.configuration.options.corpus.packs.as_ref();
            paths.extend(packs.into_iter().flat_map(|said| &said.value).map(PathBuf::from));
        }
        paths.extend(arguments.baseline.clone());
        let aged = |path: PathBuf| {
            let metadata = path.metadata().ok();
            let size = metadata.as_ref().map_or(0, std::fs::Metadata::len);
            (path, size, metadata.and_then(|metadata| metadata.modified().ok()))
        };
        Self { files: paths.into_iter().map(aged).collect(), drafts: inputs.len() }
    }
}
