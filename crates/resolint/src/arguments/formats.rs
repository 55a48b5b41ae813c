//! `--format NAME` and `--format NAME=FILE`.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Command, ValueEnum};

/// How to show findings. Each has its reporter of the same name.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CheckFormat {
    /// Each finding with its lines of the draft, the evidence and the offer
    Text,
    /// One line a finding
    Concise,
    /// One JSON object for the run
    Json,
    /// One JSON object a finding
    Jsonl,
    /// For code scanning of GitHub and for viewers of editors
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// GitLab's Code Quality report
    Gitlab,
    /// For the test reports of most CI systems
    Junit,
    /// For Jenkins and other CI systems
    Checkstyle,
}

impl CheckFormat {
    /// The name of its reporter.
    pub(crate) fn name(self) -> &'static str {
        match self {
            CheckFormat::Text => "text",
            CheckFormat::Concise => "concise",
            CheckFormat::Json => "json",
            CheckFormat::Jsonl => "jsonl",
            CheckFormat::Sarif => "sarif",
            CheckFormat::Github => "github",
            CheckFormat::Gitlab => "gitlab",
            CheckFormat::Junit => "junit",
            CheckFormat::Checkstyle => "checkstyle",
        }
    }
}

/// One report that is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FormatArgument {
    /// How.
    pub(crate) format: CheckFormat,
    /// The file that was named with it; `-` is standard output.
    pub(crate) file: Option<PathBuf>,
}

/// Reads `sarif` and `sarif=out.sarif`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FormatParser;

impl TypedValueParser for FormatParser {
    type Value = FormatArgument;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        let invalid = || clap::Error::new(ErrorKind::InvalidUtf8).with_cmd(command);
        let value = value.to_str().ok_or_else(invalid)?;
        let (name, file) = match value.split_once('=') {
            Some((name, file)) => {
                (name, Some(file).filter(|file| !file.is_empty() && *file != "-"))
            }
            None => (value, None),
        };
        let format = EnumValueParser::new().parse_ref(command, argument, OsStr::new(name))?;
        Ok(FormatArgument { format, file: file.map(PathBuf::from) })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let formats = CheckFormat::value_variants().iter();
        Some(Box::new(formats.filter_map(ValueEnum::to_possible_value)))
    }
}
