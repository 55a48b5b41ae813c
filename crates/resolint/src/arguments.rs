//! The whole command line. Help, man page and completions are made from this file.

use std::path::PathBuf;

use citation::Body;
use clap::{ArgGroup, Args, Parser, Subcommand};
use jiff::civil::Date;

pub(crate) mod corpus;
mod formats;
mod known;
mod settings;
mod shell;
mod values;

#[cfg(test)]
use formats::CheckFormat;
pub(crate) use formats::FormatArgument;
use formats::FormatParser;
pub(crate) use known::{ExplainArguments, LookupArguments, PhrasesArguments};
pub(crate) use settings::{ConfigArguments, ConfigCommand, InitArguments, ShowArguments};
pub(crate) use shell::{CompletionsArguments, ManArguments};
pub(crate) use values::{
    ColorArgument, LanguageArgument, LocaleArgument, PageFormat, SeverityArgument, TrackedArgument,
};

/// Finds broken references in drafts of United Nations resolutions, in Russian and English.
///
/// resolint reads a draft, finds every citation in it («резолюция 56/203 от 21 декабря 2001
/// года», "Security Council resolution 1325 (2000)") and compares it with what is known: whether
/// the resolution exists, whose it is, when it was adopted, what it is called.
#[derive(Parser, Debug)]
#[command(name = "resolint", version, max_term_width = 100, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
Start here:
  resolint check draft.txt           what is wrong in this draft
  resolint check draft.txt --diff    what --fix would change, without changing it
  resolint lookup 58/208             what is known of this resolution
  resolint explain wrong-date        what a rule means

Exit codes: 0 nothing wrong, 1 something found, 2 a file or an option could not be used.";

const AFTER_CHECK: &str = "\
Examples:
  resolint check draft.txt                      one draft
  resolint check                                every .txt, .md and .docx of this folder and below
  resolint check --fix draft.txt                mend typography and the letters of symbols
  resolint check --messages ru draft.txt        сообщения по-русски
  resolint check draft.docx --annotate to-read.docx   findings as comments in a copy
  resolint check --baseline known.json --write-baseline   leave what is found today as it is
  resolint check --format github --format sarif=out.sarif drafts/   two reports at once, for CI
  resolint check --as-of 2003-12-23 old.txt     judge a draft as of its own day
  cat draft.txt | resolint check -              read from another program

A draft is never changed without --fix, and a Word file never. Text files may be UTF-8, UTF-16, windows-1251, KOI8-R, CP866
or ISO-8859-5.

Exit codes: 0 no finding at or above the failing severity (see --fail-on), 1 findings, 2 a file,
the configuration or an option could not be used; the other files are still checked.";

const AFTER_COMPARE: &str = "\
Examples:
  resolint compare draft.ru.txt draft.en.txt                 what only one of them says
  resolint compare draft.ru.txt draft.en.txt --format json   for programs

Acts, pinpoints, dates, numbers, sessions, footnote marks and paragraphs are compared, paragraph by
paragraph; words are not. Differences are shown at their place in the first version, with the words
of the second.

Exit codes: 0 no difference, 1 differences, 2 a file or an option could not be used.";

const AFTER_FMT: &str = "\
Examples:
  resolint fmt draft.txt             set this draft
  resolint fmt --diff draft.txt      show what would change, and change nothing
  resolint fmt --check drafts/       tell which drafts would change, for CI
  cat draft.txt | resolint fmt -     read from another program and write to the next

No word is ever changed, and setting a draft again changes nothing. Rules that resolint.toml turns
off change nothing.

Exit codes: 0 done, or nothing to change; 1 with --check or --diff, something would change; 2 a
file, the configuration or an option could not be used.";

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Tell which references of a draft are broken
    #[command(after_help = AFTER_CHECK)]
    Check(CheckArguments),
    /// Compare two language versions of a draft
    #[command(
        mut_arg("paths", |paths| {
            paths.num_args(2).required(true).value_names(["DRAFT", "OTHER"])
                .help("The draft, and its version in another language")
        }),
        // Each of the two has its own.
        mut_arg("lang", |lang| lang.hide(true)),
        after_help = AFTER_COMPARE
    )]
    Compare(CompareArguments),
    /// Set drafts as practice does: spaces, dashes, quotation marks, numbering
    #[command(after_help = AFTER_FMT)]
    Fmt(FmtArguments),
    /// List every citation found, normalised, with its verdict
    Refs(RefsArguments),
    /// Tell what is known of a resolution, a document, a body, a treaty, a State
    Lookup(LookupArguments),
    /// Make a pack of your own documents, look into it, search it
    #[command(subcommand)]
    Corpus(corpus::CorpusCommand),
    /// Show how adopted resolutions go on: established continuations, how often and where
    Phrases(PhrasesArguments),
    /// Show the page of a rule, or the list of rules
    Explain(ExplainArguments),
    /// Write a commented resolint.toml
    Init(InitArguments),
    /// Show the settings that hold
    Config(ConfigArguments),
    /// Serve an editor: the language server on standard input and output
    Server(ServerArguments),
    /// Write completions for a shell
    Completions(CompletionsArguments),
    /// Write the manual page
    Man(ManArguments),
}

