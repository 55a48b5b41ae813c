//! The commands that tell what is known: `lookup`, `phrases` and `explain`.

use clap::Args;

use super::corpus::PackArguments;
use super::values::PartArgument;
use super::{LanguageArgument, PageFormat, SpeechArguments};

#[derive(Args, Debug)]
pub(crate) struct LookupArguments {
    /// A number, a symbol, a name, an acronym or words of a title: 58/208, 1325, МОМ, миграция
    #[arg(value_name = "QUERY", required = true)]
    pub(crate) query: Vec<String>,

    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) packs: PackArguments,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct PhrasesArguments {
    /// The first words of a paragraph, the last one perhaps unfinished: Requests the Secr
    #[arg(value_name = "PREFIX", required = true)]
    pub(crate) prefix: Vec<String>,

    /// Its language [default: told by its letters]
    #[arg(long, value_name = "LANG", help_heading = "The draft")]
    pub(crate) lang: Option<LanguageArgument>,

    /// The part that the paragraph stands in [default: either]
    #[arg(long, value_name = "PART", help_heading = "The draft")]
    pub(crate) part: Option<PartArgument>,

    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct ExplainArguments {
    /// A rule, with or without its group: reference/wrong-date, wrong-date. Without one, the list.
    #[arg(value_name = "RULE")]
    pub(crate) rule: Option<String>,

    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}
