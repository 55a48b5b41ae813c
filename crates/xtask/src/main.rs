//! The chores of the project: `cargo xtask test` runs everything that continuous integration
//! runs, and the other commands are its steps.
//!
//! Nothing here is part of `resolint` itself. No command installs anything or reaches for the
//! network on its own account.

mod accuracy;
mod codegen;
mod debian;
mod dist;
mod editors;
mod generate;
mod generator;
mod layers;
mod mutation;
mod office;
mod packaging;
mod tests;
mod tidy;
mod tools;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// The chores of resolint.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Format, clippy, layers, tidiness, generated files and all tests: what CI runs
    Test {
        /// Only the tests in real editors
        #[arg(long)]
        editors: bool,
    },
    /// Every file opens with what it is for, none grows too long, every folder has its map
    Tidy,
    /// The crates use only what the table of crates/README.md allows them
    Layers,
    /// Writes the files that are made from others, such as the list of rules
    Codegen {
        /// Only say whether they are up to date
        #[arg(long)]
        check: bool,
    },
    /// The archive of a release, with completions, manual and checksum, in target/dist
    Dist {
        /// The target; without one, this machine
        #[arg(long)]
        target: Option<String>,
    },
    /// Prints the Homebrew formula of a release
    Formula {
        /// The folder with its archives and checksums
        #[arg(long)]
        archives: PathBuf,
    },
    /// Prints what the changelog says of a version
    Notes {
        /// Such as 0.1.0
        version: String,
    },
    /// The hook in pre-commit, the workflows under actionlint, an archive read back
    Packaging,
    /// Stands between an editor and a server and writes down what breaks the protocol
    Protocol {
        /// Where: a line a fault
        #[arg(long)]
        report: PathBuf,
        /// The server, with its arguments
        #[arg(last = true, required = true)]
        server: Vec<String>,
    },
    /// Word files held against LibreOffice: what it writes is read, the annotated copy opens
    Office,
    /// Prints a generated draft and the citations that are known to stand in it
    Generate {
        /// ru or en
        #[arg(long, default_value = "ru")]
        lang: String,
        /// The same seed gives the same draft
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Of a hundred acts cited, how many are tried with a fault
        #[arg(long, default_value_t = 0)]
        spoilt: usize,
        /// A draft that names a hundred bodies, instruments, conferences and States instead
        #[arg(long)]
        names: bool,
        /// Write so many documents in the form in which acts are printed, instead of one draft
        #[arg(long, requires = "out")]
        documents: Option<u64>,
        /// The folder for them
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Measures recall, precision and faults seen on generated drafts
    Accuracy {
        /// The first seed; give one to look at drafts that are not the published ones
        #[arg(long)]
        from: Option<u64>,
        /// Drafts of each language; every other one is clean
        #[arg(long, default_value_t = 1000)]
        drafts: u64,
        /// How many differences to print in words
        #[arg(long, default_value_t = 0)]
        show: usize,
        /// Keep the figures in tests/accuracy.json and publish them in tests/README.md
        #[arg(long)]
        write: bool,
    },
    /// Measures how surely names are found, in drafts that name a hundred entities each
    Names {
        /// The first seed; give one to look at drafts that are not the published ones
        #[arg(long)]
        from: Option<u64>,
        /// Drafts of each language
        #[arg(long, default_value_t = 100)]
        drafts: u64,
        /// How many differences to print in words
        #[arg(long, default_value_t = 0)]
        show: usize,
        /// Keep the figures in tests/accuracy.json and publish them in tests/README.md
        #[arg(long)]
        write: bool,
    },
    /// Puts faults into correct drafts, one at a time: are they found, and mended to the byte?
    Mutate {
        /// The most faults of one kind in one language
        #[arg(long, default_value_t = 12)]
        faults: usize,
        /// How many misses of a rule to print in words
        #[arg(long, default_value_t = 0)]
        show: usize,
        /// Only this rule
        #[arg(long)]
        rule: Option<String>,
        /// Publish the table in tests/README.md
        #[arg(long)]
        write: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let root = workspace::root();
    match task {
        Task::Test { editors: true } => editors::run(&root),
        Task::Test { editors: false } => tests::run(&root),
        Task::Tidy => tidy::check(&root),
        Task::Layers => layers::check(&root),
        Task::Codegen { check } => codegen::run(&root, check),
        Task::Accuracy { from, drafts, show, write } => {
            accuracy::run(&root, &accuracy::Wish { from, drafts, show, write })
        }
        Task::Mutate { faults, show, rule, write } => {
            mutation::run(&root, &mutation::Wish { faults, show, rule, write })
        }
        Task::Dist { target } => dist::run(&root, target.as_deref()),
        Task::Formula { archives } => dist::formula::print(&archives),
        Task::Notes { version } => dist::notes::print(&root, &version),
        Task::Packaging => packaging::run(&root),
        Task::Office => office::run(&root),
        Task::Protocol { report, server } => editors::proxy(&report, &server),
        Task::Names { from, drafts, show, write } => {
            accuracy::names::run(&root, &accuracy::Wish { from, drafts, show, write })
        }
        Task::Generate { documents: Some(documents), out: Some(out), seed, .. } => {
            generate::archive(&root, documents, &out, seed)
        }
        Task::Generate { lang, seed, names: true, .. } => generate::print_names(&root, &lang, seed),
        Task::Generate { lang, seed, spoilt, .. } => generate::print(&root, &lang, seed, spoilt),
    }
}
