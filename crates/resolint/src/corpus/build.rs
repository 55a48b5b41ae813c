//! `resolint corpus build`: folders of documents become one pack.
//!
//! Documents are read on every core and kept, packed, in a file; then they are put together in the
//! order of their symbols, so that the same folders give the same bytes however they were read.
//! The pack is written beside its place and put there whole: a build that is interrupted leaves
//! the old one.

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use corpus::archive::{Builder, Prepared};
use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use lint::Message;
use rayon::prelude::*;

use super::document;
use super::kept::{self, Finished, Keeping, Kept, Packed, Place};
use super::sources::{Source, Sources};
use super::why::Why;
use crate::arguments::corpus::BuildArguments;
use crate::environment::{Environment, io_message, shown};
use crate::exit::Exit;
use crate::{bytes, fault};

/// Documents that are held at once.
const BATCH: usize = 256;
/// How many files that were left out are told one by one; `corpus info` has them all.
const TOLD: usize = 20;

/// Runs the command.
pub(crate) fn run(arguments: &BuildArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let sources = Sources::of(&arguments.folders, &environment);
    let built = Build::of(&sources, arguments, &environment)
        .and_then(|build| build.write(arguments, &environment));
    match built {
        Ok(()) => environment.exit(Exit::Clean),
        Err(message) => {
            environment.fail(&shown(&arguments.output), &message);
            Exit::Unusable
        }
    }
}

/// The first half of a build: everything read.
struct Build {
    files: usize,
    /// What was read, in the order in which it is put together.
    read: Vec<Entry>,
    left_out: Vec<(String, Why)>,
    finished: Finished,
    progress: ProgressBar,
}

/// A document that was read.
struct Entry {
    order: (String, u8),
    name: String,
    place: Place,
    text: u64,
}

/// What came of a document.
type Outcome = Result<(Packed, (String, u8), u64), Why>;

impl Build {
    fn of(
        sources: &Sources,
        arguments: &BuildArguments,
        environment: &Environment,
    ) -> Result<Self, Message> {
        let unwritable = |error: std::io::Error| io_message("output-unwritable", &error);
        let output = &arguments.output;
        let old = if arguments.no_cache { Kept::nothing() } else { Kept::beside(output) };
        let mut keeping = Keeping::beside(output).map_err(unwritable)?;
        let progress = bar(&sources.documents, environment);
        let mut left_out = sources.left_out.clone();
        let mut read = Vec::with_capacity(sources.documents.len());
        for batch in sources.documents.chunks(BATCH) {
            let outcomes: Vec<Outcome> = batch
                .par_iter()
                .map(|source| {
                    let outcome = guarded(source, &old);
                    progress.inc(source.size);
                    outcome
                })
                .collect();
            for (source, outcome) in batch.iter().zip(outcomes) {
                match outcome {
                    Ok((packed, order, text)) => {
                        let place = keeping.add(&packed).map_err(unwritable)?;
                        read.push(Entry { order, name: source.name.clone(), place, text });
                    }
                    Err(why) => left_out.push((source.name.clone(), why)),
                }
            }
            progress.set_message(HumanCount(read.len() as u64).to_string());
        }
        let finished = keeping.finish().map_err(unwritable)?;
        read.sort_by(|one, other| (&one.order, &one.name).cmp(&(&other.order, &other.name)));
        read.dedup_by(|second, first| {
            let twice = second.order == first.order;
            if twice {
                let why = Why::with("left-twice", first.name.clone());
                left_out.push((std::mem::take(&mut second.name), why));
            }
            twice
        });
        left_out.sort_by(|one, other| one.0.cmp(&other.0));
        let files = sources.documents.len() + sources.left_out.len();
        Ok(Self { files, read, left_out, finished, progress })
    }

