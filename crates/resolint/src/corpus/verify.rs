//! `resolint corpus verify`: every byte of a pack, looked at.

use knowledge::{FlawKind, Pack};
use lint::Message;

use crate::arguments::corpus::VerifyArguments;
use crate::environment::{Environment, shown};
use crate::exit::Exit;
use crate::packs;

/// Runs the command.
pub(crate) fn run(arguments: &VerifyArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let name = shown(&arguments.file);
    let verified =
        packs::bytes(&arguments.file).and_then(|bytes| Pack::verify(bytes).map_err(packs::said));
    match verified {
        Ok(flaws) if flaws.is_empty() => {
            environment.note(&name, &Message::new("verify-sound"));
            environment.exit(Exit::Clean)
        }
        Ok(flaws) => {
            for flaw in flaws {
                let message = Message::new(match flaw.kind {
                    FlawKind::Checksum => "verify-checksum",
                    FlawKind::Length => "verify-length",
                    FlawKind::Place => "verify-place",
                    FlawKind::Text => "verify-text",
                    FlawKind::Order => "verify-order",
                });
                let message = message
                    .with("section", format!("{:?}", flaw.section))
                    .with("row", flaw.row.map_or_else(String::new, |row| row.to_string()));
                environment.fail(&name, &message);
            }
            environment.exit(Exit::Clean)
        }
        Err(message) => {
            environment.fail(&name, &message);
            environment.exit(Exit::Clean)
        }
    }
}
