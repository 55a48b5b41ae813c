//! `resolint server`: the language server, for editors.

mod surroundings;

use std::sync::{Arc, Mutex};

use lint::Locale;

use crate::arguments::ServerArguments;
use crate::cache;
use crate::environment::{Environment, io_message};
use crate::exit::Exit;
use surroundings::Files;

/// Runs until the editor leaves.
pub(crate) fn run(arguments: ServerArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    // The session is all that this process does: what it hears of files lasts as long.
    let listening = Box::leak(Box::new(Environment::listening(&arguments.speech)));
    let options = server::Options {
        log: arguments.log,
        trace: arguments.trace,
        messages: arguments.speech.messages.map(Locale::from),
        locale: environment.locale(),
        rules: lint::rules::ALL.to_vec(),
        cache: cache::place::folder(),
        surroundings: Arc::new(Mutex::new(Files::new(listening))),
        give_up: || std::process::exit(1),
    };
    match server::serve(std::io::stdin(), std::io::stdout(), options) {
        Ok(true) => Exit::Clean,
        // The protocol asks for 1 where the editor left without taking its leave.
        Ok(false) => Exit::Findings,
        Err(error) => {
            environment.fail("", &io_message("server-failed", &error));
            Exit::Unusable
        }
    }
}
