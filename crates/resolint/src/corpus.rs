//! `resolint corpus`: packs of a project's own documents.

mod build;
mod document;
mod info;
mod kept;
mod search;
mod sources;
mod verify;
mod why;

use crate::arguments::corpus::CorpusCommand;
use crate::exit::Exit;

/// Runs the command.
pub(crate) fn run(command: &CorpusCommand) -> Exit {
    match command {
        CorpusCommand::Build(arguments) => build::run(arguments),
        CorpusCommand::Info(arguments) => info::run(arguments),
        CorpusCommand::Verify(arguments) => verify::run(arguments),
        CorpusCommand::Search(arguments) => search::run(arguments),
    }
}
