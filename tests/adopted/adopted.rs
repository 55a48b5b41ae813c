//! Adopted texts, read as they stand: every citation found, and no accusation but the slips.

mod labels;
mod score;

use std::fs;
use std::path::{Path, PathBuf};

use citation::{PinpointPart, Target, Unit};
use draft::Role;
use jiff::civil::date;
use lint::{Checked, Finding, Reference, Settings, Severity};

use score::{Found, Score};

/// What the table must show at least.
const RECALL: f64 = 0.99;
const PRECISION: f64 = 0.995;

#[test]
fn citations_of_adopted_texts_are_found() {
    let mut score = Score::default();
    for path in texts() {
        let source = fs::read_to_string(&path).expect("a text of this folder");
        let refs = fs::read_to_string(path.with_extension("refs")).expect("its labels");
        let checked = checked(&source);
        let found = checked.references.iter().filter_map(|r| found(&checked, r)).collect();
        score.add(&name(&path), &labels::parse(&refs), found);
    }
    let total = score.total();
    println!("{}\n{}", score.table(), score.faults.join("\n"));
    assert!(total.recall() >= RECALL, "recall {:.4}", total.recall());
    assert!(total.precision() >= PRECISION, "precision {:.4}", total.precision());
}

#[test]
fn no_adopted_text_is_accused_but_of_its_slips() {
    let slips = slips();
    let mut accused = Vec::new();
    let mut seen = vec![false; slips.len()];
    for path in texts() {
        let source = fs::read_to_string(&path).expect("a text of this folder");
        for finding in checked(&source).findings {
            let symbol = finding.reference.as_ref().map_or("", |reference| &reference.symbol);
            let slip = slips.iter().position(|slip| slip.is(&name(&path), &finding));
            if let Some(slip) = slip.filter(|_| finding.severity >= Severity::Warning) {
                seen[slip] = true;
            } else if finding.severity == Severity::Error
                && finding.rule.name.starts_with("reference/")
            {
                let words = finding.span.of(&source);
                accused.push(format!("{}: {} {symbol} «{words}»", name(&path), finding.rule.name));
            }
        }
    }
    assert!(accused.len() <= 1, "accused without reason:\n{}", accused.join("\n"));
    for (slip, seen) in slips.iter().zip(seen) {
        assert!(seen, "the slip of {} in {} is not seen", slip.of, slip.text);
    }
}

/// Names are accused once in three thousand words at most, beyond the slips that are listed, and
/// never inside quotation marks.
#[test]
fn names_of_adopted_texts_are_accused_of_their_slips_only() {
    let slips = slips();
    let mut accused = Vec::new();
    let mut words = 0;
    for path in texts() {
        let source = fs::read_to_string(&path).expect("a text of this folder");
        words += source.split_whitespace().count();
        for finding in checked(&source).findings {
            let about_names = finding.rule.group() == "name"
                || finding.rule.name == "reference/instrument-act-mismatch";
            let slip = slips.iter().any(|slip| slip.is(&name(&path), &finding));
            if about_names && finding.severity >= Severity::Warning && !slip {
                let words = finding.span.of(&source);
                accused.push(format!("{}: {} «{words}»", name(&path), finding.rule.name));
            }
        }
    }
    assert!(accused.len() <= words / 3000, "in {words} words:\n{}", accused.join("\n"));
}

/// At most one error and five warnings in a hundred texts are not genuine slips.
#[test]
fn the_wording_of_adopted_texts_is_accused_of_its_slips_only() {
    const GROUPS: [&str; 5] = ["phrase", "punctuation", "sequence", "session", "structure"];
    let slips = slips();
    let mut accused = Vec::new();
    let texts = texts();
    for path in &texts {
        let source = fs::read_to_string(path).expect("a text of this folder");
        for finding in checked(&source).findings {
            let judged = GROUPS.contains(&finding.rule.group());
            let slip = slips.iter().any(|slip| slip.is(&name(path), &finding));
            if judged && finding.severity >= Severity::Warning && !slip {
                let words = finding.span.of(&source);
                let line = format!("{}: {} «{words}»", name(path), finding.rule.name);
                accused.push((finding.severity, line));
            }
        }
    }
    let errors = accused.iter().filter(|(severity, _)| *severity == Severity::Error).count();
    assert!(errors <= texts.len().div_ceil(100), "{accused:#?}");
    assert!(accused.len() - errors <= 5 * texts.len() / 100, "{accused:#?}");
}

