//! The tables of `seeds/registry` agree with themselves: whoever adds a row learns here what
//! it contradicts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use citation::{ActKind, Body, Session};
use corpus::{Registry, Table};
use knowledge::{Knowledge, Pack, Series};

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

fn registry() -> Registry {
    Registry::read(&seeds().join("registry")).unwrap_or_else(|fault| panic!("{fault}"))
}

/// A pack is its input: the same seeds give the same bytes.
#[test]
fn the_same_seeds_give_the_same_bytes() {
    let once = corpus::build(&seeds()).unwrap_or_else(|fault| panic!("{fault}"));
    let again = corpus::build(&seeds()).unwrap();
    assert!(once == again);
    assert!(Pack::open(&once).is_ok());
}

/// Columns of number, session and part say what the symbol says.
#[test]
fn symbols_agree_with_their_columns() {
    let registry = registry();
    let mut wrong = Vec::new();
    for (key, entry) in &registry.acts {
        let of_other_bodies = !matches!(
            key.body(),
            Some(
                Body::GeneralAssembly
                    | Body::SecurityCouncil
                    | Body::EconomicAndSocialCouncil
                    | Body::HumanRightsCouncil
            )
        );
        let year = (entry.year != 0).then_some(entry.year);
        let symbol = key.act(year).map(|act| act.to_string()).unwrap_or_default();
        // The table of the Security Council leaves the space out.
        let printed = entry.symbol.replace('(', " (").replace("  (", " (");
        if !of_other_bodies && symbol != printed {
            wrong.push(format!("{} reads {symbol}", entry.symbol));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// 45/4 is a resolution of the Assembly and of the Human Rights Council: one must not bear the
/// other's title.
#[test]
fn no_resolution_of_the_assembly_bears_the_councils_title() {
    let registry = registry();
    let letters = |title: &str| -> String {
        title
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let mut titles: BTreeMap<String, BTreeSet<Body>> = BTreeMap::new();
    for (key, entry) in &registry.acts {
        let (Some(body), Some(act)) = (key.body(), key.act(None)) else { continue };
        if act.kind != ActKind::Resolution || entry.title_en.0.is_empty() {
            continue;
        }
        if matches!(body, Body::GeneralAssembly | Body::HumanRightsCouncil) {
            let number = format!("{:?} {}", act.number, letters(&entry.title_en.0));
            titles.entry(number).or_default().insert(body);
        }
    }
    let shared: Vec<&String> =
        titles.iter().filter(|(_, bodies)| bodies.len() > 1).map(|(title, _)| title).collect();
    assert!(shared.is_empty(), "{shared:#?}");
}

/// Every date of adoption, sure or not, lies on a day its session may adopt. One decision is
/// dated a week before its session opened by the only list that has it.
#[test]
fn dates_lie_inside_their_sessions() {
    let bytes = corpus::build(&seeds()).unwrap();
    let knowledge = Knowledge::new(vec![Pack::open(&bytes).unwrap()]);
    let mut wrong = Vec::new();
    for record in knowledge.acts() {
        let key = record.key().unwrap();
        let (Some(body), Some(Series::Session(session))) = (key.body(), key.series()) else {
            continue;
        };
        let Some((opens, until)) = knowledge.session_window(body, session) else { continue };
        if record.symbol().is_some_and(|symbol| symbol.to_string() == "A/DEC/80/501") {
            continue;
        }
        let dates = record.date().into_iter().chain(record.other_dates());
        wrong.extend(
            dates
                .filter(|date| *date < opens || until < *date)
                .map(|date| format!("{:?}: {date} outside {opens}–{until}", record.symbol())),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Lowest and highest number of each session are those of its rows, and no number between
/// them is missing: that is what makes a number outside them absent.
#[test]
fn ranges_agree_with_the_rows() {
    let registry = registry();
    let mut numbers: BTreeMap<Session, BTreeSet<u32>> = BTreeMap::new();
    for key in registry.acts.keys() {
        let resolution =
            key.body() == Some(Body::GeneralAssembly) && key.kind() == Some(ActKind::Resolution);
        if let (true, Some(Series::Session(session))) = (resolution, key.series()) {
            numbers.entry(session).or_default().insert(key.number());
        }
    }
    let table = Table::read(&seeds().join("registry"), "ga_ranges").unwrap();
    for record in table.records() {
        let session: Session = record.get("session").parse().unwrap_or_else(|_| {
            panic!("{}", record.fault(format!("{} is no session", record.get("session"))))
        });
        let (low, high) = (record.number("low").unwrap(), record.number("high").unwrap());
        let mut expected: BTreeSet<u32> = (low..=high).collect();
        if let Some((low, high)) = record.get("extra").split_once('-') {
            expected.extend(low.parse::<u32>().unwrap()..=high.parse().unwrap());
        }
        let found = numbers.remove(&session).unwrap_or_default();
        assert_eq!(found, expected, "{}", record.fault("differs from the rows".to_owned()));
    }
    assert!(numbers.is_empty(), "sessions without a range: {:?}", numbers.keys());
}

/// Running numbers go on from session to session without meeting twice.
#[test]
fn a_running_number_belongs_to_one_session() {
    let mut seen: BTreeMap<u32, Session> = BTreeMap::new();
    for key in registry().acts.keys() {
        let assembly = key.body() == Some(Body::GeneralAssembly);
        let old = key.act(None).is_some_and(|act| {
            matches!(act.number, citation::ActNumber::Running { .. })
                && act.kind == ActKind::Resolution
        });
        if let (true, true, Some(Series::Session(session))) = (assembly, old, key.series()) {
            let first = *seen.entry(key.number()).or_insert(session);
            assert_eq!(first, session, "{} in two sessions", key.number());
        }
    }
}

/// The year of a Security Council resolution is that of its date, and years never fall.
#[test]
fn security_council_years_rise() {
    let mut last = 1946;
    for (key, entry) in &registry().acts {
        if key.body() != Some(Body::SecurityCouncil) {
            continue;
        }
        assert!(entry.year >= last, "{}", entry.symbol);
        last = entry.year;
        if let Some(date) = entry.date {
            assert_eq!(date.year() as u16, entry.year, "{}", entry.symbol);
        }
    }
}

/// The table of series of symbols is a sound table too.
#[test]
fn the_table_of_symbols_can_be_read() {
    let table = Table::read(&seeds().join("registry"), "symbols");
    let table = table.unwrap_or_else(|fault| panic!("{fault}"));
    let mut seen = BTreeSet::new();
    for record in table.records() {
        let pattern = record.get("pattern");
        assert!(!pattern.is_empty(), "{}", record.fault("no pattern".to_owned()));
        assert!(seen.insert(pattern), "{}", record.fault(format!("{pattern} twice")));
    }
    assert!(!seen.is_empty());
}
