//! The command line of `resolint corpus`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{PageFormat, SpeechArguments};

#[derive(Subcommand, Debug)]
pub(crate) enum CorpusCommand {
    /// Read folders of documents and write one pack
    #[command(after_help = AFTER_BUILD)]
    Build(BuildArguments),
    /// Tell what a pack holds, and what was left out of it
    Info(InfoArguments),
    /// Look at every byte of a pack
    Verify(VerifyArguments),
    /// Find words in the documents of the packs, in any form
    Search(SearchArguments),
}

const AFTER_BUILD: &str = "\
Examples:
  resolint corpus build archive/ -o archive.pack   read every document below archive/
  resolint corpus info archive.pack                what was read, and what was not
  resolint check --pack archive.pack draft.txt     judge a draft by it

Texts (.txt, .md), HTML, Word files (.docx) and Akoma Ntoso (.xml, .akn) are read. Symbol, title,
date and language are taken from the text as the United Nations prints it, or from a documents.toml
in the folder. What cannot be read is listed and left out; the rest is built.

Exit codes: 0 built, 2 nothing could be built, or a folder or an option could not be used.";

#[derive(Args, Debug)]
pub(crate) struct BuildArguments {
    /// Folders of documents
    #[arg(value_name = "DIR", required = true)]
    pub(crate) folders: Vec<PathBuf>,

    /// The pack to write
    #[arg(long, short, value_name = "FILE", help_heading = "Output")]
    pub(crate) output: PathBuf,

    /// Do not store the texts: a smaller pack, without search and quotations
    #[arg(long, help_heading = "Output")]
    pub(crate) without_text: bool,

    /// Read every document anew, and keep nothing beside the pack for the next time
    #[arg(long, help_heading = "Output")]
    pub(crate) no_cache: bool,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

/// Which packs are meant.
#[derive(Args, Debug)]
pub(crate) struct PackArguments {
    /// Judge by this pack of documents too (see `resolint corpus build`); may be given again
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub(crate) pack: Vec<PathBuf>,

    /// Use this configuration instead of the nearest resolint.toml
    #[arg(long, value_name = "FILE", conflicts_with = "no_config", help_heading = "Settings")]
    pub(crate) config: Option<PathBuf>,

    /// Use no resolint.toml
    #[arg(long, help_heading = "Settings")]
    pub(crate) no_config: bool,
}

#[derive(Args, Debug)]
pub(crate) struct InfoArguments {
    /// The pack; without one, the packs of resolint.toml, or the built-in one
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct VerifyArguments {
    /// The pack
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct SearchArguments {
    /// Words, in any order and any grammatical form; words in quotation marks stand together
    #[arg(value_name = "TEXT", required = true)]
    pub(crate) text: Vec<String>,

    /// Show so many places at most
    #[arg(long, value_name = "NUMBER", default_value_t = 20, help_heading = "Output")]
    pub(crate) limit: usize,

    /// How to show them
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) packs: PackArguments,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}
