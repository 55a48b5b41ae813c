//! The command lines of what goes with the program: completions for shells, the manual page.

use clap::Args;

#[derive(Args, Debug)]
pub(crate) struct CompletionsArguments {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Args, Debug)]
pub(crate) struct ManArguments {
    /// A command; without one, the page of resolint itself
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Option<String>,
}
