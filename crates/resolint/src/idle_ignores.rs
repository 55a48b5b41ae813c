//! `[[ignore]]` of a `resolint.toml` that hides nothing any more: it should go, or was mistyped.
//!
//! That is known only when every draft that it may be about was checked, by every rule that it may
//! hide. The rule `ignore/unused` says the same of comments.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use config::{Ignore, Level, Place};
use lint::{Message, Rule, rules};

use crate::arguments::CheckArguments;
use crate::environment::Environment;
use crate::files::Input;

/// Says each ignore that covered nothing, once, at its line.
pub(crate) fn say(
    inputs: &[Input],
    matched: &BTreeSet<Place>,
    ran: &[&'static Rule],
    arguments: &CheckArguments,
    environment: &Environment,
) {
    if !ran.contains(&&rules::ignore::unused::RULE) {
        return;
    }
    let checked = folders(arguments);
    let mut said = BTreeSet::new();
    for input in inputs {
        let options = &input.configuration.options;
        if options.level(&rules::ignore::unused::RULE) == Some(Level::Off) {
            continue;
        }
        for ignore in &options.ignores {
            let known = said.contains(&ignore.place) || matched.contains(&ignore.place);
            if known || !has_spoken(ignore, ran) || !is_below(&ignore.place, &checked) {
                continue;
            }
            said.insert(ignore.place.clone());
            environment.note(&ignore.place.to_string(), &Message::new("ignore-unmatched"));
        }
    }
}

/// Whether every rule that an ignore may hide was asked.
fn has_spoken(ignore: &Ignore, ran: &[&'static Rule]) -> bool {
    let hidden = |rule: &Rule| ignore.rule.is_none_or(|selector| selector.covers(rule));
    // Those that compare language versions speak in `resolint compare` only.
    let idle = |rule: &Rule| rule.group() == "parallel" && ignore.rule.is_some();
    let mut hidden = rules::ALL.iter().filter(|rule| hidden(rule));
    hidden.all(|rule| ran.contains(rule) && !idle(rule))
}

/// Whether a file of settings stands in one of the folders, or below.
fn is_below(place: &Place, folders: &[PathBuf]) -> bool {
    let Ok(file) = Path::new(&*place.file).canonicalize() else { return false };
    folders.iter().any(|folder| file.starts_with(folder))
}

/// The folders that were checked whole.
fn folders(arguments: &CheckArguments) -> Vec<PathBuf> {
    let here = [PathBuf::from(".")];
    let paths = &arguments.draft.paths;
    let paths = if paths.is_empty() { &here[..] } else { paths };
    let folders = paths.iter().filter(|path| path.is_dir());
    folders.filter_map(|path| path.canonicalize().ok()).collect()
}
