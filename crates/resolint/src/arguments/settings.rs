//! The commands about settings: `init` and `config`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{DraftArguments, PageFormat, SpeechArguments};

#[derive(Args, Debug)]
pub(crate) struct InitArguments {
    /// The folder that it is for
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub(crate) folder: PathBuf,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct ConfigArguments {
    #[command(subcommand)]
    pub(crate) command: ConfigCommand,
}

#[derive(Subcommand, Debug)]
pub(crate) enum ConfigCommand {
    /// Show which settings hold for a draft, and where each comes from
    #[command(mut_arg("paths", |paths| {
        paths.num_args(0..=1).help("A draft or a folder; without one, this folder")
    }))]
    Show(ShowArguments),
}

#[derive(Args, Debug)]
pub(crate) struct ShowArguments {
    #[command(flatten)]
    pub(crate) draft: DraftArguments,

    /// How to show them
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}
