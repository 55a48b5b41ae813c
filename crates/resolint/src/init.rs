//! `resolint init`: a commented `resolint.toml`, never over one that is there.

use std::fs::OpenOptions;
use std::io::Write as _;

use lint::Message;

use crate::arguments::InitArguments;
use crate::environment::{Environment, io_message, shown};
use crate::exit::Exit;

/// Runs the command.
pub(crate) fn run(arguments: &InitArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let path = arguments.folder.join(config::FILE_NAME);
    let path = path.strip_prefix(".").unwrap_or(&path);
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| file.write_all(config::TEMPLATE.as_bytes()));
    match written {
        Ok(()) => {
            environment.note(&shown(path), &Message::new("init-done"));
            Exit::Clean
        }
        Err(error) => {
            environment.fail(&shown(path), &io_message("init-failed", &error));
            Exit::Unusable
        }
    }
}
