//! resolint, the command line: `resolint check draft.txt` tells a drafter which references are
//! broken.
//!
//! What the crates below must not touch is here: files, folders, the environment, the clock and
//! the terminal. [`arguments`] is the whole command line; each command is a module with one
//! function that gives the exit code.

mod add_ignore;
mod address;
mod annotate;
mod arguments;
mod baseline;
mod bytes;
mod cache;
mod changes;
mod check;
mod colour;
mod compare;
mod configuration;
mod corpus;
mod diff;
mod environment;
mod exit;
mod explain;
mod fault;
mod files;
mod fix;
mod fmt;
mod help;
mod idle_ignores;
mod init;
mod lookup;
mod output;
mod packs;
mod parallel;
mod phrases;
mod refs;
mod reports;
mod server;
mod shell;
mod show;
mod source;
mod task;
mod watch;

use std::process::ExitCode;

use arguments::{Arguments, Command, ConfigArguments, ConfigCommand};
use clap::FromArgMatches as _;

fn main() -> ExitCode {
    fault::watch();
    let arguments = arguments();
    let code = match arguments.command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
        Command::Refs(arguments) => refs::run(&arguments),
        Command::Lookup(arguments) => lookup::run(&arguments),
        Command::Corpus(command) => corpus::run(&command),
        Command::Phrases(arguments) => phrases::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Config(ConfigArguments { command: ConfigCommand::Show(arguments) }) => {
            show::run(&arguments)
        }
        Command::Server(arguments) => server::run(arguments),
        Command::Completions(arguments) => shell::completions(&arguments),
        Command::Man(arguments) => shell::man(&arguments),
    };
    code.into()
}

/// The arguments; help and mistakes are shown in the language of the system.
fn arguments() -> Arguments {
    let locale = environment::system_locale().unwrap_or_default();
    let matches = help::command(locale).get_matches();
    Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}
