//! The words that options take.

use clap::ValueEnum;
use knowledge::OpenerPart;
use lint::{Locale, Severity};
use text::Language;

/// How tracked changes of Word files are read.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TrackedArgument {
    /// With the changes, as if they were accepted
    Accepted,
    /// Without the changes, as if they were refused
    Original,
}

impl From<TrackedArgument> for word::Tracked {
    fn from(argument: TrackedArgument) -> word::Tracked {
        match argument {
            TrackedArgument::Accepted => word::Tracked::Accepted,
            TrackedArgument::Original => word::Tracked::Original,
        }
    }
}

/// How other commands show what they found.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PageFormat {
    /// For reading
    Text,
    /// For programs
    Json,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LocaleArgument {
    /// English
    En,
    /// Russian
    Ru,
}

impl From<LocaleArgument> for Locale {
    fn from(argument: LocaleArgument) -> Locale {
        match argument {
            LocaleArgument::En => Locale::English,
            LocaleArgument::Ru => Locale::Russian,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ColorArgument {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SeverityArgument {
    Hint,
    Info,
    Warning,
    Error,
}

impl From<SeverityArgument> for Severity {
    fn from(argument: SeverityArgument) -> Severity {
        match argument {
            SeverityArgument::Hint => Severity::Hint,
            SeverityArgument::Info => Severity::Info,
            SeverityArgument::Warning => Severity::Warning,
            SeverityArgument::Error => Severity::Error,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LanguageArgument {
    Auto,
    Ru,
    En,
    Fr,
    Es,
    Ar,
    Zh,
}

impl From<LanguageArgument> for Option<Language> {
    fn from(argument: LanguageArgument) -> Option<Language> {
        Some(match argument {
            LanguageArgument::Auto => return None,
            LanguageArgument::Ru => Language::Russian,
            LanguageArgument::En => Language::English,
            LanguageArgument::Fr => Language::French,
            LanguageArgument::Es => Language::Spanish,
            LanguageArgument::Ar => Language::Arabic,
            LanguageArgument::Zh => Language::Chinese,
        })
    }
}

/// A part of a resolution.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PartArgument {
    /// What it rests on
    Preamble,
    /// What it decides
    Operative,
}

impl From<PartArgument> for OpenerPart {
    fn from(argument: PartArgument) -> OpenerPart {
        match argument {
            PartArgument::Preamble => OpenerPart::Preambular,
            PartArgument::Operative => OpenerPart::Operative,
        }
    }
}
