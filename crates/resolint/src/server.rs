//! `resolint server`: the language server, for editors.

use lint::Locale;

use crate::arguments::ServerArguments;
use crate::environment::{Environment, io_message};
use crate::exit::Exit;

/// Runs until the editor leaves.
pub(crate) fn run(arguments: ServerArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let options = server::Options {
        log: arguments.log,
        trace: arguments.trace,
        messages: arguments.speech.messages.map(Locale::from),
        locale: environment.locale(),
        rules: lint::rules::ALL.to_vec(),
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
