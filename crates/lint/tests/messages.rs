//! The words of the messages: the same names with the same arguments in both languages, and
//! every name that the rules use.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lint::{Locale, Messages};

/// Message names with their arguments.
fn arguments(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut messages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =")
            && !line.starts_with(' ')
        {
            current = name;
            assert!(messages.insert(name, BTreeSet::new()).is_none(), "{name} stands twice");
        }
        for part in line.split('$').skip(1) {
            let end =
                part.find(|c: char| !(c.is_ascii_lowercase() || c == '-')).unwrap_or(part.len());
            messages.entry(current).or_default().insert(&part[..end]);
        }
    }
    messages
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

// Russian chooses the gender of a verb by $kind where English need not.
#[test]
fn both_languages_have_the_same_messages() {
    let (english, russian) = (
        arguments(Messages::source(Locale::English)),
        arguments(Messages::source(Locale::Russian)),
    );
    let names = |messages: &BTreeMap<&str, BTreeSet<&str>>| {
        messages.keys().map(|name| (*name).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&english), names(&russian));
    for (name, arguments) in &english {
        let more: Vec<_> = russian[name].symmetric_difference(arguments).collect();
        assert!(more.iter().all(|argument| **argument == "kind"), "{name}: {more:?}");
    }
}

// A message that nobody says is dead; a message without words would be shown by its name.
#[test]
fn every_message_is_said_and_every_said_message_is_there() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let code: String = files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let english = arguments(Messages::source(Locale::English));
    for name in english.keys() {
        assert!(code.contains(&format!("\"{name}\"")), "nobody says {name}");
    }
    for said in code.split("Message::new(\"").skip(1) {
        let name = said.split('"').next().unwrap_or_default();
        assert!(english.contains_key(name), "{name} has no words");
    }
}
