//! The tables of `seeds/glossary` agree with themselves and with the registry: whoever adds a
//! name learns here what it contradicts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use citation::{Body, Symbol};
use corpus::{Registry, Table};
use knowledge::{Knowledge, Pack};

/// The tables that have one row an entity.
const ENTITIES: [&str; 4] = ["bodies", "instruments", "conferences", "states"];

/// What the word before a variant may say: accepted, once official, or what is wrong with it.
const MARKS: [&str; 7] =
    ["short", "former", "truncated", "reworded", "abbreviated", "common", "spelling"];

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

fn table(name: &str) -> Table {
    Table::read(&seeds().join("glossary"), name).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The parts of a field that holds several.
fn parts(field: &str) -> impl Iterator<Item = &str> {
    field.split(';').map(str::trim).filter(|part| !part.is_empty())
}

fn ids() -> BTreeSet<String> {
    let tables = ENTITIES.map(table);
    tables
        .iter()
        .flat_map(|table| table.records().map(|record| record.get("id").to_owned()))
        .collect()
}

/// An id means one entity, whatever the table.
#[test]
fn ids_are_unique() {
    let mut seen = BTreeSet::new();
    for name in ENTITIES {
        for record in table(name).records() {
            let id = record.get("id");
            let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
            let sound = !id.is_empty() && id.chars().all(plain);
            assert!(sound, "{}", record.fault(format!("{id:?} is no id")));
            assert!(seen.insert(id.to_owned()), "{}", record.fault(format!("{id} twice")));
        }
    }
}

/// An entity without an English name could not be shown; names carry no stray spaces.
#[test]
fn names_are_sound() {
    for name in ENTITIES {
        for record in table(name).records() {
            assert!(!record.get("name_en").is_empty(), "{}", record.fault("no name".to_owned()));
            for column in ["name_en", "name_ru", "name_fr", "name_es", "short_en", "short_ru"] {
                let field = record.get(column);
                assert!(!field.contains("  "), "{}", record.fault(format!("{column}: two spaces")));
            }
        }
    }
}

/// Every variant says whether it is accepted, or what is wrong with it, and is not the name.
#[test]
fn variants_are_marked() {
    for name in ENTITIES {
        for record in table(name).records() {
            for language in ["en", "ru"] {
                let official = record.get(&format!("name_{language}"));
                for variant in parts(record.get(&format!("variants_{language}"))) {
                    let (mark, words) = variant.split_once(": ").unwrap_or(("", variant));
                    let known = MARKS.contains(&mark) && !words.is_empty();
                    assert!(known, "{}", record.fault(format!("{variant:?} bears no known mark")));
                    assert_ne!(words, official, "{}", record.fault("is the name".to_owned()));
                }
            }
        }
    }
}

/// A parent is an entity of the tables.
#[test]
fn parents_exist() {
    let ids = ids();
    for record in table("bodies").records() {
        for parent in parts(record.get("parent")) {
            assert!(ids.contains(parent), "{}", record.fault(format!("parent {parent:?}?")));
        }
    }
}

/// A former name is that of a State of the tables.
#[test]
fn renamed_states_exist() {
    let ids = ids();
    let mut seen = BTreeSet::new();
    for record in table("renames").records() {
        assert!(seen.insert(record.get("id").to_owned()), "{}", record.fault("twice".to_owned()));
        for state in parts(record.get("state")) {
            assert!(ids.contains(state), "{}", record.fault(format!("State {state:?}?")));
        }
    }
}

/// An acronym stands for one entity, or is listed as ambiguous with all that it stands for.
#[test]
fn acronyms_are_unambiguous_or_listed() {
    let mut meanings: BTreeMap<(String, &str), BTreeSet<String>> = BTreeMap::new();
    for name in ENTITIES {
        for record in table(name).records() {
            for language in ["en", "ru"] {
                for acronym in parts(record.get(&format!("acronyms_{language}"))) {
                    let meaning = meanings.entry((acronym.to_owned(), language)).or_default();
                    meaning.insert(record.get("id").to_owned());
                }
            }
        }
    }
    let ambiguous = table("ambiguous");
    let mut listed = BTreeSet::new();
    for record in ambiguous.records() {
        let language = if record.get("language") == "ru" { "ru" } else { "en" };
        let key = (record.get("acronym").to_owned(), language);
        let said: BTreeSet<String> = parts(record.get("ids")).map(str::to_owned).collect();
        assert_eq!(meanings.get(&key), Some(&said), "{}", record.fault("other ids".to_owned()));
        let several = said.len() > 1 || !record.get("elsewhere").is_empty();
        assert!(several, "{}", record.fault("is not ambiguous".to_owned()));
        listed.insert(key);
    }
    for (key, ids) in &meanings {
        assert!(ids.len() == 1 || listed.contains(key), "{key:?} stands for {ids:?}");
    }
}

/// Adopting resolutions of treaties and declarations are acts of the registry, and were
/// adopted on the day the instrument was, unless the instrument's day is its signature.
#[test]
fn instruments_agree_with_the_acts() {
    let registry =
        Registry::read(&seeds().join("registry")).unwrap_or_else(|fault| panic!("{fault}"));
    let by_symbol: BTreeMap<&str, _> =
        registry.acts.values().map(|entry| (entry.symbol.as_str(), entry)).collect();
    for record in table("instruments").records() {
        let symbol = record.get("adopted_by");
        if !symbol.starts_with("A/RES/") || !record.get("status").contains("ga:") {
            continue;
        }
        let entry = by_symbol.get(symbol);
        let entry = entry.unwrap_or_else(|| panic!("{}", record.fault(format!("{symbol}?"))));
        let adopted = record.date("adopted").unwrap_or_else(|fault| panic!("{fault}"));
        let sure = entry.status.sureness() == knowledge::Sureness::Sure;
        if let (Some(act), Some(instrument), true) = (entry.date, adopted, sure) {
            let known = act == instrument || entry.other_dates.contains(&instrument);
            assert!(known, "{}", record.fault(format!("{symbol} is of {act}")));
        }
    }
}

/// Case forms begin with a name, a formal name or an accepted short name of their entity, and
/// are six.
#[test]
fn case_forms_are_those_of_the_names() {
    let mut names: BTreeMap<(String, &str), BTreeSet<String>> = BTreeMap::new();
    for name in ENTITIES {
        for record in table(name).records() {
            let mut add = |of, words: &str| {
                let set = names.entry((record.get("id").to_owned(), of)).or_default();
                set.insert(words.to_owned());
            };
            add("name", record.get("name_ru"));
            add("formal", record.get("formal_ru"));
            for variant in parts(record.get("variants_ru")) {
                if let Some(words) = variant.strip_prefix("short: ") {
                    add("short", words);
                }
            }
        }
    }
    for record in table("forms").records() {
        let of = ["name", "formal", "short"].into_iter().find(|of| *of == record.get("of"));
        let of = of.unwrap_or_else(|| panic!("{}", record.fault("of what?".to_owned())));
        let known = names.get(&(record.get("id").to_owned(), of));
        let nominative = record.get("nominative");
        let is_name = known.is_some_and(|names| names.contains(nominative));
        assert!(is_name, "{}", record.fault(format!("{nominative:?} is no such name")));
        assert!(matches!(record.get("number"), "singular" | "plural"));
        for case in ["genitive", "dative", "accusative", "instrumental", "prepositional"] {
            assert!(!record.get(case).is_empty(), "{}", record.fault(format!("no {case}")));
        }
    }
}

/// The acts that founded bodies, adopted instruments and convened conferences are known to the
/// registry, unless it holds no act of that body at all.
#[test]
fn founding_acts_are_known() {
    let bytes = corpus::build(&seeds()).unwrap_or_else(|fault| panic!("{fault}"));
    let pack = Pack::open(&bytes).unwrap_or_else(|fault| panic!("{fault}"));
    let knowledge = Knowledge::new(vec![pack]);
    let columns =
        [("bodies", "founded_by"), ("instruments", "adopted_by"), ("conferences", "convened_by")];
    for (name, column) in columns {
        for record in table(name).records() {
            for symbol in parts(record.get(column)) {
                let Ok(parsed @ Symbol::Act(_)) = symbol.parse::<Symbol>() else {
                    panic!("{}", record.fault(format!("{symbol:?} is no act")));
                };
                let Symbol::Act(act) = &parsed else { continue };
                let known = knowledge.act(&parsed).is_some() || !knowledge.parts(act).is_empty();
                let held = act.body != Some(Body::CommissionOnHumanRights);
                assert!(known || !held, "{}", record.fault(format!("{symbol} is not known")));
            }
        }
    }
}

/// Dates are days, months or years of the calendar.
#[test]
fn dates_are_dates() {
    let columns = [
        ("bodies", &["founded", "ended"][..]),
        ("instruments", &["adopted", "signature", "in_force"][..]),
        ("conferences", &["start", "end"][..]),
        ("renames", &["effective"][..]),
    ];
    for (name, columns) in columns {
        for record in table(name).records() {
            for column in columns {
                let field = record.get(column);
                let day = match field.len() {
                    0 => continue,
                    4 => format!("{field}-01-01"),
                    7 => format!("{field}-01"),
                    _ => field.to_owned(),
                };
                let sound = day.parse::<jiff::civil::Date>().is_ok();
                assert!(sound, "{}", record.fault(format!("{column}: {field:?} is no date")));
            }
        }
    }
}

/// A definition stands in both languages, and says more than the name does.
#[test]
fn definitions_say_more_than_the_name() {
    let letters = |words: &str| -> BTreeSet<String> {
        let words = words.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect()
    };
    for name in ["bodies", "instruments", "conferences"] {
        for record in table(name).records() {
            let (en, ru) = (record.get("definition_en"), record.get("definition_ru"));
            let both = en.is_empty() == ru.is_empty();
            assert!(both, "{}", record.fault("a definition in one language only".to_owned()));
            for (definition, official) in [(en, "name_en"), (ru, "name_ru")] {
                let more = letters(definition).difference(&letters(record.get(official))).count();
                let enough = definition.is_empty() || more >= 3 && definition.ends_with('.');
                assert!(enough, "{}", record.fault(format!("{definition:?} says little")));
            }
        }
    }
}

/// What a definition shows in words stands in both languages, as many parts in each.
#[test]
fn words_have_their_russian() {
    for name in ENTITIES {
        for record in table(name).records() {
            for column in ["type", "basis", "seat", "place"] {
                let english = parts(record.get(column)).count();
                let russian = parts(record.get(&format!("{column}_ru"))).count();
                assert_eq!(english, russian, "{}", record.fault(column.to_owned()));
            }
        }
    }
}
