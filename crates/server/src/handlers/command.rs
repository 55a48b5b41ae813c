//! Commands, which need nothing of the editor but that it sends them: rebuild the packs, show
//! what is covered.

use std::io::Read as _;
use std::path::PathBuf;
use std::time::Duration;

use lint::Message;
use lsp_types::{ExecuteCommandParams, MessageType};
use serde_json::{Value, json};
use tower_lsp::jsonrpc::{Error, Result};

use crate::coverage;
use crate::inbox::Event;
use crate::publisher::{Asking, Saying};
use crate::surroundings::Rebuild;
use crate::world::World;

/// Builds the packs that `resolint.toml` names again.
pub(crate) const REBUILD: &str = "resolint.rebuildPacks";
/// Shows what the registry covers.
pub(crate) const COVERAGE: &str = "resolint.showCoverage";

/// Between two looks at a build that goes on.
const PAUSE: Duration = Duration::from_millis(50);

/// Answers it.
pub(crate) fn answer(world: &World, params: ExecuteCommandParams) -> Result<Option<Value>> {
    match params.command.as_str() {
        REBUILD => rebuild(world, params),
        COVERAGE => Ok(Some(show_coverage(world))),
        unknown => Err(Error::invalid_params(format!("there is no command {unknown}"))),
    }
}

/// The coverage as Markdown: opened in the editor where it can open files, and the answer in
/// any case.
fn show_coverage(world: &World) -> Value {
    let library = world.projects.library();
    let text = coverage::text(library.knowledge(), &world.words);
    if world.client.can("window/showDocument/support")
        && let Some(uri) = world.corpus.page("coverage.md", &text)
    {
        world.publisher.say(Saying::Ask(Asking::Open(uri)));
    }
    Value::String(text)
}

/// Rebuilds pack after pack. The old one stays in its place until the new one is whole, and where
/// the work is stopped.
fn rebuild(world: &World, params: ExecuteCommandParams) -> Result<Option<Value>> {
    let folders: Vec<PathBuf> =
        world.projects.folders().filter_map(|folder| folder.to_file_path().ok()).collect();
    let mut packs: Vec<Rebuild> = Vec::new();
    for folder in folders {
        packs.extend(world.projects.surroundings().rebuild(&folder));
    }
    let title = world.words.say(&Message::new("server-rebuilding"));
    let shows = world.client.can("window/workDoneProgress");
    let token = params.work_done_progress_params.work_done_token;
    let work = world.works.begin(&world.publisher, shows, token, title);
    let mut built = Vec::new();
    let mut failed = Vec::new();
    for pack in packs {
        if work.is_stopped() {
            break;
        }
        let name = pack.pack.display().to_string();
        work.report(name.clone());
        match run(pack, || work.is_stopped()) {
            Ok(true) => built.push(name),
            Ok(false) => {}
            Err(reason) => failed.push(format!("{name}: {reason}")),
        }
    }
    let id = if work.is_stopped() { "server-rebuild-stopped" } else { "server-rebuilt" };
    let summary = world.words.say(&Message::new(id).with("count", built.len()));
    work.end(summary);
    for failure in &failed {
        world.publisher.say(Saying::Show(MessageType::ERROR, failure.clone()));
    }
    if !built.is_empty() {
        world.inbox.put(Event::PacksBuilt);
    }
    Ok(Some(json!({ "built": built, "failed": failed })))
}

/// Builds one pack; whether it was built, or what is wrong.
fn run(pack: Rebuild, is_stopped: impl Fn() -> bool) -> std::result::Result<bool, String> {
    let mut command = pack.command;
    let mut build = command.spawn().map_err(|error| error.to_string())?;
    loop {
        match build.try_wait().map_err(|error| error.to_string())? {
            Some(status) if status.success() => return Ok(true),
            Some(_) => {
                let mut words = String::new();
                if let Some(mut said) = build.stderr.take() {
                    said.read_to_string(&mut words).map_err(|error| error.to_string())?;
                }
                return Err(words.trim().to_owned());
            }
            None if is_stopped() => {
                build.kill().and_then(|()| build.wait()).map_err(|error| error.to_string())?;
                return Ok(false);
            }
            None => std::thread::sleep(PAUSE),
        }
    }
}