    /// The second half: everything put together, written, and put in its place.
    fn write(self, arguments: &BuildArguments, environment: &Environment) -> Result<(), Message> {
        if self.read.is_empty() {
            self.progress.finish_and_clear();
            tell(&self.left_out, environment);
            return Err(Message::new("corpus-nothing"));
        }
        let mut builder = Builder::new(!arguments.without_text);
        for batch in self.read.chunks(BATCH) {
            let prepared: Vec<Option<Prepared>> = batch
                .par_iter()
                .map(|entry| Some(kept::unpack(self.finished.get(entry.place))?.0.prepare()))
                .collect();
            for prepared in prepared {
                builder.add(&prepared.ok_or(Message::new("corpus-reading-lost"))?);
            }
        }
        for (name, why) in &self.left_out {
            builder.left_out(name, why.code, &why.detail);
        }
        let bytes = self.read.iter().map(|entry| entry.text).sum();
        let pieces = builder
            .finish(self.files as u32, bytes)
            .map_err(|_| Message::new("corpus-too-large"))?;
        let size: usize = pieces.iter().map(Vec::len).sum();
        put(&pieces, &arguments.output).map_err(|error| io_message("output-unwritable", &error))?;
        if !arguments.no_cache {
            self.finished.keep(&arguments.output);
        }
        self.progress.finish_and_clear();
        tell(&self.left_out, environment);
        let done = Message::new("corpus-built")
            .with("documents", self.read.len())
            .with("left", self.left_out.len())
            .with("text", megabytes(bytes))
            .with("size", megabytes(size as u64));
        environment.note(&shown(&arguments.output), &done);
        Ok(())
    }
}

/// Reads a document, or takes what the last build read of it; a fault of resolint spoils one
/// document only.
fn guarded(source: &Source, old: &Kept) -> Outcome {
    catch_unwind(AssertUnwindSafe(|| one(source, old)))
        .unwrap_or_else(|_| Err(Why::with("left-fault", fault::last())))
}

fn one(source: &Source, old: &Kept) -> Outcome {
    let bytes = bytes::of_file(&source.path).map_err(|message| Why::unreadable(&message))?;
    let hash = kept::hash(&bytes, source);
    if let Some(packed) = old.get(hash)
        && let Some((reading, text)) = kept::unpack(packed)
    {
        return Ok((Packed { hash, bytes: packed.to_vec() }, reading.order(), text));
    }
    let (reading, text) = document::reading(&bytes, source)?;
    Ok((Packed { hash, bytes: kept::pack(&reading, text) }, reading.order(), text))
}

/// Documents, megabytes and the time left; nothing where nobody looks.
fn bar(documents: &[Source], environment: &Environment) -> ProgressBar {
    if environment.quiet {
        return ProgressBar::hidden();
    }
    let size = documents.iter().map(|source| source.size).sum();
    let bar = ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::stderr());
    let style = format!(
        "{{bar:30}} {{bytes}}/{{total_bytes}}  {{msg}}/{}  {{eta}}",
        HumanCount(documents.len() as u64)
    );
    bar.with_style(
        ProgressStyle::with_template(&style).unwrap_or_else(|_| ProgressStyle::default_bar()),
    )
}

/// Puts a file in its place, whole or not at all.
fn put(pieces: &[Vec<u8>], path: &Path) -> std::io::Result<()> {
    let folder = kept::folder_of(path);
    let mut file = tempfile::Builder::new().prefix(".resolint-").tempfile_in(folder)?;
    for piece in pieces {
        file.write_all(piece)?;
    }
    readable(file.as_file())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A pack may be read by whoever may read a new file of this user.
#[cfg(unix)]
fn readable(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

/// Tells what was left out.
fn tell(left_out: &[(String, Why)], environment: &Environment) {
    for (name, why) in left_out.iter().take(TOLD) {
        environment.note(name, &why.said());
    }
    if let Some(more) = left_out.len().checked_sub(TOLD).filter(|more| *more > 0) {
        environment.note("", &Message::new("corpus-more-left").with("count", more));
    }
}

/// Megabytes with one figure after the point.
pub(crate) fn megabytes(bytes: u64) -> String {
    format!("{:.1}", bytes as f64 / 1e6)
}