fn checked(source: &str) -> Checked<'_> {
    let settings = Settings::on(date(2026, 11, 20));
    lint::check(source, builtin::knowledge(), &settings, lint::rules::ALL)
}

/// The texts of both languages, in order.
fn texts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/adopted");
    let mut texts: Vec<PathBuf> = ["en", "ru"]
        .iter()
        .flat_map(|language| fs::read_dir(folder.join(language)).expect("a folder of texts"))
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    texts.sort();
    texts
}

/// `en/A-RES-80-44`
fn name(path: &Path) -> String {
    let part = |path: Option<&std::ffi::OsStr>| {
        path.map_or(String::new(), |part| part.to_string_lossy().into_owned())
    };
    format!("{}/{}", part(path.parent().and_then(Path::file_name)), part(path.file_stem()))
}

/// An error that an adopted text really holds.
struct Slip {
    text: String,
    /// The symbol of the reference that it is about, or the rule that reports it.
    of: String,
}

impl Slip {
    fn is(&self, text: &str, finding: &Finding) -> bool {
        let symbol = finding.reference.as_ref().map_or("", |reference| &reference.symbol);
        self.text == text && (self.of == symbol || self.of == finding.rule.name)
    }
}

fn slips() -> Vec<Slip> {
    let table = include_str!("slips.tsv");
    let cells = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        Slip { text: cells.next().unwrap_or_default(), of: cells.next().unwrap_or_default() }
    };
    table.lines().skip(1).map(cells).collect()
}

/// A reference that is scored: an act, a document, the Treaty Series, a sales number.
/// What the masthead and the title say of the text itself is not.
fn found(checked: &Checked<'_>, reference: &Reference) -> Option<Found> {
    let role = checked.draft.paragraph(reference.paragraph).role;
    if matches!(role, Role::Masthead | Role::Title) {
        return None;
    }
    let Target::Symbol(cited) = &reference.citation.target else { return None };
    let symbol = reference.judgement.as_ref().map_or(cited, |judgement| &judgement.symbol);
    let symbol = symbol.to_string();
    if ["Charter", "treaty ", "ILO "].iter().any(|kind| symbol.starts_with(kind)) {
        return None;
    }
    let act = matches!(cited, citation::Symbol::Act(_));
    let day = reference.citation.date.filter(|_| act).and_then(|date| date.to_date());
    let parts = &reference.citation.pinpoint.parts;
    Some(Found {
        symbol,
        date: day.map(|day| day.to_string()),
        pinpoint: parts.iter().map(pinpoint).collect::<Vec<_>>().join(","),
        text: reference.span.of(checked.draft.source).replace('\n', " "),
    })
}

/// `23`, `annex`, `section II.C`: as the labels write it.
fn pinpoint(part: &PinpointPart) -> String {
    let unit = match part.unit {
        Unit::Paragraph => return part.label.clone(),
        Unit::PreambularParagraph => "preamble",
        Unit::Section => "section",
        Unit::Chapter => "chapter",
        Unit::Part => "part",
        Unit::Annex => "annex",
        Unit::Appendix => "appendix",
        Unit::Article => "Article",
        Unit::Resolution => "resolution",
        Unit::Goal => "goal",
        Unit::Target => "target",
        Unit::Rule => "rule",
        Unit::Table => "table",
    };
    format!("{unit} {}", part.label).trim_end().to_owned()
}
