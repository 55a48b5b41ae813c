//! `resolint completions` and `resolint man`, made from the command line itself.

use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::arguments::{
    Arguments, ColorArgument, CompletionsArguments, ManArguments, SpeechArguments,
};
use crate::environment::Environment;
use crate::exit::Exit;
use crate::output::Output;

/// Writes the completions of a shell.
pub(crate) fn completions(arguments: &CompletionsArguments) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "resolint", &mut script);
    write(&script)
}

/// Writes a manual page.
pub(crate) fn man(arguments: &ManArguments) -> Exit {
    let mut whole = Arguments::command();
    whole.build();
    let command = match &arguments.command {
        None => whole,
        Some(name) => match whole.find_subcommand(name) {
            Some(command) => command.clone(),
            None => {
                let environment = environment();
                environment
                    .fail("", &lint::Message::new("man-unknown").with("name", name.as_str()));
                return Exit::Unusable;
            }
        },
    };
    let mut page = Vec::new();
    // Writing into a vector cannot fail.
    let _ = Man::new(command).render(&mut page);
    write(&page)
}

fn write(text: &[u8]) -> Exit {
    let environment = environment();
    Output::stdout(&environment).finish(text);
    environment.exit(Exit::Clean)
}

fn environment() -> Environment {
    Environment::new(&SpeechArguments { messages: None, color: ColorArgument::Never, quiet: false })
}