/// Which drafts, and what is known of them beyond their text.
#[derive(Args, Debug)]
pub(crate) struct DraftArguments {
    /// Files and folders; `-` reads from standard input. Without any, this folder.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The name that text from standard input is to have
    #[arg(long, value_name = "PATH", help_heading = "The draft")]
    pub(crate) stdin_filename: Option<PathBuf>,

    /// Judge as of this day: what is adopted later does not exist yet [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", help_heading = "The draft")]
    pub(crate) as_of: Option<Date>,

    /// Whose draft it is: GA, SC, ECOSOC, HRC … [default: told from the text]
    #[arg(long, value_name = "BODY", value_parser = body, help_heading = "The draft")]
    pub(crate) body: Option<Body>,

    /// The session it is meant for [default: told from the text]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=999), help_heading = "The draft")]
    pub(crate) session: Option<u16>,

    /// Its language
    #[arg(long, value_name = "LANG", default_value = "auto", help_heading = "The draft")]
    pub(crate) lang: LanguageArgument,

    /// How tracked changes of Word files are read
    #[arg(long, value_name = "HOW", default_value = "accepted", help_heading = "The draft")]
    pub(crate) tracked: TrackedArgument,

    /// Use this configuration instead of the nearest resolint.toml
    #[arg(long, value_name = "FILE", conflicts_with = "no_config", help_heading = "Settings")]
    pub(crate) config: Option<PathBuf>,

    /// Use no resolint.toml
    #[arg(long, help_heading = "Settings")]
    pub(crate) no_config: bool,

    /// Judge by this pack of documents too (see `resolint corpus build`); may be given again
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub(crate) pack: Vec<PathBuf>,
}

/// How to speak.
#[derive(Args, Debug)]
pub(crate) struct SpeechArguments {
    /// The language of the messages [default: that of the system]
    #[arg(long, value_name = "LANG", help_heading = "Output")]
    pub(crate) messages: Option<LocaleArgument>,

    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub(crate) color: ColorArgument,

    /// Say nothing but findings and errors
    #[arg(long, short, help_heading = "Output")]
    pub(crate) quiet: bool,
}

#[derive(Args, Debug)]
#[command(group = ArgGroup::new("changes").multiple(true))]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    pub(crate) draft: DraftArguments,

    /// How to show findings; several times, with a file for all but one: --format sarif=out.sarif
    #[arg(long, value_name = "FORMAT[=FILE]", value_parser = FormatParser, default_value = "text", help_heading = "Output")]
    pub(crate) format: Vec<FormatArgument>,

    /// Write findings to this file
    #[arg(long, short, value_name = "FILE", help_heading = "Output")]
    pub(crate) output_file: Option<PathBuf>,

    /// Write a copy of the Word file that is checked, with the findings as comments
    #[arg(long, value_name = "FILE", conflicts_with_all = ["changes", "staged"], help_heading = "Output")]
    pub(crate) annotate: Option<PathBuf>,

    /// Count the findings of each rule and of each file
    #[arg(long, help_heading = "Output")]
    pub(crate) statistics: bool,

    /// Run only these rules or groups (comma-separated)
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) select: Vec<String>,

    /// Do not run these rules or groups (comma-separated)
    #[arg(long, value_name = "RULE", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) ignore: Vec<String>,

    /// Report nothing milder than this
    #[arg(long, value_name = "SEVERITY", default_value = "hint", help_heading = "Rules")]
    pub(crate) min_severity: SeverityArgument,

    /// Exit with 1 from this severity on
    #[arg(long, value_name = "SEVERITY", default_value = "error", help_heading = "Rules")]
    pub(crate) fail_on: SeverityArgument,

    /// Exit with 0 whatever is found
    #[arg(long, help_heading = "Rules")]
    pub(crate) exit_zero: bool,

    /// Leave out the findings that this file knows
    #[arg(long, value_name = "FILE", help_heading = "Baseline")]
    pub(crate) baseline: Option<PathBuf>,

    /// Make every finding of this run known: write it to the file of --baseline
    #[arg(long, requires = "baseline", conflicts_with_all = ["since", "staged", "diff"], help_heading = "Baseline")]
    pub(crate) write_baseline: bool,

    /// Take out of the file of --baseline what the drafts that are checked no longer have
    #[arg(long, requires = "baseline", conflicts_with_all = ["since", "staged", "diff"], help_heading = "Baseline")]
    pub(crate) prune: bool,

    /// Report only on lines that changed since the work branched off from this revision of git
    #[arg(long, value_name = "REV", conflicts_with = "staged", help_heading = "Rules")]
    pub(crate) since: Option<String>,

    /// Report only on lines that are staged in git, and read the drafts as they are staged
    #[arg(long, conflicts_with = "changes", help_heading = "Rules")]
    pub(crate) staged: bool,

    /// Check again whenever a draft or its settings change, until Ctrl-C
    #[arg(
        long,
        conflicts_with_all = ["changes", "add_ignore", "annotate", "write_baseline", "prune"],
        help_heading = "Rules"
    )]
    pub(crate) watch: bool,

    /// Read every draft anew, and remember nothing of it
    #[arg(long, help_heading = "Settings")]
    pub(crate) no_cache: bool,

    /// Apply the safe fixes: typography and the letters of symbols
    #[arg(long, group = "changes", help_heading = "Fixes")]
    pub(crate) fix: bool,

    /// With --fix or --diff: apply fixes that change what the text says, such as dates, too
    #[arg(long, requires = "changes", help_heading = "Fixes")]
    pub(crate) unsafe_fixes: bool,

    /// Ignore what these rules or groups find: a comment in Markdown, resolint.toml for the rest
    #[arg(
        long,
        value_name = "RULE",
        value_delimiter = ',',
        requires = "reason",
        conflicts_with_all = ["fix", "since", "staged", "annotate", "output_file"],
        help_heading = "Rules"
    )]
    pub(crate) add_ignore: Vec<String>,

    /// With --add-ignore: why
    #[arg(long, value_name = "TEXT", requires = "add_ignore", help_heading = "Rules")]
    pub(crate) reason: Option<String>,

    /// Show what --fix or --add-ignore would change, and change nothing
    #[arg(long, group = "changes", help_heading = "Fixes")]
    pub(crate) diff: bool,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct CompareArguments {
    #[command(flatten)]
    pub(crate) draft: DraftArguments,

    /// How to show differences; several times, with a file for all but one: --format sarif=out.sarif
    #[arg(long, value_name = "FORMAT[=FILE]", value_parser = FormatParser, default_value = "text", help_heading = "Output")]
    pub(crate) format: Vec<FormatArgument>,

    /// Write differences to this file
    #[arg(long, short, value_name = "FILE", help_heading = "Output")]
    pub(crate) output_file: Option<PathBuf>,

    /// Exit with 1 from this severity on
    #[arg(long, value_name = "SEVERITY", default_value = "warning", help_heading = "Rules")]
    pub(crate) fail_on: SeverityArgument,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct FmtArguments {
    #[command(flatten)]
    pub(crate) draft: DraftArguments,

    /// Tell which drafts would change, and change none
    #[arg(long, help_heading = "Output")]
    pub(crate) check: bool,

    /// Show what would change, and change nothing
    #[arg(long, help_heading = "Output")]
    pub(crate) diff: bool,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct RefsArguments {
    #[command(flatten)]
    pub(crate) draft: DraftArguments,

    /// How to show them
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Output")]
    pub(crate) format: PageFormat,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

#[derive(Args, Debug)]
pub(crate) struct ServerArguments {
    /// Write down faults in this file instead of on standard error
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,

    /// Write down every message, too
    #[arg(long)]
    pub(crate) trace: bool,

    /// Take messages on standard input, as editors ask for: there is no other way
    #[arg(long, hide = true)]
    pub(crate) stdio: bool,

    #[command(flatten)]
    pub(crate) speech: SpeechArguments,
}

fn body(code: &str) -> Result<Body, String> {
    Body::from_code(code).ok_or_else(|| {
        let known: Vec<&str> = Body::coded().map(Body::code).collect();
        format!("known bodies: {}", known.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_sound() {
        super::Arguments::command().debug_assert();
    }

    // A reporter that the command line does not offer could not be used.
    #[test]
    fn every_reporter_can_be_chosen() {
        use clap::ValueEnum as _;
        let offered = super::CheckFormat::value_variants().iter().map(|format| format.name());
        assert!(offered.eq(report::REPORTERS.iter().map(|reporter| reporter.name)));
    }
}
